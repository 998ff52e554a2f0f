package thumbsmith.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.failure.FieldNote;
import thumbsmith.failure.Presentation;
import thumbsmith.failure.Recovery;

/**
 * A failure in words at the place where it happened: title, cause, next step, the ways out, what the service said, folded,
 * and a line to copy for support.
 */
public final class InlineTrouble extends VBox {
    private static final Texts TEXTS = Texts.of(InlineTrouble.class);

    private final Label title = Pieces.words("", "trouble-title");
    private final VBox words = new VBox();
    private final WayButtons ways;
    private final ServiceWords said = new ServiceWords();
    private final Label technical = Pieces.words("", "technical");
    private final HBox technicalRow;
    private Optional<Presentation> shown = Optional.empty();

    /** @param copy takes text to the clipboard */
    public InlineTrouble(Consumer<Recovery> take, Consumer<String> copy) {
        ways = new WayButtons(take);
        technicalRow = technicalRow(copy);
        title.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
        title.setId("trouble-title");
        words.getStyleClass().add("trouble-words");
        getStyleClass().add("inline-trouble");
        getChildren().addAll(title, words, ways, said, technicalRow);
        show(Optional.empty());
    }

    /** Takes it away, with the room it takes, where there is none. */
    public void show(Optional<Setback> setback) {
        shown = setback.map(Setback::said);
        Shown.set(this, shown.isPresent());
        shown.ifPresent(this::fill);
        ways.show(shown.map(Presentation::ways).orElse(List.of()));
    }

    /** Puts the focus on the first way out that costs nothing: a key pressed too long or too late must not pay. */
    public void focusFree() {
        shown.flatMap(Presentation::defaultWay)
                .map(way -> ways.lookup("#" + way.id()))
                .ifPresent(Node::requestFocus);
    }

    private void fill(Presentation failure) {
        title.setText(failure.title());
        words.getChildren().setAll(Pieces.words(failure.cause()));
        failure.notes().stream()
                .map(FieldNote::sentence)
                .filter(sentence -> !sentence.equals(failure.cause()))
                .forEach(sentence -> words.getChildren().add(Pieces.words(sentence, "problem")));
        words.getChildren().add(Pieces.words(failure.nextStep(), "quiet"));
        said.show(Quotations.of(failure));
        technical.setText(failure.detailLine());
        Shown.set(technicalRow, !failure.detailLine().isBlank());
        setAccessibleText(failure.title() + ". " + failure.cause() + " " + failure.nextStep());
    }

    private HBox technicalRow(Consumer<String> copy) {
        Button button = new Button(null, Icons.of(Feather.COPY));
        button.setId("trouble-copy");
        button.getStyleClass().addAll("flat", "button-icon", "small-icon");
        button.setAccessibleText(TEXTS.get("trouble.copy"));
        button.setOnAction(press -> shown.ifPresent(it -> copy.accept(it.copyText())));
        technical.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(technical, Priority.ALWAYS);
        HBox row = new HBox(4, technical, Keys.tip(button, TEXTS.get("trouble.copy")));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
