package thumbsmith.prep;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import thumbsmith.darkroom.Frame;
import thumbsmith.darkroom.Geometry;

/** The crop tool: a box over the whole picture, its shape, and turning and straightening beneath it. */
final class CropModel {
    /** Keys move and resize by so much of the longer side. */
    private static final double STRIDE = 0.01;

    private final PrepSession session;
    private final ReadOnlyBooleanWrapper active = new ReadOnlyBooleanWrapper(this, "active");
    private final ReadOnlyBooleanWrapper levelling = new ReadOnlyBooleanWrapper(this, "levelling");
    private final ReadOnlyObjectWrapper<RatioLock> lock = new ReadOnlyObjectWrapper<>(this, "lock", RatioLock.FREE);
    private final ReadOnlyObjectWrapper<CropBox> box =
            new ReadOnlyObjectWrapper<>(this, "box", CropBox.all(new PixelSize(1, 1)));
    private PixelSize upright = new PixelSize(1, 1);
    private Geometry entered = Geometry.NONE;

    CropModel(PrepSession session) {
        this.session = session;
        session.recipeProperty().subscribe(recipe -> follow());
    }

    ReadOnlyBooleanProperty activeProperty() {
        return active.getReadOnlyProperty();
    }

    /** Whether the next drag over the picture draws a line that is to be level. */
    ReadOnlyBooleanProperty levellingProperty() {
        return levelling.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<RatioLock> lockProperty() {
        return lock.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<CropBox> boxProperty() {
        return box.getReadOnlyProperty();
    }

    /** @param size of the picture before any turn */
    void picture(PixelSize size) {
        upright = size;
        active.set(false);
        levelling.set(false);
        follow();
    }

    void begin() {
        if (active.get()) return;
        entered = session.recipe().geometry();
        lock.set(likely(session.recipe().frame()));
        active.set(true);
    }

    /** Keeps what was done. */
    void done() {
        session.settle();
        levelling.set(false);
        active.set(false);
    }

    /** Takes back what was done since the tool was taken up. */
    void cancel() {
        session.change(recipe -> recipe.with(entered));
        done();
    }

    /** Enters the tool, or keeps what was done in it. */
    void toggle() {
        if (active.get()) done();
        else begin();
    }

    void lock(RatioLock shape) {
        lock.set(shape);
        ratio().ifPresent(ratio -> step(box.get().shaped(ratio)));
    }

    /** Part of a drag of the whole box; {@link #settle} ends it. */
    void move(double dx, double dy) {
        drag(box.get().moved(dx, dy));
    }

    /** Part of a drag of a handle. */
    void resize(Handle held, double px, double py) {
        drag(box.get().resized(held, px, py, ratio()));
    }

    void settle() {
        session.settle();
    }

    /** By key: one step each. */
    void nudge(int across, int down) {
        step(box.get().moved(across * stride(), down * stride()));
    }

    /** By key: right and down make it larger. */
    void grow(int across, int down) {
        CropBox now = box.get();
        Handle edge = across != 0 ? Handle.EAST : Handle.SOUTH;
        double right = now.x() + now.width() + across * stride();
        double bottom = now.y() + now.height() + down * stride();
        step(now.resized(edge, right, bottom, ratio()));
    }

    void everything() {
        lock.set(RatioLock.FREE);
        step(CropBox.all(box.get().whole()));
    }

    void clockwise() {
        change(Turns::clockwise);
    }

    void counterclockwise() {
        change(Turns::counterclockwise);
    }

    void mirror() {
        change(Turns::mirrored);
    }

    void flip() {
        change(Turns::flipped);
    }

    /** Part of a drag of the slider, in degrees clockwise. */
    void straighten(double degrees) {
        session.drag(recipe -> recipe.with(Turns.straightened(recipe.geometry(), degrees)));
    }

    /** Whether the next drag draws a level line. */
    void levelling(boolean next) {
        if (next) begin();
        levelling.set(next);
    }

    /** Turns the picture until that line is level, or upright. */
    void level(Horizon line) {
        levelling.set(false);
        if (line.isTelling()) change(line::straighten);
    }

    private void change(UnaryOperator<Geometry> step) {
        session.change(recipe -> recipe.with(step.apply(recipe.geometry())));
    }

    private void drag(CropBox next) {
        session.drag(recipe -> recipe.with(Turns.cropped(recipe.geometry(), next.crop())));
    }

    private void step(CropBox next) {
        session.settle();
        drag(next);
        session.settle();
    }

    private void follow() {
        Geometry geometry = session.recipe().geometry();
        PixelSize whole = upright.turned(geometry);
        CropBox now = CropBox.of(geometry.crop(), whole);
        if (!now.equals(box.get())) box.set(now);
    }

    private OptionalDouble ratio() {
        return lock.get().of(box.get().whole());
    }

    private double stride() {
        PixelSize whole = box.get().whole();
        return STRIDE * Math.max(whole.width(), whole.height());
    }

    /** The shape that the frame would cut to anyway. */
    private static RatioLock likely(Frame frame) {
        if (frame.fit() == Frame.Fit.PAD) return RatioLock.FREE;
        Optional<Double> exact = frame.size()
                .filter(size -> frame.fit() == Frame.Fit.FILL)
                .map(size -> (double) size.width() / size.height());
        return exact.or(() -> frame.ratio().map(Frame.Ratio::value))
                .map(RatioLock::near)
                .orElse(RatioLock.FREE);
    }
}
