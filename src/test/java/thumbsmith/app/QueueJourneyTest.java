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
import thumbsmith.job.Job;
import thumbsmith.job.Output;

/** A scripted person at the Queue screen of the program's own window, over the embedded service. */
@ExtendWith(ApplicationExtension.class)
final class QueueJourneyTest {
    private static final String LIST = """
            prompt,model,n
            Castle A,,1
            Castle B,pkz_9,1
            Castle C,,1
            see http://castle.example,,1
            "Castle D, at night",pkz_4,1
            """;

    @TempDir
    Path home;

    private WindowRig rig;

    @Start
    void open(Stage stage) {
        rig = new WindowRig(home, Duration.ZERO);
        rig.window.screens().shell().routeProperty().set(Route.QUEUE);
        stage.setScene(rig.scene(1000, 800, false));
        stage.show();
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void aBatchWithTwoWrongRowsIsReorderedPausedCancelledAndMade(FxRobot robot) throws Exception {
        rig.studio().scheduler().pause();
        batch(robot);
        assertThat(text(robot, "#batch-send")).isEqualTo("Send 3 · free drafts");
        robot.clickOn("#batch-send");
        WindowRig.await("three wait", () -> waiting().equals(List.of("Castle A", "Castle C", "Castle D, at night")));
        WindowRig.await("the list has the focus", () -> focusList(robot));

        robot.type(KeyCode.HOME);
        robot.push(KeyCode.ALT, KeyCode.END);
        WindowRig.await("the first is the last", () -> waiting().getLast().equals("Castle A"));
        robot.type(KeyCode.DELETE);
        WindowRig.await("it is out of line", () -> waiting().equals(List.of("Castle C", "Castle D, at night")));
        WindowRig.await(
                "it can be put back",
                () -> robot.lookup("#queue-put-back").tryQuery().isPresent());
        WindowRig.await(
                "the queue is shown as paused",
                () -> text(robot, "#queue-pause").startsWith("Resume all"));
        assertThat(rig.outputs()).isEmpty();

        robot.clickOn("#queue-pause");
        WindowRig.await("two are made", () -> rig.outputs().size() == 2);
        assertThat(rig.outputs())
                .extracting(Output::recipe)
                .extracting(recipe -> recipe.prompt())
                .containsExactlyInAnyOrder("Castle C", "Castle D, at night");
    }

    private void batch(FxRobot robot) throws Exception {
        rig.person.picks.add(Files.writeString(home.resolve("castles.csv"), LIST));
        WindowRig.await(
                "a file can be chosen",
                () -> robot.lookup("#queue-empty-file").tryQuery().isPresent());
        robot.clickOn("#queue-empty-file");
        WindowRig.await("it is checked", () -> text(robot, "#batch-counts").equals("3 good, 2 wrong"));
    }

    private boolean focusList(FxRobot robot) {
        if (robot.lookup("#queue-list").query().isFocused()) return true;
        robot.lookup("#queue-list").query().requestFocus();
        return false;
    }

    private List<String> waiting() {
        return rig.studio().scheduler().underWay().stream()
                .map(Job::recipe)
                .map(recipe -> recipe.prompt())
                .toList();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }
}
