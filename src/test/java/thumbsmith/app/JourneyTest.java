package thumbsmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
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
import thumbsmith.contract.Slot;
import thumbsmith.image.PictureInfo;
import thumbsmith.image.PixelEngine;
import thumbsmith.job.Output;
import thumbsmith.ui.DropContent;
import thumbsmith.ui.SlotModel;

/** A scripted person walks the whole path in the program's own window, over real HTTP to the embedded service. */
@ExtendWith(ApplicationExtension.class)
final class JourneyTest {
    private static final Path PICTURES =
            Path.of("src/test/resources/thumbsmith/pictures").toAbsolutePath();

    @TempDir
    Path home;

    private WindowRig rig;

    @Start
    void open(Stage stage) {
        rig = new WindowRig(home, Duration.ofSeconds(1));
        stage.setScene(rig.scene(1000, 960, false));
        stage.show();
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void fourAreGeneratedFromPromptLooksAndPictureAndOneIsCancelled(FxRobot robot) throws Exception {
        robot.clickOn("#prompt").write("I bought my own island");
        pick(robot, "#persona", "Mila Hart");
        pick(robot, "#style", "Neon night");
        drop(Slot.SUPPORT, PICTURES.resolve("rocket.jpg"));
        List<Output> kept = fourOfWhichOneIsCancelled(robot, Operation.TEXT);
        assertThat(kept).allSatisfy(it -> assertThat(it.recipe().pictures()).containsOnlyKeys(Slot.SUPPORT));
    }

    @Test
    void anImageIsRedesignedFourTimesAndOneIsCancelled(FxRobot robot) throws Exception {
        robot.clickOn("#mode-image").clickOn("#prompt").write("To the moon");
        assertThat(text(robot, "#need-source")).isNotBlank();
        drop(Slot.SOURCE, PICTURES.resolve("rocket.jpg"));
        fourOfWhichOneIsCancelled(robot, Operation.IMAGE);
    }

    @Test
    void aMaskedPartIsEditedFourTimesAndOneIsCancelled(FxRobot robot) throws Exception {
        robot.clickOn("#mode-edit").clickOn("#prompt").write("make it black and white");
        drop(Slot.SOURCE, PICTURES.resolve("rocket.jpg"));
        drop(Slot.MASK, Masks.leftHalf(home.resolve("mask.png")));
        fourOfWhichOneIsCancelled(robot, Operation.EDIT);
    }

    @Test
    void aFaceIsSwappedFourTimesAndOneIsCancelled(FxRobot robot) throws Exception {
        robot.clickOn("#mode-faceswap");
        rig.person.picks.add(PICTURES.resolve("grace_hopper.jpg"));
        robot.clickOn("#slot-target .slot-box");
        drop(Slot.FACE, PICTURES.resolve("astronaut.jpg"));
        fourOfWhichOneIsCancelled(robot, Operation.FACE_SWAP);
        assertThat(rig.person.questions)
                .as("faces that stay on this computer need no consent")
                .isEmpty();
    }

    @Test
    void titlesComeFromTheServiceAndStayWhenAnotherScreenIsShown(FxRobot robot) throws Exception {
        robot.clickOn("#prompt").write("I bought my own island");
        WindowRig.await(
                "titles can be asked for",
                () -> !robot.lookup("#titles").queryButton().isDisabled());
        robot.clickOn("#titles");
        WindowRig.await(
                "eight titles or more",
                () -> robot.lookup("#titles-rows .title-row").queryAll().size() >= 8);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2).push(KeyCode.CONTROL, KeyCode.DIGIT1);
        WindowRig.await(
                "they are still there",
                () -> robot.lookup("#titles-rows .title-row").queryAll().size() >= 8);
        assertThat(rig.studio().assessor().asking()).isZero();
    }

    @Test
    void aDropThatIsNoPictureSaysWhyAndLosesNothing(FxRobot robot) throws Exception {
        drop(Slot.SUPPORT, PICTURES.resolve("rocket.jpg"));
        Path text = Files.writeString(home.resolve("notes.png"), "just words");
        robot.interact(() -> slot(Slot.SUPPORT).drop(DropContent.ofFiles(List.of(text))));
        WindowRig.await(
                "it says why", () -> slot(Slot.SUPPORT).noticeProperty().get().isPresent());
        assertThat(slot(Slot.SUPPORT).picture()).isPresent();
    }

    /** Generates four, watches them work, cancels one, and finds three on disk and in the library. */
    private List<Output> fourOfWhichOneIsCancelled(FxRobot robot, Operation operation) throws Exception {
        for (int i = 0; i < 3; i++) robot.clickOn("#count-more");
        WindowRig.await("it can be generated", () -> !button(robot, "#generate").isDisabled());
        assertThat(text(robot, "#generate")).isEqualTo("Generate 4 · free drafts");
        robot.clickOn("#generate");

        WindowRig.await(
                "four cards run", () -> robot.lookup(".job-card").queryAll().size() == 4);
        WindowRig.await("a card says that it works", () -> says(robot, "Working"));
        robot.interact(() -> robot.lookup("#card-cancel")
                .<Button>queryAll()
                .iterator()
                .next()
                .fire());
        WindowRig.await(
                "all four are over", () -> rig.studio().journal().unfinished().isEmpty());
        WindowRig.await(
                "nothing runs any more", () -> text(robot, "#status-jobs").startsWith("0 running"));

        List<Output> kept = rig.outputs().stream().filter(it -> !it.cancelled()).toList();
        assertThat(kept)
                .hasSize(3)
                .allSatisfy(it -> assertThat(it.recipe().operation()).isEqualTo(operation));
        for (Output output : kept) assertWhole(output, 1280, 720);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        WindowRig.await(
                "the library shows them", () -> robot.lookup(".tile").queryAll().size() >= 3);
        return kept;
    }

    /** Through the port that a real drop goes through too; the drag itself is walked under Xvfb in {@code .ci/run}. */
    private void drop(Slot slot, Path file) {
        WindowRig.await("the slot took it", () -> {
            if (slot(slot).picture().isEmpty() && !isBusy(slot)) slot(slot).drop(DropContent.ofFiles(List.of(file)));
            return slot(slot).picture().isPresent();
        });
    }

    private boolean isBusy(Slot slot) {
        return slot(slot).contentProperty().get() instanceof SlotModel.Content.Busy;
    }

    private SlotModel slot(Slot slot) {
        return rig.window.screens().create().composer().slots().at(slot).model();
    }

    private static void pick(FxRobot robot, String picker, String name) {
        robot.clickOn(picker);
        WindowRig.await(
                name + " is offered", () -> robot.lookup(name).tryQuery().isPresent());
        robot.clickOn(name);
    }

    private static boolean says(FxRobot robot, String words) {
        return robot.lookup((Node node) -> node instanceof Labeled label
                        && label.getText() != null
                        && label.getText().startsWith(words))
                .tryQuery()
                .isPresent();
    }

    private static Button button(FxRobot robot, String id) {
        return robot.lookup(id).queryButton();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    private static void assertWhole(Output output, int width, int height) throws Exception {
        PictureInfo info = new PixelEngine().inspect(output.file());
        assertThat(List.of(info.width(), info.height())).containsExactly(width, height);
        assertThat(Files.size(output.file())).isEqualTo(output.bytes());
    }
}
