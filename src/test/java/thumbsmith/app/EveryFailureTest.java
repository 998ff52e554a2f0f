package thumbsmith.app;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import thumbsmith.rehearsal.Occasion;

/**
 * Every failure through the program's own window: summoned on the embedded service, found where the catalogue puts it,
 * read, and left by each of its exits.
 */
@ExtendWith(ApplicationExtension.class)
final class EveryFailureTest {
    @TempDir
    Path homes;

    private WalkedWindow window;
    private int number;

    @AfterEach
    void close() {
        if (window != null) window.close();
    }

    @TestFactory
    Stream<DynamicContainer> leadsOnByEachOfItsExits(FxRobot robot) {
        return WalkTable.ids().stream()
                .map(id -> DynamicContainer.dynamicContainer(
                        id,
                        steps(WalkTable.occasion(id))
                                .map(step -> DynamicTest.dynamicTest(step.toString(), () -> walk(robot, step)))));
    }

    private static Stream<WalkStep> steps(Occasion occasion) {
        return WalkStep.of(occasion, occasion.around()).stream();
    }

    private void walk(FxRobot robot, WalkStep step) {
        openAnew();
        Walk walk = new Walk(window, new WalkStage.Rehearsal(window.rig()), robot, step);
        if (step.place() == WalkPlace.PAGE) {
            new WalkedPage(walk).tryAmounts();
            return;
        }
        WalkReading.check(walk, walk.meet());
        new WalkLeaving(walk).leave();
    }

    /** What one exit did must not help or hinder the next. */
    private void openAnew() {
        close();
        window = WalkedWindow.open(homes.resolve("home-" + ++number));
    }
}
