package thumbsmith.spending;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import thumbsmith.ui.Pieces;
import thumbsmith.ui.Texts;

/** The budget for a day and for a month. */
final class BudgetPane extends VBox {
    private static final Texts TEXTS = Texts.of(BudgetPane.class);

    BudgetPane(BudgetSettings budget) {
        getStyleClass().add("spending-section");
        HBox fields = new HBox(
                limit("budget-day", TEXTS.get("budget.day"), budget.day()),
                limit("budget-month", TEXTS.get("budget.month"), budget.month()));
        fields.getStyleClass().add("spending-fields");
        getChildren()
                .addAll(
                        Pieces.label(TEXTS.get("budget.title"), "section-title"),
                        Pieces.words(TEXTS.get("budget.sentence"), "small", "quiet"),
                        fields);
    }

    private static VBox limit(String id, String words, AmountField amount) {
        TextField field = Parts.amount(id, words, amount);
        field.setPromptText(TEXTS.get("budget.hint"));
        Label label = Pieces.label(words, "field-label");
        label.setLabelFor(field);
        VBox box = new VBox(4, label, field, Pieces.problem(amount.problemProperty()));
        box.getStyleClass().add("spending-field");
        return box;
    }
}
