package thumbsmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
import thumbsmith.contract.Prices;
import thumbsmith.rehearsal.Mishap;
import thumbsmith.rehearsal.Occasion;

/**
 * Every failure of a thumbnail that a paid service can answer, through the program's own window: the same exits, with
 * prices on the buttons, and each request counted on the wire. Nothing paid arrives that nobody pressed for.
 */
@ExtendWith(ApplicationExtension.class)
final class EveryPaidFailureTest {
    /** Otherwise only the exits that pay and those that Enter takes: the walk over drafts takes all the others. */
    private static final boolean LONG = Boolean.getBoolean("thumbsmith.test.long");

    @TempDir
    Path homes;

    private WalkedWindow window;
    private PaidStage service;
    private int number;

    @AfterEach
    void close() throws IOException {
        if (window != null) window.close();
        if (service != null) service.close();
    }

    @TestFactory
    Stream<DynamicContainer> sendsNothingPaidThatNobodyPressedFor(FxRobot robot) {
        return WalkTable.ids().stream()
                .map(WalkTable::occasion)
                .filter(EveryPaidFailureTest::canBeAnswered)
                .map(occasion -> DynamicContainer.dynamicContainer(
                        occasion.id(),
                        steps(occasion)
                                .map(step -> DynamicTest.dynamicTest(step.toString(), () -> walk(robot, step)))));
    }

    private static boolean canBeAnswered(Occasion occasion) {
        boolean overHttp = occasion.mishap().isReal() && !(occasion.mishap() instanceof Mishap.AtTopUp);
        return overHttp && occasion.operation().makesThumbnail();
    }

    private static Stream<WalkStep> steps(Occasion occasion) {
        return WalkStep.of(occasion, occasion.around().at(Prices.PUBLISHED)).stream()
                .filter(step -> LONG || step.paysFor() > 0 || step.exit() instanceof WalkExit.Enter);
    }

    private void walk(FxRobot robot, WalkStep step) throws IOException {
        openAnew();
        Walk walk = new Walk(window, service, robot, step);
        WalkReading.check(walk, walk.meet());
        int before = service.arrived();
        assertThat(before).as("sent once before anything was pressed").isLessThan(2);
        new WalkLeaving(walk).leave();
        assertThat(service.arrived() - before)
                .as("paid requests that arrived since")
                .isEqualTo(step.paysFor());
    }

    private void openAnew() throws IOException {
        close();
        Path home = homes.resolve("home-" + ++number);
        window = WalkedWindow.open(home);
        service = new PaidStage(window.rig(), home.resolve("paid"));
    }
}
