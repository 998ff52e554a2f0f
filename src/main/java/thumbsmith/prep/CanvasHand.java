package thumbsmith.prep;

import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import thumbsmith.ui.Keys;
import thumbsmith.ui.ZoomModel;

/** Wheel, pinch and hand: the wheel zooms at the pointer, the middle button or the space bar takes hold of the picture. */
final class CanvasHand {
    /** Wheel steps come as about so many units. */
    private static final double NOTCH = 40;

    private static final double WHEEL = 1.2;

    private final CanvasView canvas;
    private final PrepViewModel model;
    private final ZoomModel zoom;
    private boolean space;
    private boolean panning;
    private double x;
    private double y;

    CanvasHand(CanvasView canvas, PrepViewModel model) {
        this.canvas = canvas;
        this.model = model;
        this.zoom = model.zoom();
        canvas.setPickOnBounds(true);
        canvas.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        canvas.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        canvas.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
        canvas.setOnScroll(this::scroll);
        canvas.setOnZoom(this::pinch);
        Keys.whileShown(canvas, event -> hold(event, true));
        Keys.whileShown(canvas, KeyEvent.KEY_RELEASED, event -> hold(event, false));
    }

    /** The space bar presses a button that has the focus, so it takes hold only with the pointer over the canvas. */
    private void hold(KeyEvent event, boolean down) {
        if (event.getCode() != KeyCode.SPACE || down && !canvas.isHover()) return;
        space = down;
        canvas.setCursor(down ? Cursor.OPEN_HAND : Cursor.DEFAULT);
        event.consume();
    }

    private void press(MouseEvent event) {
        if (event.isConsumed()) return;
        boolean tool =
                model.crop().activeProperty().get() || model.comparedProperty().get();
        boolean plain = event.getButton() == MouseButton.PRIMARY && (space || !tool);
        if (!plain && event.getButton() != MouseButton.MIDDLE) return;
        panning = true;
        x = event.getSceneX();
        y = event.getSceneY();
        event.consume();
    }

    private void drag(MouseEvent event) {
        if (!panning) return;
        zoom.move(event.getSceneX() - x, event.getSceneY() - y);
        x = event.getSceneX();
        y = event.getSceneY();
        event.consume();
    }

    private void release(MouseEvent event) {
        if (!panning) return;
        panning = false;
        event.consume();
    }

    private void scroll(ScrollEvent event) {
        if (event.isShiftDown() || event.isDirect()) zoom.move(event.getDeltaX(), event.getDeltaY());
        else zoom.by(Math.pow(WHEEL, event.getDeltaY() / NOTCH), across(event.getX()), down(event.getY()));
        event.consume();
    }

    private void pinch(ZoomEvent event) {
        zoom.by(event.getZoomFactor(), across(event.getX()), down(event.getY()));
        event.consume();
    }

    private double across(double at) {
        return at / canvas.getWidth() - 0.5;
    }

    private double down(double at) {
        return at / canvas.getHeight() - 0.5;
    }
}
