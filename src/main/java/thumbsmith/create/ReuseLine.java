package thumbsmith.create;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.ui.Names;
import thumbsmith.ui.Reveal;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** Asks in place what becomes of what the composer holds when a recipe comes, and says what the recipe lacks. */
final class ReuseLine extends VBox {
    private static final Texts TEXTS = Texts.of(ReuseLine.class);

    private final Label question = Nodes.wrapping("reuse-question");
    private final Label notice = Nodes.wrapping("small");
    private final Button aside;

    ReuseLine(Reuse reuse) {
        aside = answer(reuse, "reuse.aside", Reuse.Answer.KEEP_ASIDE);
        question.setId("reuse-question");
        notice.setId("reuse-notice");
        FlowPane answers = Nodes.styled(
                new FlowPane(
                        aside,
                        answer(reuse, "reuse.replace", Reuse.Answer.REPLACE),
                        answer(reuse, "reuse.cancel", Reuse.Answer.CANCEL)),
                "way-buttons");
        VBox asks = Nodes.styled(new VBox(question, answers), "reuse-asks");
        asks.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() != KeyCode.ESCAPE) return;
            reuse.answer(Reuse.Answer.CANCEL);
            key.consume();
        });
        HBox says = says(reuse);
        getChildren().addAll(asks, says);
        Nodes.follow(this, reuse.askedProperty(), asked -> {
            asked.ifPresent(recipe -> question.setText(TEXTS.get("reuse.question", Names.of(recipe))));
            Shown.set(asks, asked.isPresent());
            if (asked.isPresent()) Reveal.onceLaidOut(this, aside::requestFocus);
        });
        Nodes.follow(this, reuse.noticeProperty(), words -> {
            notice.setText(words.orElse(""));
            Shown.set(says, words.isPresent());
        });
    }

    private HBox says(Reuse reuse) {
        notice.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(notice, Priority.ALWAYS);
        Button away = Nodes.iconButton(Feather.X, TEXTS.get("reuse.away"), reuse::dismissNotice);
        away.setId("reuse-away");
        return Nodes.styled(new HBox(notice, away), "aside-line");
    }

    private static Button answer(Reuse reuse, String key, Reuse.Answer answer) {
        Button button = new Button(TEXTS.get(key));
        button.setId(key.replace('.', '-'));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> reuse.answer(answer));
        return button;
    }
}
