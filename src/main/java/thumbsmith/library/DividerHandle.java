package thumbsmith.library;

import javafx.beans.property.DoubleProperty;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Shown;

/** The line between two pictures, to be moved by hand, by arrow keys, Home and End, and by a screen reader as a slider. */
final class DividerHandle extends Region {
    static final double WIDTH = 36;
    private static final double LINE = 2;

    private final DoubleProperty value;
    private final double stride;
    private final Region line = new Region();
    private final Label knob = new Label(null, Icons.of(Feather.CODE));

    /** @param value 0–1, @param stride at a press of a key */
    DividerHandle(DoubleProperty value, String name, double stride) {
        this.value = value;
        this.stride = stride;
        setId("compare-divider");
        getStyleClass().add("divider-handle");
        line.getStyleClass().add("divider-line");
        knob.getStyleClass().add("divider-knob");
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(name);
        setFocusTraversable(true);
        setCursor(Cursor.H_RESIZE);
        setPickOnBounds(true);
        getChildren().addAll(line, knob);
        setOnMousePressed(event -> {
            requestFocus();
            event.consume();
        });
        value.when(Shown.is(this)).subscribe(now -> notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE));
    }

    void onKey(KeyEvent key) {
        switch (key.getCode()) {
            case LEFT -> by(-stride);
            case RIGHT -> by(stride);
            case HOME -> value.set(0);
            case END -> value.set(1);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void by(double step) {
        value.set(Math.clamp(value.get() + step, 0, 1));
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> value.get();
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> 1.0;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> by(stride);
            case DECREMENT -> by(-stride);
            case SET_VALUE -> value.set(Math.clamp((Double) parameters[0], 0, 1));
            default -> super.executeAccessibleAction(action, parameters);
        }
    }

    @Override
    protected void layoutChildren() {
        line.resizeRelocate((getWidth() - LINE) / 2, 0, LINE, getHeight());
        knob.resizeRelocate((getWidth() - WIDTH) / 2, (getHeight() - WIDTH) / 2, WIDTH, WIDTH);
    }
}
