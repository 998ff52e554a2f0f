package thumbsmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import thumbsmith.failure.Recovery;

/**
 * Every failure through the program's own window: summoned on the embedded service, found where the catalogue puts it,
 * read, and left by each of its exits.
 */
@ExtendWith(ApplicationExtension.class)
final class EveryFailureTest {
    @TempDir
    Path homes;

    private Stage stage;
    private WindowRig rig;
    private Scene scene;
    private int number;

    @Start
    void open(Stage opened) {
        stage = opened;
    }

    @AfterEach
    void close() {
        if (rig != null) rig.close();
    }

    @TestFactory
    Stream<DynamicContainer> leadsOnByEachOfItsExits(FxRobot robot) {
        String only = System.getProperty("walk.only", "");
        return WalkTable.ids().stream()
                .filter(id -> only.isEmpty() || id.matches(only))
                .map(id -> DynamicContainer.dynamicContainer(
                        id,
                        WalkStep.of(WalkTable.occasion(id)).stream()
                                .map(step -> DynamicTest.dynamicTest(step.toString(), () -> walk(robot, step)))));
    }

    private void walk(FxRobot robot, WalkStep step) throws IOException {
        WaitForAsyncUtils.waitForAsyncFx(20_000, this::openAnew);
        Walk walk = new Walk(rig, robot, scene, step);
        if (step.place() == WalkPlace.PAGE) {
            new WalkedPage(walk).tryAmounts();
            return;
        }
        WalkSurface surface = walk.meet();
        read(walk, surface);
        leave(walk);
    }

    private boolean openAnew() {
        if (rig != null) rig.close();
        rig = WindowRig.withDialogs(homes.resolve("home-" + ++number), Duration.ZERO);
        scene = rig.scene(1000, 960, false);
        stage.setScene(scene);
        stage.show();
        return true;
    }

    private static void read(Walk walk, WalkSurface surface) {
        WalkStep step = walk.step;
        String text = walk.seen(surface::text);
        assertThat(text).contains(step.said().title()).contains(step.said().nextStep());
        assertThat(text).doesNotContain("HTTP");
        assertThat(walk.seen(surface::spoken)).contains(step.said().title());
        assertThat(walk.seen(surface::buttons)).containsExactlyInAnyOrderElementsOf(step.buttons());
        assertThat(surface.told()).as("told once").hasSize(1);
    }

    private static void leave(Walk walk) {
        WalkChecks checks = new WalkChecks(walk);
        switch (walk.step.exit()) {
            case WalkExit.Press(var way) -> {
                Recovery recovery = way.recovery();
                WalkMends.before(recovery, walk);
                walk.press(way.id());
                checks.of(recovery);
            }
            case WalkExit.Escape() -> {
                walk.push(KeyCode.ESCAPE);
                checks.closed();
            }
            case WalkExit.Enter(var way) -> {
                WalkMends.before(way.recovery(), walk);
                walk.push(KeyCode.ENTER);
                checks.of(way.recovery());
            }
            case WalkExit.EnterCloses() -> {
                walk.push(KeyCode.ENTER);
                checks.closed();
            }
            case WalkExit.ByItself() -> checks.wentOnByItself();
        }
    }
}
