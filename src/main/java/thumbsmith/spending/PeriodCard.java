package thumbsmith.spending;

import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Pieces;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** One period: how much is spent in it, and against which limit. */
final class PeriodCard extends VBox {
    private static final Texts TEXTS = Texts.of(PeriodCard.class);

    private final String title;
    private final Label amount = Pieces.label("", "spending-amount");
    private final ProgressBar bar = new ProgressBar(0);
    private final Label words = Pieces.words("", "small");
    private final Label more = Pieces.words("", "small", "quiet");

    PeriodCard(String id, String title) {
        this.title = title;
        setId(id);
        getStyleClass().add("spending-card");
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(8, amount, Pieces.label(TEXTS.get("amount.estimated"), "quiet"));
        line.setAlignment(javafx.geometry.Pos.BASELINE_LEFT);
        HBox.setHgrow(this, Priority.ALWAYS);
        getChildren().addAll(Pieces.label(title, "field-label"), line, bar, words, more);
    }

    /** @param beside what else there is to say, below; may be empty */
    void show(BudgetState state, String beside) {
        amount.setText(state.amount());
        words.setText(state.words());
        words.setGraphic(state.over() ? Icons.of(Feather.ALERT_TRIANGLE) : null);
        bar.setProgress(state.share().orElse(0.0));
        Shown.set(bar, state.share().isPresent());
        pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("over"), state.over());
        more.setText(beside);
        Shown.set(more, !beside.isEmpty());
        setAccessibleText(title + ": " + state.amount() + ", " + state.words());
    }
}
