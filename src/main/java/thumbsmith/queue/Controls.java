package thumbsmith.queue;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Keys;

/** Small controls as this screen uses them. */
final class Controls {
    private Controls() {}

    static Button button(String id, String words, Runnable action) {
        Button button = new Button(words);
        button.setId(id);
        button.setMnemonicParsing(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(press -> action.run());
        return button;
    }

    static Button small(Button button) {
        button.getStyleClass().add("small");
        return button;
    }

    static Button icon(String id, Feather glyph, String words, Runnable action) {
        Button button = button(id, null, action);
        button.setGraphic(Icons.of(glyph));
        button.getStyleClass().addAll("flat", "button-icon", "small-icon");
        button.setAccessibleText(words);
        return Keys.tip(button, words);
    }

    static Label label(String... styles) {
        Label label = new Label();
        label.getStyleClass().addAll(styles);
        return label;
    }
}
