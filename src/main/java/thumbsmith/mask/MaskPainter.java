package thumbsmith.mask;

import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.function.Consumer;

/** Draws on a plane with what is in hand, and takes it back. Every deed answers with the part that changed. */
final class MaskPainter {
    private final MaskPlane plane;
    private final ToolsModel tools;
    private final History history = new History();
    private Optional<Gesture> gesture = Optional.empty();
    private Optional<Point> last = Optional.empty();

    MaskPainter(MaskPlane plane, ToolsModel tools) {
        this.plane = plane;
        this.tools = tools;
    }

    MaskPlane plane() {
        return plane;
    }

    boolean isDrawing() {
        return gesture.isPresent();
    }

    Outline outline() {
        return gesture.map(Gesture::outline).orElseGet(Outline.None::new);
    }

    boolean canUndo() {
        return history.canUndo();
    }

    boolean canRedo() {
        return history.canRedo();
    }

    /** @param straight whether the brush comes on a straight way from where it was last */
    Area press(Point place, boolean straight) {
        Point from = straight ? last.orElse(place) : place;
        Gesture begun = begin(from);
        gesture = Optional.of(begun);
        last = Optional.of(place);
        return begun.to(place);
    }

    Area drag(Point place) {
        last = gesture.isPresent() ? Optional.of(place) : last;
        return gesture.map(it -> it.to(place)).orElse(Area.NONE);
    }

    Area release() {
        Area drawn = gesture.map(Gesture::end).orElse(Area.NONE);
        gesture.map(Gesture::before).ifPresent(history::add);
        gesture = Optional.empty();
        return drawn;
    }

    /** As if it had not been begun. */
    Area cancel() {
        Optional<Tiles> before = gesture.map(Gesture::before);
        gesture = Optional.empty();
        before.ifPresent(Tiles::restore);
        return before.map(Tiles::reach).orElse(Area.NONE);
    }

    Area undo() {
        return isDrawing() ? cancel() : history.undo();
    }

    Area redo() {
        return isDrawing() ? Area.NONE : history.redo();
    }

    /** Marks that part as the tool in hand does. */
    Area mark(Area wanted) {
        Area part = Area.around(wanted.x(), wanted.y(), wanted.right(), wanted.bottom(), plane.width(), plane.height());
        Rectangle2D box = new Rectangle2D.Double(part.x(), part.y(), part.width(), part.height());
        return change(part, it -> it.fill(box, part, tools.markingProperty().get()));
    }

    /** Changes the plane as a whole. */
    Area change(Consumer<MaskPlane> change) {
        return change(plane.all(), change);
    }

    private Area change(Area part, Consumer<MaskPlane> change) {
        cancel();
        Tiles before = new Tiles(plane);
        before.keep(part);
        change.accept(plane);
        history.add(before);
        return part;
    }

    private Gesture begin(Point from) {
        Marking marking = tools.markingProperty().get();
        return switch (tools.toolProperty().get()) {
            case BRUSH -> new Gesture.Stroke(plane, tools.tip(), marking, from);
            case RECTANGLE -> new Gesture.Box(plane, marking, from);
            case LASSO -> new Gesture.Loop(plane, marking, from);
        };
    }
}
