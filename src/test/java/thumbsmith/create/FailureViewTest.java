package thumbsmith.create;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import thumbsmith.contract.Field;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.LookStatus;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Recovery;
import thumbsmith.image.PictureCache;
import thumbsmith.image.PixelEngine;
import thumbsmith.job.Job;
import thumbsmith.job.JobState;
import thumbsmith.job.Look;
import thumbsmith.ui.DropReader;
import thumbsmith.ui.Theme;
import thumbsmith.ui.Thumbnails;
import thumbsmith.ui.Work;

/** Failed cards and marked inputs, pressed as people press them. */
@ExtendWith(ApplicationExtension.class)
final class FailureViewTest {
    @TempDir
    Path home;

    private CreateRig rig;
    private Look eva;

    @Start
    void open(Stage stage) {
        rig = new CreateRig(home);
        rig.serviceIs(CreateRig.PAID);
        eva = rig.look(LookMode.PERSONA, "Eva", LookStatus.COMPLETED, 100);
        Theme.apply(false);
        Thumbnails thumbnails = new Thumbnails(new PixelEngine(), new PictureCache(16 << 20), Work.inline());
        CreateView view = new CreateView(rig.model(), thumbnails, new DropReader(new PixelEngine()::png));
        Scene scene = new Scene(new StackPane(view), 980, 820);
        Theme.dress(scene, false);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(rig::close);
        rig.memory.close();
    }

    private Job failed(FxRobot robot, String code, int status, String... details) {
        Failure failure = new Failure.Api(
                code, status, Optional.of("req-1"), List.of(details), "<b>no</b> https://x.example", Optional.empty());
        robot.interact(() -> {
            if (rig.composer().prompt().get().isEmpty())
                rig.composer().prompt().textProperty().set("An island");
            rig.model().generate();
            rig.desk.tell(rig.desk.submitted.getLast().in(new JobState.Failed(CreateRig.NOON, failure)));
        });
        WaitForAsyncUtils.waitForFxEvents();
        return rig.desk.submitted.getLast();
    }

    private void sources(FxRobot robot) {
        robot.interact(() -> {
            rig.composer().modeProperty().set(Operation.IMAGE);
            rig.composer().slots().at(Slot.SOURCE).model().file(rig.picture("source"));
        });
    }

    private static <N extends Node> N within(FxRobot robot, String outer, String id, Class<N> type) {
        return robot.from(robot.lookup(outer)).lookup(id).queryAs(type);
    }

    private static void press(FxRobot robot, String outer, String id) {
        robot.interact(() -> within(robot, outer, id, Button.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean isShown(FxRobot robot, String id) {
        return robot.lookup(id).query().isVisible();
    }

    /** A popup window gets the focus some time after it was shown. */
    private static void awaitFocus(Node node) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, node::isFocused);
        } catch (TimeoutException e) {
            throw new AssertionError("No focus in " + node, e);
        }
    }

    private static boolean isMarked(Node input) {
        return input.getPseudoClassStates().stream()
                .anyMatch(state -> state.getPseudoClassName().equals("danger"));
    }

    @Test
    void aFailedCardSaysWhatHappenedAndOffersItsWays(FxRobot robot) {
        failed(robot, "GENERATION_TIMEOUT", 504);

        assertThat(within(robot, ".job-card", ".card-phase", Labeled.class).getText())
                .isEqualTo("Making it took too long");
        assertThat(within(robot, ".job-card", "#card-line", Labeled.class).getText())
                .isEqualTo("GENERATION_TIMEOUT · 504 · req-1");
        assertThat(within(robot, ".job-card", "#way-try-again", Button.class).getText())
                .isEqualTo("Try again · about $0.13");
        assertThat(robot.lookup(".job-card").query().getStyleClass()).contains("failed");
        assertThat(robot.lookup(".job-card").query().getAccessibleText())
                .contains("Making it took too long", "gave up");

        press(robot, ".job-card", "#way-try-again");
        assertThat(rig.desk.submitted).hasSize(2);
        assertThat(robot.lookup(".job-card").queryAll()).hasSize(1);
    }

