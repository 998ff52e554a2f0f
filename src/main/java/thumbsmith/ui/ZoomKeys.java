package thumbsmith.ui;

import javafx.scene.input.KeyEvent;

/** The keys that change a zoom: + and −, 0 for the whole, 1 for 100 %, and arrows once there is more than is seen. */
public final class ZoomKeys {
    /** So much of the room at a press. */
    private static final double STRIDE = 0.1;

    private ZoomKeys() {}

    /** @return whether it was one of them */
    public static boolean take(KeyEvent key, ZoomModel zoom) {
        if (key.isAltDown() || key.isShortcutDown()) return false;
        switch (key.getCode()) {
            case PLUS, EQUALS, ADD -> zoom.in();
            case MINUS, SUBTRACT -> zoom.out();
            case DIGIT0, NUMPAD0 -> zoom.fit();
            case DIGIT1, NUMPAD1 -> zoom.trueSize();
            case LEFT, RIGHT, UP, DOWN -> {
                return zoom.isClose() && move(key, zoom);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private static boolean move(KeyEvent key, ZoomModel zoom) {
        double across = STRIDE * zoom.roomProperty().get().roomWidth();
        double down = STRIDE * zoom.roomProperty().get().roomHeight();
        switch (key.getCode()) {
            case LEFT -> zoom.move(across, 0);
            case RIGHT -> zoom.move(-across, 0);
            case UP -> zoom.move(0, down);
            case DOWN -> zoom.move(0, -down);
            default -> throw new IllegalArgumentException(key.toString());
        }
        return true;
    }
}
