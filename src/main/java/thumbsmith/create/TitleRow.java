package thumbsmith.create;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Texts;

/** One proposed title with its length; Enter, Ctrl+C and its button copy it. */
final class TitleRow extends HBox {
    private static final Texts TEXTS = Texts.of(TitleRow.class);

    /** What is shown of a title at most, in characters; copying takes all of it. */
    private static final int SHOWN = 200;

    private final String title;
    private final Label facts = Nodes.label("", "small", "quiet");

    TitleRow(String title, int number, int of, TitlesModel titles) {
        this.title = title;
        Label words = Nodes.wrapping("title-words");
        words.setText(shown(title));
        VBox text = new VBox(words, facts);
        HBox.setHgrow(text, Priority.ALWAYS);
        Runnable copy = () -> titles.copy(title);
        getStyleClass().add("title-row");
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(TEXTS.get("titles.row", number, of, shown(title), length(title)));
        getChildren().addAll(text, Nodes.iconButton(Feather.COPY, TEXTS.get("titles.copy"), copy));
        setOnMousePressed(press -> requestFocus());
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (!Keys.COPY.match(key) && !(key.getTarget() == this && key.getCode() == KeyCode.ENTER)) return;
            copy.run();
            key.consume();
        });
        ObservableValue<Optional<String>> copied = titles.copiedProperty();
        Nodes.follow(this, copied, it -> mark(it.filter(title::equals).isPresent()));
    }

    private void mark(boolean copied) {
        facts.setText(TEXTS.get(copied ? "titles.copied" : "titles.length", length(title)));
    }

    /** Characters as people count them. */
    private static int length(String title) {
        return title.codePointCount(0, title.length());
    }

    private static String shown(String title) {
        String line = title.strip().replaceAll("\\R+", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
