package thumbsmith.prep;

import java.util.OptionalInt;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Takes texts in hand where they lie on the canvas, and moves them; a drag is one step. */
final class TextHand {
    private final CanvasView canvas;
    private final PrepViewModel model;
    private final TextLayers texts;
    private int held = TextLayers.NONE;
    private double gripX;
    private double gripY;

    TextHand(CanvasView canvas, PrepViewModel model) {
        this.canvas = canvas;
        this.model = model;
        texts = model.panels().texts();
        canvas.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        canvas.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        canvas.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
    }

    private void press(MouseEvent event) {
        if (event.isConsumed() || event.getButton() != MouseButton.PRIMARY || !model.showsResult()) return;
        OptionalInt there = texts.at(across(event), down(event));
        if (there.isEmpty()) return;
        held = there.getAsInt();
        texts.select(held);
        gripX = across(event) - texts.layers().getValue().get(held).x();
        gripY = down(event) - texts.layers().getValue().get(held).y();
        event.consume();
    }

    private void drag(MouseEvent event) {
        if (held == TextLayers.NONE) return;
        texts.move(held, across(event) - gripX, down(event) - gripY);
        event.consume();
    }

    private void release(MouseEvent event) {
        if (held == TextLayers.NONE) return;
        held = TextLayers.NONE;
        texts.settle();
        event.consume();
    }

    /** In fractions of the result. */
    private double across(MouseEvent event) {
        return canvas.place().across(event.getX()) / canvas.place().size().width();
    }

    private double down(MouseEvent event) {
        return canvas.place().down(event.getY()) / canvas.place().size().height();
    }
}
