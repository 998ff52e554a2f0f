package thumbsmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.Service;
import thumbsmith.failure.Outcome;
import thumbsmith.job.Look;
import thumbsmith.job.Output;

/** A scripted person makes a style of their own thumbnails, uses it, duplicates and deletes it, over real HTTP. */
@ExtendWith(ApplicationExtension.class)
final class LooksJourneyTest {
    @TempDir
    Path home;

    private WindowRig rig;
    private boolean closed;

    @Start
    void open(Stage stage) {
        rig = new WindowRig(home, Duration.ZERO);
        stage.setScene(rig.scene(1000, 960, false));
        stage.show();
    }

    @AfterEach
    void close() {
        if (!closed) rig.close();
    }

    @Test
    void threeThumbnailsBecomeAStyleThatANewDraftIsMadeWith(FxRobot robot) throws Exception {
        for (String prompt : List.of("red island", "blue car", "green moon")) generate(robot, prompt);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        WindowRig.await("three tiles", () -> robot.lookup(".tile").queryAll().size() >= 3);
        robot.interact(() -> robot.lookup("#library-grid").query().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.clickOn("#picks-style");

        Look style = train(robot, "My style");
        assertThat(style.mode()).isEqualTo(LookMode.STYLE);
        assertThat(rig.wiring.lookMemory().pictures(Service.EMBEDDED, style.id()))
                .hasSize(3);

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        robot.clickOn("#style");
        WindowRig.await(
                "it is offered", () -> robot.lookup("My style").tryQuery().isPresent());
        robot.clickOn("My style");
        Output made = generate(robot, "I bought my own island");
        assertThat(made.recipe().style().map(it -> it.id())).contains(style.id());
        assertThat(Files.size(made.file())).isEqualTo(made.bytes());

        duplicate(robot, style);
        deleteAndTakeBack(robot, style);
        deleteAndCloseTheWindow(robot, style);
    }

    private void duplicate(FxRobot robot, Look style) {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        choose(robot, style);
        WindowRig.await("it can be duplicated", () -> isSeen(robot, "#look-duplicate"));
        robot.interact(button(robot, "#look-duplicate")::fire);
        train(robot, "My style 2");
    }

    /** Presses Train in the form that was filled in, and waits until the look is ready. */
    private Look train(FxRobot robot, String name) {
        WindowRig.await(
                "the form is filled in",
                () -> isSeen(robot, "#train") && !button(robot, "#train").isDisabled());
        assertThat(robot.lookup("#train-name").queryAs(TextField.class).getText())
                .isEqualTo(name);
        assertThat(button(robot, "#train").getText()).isEqualTo("Train · free");
        robot.clickOn("#train");
        WindowRig.await(
                name + " is ready",
                () -> looks().stream().anyMatch(look -> look.name().equals(name) && look.isReady()));
        return looks().stream()
                .filter(look -> look.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void deleteAndTakeBack(FxRobot robot, Look look) {
        delete(robot, look);
        robot.type(KeyCode.SPACE);
        WindowRig.await("it is back", () -> isSeen(robot, card(look)));
        assertThat(isAtService(look.id())).isTrue();
    }

    private void deleteAndCloseTheWindow(FxRobot robot, Look look) {
        delete(robot, look);
        assertThat(isAtService(look.id())).as("nothing was sent yet").isTrue();
        robot.interact(rig.window::close);
        assertThat(isAtService(look.id())).isFalse();
        rig.close();
        closed = true;
    }

    private void delete(FxRobot robot, Look look) {
        choose(robot, look);
        robot.clickOn("#look-delete");
        WindowRig.await(
                "it can be taken back", () -> isSeen(robot, "#undo-" + look.id()) && !isSeen(robot, card(look)));
    }

    private void choose(FxRobot robot, Look look) {
        WindowRig.await("its card is there", () -> isSeen(robot, card(look)));
        robot.clickOn(card(look));
        WindowRig.await("its details are there", () -> isSeen(robot, "#look-delete"));
    }

    private static String card(Look look) {
        return "#look-" + look.id();
    }

    private boolean isAtService(UUID look) {
        return rig.wiring.connections().current().pikzels().look(look) instanceof Outcome.Done;
    }

    private List<Look> looks() {
        return rig.studio().looks().of(Service.EMBEDDED);
    }

    private Output generate(FxRobot robot, String prompt) {
        int before = rig.outputs().size();
        robot.interact(() ->
                rig.window.screens().create().composer().prompt().textProperty().set(prompt));
        WindowRig.await("it can be generated", () -> !button(robot, "#generate").isDisabled());
        robot.clickOn("#generate");
        WindowRig.await(prompt + " is made", () -> rig.outputs().size() == before + 1);
        return rig.outputs().stream()
                .filter(it -> it.recipe().prompt().equals(prompt))
                .findFirst()
                .orElseThrow();
    }

    private static Button button(FxRobot robot, String id) {
        return robot.lookup(id).queryButton();
    }

    private static boolean isSeen(FxRobot robot, String id) {
        return robot.lookup(id).queryAll().stream().anyMatch(LooksJourneyTest::isSeen);
    }

    private static boolean isSeen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) if (!each.isVisible()) return false;
        return true;
    }
}
