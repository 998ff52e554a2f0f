package thumbsmith.library;

import java.util.OptionalDouble;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The zoom of one picture, or of several that are looked at together: what one of them, the leading one, is zoomed by is
 * carried over to the others as so much larger than whole.
 */
final class ZoomModel {
    private static final double STEP = 1.25;
    /** From here it is the same: 64 % and 64.3 %. */
    private static final double NEAR = 1.01;

    private final ReadOnlyObjectWrapper<Zoom> zoom = new ReadOnlyObjectWrapper<>(this, "zoom", Zoom.FIT);
    private final ReadOnlyObjectWrapper<Frame> frame = new ReadOnlyObjectWrapper<>(this, "frame", Frame.NONE);

    ReadOnlyObjectProperty<Zoom> zoomProperty() {
        return zoom.getReadOnlyProperty();
    }

    /** Of the leading picture. */
    ReadOnlyObjectProperty<Frame> frameProperty() {
        return frame.getReadOnlyProperty();
    }

    void frame(Frame leading) {
        if (!leading.equals(frame.get())) frame.set(leading);
    }

    /** Percent of the leading picture's true size. */
    double percent() {
        return zoom.get().percent().orElseGet(frame.get()::fitPercent);
    }

    /** How much larger than whole the pictures are shown. */
    double magnification() {
        return percent() / frame.get().fitPercent();
    }

    /** Whether there is more of the picture than is seen. */
    boolean isClose() {
        return magnification() > NEAR;
    }

    void fit() {
        zoom.set(Zoom.FIT);
    }

    void trueSize() {
        go(Zoom.TRUE_SIZE, 0, 0);
    }

    /** Whole, or at 100 % about that place. */
    void toggle(double x, double y) {
        if (zoom.get().isFit()) go(Zoom.TRUE_SIZE, x, y);
        else fit();
    }

    void in() {
        by(STEP, 0, 0);
    }

    void out() {
        by(1 / STEP, 0, 0);
    }

    /**
     * What is at that place stays there.
     *
     * @param x of the place, −0.5 at the left edge of the room to 0.5 at its right one; {@code y} from top to bottom
     */
    void by(double factor, double x, double y) {
        double farthest = Math.min(Zoom.TRUE_SIZE, frame.get().fitPercent());
        double closest = Math.max(Zoom.CLOSEST, frame.get().fitPercent());
        double next = Math.clamp(percent() * factor, farthest, closest);
        boolean arrives = Math.max(next, percent()) >= frame.get().fitPercent()
                && Math.min(next, percent()) <= frame.get().fitPercent();
        if (arrives && factor < 1 && !zoom.get().isFit()) fit();
        else go(next, x, y);
    }

    /** Moves the picture under the hand, by units of the window. */
    void move(double dx, double dy) {
        Zoom now = zoom.get();
        set(
                now.percent(),
                now.x() - dx / extent(frame.get().width()),
                now.y() - dy / extent(frame.get().height()));
    }

    private void go(double percent, double x, double y) {
        Frame room = frame.get();
        double before = room.scale(percent());
        double after = room.scale(percent);
        Zoom now = zoom.get();
        set(
                OptionalDouble.of(percent),
                now.x() + x * room.roomWidth() / room.width() * (1 / before - 1 / after),
                now.y() + y * room.roomHeight() / room.height() * (1 / before - 1 / after));
    }

    private void set(OptionalDouble percent, double x, double y) {
        Frame room = frame.get();
        double scale = room.scale(percent.orElseGet(room::fitPercent));
        zoom.set(new Zoom(
                percent,
                Frame.kept(x, room.width() * scale, room.roomWidth()),
                Frame.kept(y, room.height() * scale, room.roomHeight())));
    }

    private double extent(double pixels) {
        return pixels * frame.get().scale(percent());
    }
}
