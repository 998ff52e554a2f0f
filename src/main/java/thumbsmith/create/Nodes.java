package thumbsmith.create;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Shown;

/** Short ways to say the same things in every view of this screen. */
final class Nodes {
    private Nodes() {}

    /** Follows the value while the node is in a scene, so that a longer-lived model does not hold the view. */
    static <T> void follow(Node node, ObservableValue<T> value, Consumer<? super T> then) {
        value.when(Shown.is(node)).subscribe(then);
    }

    static <N extends Node> N styled(N node, String... classes) {
        node.getStyleClass().addAll(classes);
        return node;
    }

    static Label label(String text, String... classes) {
        return styled(new Label(text), classes);
    }

    static Label wrapping(String... classes) {
        Label label = label("", classes);
        label.setWrapText(true);
        label.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        return label;
    }

    static Button iconButton(Feather glyph, String words, Runnable action) {
        Button button = styled(new Button(null, Icons.of(glyph)), "flat", "button-icon", "small-icon");
        button.setAccessibleText(words);
        button.setOnAction(event -> action.run());
        return Keys.tip(button, words);
    }

    static Button link(String words, Runnable action) {
        Button button = styled(new Button(words), "flat", "small", "accent", "text-action");
        button.setOnAction(event -> action.run());
        return button;
    }
}
