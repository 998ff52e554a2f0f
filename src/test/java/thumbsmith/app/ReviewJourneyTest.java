package thumbsmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import thumbsmith.contract.Operation;
import thumbsmith.job.Output;
import thumbsmith.ui.DropContent;

/** A scripted person scores a picture, mends it as suggested and scores what came of it, over real HTTP. */
@ExtendWith(ApplicationExtension.class)
final class ReviewJourneyTest {
    private static final Path PICTURES =
            Path.of("src/test/resources/thumbsmith/pictures").toAbsolutePath();

    @TempDir
    Path home;

    private WindowRig rig;

    @Start
    void open(Stage stage) {
        rig = new WindowRig(home, Duration.ZERO);
        stage.setScene(rig.scene(1000, 960, false));
        stage.show();
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void aScoreLeadsToAnEditAndTheEditToABetterKnownScore(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        WindowRig.await(
                "the screen is there",
                () -> robot.lookup("#review-open").tryQuery().isPresent());
        robot.interact(() ->
                rig.window.screens().review().drop(DropContent.ofFiles(List.of(PICTURES.resolve("grace_hopper.jpg")))));
        WindowRig.await(
                "it is here", () -> robot.lookup(".review-tile").queryAll().size() == 1);
        robot.clickOn("#review-title").write("The admiral");
        robot.clickOn("#review-ask");
        WindowRig.await("it is scored", () -> text(robot, "#review-score").matches("\\d+"));
        assertThat(text(robot, "#review-honest")).contains("promises no clicks");
        assertThat(text(robot, "#review-suggestion")).isNotBlank();

        robot.interact(() -> robot.lookup("#review-fix").queryButton().fire());
        WindowRig.await(
                "the edit can be made",
                () -> robot.lookup("#generate").tryQuery().isPresent()
                        && !robot.lookup("#generate").queryButton().isDisabled());
        robot.clickOn("#generate");
        WindowRig.await("it is edited", () -> !rig.outputs().isEmpty());
        Output edited = rig.outputs().getFirst();
        assertThat(edited.recipe().operation()).isEqualTo(Operation.EDIT);
        assertThat(Files.size(edited.file())).isEqualTo(edited.bytes());

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        WindowRig.await(
                "it came back", () -> robot.lookup(".review-tile").queryAll().size() == 2);
        robot.clickOn("#review-ask");
        WindowRig.await(
                "the difference is told", () -> text(robot, "#review-round").contains(" points."));
        assertThat(text(robot, "#review-round")).endsWith("The round cost nothing.");
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).tryQueryAs(Labeled.class).map(Labeled::getText).orElse("");
    }
}
