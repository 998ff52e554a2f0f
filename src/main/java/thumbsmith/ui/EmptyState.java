package thumbsmith.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What a list shows while it has nothing: an icon, one sentence, and what to do about it. */
public final class EmptyState extends VBox {
    public EmptyState(Feather glyph, String title, String sentence, Node... actions) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        getChildren().add(Icons.large(glyph));
        getChildren().add(label(title, "empty-title"));
        getChildren().add(label(sentence, "empty-sentence"));
        getChildren().addAll(actions);
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        return label;
    }
}
