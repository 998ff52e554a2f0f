package thumbsmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import thumbsmith.sandbox.EmbeddedService;

/** The whole way from empty credits, or a service that is closed, and back, in the program's own window. */
@ExtendWith(ApplicationExtension.class)
final class TopUpTest {
    @TempDir
    Path home;

    private WindowRig rig;

    @Start
    void open(Stage stage) {
        rig = WindowRig.withDialogs(home, Duration.ZERO);
        stage.setScene(rig.scene(1000, 800, false));
        stage.show();
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void creditsForOneOfFourOpenOneDialogAndAllFourFinishAfterTheTopUp(FxRobot robot) {
        service().limitCredits(Optional.of(new BigDecimal("0.14")));
        generateFour(robot);
        WindowRig.await("it is told", () -> says(robot, "#failure-title", "Not enough credits"));
        WindowRig.await("three wait", () -> says(robot, "#failure-parked", "3 thumbnails are waiting."));
        WindowRig.await("one was made", () -> rig.outputs().size() == 1);

        robot.clickOn("#way-open-page");
        WindowRig.await(
                "the page was opened",
                () -> rig.person.browsed.contains(service().accountPage()));
        service().limitCredits(Optional.empty());
        assertThat(robot.lookup("#way-go-on").queryAs(Labeled.class).getText()).startsWith("I have topped up");
        robot.clickOn("#way-go-on");
        WindowRig.await("all four are there", () -> rig.outputs().size() == 4);
        assertThat(rig.window.screens().failures().openProperty().get()).isEmpty();
        assertThat(rig.window.screens().holds().parkedProperty().get()).isZero();
    }

    @Test
    void maintenanceIsALineAndCheckingWhenItIsOverSendsThem(FxRobot robot) {
        service().maintenance(Duration.ofMinutes(30));
        generateFour(robot);
        WindowRig.await(
                "the line counts them",
                () -> robot.lookup(".banner-words").<Labeled>queryAll().stream()
                        .anyMatch(it -> it.getText().startsWith("4 thumbnails wait")));
        service().endMaintenance();
        // The line is made anew with every count: what is looked up now may be gone when a mouse gets there.
        robot.interact(() -> robot.lookup("#way-check-now").queryButton().fire());
        WindowRig.await("all four are there", () -> rig.outputs().size() == 4);
        WindowRig.await(
                "it is said",
                () -> robot.lookup(".good-banner .banner-title").<Labeled>queryAll().stream()
                        .anyMatch(it -> it.getText().startsWith("The service is back: ")));
    }

    private void generateFour(FxRobot robot) {
        robot.interact(() -> {
            rig.window.screens().create().composer().prompt().textProperty().set("A castle");
            rig.window.screens().create().composer().count().set(4);
        });
        WindowRig.await(
                "it can be generated", () -> !robot.lookup("#generate").query().isDisabled());
        robot.interact(() -> rig.window.screens().create().generate());
    }

    private EmbeddedService service() {
        return rig.wiring.embedded().service();
    }

    private static boolean says(FxRobot robot, String id, String words) {
        return robot.lookup(id)
                .tryQueryAs(Labeled.class)
                .filter(it -> it.getText().equals(words))
                .isPresent();
    }
}
