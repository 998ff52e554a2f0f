package thumbsmith.create;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.LookStatus;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Slot;
import thumbsmith.image.PictureCache;
import thumbsmith.image.PixelEngine;
import thumbsmith.job.Job;
import thumbsmith.job.JobState;
import thumbsmith.job.Look;
import thumbsmith.job.Recipe;
import thumbsmith.job.StepOf;
import thumbsmith.ui.DropReader;
import thumbsmith.ui.Theme;
import thumbsmith.ui.Thumbnails;
import thumbsmith.ui.Work;

@ExtendWith(ApplicationExtension.class)
final class CreateViewTest {
    @TempDir
    Path home;

    private CreateRig rig;
    private Look eva;
    private Look night;

    @Start
    void open(Stage stage) {
        rig = new CreateRig(home);
        eva = rig.look(LookMode.PERSONA, "Eva", LookStatus.COMPLETED, 100);
        rig.look(LookMode.PERSONA, "Mara", LookStatus.PROCESSING, 40);
        night = rig.look(LookMode.STYLE, "Night", LookStatus.COMPLETED, 100);
        Theme.apply(false);
        Thumbnails thumbnails = new Thumbnails(new PixelEngine(), new PictureCache(16 << 20), Work.inline());
        CreateView view = new CreateView(rig.model(), thumbnails, new DropReader(new PixelEngine()::png));
        Button outside = new Button("Outside");
        outside.setId("outside");
        BorderPane window = new BorderPane(view);
        window.setBottom(outside);
        Scene scene = new Scene(window, 980, 820);
        Theme.dress(scene, false);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(rig::close);
        rig.memory.close();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    @Test
    void aPersonComposesARunAndGeneratesIt(FxRobot robot) {
        assertThat(robot.lookup("#generate").queryButton().isDisabled()).isTrue();
        assertThat(text(robot, "#generate-why")).isEqualTo("Describe the thumbnail.");

        robot.clickOn("#prompt").write("I bought my own island");
        robot.clickOn("#persona").clickOn("#persona-search").write("ev").push(KeyCode.ENTER);
        robot.clickOn("#style");
        robot.clickOn("Night");
        rig.picked = Optional.of(rig.picture("support"));
        robot.clickOn("#slot-support .slot-box");
        for (int i = 0; i < 3; i++) robot.clickOn("#count-more");
        assertThat(text(robot, "#generate")).isEqualTo("Generate 4 · free drafts");
        robot.clickOn("#generate");

        assertThat(rig.desk.submitted).hasSize(4);
        Recipe recipe = rig.desk.submitted.getFirst().recipe();
        assertThat(recipe.prompt()).isEqualTo("I bought my own island");
        assertThat(recipe.persona()).contains(eva.ref());
        assertThat(recipe.style()).contains(night.ref());
        assertThat(recipe.pictures()).containsOnlyKeys(Slot.SUPPORT);
        assertThat(robot.lookup(".job-card").queryAll()).hasSize(4);
    }

    @Test
    void theKeyboardGeneratesCancelsAndWalksFromCardToCard(FxRobot robot) {
        robot.clickOn("#prompt").write("An island");
        robot.interact(() -> rig.composer().count().set(2));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(rig.desk.submitted).hasSize(2);

        Node second = card(robot, 1);
        robot.interact(card(robot, 0)::requestFocus);
        robot.push(KeyCode.RIGHT);
        assertThat(second.isFocused()).isTrue();

        robot.interact(() ->
                robot.from(second).lookup("#card-cancel").queryAs(Button.class).fire());
        assertThat(rig.desk.cancelled).containsExactly(rig.desk.submitted.get(1).id());
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#prompt").query().isFocused()).isTrue();
        assertThat(rig.desk.cancelled).hasSize(1);
    }

    @Test
    void holdingTheKeysDownStartsOneRun(FxRobot robot) {
        robot.clickOn("#prompt").write("An island");
        KeyEvent repeated = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, true, false, false);
        Node prompt = robot.lookup("#prompt").query();
        for (int i = 0; i < 5; i++) {
            robot.interact(() -> prompt.fireEvent(repeated.copyFor(prompt, prompt)));
            rig.clock.advance(Duration.ofSeconds(2));
        }
        assertThat(rig.desk.submitted).hasSize(1);

        robot.push(KeyCode.CONTROL);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(rig.desk.submitted).hasSize(2);
    }

