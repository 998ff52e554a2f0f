package thumbsmith.library;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Texts;

/** What is known about a thumbnail: short facts in two columns, those that are worth copying in full width. */
final class FactsPane extends VBox {
    private static final Texts TEXTS = Texts.of(FactsPane.class);

    private final Consumer<String> copy;

    FactsPane(Consumer<String> copy) {
        this.copy = copy;
        getStyleClass().add("facts");
    }

    void show(List<Fact> facts) {
        getChildren().clear();
        GridPane pairs = null;
        for (Fact fact : facts) {
            if (fact.copyable()) {
                pairs = null;
                getChildren().add(inFull(fact));
            } else {
                if (pairs == null) getChildren().add(pairs = pairs());
                pairs.addRow(pairs.getRowCount(), label(fact.label(), "fact-label"), label(fact.value(), "fact-value"));
            }
        }
    }

    private static GridPane pairs() {
        GridPane pairs = new GridPane();
        pairs.getStyleClass().add("fact-pairs");
        return pairs;
    }

    private Node inFull(Fact fact) {
        Button button = new Button(null, Icons.of(Feather.COPY));
        button.getStyleClass().addAll("flat", "button-icon", "small-icon");
        button.setAccessibleText(TEXTS.get("fact.copy", fact.label()));
        button.setOnAction(event -> copy.accept(fact.value()));
        Label name = label(fact.label(), "fact-label");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox head = new HBox(name, Keys.tip(button, button.getAccessibleText()));
        head.setAlignment(Pos.CENTER_LEFT);
        return new VBox(head, label(fact.value(), "fact-value"));
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMinWidth(styleClass.equals("fact-label") ? 84 : 0);
        return label;
    }
}
