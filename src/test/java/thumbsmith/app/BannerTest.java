package thumbsmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import thumbsmith.contract.ErrorCode;
import thumbsmith.job.Hold;

@ExtendWith(ApplicationExtension.class)
final class BannerTest {
    private final DeskBench bench = new DeskBench();
    private final Hold maintenance =
            bench.port.hold(1, DeskBench.PAID, DeskBench.api(ErrorCode.SERVICE_UNDER_MAINTENANCE, ""), 18);

    @Start
    void open(Stage stage) {
        VBox root = new VBox(
                new Banner(
                        List.of("A file was set aside."),
                        bench.holds().banners().linesProperty()),
                new ParkedLine(bench.holds()));
        stage.setScene(new Scene(root, 900, 200));
        stage.show();
    }

    @Test
    void theButtonKeepsTheFocusWhileTheCountdownGoesOn(FxRobot robot) {
        robot.interact(() -> bench.port.set(DeskBench.checking(maintenance, DeskBench.NOW.plusSeconds(42))));
        robot.clickOn("#way-check-now");
        robot.interact(() -> bench.pass(Duration.ofSeconds(5)));
        Node line = robot.lookup("#banner-hold-1").query();
        assertThat(line.getAccessibleText())
                .isEqualTo(
                        "The service is under maintenance 18 thumbnails wait · next check in 0:37 · asked just now, not over yet");
        assertThat(robot.lookup("#way-check-now").query().isFocused()).isTrue();
        assertThat(bench.port.asked).hasSize(1);
    }

    @Test
    void thatItIsOverIsSaidAndCanBePutAway(FxRobot robot) {
        robot.interact(() -> {
            bench.port.set(maintenance);
            bench.port.goesOn(maintenance);
            bench.port.set();
        });
        robot.clickOn("#banner-over #banner-dismiss");
        assertThat(robot.lookup("#banner-over").tryQuery()).isEmpty();
    }

    @Test
    void whatIsLeftCanBeShownAgainFromTheStatusLine(FxRobot robot) {
        robot.interact(() -> bench.port.set(DeskBench.asking(maintenance)));
        robot.clickOn("#way-leave-parked");
        assertThat(robot.lookup("#banner-asks-1").tryQuery()).isEmpty();
        robot.clickOn("#parked-show").clickOn("#way-go-on");
        assertThat(bench.port.asked).containsExactly("go on api.pikzels.com");
    }
}
