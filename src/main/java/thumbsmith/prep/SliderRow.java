package thumbsmith.prep;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** A named slider with its number, which can be typed; a double click or Backspace puts it back. */
final class SliderRow extends HBox {
    private static final Texts TEXTS = Texts.of(SliderRow.class);

    private final Dial dial;
    private final Slider slider;
    private final TextField number = new TextField();
    private boolean held;

    /** @param id of the slider; the field beside it has {@code -value} behind */
    SliderRow(String id, String name, Dial dial) {
        this.dial = dial;
        DialScale scale = dial.scale();
        slider = new Slider(scale.least(), scale.most(), scale.usual());
        slider.setId(id);
        slider.setAccessibleText(name);
        slider.setBlockIncrement(scale.step());
        HBox.setHgrow(slider, Priority.ALWAYS);
        number.setId(id + "-value");
        number.setAccessibleText(name);
        number.getStyleClass().add("dial-number");
        Label label = Parts.label(name, "dial-name");
        label.setLabelFor(slider);
        label.setOnMouseClicked(this::resetOnSecond);
        Keys.tip(label, TEXTS.get("dial.tip"));
        getStyleClass().add("dial");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(label, slider, number);
        drag();
        type();
        ObservableValue<Boolean> shown = Shown.is(this);
        dial.value().when(shown).subscribe(slider::setValue);
        dial.words().when(shown).subscribe(number::setText);
    }

    /** Held down it is one step, however far it goes; by key each move is one. */
    private void drag() {
        slider.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> held = true);
        slider.addEventHandler(MouseEvent.MOUSE_RELEASED, release -> letGo());
        slider.setOnMouseClicked(this::resetOnSecond);
        slider.addEventFilter(KeyEvent.KEY_PRESSED, this::resetByKey);
        slider.valueProperty().subscribe((was, now) -> moved(now.doubleValue()));
    }

    /** A slider that only follows must not end a step that somebody else is in. */
    private void moved(double wanted) {
        boolean follows = dial.scale().snapped(wanted) == dial.value().getValue();
        if (!follows && held) dial.drag(wanted);
        else if (!follows) dial.set(wanted);
        slider.setValue(dial.value().getValue());
    }

    private void letGo() {
        held = false;
        dial.settle();
    }

    private void resetOnSecond(MouseEvent click) {
        if (click.getClickCount() == 2) dial.reset();
    }

    private void resetByKey(KeyEvent press) {
        if (press.getCode() != KeyCode.BACK_SPACE && press.getCode() != KeyCode.DELETE) return;
        dial.reset();
        press.consume();
    }

    private void type() {
        number.setOnAction(enter -> typed());
        number.focusedProperty().subscribe((was, focused) -> {
            if (!focused) typed();
        });
        number.addEventFilter(KeyEvent.KEY_PRESSED, this::nudge);
    }

    /** Words that are no number fall back to the one before. */
    private void typed() {
        dial.type(number.getText());
        number.setText(dial.words().getValue());
    }

    private void nudge(KeyEvent press) {
        if (press.getCode() != KeyCode.UP && press.getCode() != KeyCode.DOWN) return;
        dial.nudge(press.getCode() == KeyCode.UP ? 1 : -1);
        press.consume();
    }
}
