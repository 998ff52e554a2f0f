package thumbsmith.ui;

import java.util.OptionalDouble;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The zoom of one picture, or of several that are looked at together: what one of them, the leading one, is zoomed by is
 * carried over to the others as so much larger than whole.
 */
public final class ZoomModel {
    private static final double STEP = 1.25;
    /** From here it is the same: 64 % and 64.3 %. */
    private static final double NEAR = 1.01;

    private final ReadOnlyObjectWrapper<Zoom> zoom = new ReadOnlyObjectWrapper<>(this, "zoom", Zoom.FIT);
    private final ReadOnlyObjectWrapper<ZoomRoom> room = new ReadOnlyObjectWrapper<>(this, "room", ZoomRoom.NONE);

    public ReadOnlyObjectProperty<Zoom> zoomProperty() {
        return zoom.getReadOnlyProperty();
    }

    /** Of the leading picture. */
    public ReadOnlyObjectProperty<ZoomRoom> roomProperty() {
        return room.getReadOnlyProperty();
    }

    public void room(ZoomRoom leading) {
        if (!leading.equals(room.get())) room.set(leading);
    }

    /** Percent of the leading picture's true size. */
    public double percent() {
        return zoom.get().percent().orElseGet(room.get()::fitPercent);
    }

    /** How much larger than whole the pictures are shown. */
    public double magnification() {
        return percent() / room.get().fitPercent();
    }

    /** Whether there is more of the picture than is seen. */
    public boolean isClose() {
        return magnification() > NEAR;
    }

    public void fit() {
        zoom.set(Zoom.FIT);
    }

    public void trueSize() {
        go(Zoom.TRUE_SIZE, 0, 0);
    }

    /** Whole, or at 100 % about that place. */
    public void toggle(double x, double y) {
        if (zoom.get().isFit()) go(Zoom.TRUE_SIZE, x, y);
        else fit();
    }

    public void in() {
        by(STEP, 0, 0);
    }

    public void out() {
        by(1 / STEP, 0, 0);
    }

    /**
     * What is at that place stays there.
     *
     * @param x of the place, −0.5 at the left edge of the room to 0.5 at its right one; {@code y} from top to bottom
     */
    public void by(double factor, double x, double y) {
        double farthest = Math.min(Zoom.TRUE_SIZE, room.get().fitPercent());
        double closest = Math.max(Zoom.CLOSEST, room.get().fitPercent());
        double next = Math.clamp(percent() * factor, farthest, closest);
        boolean arrives = Math.max(next, percent()) >= room.get().fitPercent()
                && Math.min(next, percent()) <= room.get().fitPercent();
        if (arrives && factor < 1 && !zoom.get().isFit()) fit();
        else go(next, x, y);
    }

    /** Moves the picture under the hand, by units of the window. */
    public void move(double dx, double dy) {
        Zoom now = zoom.get();
        set(
                now.percent(),
                now.x() - dx / extent(room.get().width()),
                now.y() - dy / extent(room.get().height()));
    }

    private void go(double percent, double x, double y) {
        ZoomRoom around = room.get();
        double before = around.scale(percent());
        double after = around.scale(percent);
        Zoom now = zoom.get();
        set(
                OptionalDouble.of(percent),
                now.x() + x * around.roomWidth() / around.width() * (1 / before - 1 / after),
                now.y() + y * around.roomHeight() / around.height() * (1 / before - 1 / after));
    }

    private void set(OptionalDouble percent, double x, double y) {
        ZoomRoom around = room.get();
        double scale = around.scale(percent.orElseGet(around::fitPercent));
        zoom.set(new Zoom(
                percent,
                ZoomRoom.kept(x, around.width() * scale, around.roomWidth()),
                ZoomRoom.kept(y, around.height() * scale, around.roomHeight())));
    }

    private double extent(double pixels) {
        return pixels * room.get().scale(percent());
    }
}
