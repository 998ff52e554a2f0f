package thumbsmith.create;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/**
 * One proposed title, why it was proposed, and how viewers see it cut; Enter, Ctrl+C and its button copy it, H and its
 * other button write it on the thumbnail.
 */
final class TitleRow extends HBox {
    private static final Texts TEXTS = Texts.of(TitleRow.class);

    /** What is shown of a title at most, in characters; copying takes all of it. */
    private static final int SHOWN = 200;

    private final String title;
    private final TitleLength length;
    private final Label facts = Nodes.wrapping("small", "quiet");
    private final Button headline;

    TitleRow(ProposedTitle proposed, int number, int of, TitlesModel titles) {
        this.title = proposed.text();
        this.length = new TitleLength(shown(title));
        this.headline = Nodes.iconButton(Feather.TYPE, TEXTS.get("titles.headline"), () -> titles.writeOrErase(title));
        headline.getStyleClass().add("title-headline");
        Runnable copy = () -> titles.copy(title);
        getStyleClass().add("title-row");
        setAlignment(Pos.TOP_LEFT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(TEXTS.get("titles.row", number, of, shown(title), length.characters()));
        getChildren().addAll(text(proposed), headline, Nodes.iconButton(Feather.COPY, TEXTS.get("titles.copy"), copy));
        setOnMousePressed(press -> requestFocus());
        onKey(copy, () -> titles.writeOrErase(title));
        ObservableValue<Optional<String>> copied = titles.copiedProperty();
        Nodes.follow(this, copied, it -> mark(it.filter(title::equals).isPresent()));
        Nodes.follow(this, titles.headlineProperty(), it -> write(titles.isWritten(title)));
    }

    private VBox text(ProposedTitle proposed) {
        Label words = Nodes.wrapping("title-words");
        words.setText(length.title());
        Label reason = Nodes.wrapping("small", "quiet", "title-reason");
        reason.setText(proposed.reason().orElse(""));
        Shown.set(reason, proposed.reason().isPresent());
        VBox text = new VBox(2, words, reason, new TitleMeter(length), facts);
        HBox.setHgrow(text, Priority.ALWAYS);
        return text;
    }

    private void onKey(Runnable copy, Runnable write) {
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            boolean here = key.getTarget() == this;
            if (Keys.COPY.match(key) || here && key.getCode() == KeyCode.ENTER) copy.run();
            else if (here && key.getCode() == KeyCode.H && !key.isShortcutDown()) write.run();
            else return;
            key.consume();
        });
    }

    private void mark(boolean copied) {
        facts.setText(copied ? TEXTS.get("titles.copied", length.characters()) : seen());
    }

    private String seen() {
        int characters = length.characters();
        return switch (length.shows()) {
            case EVERYWHERE -> TEXTS.get("titles.length", characters);
            case IN_LISTS -> TEXTS.get("titles.length.phone", characters, length.within(TitleLength.PHONE));
            case NOWHERE -> TEXTS.get("titles.length.list", characters, length.within(TitleLength.LIST));
            case REFUSED -> TEXTS.get("titles.length.refused", characters, TitleLength.MOST);
        };
    }

    private void write(boolean written) {
        String words = TEXTS.get(written ? "titles.headline.erase" : "titles.headline");
        headline.setGraphic(Icons.of(written ? Feather.CHECK_SQUARE : Feather.TYPE));
        headline.setAccessibleText(words);
        Keys.tip(headline, words);
    }

    private static String shown(String title) {
        String line = title.strip().replaceAll("\\R+", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