    @Test
    void eachModeShowsItsSlotsAndOnlyThose(FxRobot robot) {
        robot.clickOn("#mode-faceswap");
        assertThat(shownSlots(robot)).containsExactlyInAnyOrder("slot-target", "slot-face", "slot-mask");
        assertThat(robot.lookup("#prompt").query().getParent().isVisible()).isFalse();
        robot.clickOn("#mode-edit");
        assertThat(shownSlots(robot)).containsExactlyInAnyOrder("slot-source", "slot-mask", "slot-support");
        assertThat(rig.composer().modeProperty().get()).isEqualTo(Operation.EDIT);
        assertThat(robot.lookup("#model").query().getParent().isVisible()).isFalse();
    }

    @Test
    void whatIsOutOfSightWakesUpAgainAfterTheCollectorRan(FxRobot robot) {
        robot.interact(System::gc);
        robot.clickOn("#mode-faceswap");
        robot.interact(System::gc);
        rig.picked = Optional.of(rig.picture("target"));
        robot.clickOn("#slot-target .slot-box").clickOn("#count-more");

        assertThat(robot.lookup("#slot-target .slot-hint").query().isVisible()).isFalse();
        assertThat(robot.lookup("#need-target").query().isVisible()).isFalse();
        assertThat(text(robot, "#count")).isEqualTo("2");
        assertThat(robot.lookup("#count-less").queryButton().isDisabled()).isFalse();
    }

    @Test
    void aFinishedCardOpensByEnterAndAnExampleFillsThePrompt(FxRobot robot) {
        robot.clickOn("I bought my own island");
        robot.clickOn("#generate");
        robot.interact(() -> rig.finish(rig.desk.submitted.getFirst(), 0.4f));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(card(robot, 0)::requestFocus);
        robot.push(KeyCode.ENTER);
        assertThat(rig.results.asked).containsExactly("open");
        assertThat(robot.lookup("#card-more").query().isVisible()).isTrue();
    }

    @Test
    void theCardOfAStepOfAChainSaysWhichOneItIs(FxRobot robot) {
        robot.clickOn("I bought my own island");
        robot.clickOn("#generate");
        Job job = rig.desk.submitted.getFirst();
        robot.interact(() -> {
            rig.steps.put(job.id(), new StepOf(2, 3));
            rig.desk.tell(job.in(new JobState.Sending(CreateRig.NOON, Optional.empty())));
        });

        assertThat(robot.from(card(robot, 0))
                        .lookup("Step 2 of 3 · pkz 4.5 · 16:9")
                        .tryQuery())
                .isPresent();
    }

    @Test
    void anExamplePutsTheCaretBehindIt(FxRobot robot) {
        robot.clickOn("I bought my own island").write(" in winter");

        assertThat(rig.composer().prompt().get()).isEqualTo("I bought my own island in winter");
    }

    @Test
    void theModelsPriceIsThatOfTheMode(FxRobot robot) {
        String price = modelShown(robot);
        robot.clickOn("#mode-faceswap").clickOn("#mode-text");

        assertThat(modelShown(robot)).isEqualTo(price).contains("$");
    }

    @Test
    void generateWorksWhereverTheFocusIs(FxRobot robot) {
        robot.interact(() -> rig.composer().prompt().textProperty().set("An island"));
        robot.interact(() -> robot.lookup("#outside").query().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);

        assertThat(rig.desk.submitted).hasSize(1);
    }

    @Test
    void typingAMistakeMovesNothing(FxRobot robot) {
        double before = top(robot, "#persona");
        robot.interact(() -> rig.composer().prompt().textProperty().set("See http://x\nand more"));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#prompt-breaks-fix").query().isVisible()).isTrue();
        assertThat(top(robot, "#persona")).isEqualTo(before);

        double count = top(robot, "#count-more");
        robot.interact(() -> rig.composer().modelProperty().set(Model.PKZ_2));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(top(robot, "#count-more")).isEqualTo(count);
    }

    private static double top(FxRobot robot, String id) {
        Node node = robot.lookup(id).query();
        return node.localToScene(0, 0).getY();
    }

    private static String modelShown(FxRobot robot) {
        return robot.lookup("#model > .list-cell").queryLabeled().getText();
    }

    private static List<String> shownSlots(FxRobot robot) {
        return robot.lookup(".slot").<Node>queryAll().stream().map(Node::getId).toList();
    }

    private Node card(FxRobot robot, int index) {
        return robot.lookup("#card-" + rig.desk.submitted.get(index).id()).query();
    }
}
