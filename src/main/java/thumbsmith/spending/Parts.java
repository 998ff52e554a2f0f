package thumbsmith.spending;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import thumbsmith.ui.Shown;

/** Short ways to say the same things in every view of this screen. */
final class Parts {
    private Parts() {}

    static Label label(String text, String... classes) {
        Label label = new Label(text);
        label.getStyleClass().addAll(classes);
        return label;
    }

    static Label wrapping(String text, String... classes) {
        Label label = label(text, classes);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    static Button button(String id, String words, Runnable action) {
        Button button = new Button(words);
        button.setId(id);
        button.setOnAction(press -> action.run());
        return button;
    }

    static VBox section(String title, Node... parts) {
        VBox section = new VBox(label(title, "section-title"));
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

    /** A problem that takes room only while there is one. */
    static Label problem(ObservableValue<String> words) {
        Label label = wrapping("", "problem");
        words.when(Shown.is(label)).subscribe(text -> {
            label.setText(text);
            Shown.set(label, !text.isEmpty());
        });
        return label;
    }
}
