package thumbsmith.mask;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import thumbsmith.image.ImageEngine;
import thumbsmith.image.face.PersonCutout;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Work;
import thumbsmith.ui.ZoomModel;

/** A picture on which is painted what may change. Front thread; pixels are worked on behind. */
public final class MaskViewModel implements AutoCloseable {
    private static final Texts TEXTS = Texts.of(MaskViewModel.class);

    /** What there is to paint on. */
    public sealed interface State {
        record Nothing() implements State {}

        record Opening() implements State {}

        record Ready(Easel easel) implements State {}

        /** @param why in a sentence */
        record Unreadable(String why) implements State {}
    }

    /** A part that looks different now; each is another one, even of the same part. */
    public record Repaint(long number, Area part) {}

    private final Work work;
    private final ImageEngine images;
    private final ToolsModel tools = new ToolsModel();
    private final ZoomModel zoom = new ZoomModel();
    private final PeopleModel people;
    private final BoxModel box = new BoxModel(this);
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", new State.Nothing());
    private final ReadOnlyObjectWrapper<Repaint> repaint =
            new ReadOnlyObjectWrapper<>(this, "repaint", new Repaint(0, Area.NONE));
    private final ReadOnlyObjectWrapper<Outline> outline =
            new ReadOnlyObjectWrapper<>(this, "outline", new Outline.None());
    private final ReadOnlyObjectWrapper<Optional<String>> notice =
            new ReadOnlyObjectWrapper<>(this, "notice", Optional.empty());
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper(this, "undoable");
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper(this, "redoable");
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(this, "share");
    private MaskPainter painter = new MaskPainter(new MaskPlane(1, 1), tools);
    private Consumer<PaintedMask> painted = mask -> {};
    private Work.Running opening = () -> {};
    private Work.Running adopting = () -> {};

    public MaskViewModel(Work work, ImageEngine images, PersonCutout cutout) {
        this(work, images, People.of(cutout, images));
    }

    MaskViewModel(Work work, ImageEngine images, People finder) {
        this.work = work;
        this.images = images;
        this.people = new PeopleModel(work, finder, this::say, this::draw);
    }

    public ToolsModel tools() {
        return tools;
    }

    public ZoomModel zoom() {
        return zoom;
    }

    public PeopleModel people() {
        return people;
    }

    /** A part that is typed. */
    public BoxModel box() {
        return box;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Repaint> repaintProperty() {
        return repaint.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Outline> outlineProperty() {
        return outline.getReadOnlyProperty();
    }

    /** What there is to say; mostly nothing. */
    public ReadOnlyObjectProperty<Optional<String>> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /** How much of the picture is marked, 0–1. */
    public ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    /** Told of every mask that is painted, once the hand rests. */
    public void onPainted(Consumer<PaintedMask> painted) {
        this.painted = painted;
    }

    /** How much of that pixel may change, 0–255. */
    public int at(int x, int y) {
        return painter.plane().at(x, y);
    }

    /** Lays that picture out, and over it the mask that there is. */
    public void open(Path picture, Optional<Path> mask) {
        opening.cancel();
        adopting.cancel();
        people.forget();
        state.set(new State.Opening());
        opening = work.pixels(
                () -> Opened.of(Easel.of(picture, images), mask, images),
                this::show,
                fault -> state.set(new State.Unreadable(TEXTS.get("unreadable"))));
    }

    /** The mask was changed elsewhere; it can be taken back here like a stroke. */
    public void adopt(Optional<Path> mask) {
        if (!(state.get() instanceof State.Ready(Easel easel))) return;
        adopting.cancel();
        adopting = work.pixels(
                () -> Opened.of(easel, mask, images), this::takeOver, fault -> say(TEXTS.get("mask.unreadable")));
    }

    /** Puts the picture away. */
    public void leave() {
        opening.cancel();
        adopting.cancel();
        people.forget();
        begin(new MaskPlane(1, 1));
        look(Area.NONE);
        state.set(new State.Nothing());
    }

    /** @param straight whether the brush comes on a straight way from where it was last */
    public void press(Point place, boolean straight) {
        if (!isReady()) return;
        notice.set(Optional.empty());
        drawn(painter.press(place, straight));
    }

    public void drag(Point place) {
        drawn(painter.drag(place));
    }

    public void release() {
        if (!painter.isDrawing()) return;
        drawn(painter.release());
        settle();
    }

    /** Leaves what is being drawn; answers whether anything was. */
    public boolean cancel() {
        if (!painter.isDrawing()) return false;
        drawn(painter.cancel());
        return true;
    }

    public void undo() {
        done(painter.undo());
    }

    public void redo() {
        done(painter.redo());
    }

    /** Marks or keeps that part, in px of the mask. */
    public void mark(Area part) {
        if (isReady()) done(painter.mark(part));
    }

    public void everything() {
        change(plane -> plane.fill(255));
    }

    public void nothing() {
        change(plane -> plane.fill(0));
    }

    public void invert() {
        change(MaskPlane::invert);
    }

    /** Says that there; empty takes it away. */
    public void say(String sentence) {
        notice.set(Optional.of(sentence).filter(it -> !it.isEmpty()));
    }

    private void draw(MaskPlane found) {
        change(plane -> plane.lay(found, tools.markingProperty().get()));
    }

    private void change(Consumer<MaskPlane> change) {
        if (isReady()) done(painter.change(change));
    }

    private boolean isReady() {
        return state.get() instanceof State.Ready;
    }

    private void show(Opened opened) {
        Easel easel = opened.easel();
        tools.suit(Math.max(easel.pixels().width(), easel.pixels().height()));
        begin(opened.mask());
        notice.set(opened.why());
        people.lookAt(easel.file());
        box.suit(easel);
        zoom.fit();
        state.set(new State.Ready(easel));
        look(painter.plane().all());
    }

    private void takeOver(Opened opened) {
        notice.set(opened.why());
        look(painter.change(plane -> plane.put(opened.mask())));
    }

    private void begin(MaskPlane plane) {
        painter = new MaskPainter(plane, tools);
    }

    private void done(Area changed) {
        if (changed.isEmpty()) return;
        notice.set(Optional.empty());
        drawn(changed);
        settle();
    }

    /** What is painted is newer than a mask that is still on its way. */
    private void settle() {
        adopting.cancel();
        look(Area.NONE);
        if (state.get() instanceof State.Ready(Easel easel))
            painted.accept(new PaintedMask(painter.plane().copy(), easel.width(), easel.height()));
    }

    /** What the person sees of it. */
    private void look(Area changed) {
        drawn(changed);
        undoable.set(painter.canUndo());
        redoable.set(painter.canRedo());
        share.set(painter.plane().share());
    }

    private void drawn(Area changed) {
        outline.set(painter.outline());
        if (!changed.isEmpty()) repaint.set(new Repaint(repaint.get().number() + 1, changed));
    }

    @Override
    public void close() {
        opening.cancel();
        adopting.cancel();
        people.close();
    }
}
