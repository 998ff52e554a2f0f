package thumbsmith.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

class AlertConfirmTest extends ApplicationTest {
    private Stage window;

    @Override
    public void start(Stage stage) {
        window = stage;
        stage.setScene(new Scene(new StackPane(), 400, 300));
        Theme.apply(false);
        Theme.dress(stage.getScene(), false);
        stage.show();
    }

    @Test
    void enterTakesTheSafeAnswer() {
        CompletableFuture<Boolean> answer = ask();

        type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(answer).isCompletedWithValue(false);
    }

    @Test
    void destroyingTakesAPressOnTheButtonThatSaysSo() {
        CompletableFuture<Boolean> answer = ask();

        Button delete = lookup("Delete").queryButton();
        assertThat(delete.getStyleClass()).contains("danger");
        interact(delete::fire);

        assertThat(answer).isCompletedWithValue(true);
    }

    private CompletableFuture<Boolean> ask() {
        CompletableFuture<Boolean> answer = new CompletableFuture<>();
        Confirm confirm = new AlertConfirm(() -> window);
        Platform.runLater(() -> answer.complete(
                confirm.askToDestroy("Delete Eva?", "The service forgets it for good.", "Delete", "Keep it")));
        WaitForAsyncUtils.waitForFxEvents();
        return answer;
    }
}
