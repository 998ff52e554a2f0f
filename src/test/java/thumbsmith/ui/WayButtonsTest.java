package thumbsmith.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import thumbsmith.failure.Recovery;
import thumbsmith.failure.Way;

@ExtendWith(ApplicationExtension.class)
final class WayButtonsTest {
    private final List<Recovery> taken = new ArrayList<>();
    private WayButtons ways;

    @Start
    void open(Stage stage) {
        ways = new WayButtons(taken::add);
        stage.setScene(new Scene(ways, 400, 100));
        stage.show();
    }

    @Test
    void namesShowTheirUnderscoresAndThePressIsPassedOn(FxRobot robot) {
        Recovery way = new Recovery.TakeName("my_face 2");
        robot.interact(() -> ways.show(List.of(new Way(way, "Use my_face 2"))));
        assertThat(robot.from(robot.lookup("#way-take-name"))
                        .lookup(".text")
                        .queryText()
                        .getText())
                .isEqualTo("Use my_face 2");
        robot.interact(() -> robot.lookup("#way-take-name").queryButton().fire());
        assertThat(taken).containsExactly(way);
    }
}
