package thumbsmith.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import thumbsmith.contract.Operation;
import thumbsmith.failure.Catalogue;
import thumbsmith.failure.Circumstances;
import thumbsmith.failure.Failure;

@ExtendWith(ApplicationExtension.class)
class ServiceWordsTest {
    private ServiceWords words;

    @Start
    void start(Stage stage) {
        words = new ServiceWords();
        words.show(List.of("mode: is missing", "The service says: “Bad”"));
        stage.setScene(new Scene(words, 400, 300));
        stage.show();
    }

    @Test
    void theyAreFoldedUntilSomebodyWantsToReadThem(FxRobot robot) {
        Node lines = words.getChildren().getLast();
        assertThat(lines.isVisible()).isFalse();
        robot.clickOn("#trouble-fold");
        assertThat(lines.isVisible()).isTrue();
        robot.interact(() -> words.show(List.of("Another")));
        assertThat(lines.isVisible()).isFalse();
        assertThat(robot.lookup("#trouble-fold").queryAs(ToggleButton.class).isSelected())
                .isFalse();
        robot.interact(() -> words.show(List.of()));
        assertThat(words.isVisible()).isFalse();
    }

    @Test
    void whatIsSaidAtItsFieldIsNotSaidOnceMore() {
        Failure failure = new Failure.Api(
                "VALIDATION_ERROR", 400, Optional.empty(), List.of("name: odd", "mode: odd"), "Bad", Optional.empty());
        assertThat(Quotations.of(new Catalogue().present(failure, Circumstances.of(Operation.TRAIN_PERSONA))))
                .containsExactly("mode: odd", "The service says: “Bad”");
    }
}
