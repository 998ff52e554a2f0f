package thumbsmith.spending;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import thumbsmith.ui.Pieces;

/** Short ways to say the same things in every view of this screen. */
final class Parts {
    private Parts() {}

    static VBox section(String title, Node... parts) {
        VBox section = new VBox(Pieces.label(title, "section-title"));
        section.getChildren().addAll(parts);
        section.getStyleClass().add("spending-section");
        return section;
    }

    static TextField amount(String id, String words, AmountField amount) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(words);
        field.getStyleClass().add("spending-amount-field");
        field.textProperty().bindBidirectional(amount.textProperty());
        return field;
    }
}
