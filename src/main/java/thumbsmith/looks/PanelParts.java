package thumbsmith.looks;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Pieces;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** Pieces that the three panels share. */
final class PanelParts {
    private static final Texts TEXTS = Texts.of(PanelParts.class);

    private PanelParts() {}

    /** The panel's title with a button that closes it. */
    static HBox head(Label title, Runnable close) {
        title.getStyleClass().add("panel-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button button = new Button(null, Icons.of(Feather.X));
        button.setId("panel-close");
        button.getStyleClass().addAll("flat", "button-icon", "small-icon");
        button.setAccessibleText(TEXTS.get("panel.close"));
        button.setOnAction(event -> close.run());
        HBox head = new HBox(title, Keys.tip(button, TEXTS.get("panel.close") + "  (Esc)"));
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    /** A label that follows the words while it is shown; it keeps its line when there are none, so nothing jumps. */
    static Label following(ObservableValue<String> words, String... classes) {
        Label label = Pieces.words("", classes);
        words.when(Shown.is(label)).subscribe(label::setText);
        return label;
    }

    /** Puts the focus where a form wants it, while its view is shown. */
    static void follow(Node view, FocusWish wish, Consumer<FocusWish.Spot> focus) {
        wish.spotProperty()
                .when(Shown.is(view))
                .subscribe(wanted -> wanted.ifPresent(spot -> {
                    focus.accept(spot);
                    wish.granted();
                }));
    }
}
