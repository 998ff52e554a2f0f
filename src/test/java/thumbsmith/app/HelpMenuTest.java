package thumbsmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import thumbsmith.contract.Page;
import thumbsmith.contract.Pages;

@ExtendWith(ApplicationExtension.class)
class HelpMenuTest {
    @TempDir
    private Path home;

    private WindowRig rig;

    @Start
    void start(Stage stage) {
        rig = new WindowRig(home, Duration.ZERO);
        stage.setScene(rig.scene(1000, 800, false));
        stage.show();
        rig.window.focusFirst();
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void theKeyOpensItAndArrowsReachEveryEntry(FxRobot robot) {
        robot.type(KeyCode.F1).type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertThat(rig.person.browsed).containsExactly(Pages.PUBLISHED.at(Page.DOCUMENTATION));
    }

    @Test
    void theButtonOpensTheKeysOfWhichNoneIsCutShort(FxRobot robot) {
        robot.clickOn("#rail-help").clickOn("#help-keys");
        assertThat(robot.lookup("#key-overview").tryQuery()).isPresent();
        assertThat(robot.lookup("#key-overview-large").tryQuery()).isPresent();
        assertThat(robot.from(robot.lookup("#key-overview").query().getParent())
                        .lookup(".label")
                        .queryAllAs(Label.class))
                .allMatch(label -> label.getWidth() >= label.prefWidth(-1) - 1);
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void theRehearsalOpensAndLeadsBackToTheScreenThatWasOpen(FxRobot robot) {
        robot.clickOn("#rail-library").clickOn("#rail-help").clickOn("#help-rehearsal");
        assertThat(robot.lookup("#rehearsal").tryQuery()).isPresent();
        robot.clickOn("#rehearsal-back");
        assertThat(rig.window.screens().shell().routeProperty().get()).isEqualTo(Route.LIBRARY);
    }

    @Test
    void theRailLeadsOutOfTheRehearsalToTheScreenThatWasOpenToo(FxRobot robot) {
        robot.clickOn("#rail-help").clickOn("#help-rehearsal");
        WindowRig.await(
                "the search has the focus",
                () -> "rehearsal-search"
                        .equals(robot.lookup("#rehearsal")
                                .query()
                                .getScene()
                                .getFocusOwner()
                                .getId()));
        robot.clickOn("#rail-create");
        assertThat(robot.lookup("#create").tryQuery()).isPresent();
    }

    @Test
    void theRehearsalIsNotWhereTheNextStartBegins(FxRobot robot) {
        robot.clickOn("#rail-looks").clickOn("#rail-help").clickOn("#help-rehearsal");
        assertThat(rig.wiring.preferences().get().screen()).isEqualTo("looks");
        assertThat(Route.remembered("rehearsal")).isEqualTo(Route.CREATE);
    }

    @Test
    void theSupportBundleGoesWhereThePersonWantsItAndIsShown(FxRobot robot) throws Exception {
        Path folder = Files.createDirectory(home.resolve("my desk"));
        rig.person.picks.add(folder);
        robot.clickOn("#rail-help").clickOn("#help-bundle");
        WindowRig.await("it is shown", () -> !rig.person.opened.isEmpty());
        assertThat(rig.person.opened.getFirst()).exists().hasParent(folder);
        assertThat(rig.person.questions).containsExactly("The support bundle is saved");
    }

    @Test
    void whereTheBundleCannotBeSavedItIsSaidAndAnotherFolderLeadsOn(FxRobot robot) throws Exception {
        Path folder = Files.createDirectory(home.resolve("my desk"));
        rig.person.picks.add(home.resolve("gone"));
        rig.person.picks.add(folder);
        robot.clickOn("#rail-help").clickOn("#help-bundle");
        WindowRig.await("it is saved elsewhere", () -> !rig.person.opened.isEmpty());
        assertThat(rig.person.opened.getFirst()).exists().hasParent(folder);
        assertThat(rig.person.questions)
                .containsExactly("The support bundle could not be saved", "The support bundle is saved");
        assertThat(rig.person.failures).isEmpty();
    }

    @Test
    void thePricesOfTheServiceOpen(FxRobot robot) {
        robot.clickOn("#rail-help").clickOn("#help-prices");
        assertThat(rig.person.browsed).containsExactly(Pages.PUBLISHED.at(Page.PRICES));
    }

    @Test
    void theFolderOfTheLogOpens(FxRobot robot) {
        robot.clickOn("#rail-help").clickOn("#help-log");
        assertThat(rig.person.opened).containsExactly(rig.folders.log());
    }
}
