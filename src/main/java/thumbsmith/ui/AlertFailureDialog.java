package thumbsmith.ui;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.event.ActionEvent;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import thumbsmith.failure.Catalogue;
import thumbsmith.failure.Presentation;

/** {@link FailureDialog} over the main window: what happened, what to do, and a line to copy for support. */
public final class AlertFailureDialog implements FailureDialog {
    private static final Texts TEXTS = Texts.of(AlertFailureDialog.class);
    private static final double TEXT_WIDTH = 440;

    private final Supplier<Window> owner;
    private final Consumer<String> clipboard;
    private final Catalogue catalogue = new Catalogue();

    public AlertFailureDialog(Supplier<Window> owner, Consumer<String> clipboard) {
        this.owner = owner;
        this.clipboard = clipboard;
    }

    @Override
    public void show(Trouble trouble) {
        Presentation shown = catalogue.present(trouble.failure(), trouble.around());
        ButtonType copy = new ButtonType(TEXTS.get("dialog.copy"), ButtonBar.ButtonData.LEFT);
        ButtonType close = new ButtonType(TEXTS.get("dialog.close"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.NONE, "", copy, close);
        alert.initOwner(owner.get());
        alert.setTitle(shown.title());
        alert.setHeaderText(shown.title());
        alert.getDialogPane().setContent(words(shown));
        ((Button) alert.getDialogPane().lookupButton(close)).setDefaultButton(true);
        alert.getDialogPane().lookupButton(copy).addEventFilter(ActionEvent.ACTION, press -> {
            clipboard.accept(shown.copyText());
            press.consume();
        });
        alert.show();
    }

    private static VBox words(Presentation shown) {
        VBox words = new VBox(8, line(shown.cause(), "failure-cause"), line(shown.nextStep(), "failure-next"));
        shown.details().forEach(detail -> words.getChildren().add(line(detail, "failure-detail")));
        shown.quotation().ifPresent(said -> words.getChildren().add(line(TEXTS.get("dialog.says", said), "quiet")));
        if (!shown.detailLine().isBlank()) words.getChildren().add(line(shown.detailLine(), "card-detail"));
        words.setId("failure-dialog");
        return words;
    }

    private static Label line(String text, String styleClass) {
        Label line = new Label(text);
        line.getStyleClass().add(styleClass);
        line.setWrapText(true);
        line.setMaxWidth(TEXT_WIDTH);
        line.setMinHeight(Label.USE_PREF_SIZE);
        return line;
    }
}
