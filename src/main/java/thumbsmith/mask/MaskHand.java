package thumbsmith.mask;

import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import thumbsmith.ui.Shown;
import thumbsmith.ui.ZoomModel;

/** The pointer on the canvas: it draws, or moves the picture while Space or the middle button is held. */
final class MaskHand {
    /** Wheel steps come as about so many units. */
    private static final double NOTCH = 40;

    private static final double WHEEL = 1.2;

    private final MaskCanvas canvas;
    private final MaskViewModel model;
    private final ZoomModel zoom;
    private boolean space;
    private boolean moving;
    private Point2D hand = Point2D.ZERO;

    MaskHand(MaskCanvas canvas, MaskViewModel model) {
        this.canvas = canvas;
        this.model = model;
        this.zoom = model.zoom();
        canvas.setPickOnBounds(true);
        canvas.setOnMousePressed(this::press);
        canvas.setOnMouseDragged(this::drag);
        canvas.setOnMouseReleased(this::release);
        canvas.setOnMouseMoved(this::hover);
        canvas.setOnMouseExited(leave -> canvas.outlines().hideBrush());
        canvas.setOnScroll(this::scroll);
        canvas.setOnZoom(this::pinch);
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, key -> space(key, true));
        canvas.addEventHandler(KeyEvent.KEY_RELEASED, key -> space(key, false));
        canvas.focusedProperty().subscribe(focused -> hold(focused && space));
        model.tools().sizeProperty().when(Shown.is(canvas)).subscribe(now -> showBrush());
        model.tools().toolProperty().when(Shown.is(canvas)).subscribe(now -> showBrush());
    }

    private void press(MouseEvent press) {
        canvas.requestFocus();
        at(press);
        moving = space || press.getButton() == MouseButton.MIDDLE;
        if (!moving && press.getButton() == MouseButton.PRIMARY) model.press(place(press), press.isShiftDown());
        press.consume();
    }

    private void drag(MouseEvent drag) {
        if (moving) zoom.move(drag.getX() - hand.getX(), drag.getY() - hand.getY());
        else model.drag(place(drag));
        at(drag);
        showBrush();
        drag.consume();
    }

    private void release(MouseEvent release) {
        if (!moving && release.getButton() == MouseButton.PRIMARY) model.release();
        moving = false;
        release.consume();
    }

    private void hover(MouseEvent move) {
        at(move);
        showBrush();
    }

    private void showBrush() {
        boolean brush = model.tools().toolProperty().get() == Tool.BRUSH;
        if (!brush || space || !canvas.isHover()) canvas.outlines().hideBrush();
        else
            canvas.outlines()
                    .showBrush(
                            hand.getX(),
                            hand.getY(),
                            model.tools().tip().radius() * canvas.placed().scale());
    }

    private void scroll(ScrollEvent event) {
        if (event.isShortcutDown() || event.isControlDown())
            zoom.by(Math.pow(WHEEL, event.getDeltaY() / NOTCH), across(event.getX()), down(event.getY()));
        else zoom.move(event.getDeltaX(), event.getDeltaY());
        event.consume();
    }

    private void pinch(ZoomEvent event) {
        zoom.by(event.getZoomFactor(), across(event.getX()), down(event.getY()));
        event.consume();
    }

    private void space(KeyEvent key, boolean held) {
        if (key.getCode() != KeyCode.SPACE) return;
        hold(held);
        key.consume();
    }

    private void hold(boolean held) {
        space = held;
        boolean brush = model.tools().toolProperty().get() == Tool.BRUSH;
        canvas.setCursor(held ? Cursor.MOVE : brush ? Cursor.NONE : Cursor.CROSSHAIR);
        showBrush();
    }

    private void at(MouseEvent event) {
        hand = new Point2D(event.getX(), event.getY());
    }

    private Point place(MouseEvent event) {
        return canvas.placed().onMask(event.getX(), event.getY());
    }

    private double across(double x) {
        return x / canvas.getWidth() - 0.5;
    }

    private double down(double y) {
        return y / canvas.getHeight() - 0.5;
    }
}
