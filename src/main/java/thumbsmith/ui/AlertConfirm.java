package thumbsmith.ui;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/** {@link Confirm} as a dialog over the main window. */
public final class AlertConfirm implements Confirm {
    private final Supplier<Window> owner;

    public AlertConfirm(Supplier<Window> owner) {
        this.owner = owner;
    }

    @Override
    public boolean ask(String title, String sentence, String yes, String no) {
        return ask(title, sentence, yes, no, answer -> {});
    }

    @Override
    public boolean askToDestroy(String title, String sentence, String yes, String no) {
        return ask(title, sentence, yes, no, answer -> answer.getStyleClass().add("danger"));
    }

    private boolean ask(String title, String sentence, String yes, String no, Consumer<Button> marked) {
        ButtonType agree = new ButtonType(yes, ButtonBar.ButtonData.OK_DONE);
        ButtonType backOut = new ButtonType(no, ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, sentence, agree, backOut);
        alert.initOwner(owner.get());
        alert.setTitle(title);
        alert.setHeaderText(title);
        alert.setGraphic(null);
        Button answer = (Button) alert.getDialogPane().lookupButton(agree);
        answer.setDefaultButton(false);
        marked.accept(answer);
        preferSafety((Button) alert.getDialogPane().lookupButton(backOut), alert);
        return alert.showAndWait().filter(agree::equals).isPresent();
    }

    /** A dialog may come while somebody types: Enter and Space then change nothing. */
    private static void preferSafety(Button backOut, Alert alert) {
        backOut.setDefaultButton(true);
        alert.setOnShown(event -> backOut.requestFocus());
    }
}
