package thumbsmith.rehearsal;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** Says over every screen that what is seen there is a rehearsal, and leads out of it. */
public final class RehearsalLine extends HBox {
    private static final Texts TEXTS = Texts.of(RehearsalLine.class);

    private final Label words = new Label(null, Icons.of(Feather.PLAY_CIRCLE));

    public RehearsalLine(RehearsalViewModel model) {
        setId("rehearsal-line");
        getStyleClass().addAll("banner", "rehearsal-line");
        words.setId("rehearsal-line-words");
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren()
                .addAll(
                        words,
                        button("rehearsal-list", TEXTS.get("line.list"), model::openList),
                        button("rehearsal-clear", TEXTS.get("line.clear"), model::clear),
                        button("rehearsal-end", TEXTS.get("line.end"), model::end));
        model.onProperty().when(Shown.is(this)).subscribe(this::say);
    }

    private void say(Optional<Rehearsed> on) {
        Shown.set(this, on.isPresent());
        on.ifPresent(row -> words.setText(TEXTS.get("line.words", row.title())));
    }

    private static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(press -> action.run());
        return button;
    }
}
