package thumbsmith.app;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.failure.Presentation;
import thumbsmith.failure.Recovery;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** The small line to copy for support and, folded, the service's own words as plain text. */
final class FailureDetails extends VBox {
    private static final Texts TEXTS = Texts.of(FailureDetails.class);
    private static final double QUOTATION_WIDTH = 476;
    private static final double QUOTATION_HEIGHT = 128;

    FailureDetails(Presentation shown, Consumer<Recovery> take) {
        getStyleClass().add("failure-details");
        getChildren().add(line(shown, take));
        shown.quotation().ifPresent(this::quote);
    }

    private static HBox line(Presentation shown, Consumer<Recovery> take) {
        Label codes = new Label(Excerpt.ofLine(shown.detailLine()));
        codes.setId("failure-codes");
        codes.getStyleClass().add("failure-codes");
        Button copy = new Button(null, Icons.of(Feather.COPY));
        copy.setId("failure-copy");
        copy.getStyleClass().addAll("flat", "button-icon", "small-icon");
        copy.setAccessibleText(TEXTS.get("desk.copy"));
        copy.setOnAction(press -> take.accept(new Recovery.CopyDetails()));
        HBox line = new HBox(codes, Keys.tip(copy, TEXTS.get("desk.copy")));
        line.getStyleClass().add("failure-line");
        Shown.set(line, !shown.detailLine().isBlank());
        return line;
    }

    private void quote(String words) {
        ToggleButton fold = new ToggleButton(TEXTS.get("desk.details"), Icons.of(Feather.CHEVRON_RIGHT));
        fold.setId("failure-fold");
        fold.getStyleClass().addAll("flat", "failure-fold");
        Label text = text(words);
        ScrollPane scroll = scrolling(text);
        VBox quotation = quotation(scroll);
        fold.selectedProperty().subscribe(open -> {
            Shown.set(quotation, open);
            scroll.setPrefViewportHeight(Math.min(QUOTATION_HEIGHT, text.prefHeight(QUOTATION_WIDTH)));
            fold.setGraphic(Icons.of(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        });
        getChildren().addAll(fold, quotation);
    }

    private static VBox quotation(ScrollPane scroll) {
        Label says = new Label(TEXTS.get("desk.says"));
        says.getStyleClass().add("field-label");
        VBox quotation = new VBox(says, scroll);
        quotation.getStyleClass().add("failure-quotation");
        return quotation;
    }

    private static Label text(String words) {
        Label text = new Label(Excerpt.ofText(words));
        text.setId("failure-quotation");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        return text;
    }

    /** Asked of the text itself: what scrolls does not know how high wrapped words are. */
    private static ScrollPane scrolling(Label text) {
        ScrollPane scroll = new ScrollPane(text);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText(TEXTS.get("desk.says") + " " + text.getText());
        return scroll;
    }
}
