package thumbsmith.looks;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.failure.Recovery;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Pieces;
import thumbsmith.ui.ServiceWords;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;
import thumbsmith.ui.WayButtons;

/** A note beside an input: what happened, what to do, the ways out, what the service says,
 * folded, and a line for support. Gone while there is none. */
final class FormNoteView extends VBox {
    private static final Texts TEXTS = Texts.of(FormNoteView.class);

    private final Label title = Pieces.words("", "problem", "form-note-title");
    private final Label sentence = Pieces.words("", "small");
    private final Label nextStep = Pieces.words("", "small", "quiet");
    private final WayButtons ways;
    private final ServiceWords said = new ServiceWords();
    private final Label detail = new Label();
    private final HBox support;
    private String copyText = "";

    FormNoteView(
            String id, ObservableValue<Optional<FormNote>> note, Consumer<Recovery> take, Consumer<String> clipboard) {
        setId(id);
        getStyleClass().add("form-note");
        title.setGraphic(Icons.of(Feather.ALERT_CIRCLE));
        ways = new WayButtons(take);
        support = support(clipboard);
        getChildren().addAll(title, sentence, nextStep, ways, said, support);
        note.when(Shown.is(this)).subscribe(this::show);
        show(Optional.empty());
    }

    private HBox support(Consumer<String> clipboard) {
        detail.getStyleClass().add("card-detail");
        detail.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(detail, Priority.ALWAYS);
        Button copy = new Button(null, Icons.of(Feather.COPY));
        copy.getStyleClass().addAll("flat", "button-icon", "small-icon");
        copy.setAccessibleText(TEXTS.get("note.copy"));
        copy.setOnAction(press -> clipboard.accept(copyText));
        HBox row = new HBox(detail, Keys.tip(copy, TEXTS.get("note.copy")));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void show(Optional<FormNote> note) {
        Shown.set(this, note.isPresent());
        note.ifPresentOrElse(this::fill, () -> ways.show(List.of()));
    }

    private void fill(FormNote note) {
        title.setText(note.title());
        sentence.setText(note.sentence());
        nextStep.setText(note.nextStep());
        ways.show(note.ways());
        said.show(note.said());
        detail.setText(note.detailLine());
        Shown.set(support, !note.detailLine().isBlank());
        copyText = note.copyText();
        setAccessibleText(note.title() + ". " + note.sentence() + " " + note.nextStep());
    }
}
