package thumbsmith.create;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Texts;

/** A small number with a button on each side; arrow keys change it as well. */
final class Stepper extends HBox {
    private static final Texts TEXTS = Texts.of(Stepper.class);

    Stepper(Quantity quantity) {
        getStyleClass().add("stepper");
        Label value = Nodes.label("", "value");
        value.setId("count");
        Button less = button("count-less", Feather.MINUS, "count.less", quantity::fewer);
        Button more = button("count-more", Feather.PLUS, "count.more", quantity::more);
        getChildren().addAll(less, value, more);
        Nodes.follow(this, quantity.valueProperty(), count -> {
            value.setText(count.toString());
            value.setAccessibleText(TEXTS.get("count.accessible", count));
            less.setDisable(!quantity.canShrink());
            more.setDisable(!quantity.canGrow());
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> step(event, quantity));
    }

    private static void step(KeyEvent event, Quantity quantity) {
        if (event.getCode() == KeyCode.UP) quantity.more();
        else if (event.getCode() == KeyCode.DOWN) quantity.fewer();
        else return;
        event.consume();
    }

    private static Button button(String id, Feather glyph, String key, Runnable action) {
        Button button = Nodes.styled(new Button(null, Icons.of(glyph)), "button-icon");
        button.setId(id);
        button.setAccessibleText(TEXTS.get(key));
        button.setOnAction(event -> action.run());
        return Keys.tip(button, TEXTS.get(key));
    }
}