    @Test
    void theFocusGoesFromTheCardToTheOneThatTakesItsPlace(FxRobot robot) {
        failed(robot, "GENERATION_TIMEOUT", 504);
        robot.interact(
                () -> within(robot, ".job-card", "#way-try-again", Button.class).requestFocus());
        robot.push(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();

        Node card = robot.lookup(".job-card").query();
        assertThat(card.getId())
                .isEqualTo("card-" + rig.desk.submitted.getLast().id());
        assertThat(card.isFocused()).isTrue();
    }

    @Test
    void whatTheServiceSaidIsShownWhenAskedForAsPlainText(FxRobot robot) {
        failed(robot, "GENERATION_FAILED", 500);
        assertThat(isShown(robot, "#card-said")).isFalse();
        press(robot, ".job-card", "#card-details");

        assertThat(robot.lookup("#card-said").queryLabeled().getText())
                .isEqualTo("The service says: “<b>no</b> https://x.example”");
        press(robot, ".job-card", "#card-copy");
        assertThat(rig.copied).singleElement().asString().contains("GENERATION_FAILED", "req-1");
    }

    @Test
    void whatTheServiceStoppedLooksCalm(FxRobot robot) {
        failed(robot, "CANCELLED", 499);
        assertThat(robot.lookup(".job-card").query().getStyleClass()).doesNotContain("failed");
        press(robot, ".job-card", "#way-run-again");
        assertThat(rig.desk.submitted).hasSize(2);
    }

    @Test
    void anUnknownOutcomeOffersToLeaveItFirst(FxRobot robot) {
        robot.interact(() -> {
            rig.composer().prompt().textProperty().set("An island");
            rig.model().generate();
            rig.desk.tell(rig.desk
                    .submitted
                    .getLast()
                    .in(new JobState.Unknown(
                            CreateRig.NOON,
                            new Failure.OutcomeUnknown(
                                    Operation.TEXT, Optional.empty(), Optional.empty(), "It broke."))));
        });
        assertThat(within(robot, ".job-card", ".card-phase", Labeled.class).getText())
                .isEqualTo("Unknown whether it was made (could cost $0.13)");
        press(robot, ".job-card", "#way-leave");
        assertThat(robot.lookup(".job-card").queryAll()).isEmpty();
    }

    @Test
    void aMarkedPromptSaysWhatIsWrongUntilItIsChanged(FxRobot robot) {
        failed(robot, "VALIDATION_ERROR", 400, "prompt: too short");
        TextArea prompt = robot.lookup("#prompt").queryAs(TextArea.class);

        assertThat(isShown(robot, "#problem-prompt")).isTrue();
        assertThat(within(robot, "#problem-prompt", ".problem", Labeled.class).getText())
                .isEqualTo("Prompt: too short");
        assertThat(isMarked(prompt)).isTrue();
        assertThat(prompt.getAccessibleHelp()).isEqualTo("too short");

        press(robot, ".job-card", "#way-fix-field");
        assertThat(prompt.isFocused()).isTrue();
        robot.write(" in winter");
        assertThat(rig.composer().prompt().get()).isEqualTo("An island in winter");
        assertThat(isShown(robot, "#problem-prompt")).isFalse();
        assertThat(isMarked(prompt)).isFalse();
    }

    @Test
    void aMarkedPersonaHasItsWaysAtThePicker(FxRobot robot) {
        robot.interact(() -> rig.composer().look(LookMode.PERSONA).choose(eva));
        failed(robot, "INVALID_PERSONA", 400);
        assertThat(isMarked(robot.lookup("#persona").query())).isTrue();
        assertThat(robot.lookup("#card-see").queryLabeled().getText()).isEqualTo("See the persona");
        press(robot, ".job-card", "#card-see");
        assertThat(robot.lookup("#persona").query().isFocused()).isTrue();

        press(robot, "#problem-persona", "#way-choose-another");
        awaitFocus(robot.lookup("#persona-search").query());
        robot.push(KeyCode.ESCAPE);

        press(robot, "#problem-persona", "#way-forget-look");
        assertThat(rig.looks).isEmpty();
        assertThat(isShown(robot, "#problem-persona")).isFalse();
    }

    @Test
    void theModelIsSwitchedAtItsField(FxRobot robot) {
        failed(robot, "INVALID_MODEL", 500);
        assertThat(isMarked(robot.lookup("#model").query())).isTrue();
        press(robot, ".job-card", "#way-fix-field");
        assertThat(robot.lookup("#model").query().isFocused()).isTrue();
        press(robot, "#problem-model", "#way-pick-model");

        assertThat(rig.desk.submitted).hasSize(2);
        assertThat(isShown(robot, "#problem-model")).isFalse();
    }

    @Test
    void aMarkedSlotTakesAnotherPictureFromTheClipboard(FxRobot robot) {
        sources(robot);
        Job job = failed(robot, "MISSING_IMAGE_URL", 400);
        Node box = robot.lookup("#slot-source .slot-box").query();
        assertThat(isShown(robot, "#problem-source")).isTrue();
        assertThat(isMarked(box)).isTrue();

        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putFiles(List.of(rig.picture("pasted").toFile()));
            Clipboard.getSystemClipboard().setContent(content);
            rig.model().take(rig.card(job), new Recovery.PastePicture(Slot.SOURCE));
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(box.isFocused()).isTrue();
        assertThat(rig.composer()
                        .recipeProperty()
                        .get()
                        .picture(Slot.SOURCE)
                        .orElseThrow()
                        .toString())
                .contains("pasted.png");
        assertThat(isShown(robot, "#problem-source")).isFalse();
        assertThat(isMarked(box)).isFalse();
    }

    @Test
    void everyInputOfAJobCanTakeTheFocus(FxRobot robot) {
        robot.interact(() -> rig.composer().modelProperty().set(Model.PKZ_2));
        sources(robot);
        for (Field field : List.of(Field.WEIGHT, Field.FORMAT, Field.MODEL, Field.PROMPT)) {
            robot.interact(() -> rig.model().focus().wish(field, ComposerFocus.Act.NOTHING));
            String id = "#" + FieldProblem.wire(field);
            assertThat(robot.lookup(id).query().isFocused()).as(id).isTrue();
        }
        for (Field field : List.of(Field.SOURCE, Field.SUPPORT)) {
            robot.interact(() -> rig.model().focus().wish(field, ComposerFocus.Act.NOTHING));
            String id = "#slot-" + FieldProblem.wire(field) + " .slot-box";
            assertThat(robot.lookup(id).query().isFocused()).as(id).isTrue();
        }
    }

    @Test
    void aFocusWishedWhileTheScreenIsHiddenIsGrantedOnceItIsShown(FxRobot robot) {
        StackPane shell = (StackPane) robot.lookup("#create").query().getParent();
        robot.interact(() -> {
            List<Node> view = List.copyOf(shell.getChildren());
            shell.getChildren().clear();
            rig.model().focus().wish(Field.PROMPT, ComposerFocus.Act.NOTHING);
            shell.getChildren().setAll(view);
        });
        assertThat(robot.lookup("#prompt").query().isFocused()).isTrue();
        assertThat(rig.model().focus().wishProperty().get()).isEmpty();
    }

    @Test
    void earlierInputsThatMadeRoomComeBackWithOnePress(FxRobot robot) {
        failed(robot, "GENERATION_FAILED", 500);
        robot.interact(() -> rig.composer().prompt().textProperty().set("My own idea"));
        press(robot, ".job-card", "#card-bring_back");
        assertThat(rig.composer().prompt().get()).isEqualTo("An island");
        assertThat(isShown(robot, ".aside-line")).isTrue();

        press(robot, ".aside-line", "#aside-back");
        assertThat(rig.composer().prompt().get()).isEqualTo("My own idea");
        assertThat(isShown(robot, ".aside-line")).isFalse();
    }

    @Test
    void whileAPictureIsMendedNothingElseCanBePressed(FxRobot robot) {
        sources(robot);
        Job job = failed(robot, "INVALID_IMAGE", 500);
        robot.interact(() -> rig.card(job).begin("Repairing the picture"));
        assertThat(robot.lookup("#card-remark").queryLabeled().getText()).isEqualTo("Repairing the picture");
        assertThat(within(robot, ".job-card", "#way-repair-picture", Button.class)
                        .isDisabled())
                .isTrue();

        robot.interact(() -> rig.card(job).stay("It cannot be repaired."));
        assertThat(robot.lookup("#card-remark").queryLabeled().getText()).isEqualTo("It cannot be repaired.");
        assertThat(within(robot, ".job-card", "#way-repair-picture", Button.class)
                        .isDisabled())
                .isFalse();
    }
}
