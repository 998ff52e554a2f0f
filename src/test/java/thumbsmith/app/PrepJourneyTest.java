package thumbsmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
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
import thumbsmith.contract.Slot;
import thumbsmith.image.PictureInfo;
import thumbsmith.image.PixelEngine;
import thumbsmith.ui.SlotModel;

/** A scripted person prepares a picture with pointer and keys, saves it, and takes it to Create and back. */
@ExtendWith(ApplicationExtension.class)
final class PrepJourneyTest {
    private static final Path ASTRONAUT =
            Path.of("assets/pictures/astronaut.jpg").toAbsolutePath();

    @TempDir
    Path home;

    private WindowRig rig;

    @Start
    void open(Stage stage) {
        rig = new WindowRig(home, Duration.ZERO);
        Scene scene = rig.scene(1000, 960, false);
        rig.window.screens().shell().routeProperty().set(Route.PREP);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void aPictureIsCroppedStraightenedAndSavedOverAnotherFileOnlyWithAYes(FxRobot robot) throws Exception {
        Path picture = Files.copy(ASTRONAUT, home.resolve("astronaut.jpg"));
        byte[] original = Files.readAllBytes(picture);
        rig.person.picks.add(picture);
        robot.clickOn("#prep-open");
        measured(robot, "JPEG · 512 × 512");

        robot.type(KeyCode.C);
        WindowRig.await("the box is there", () -> isShown(robot, "#crop-south-east"));
        robot.clickOn("#shape-wide");
        robot.drag("#crop-south-east").moveBy(-150, -80).drop();
        String cropped = measured(robot, "JPEG · ");
        assertThat(cropped).doesNotContain("512");
        robot.type(KeyCode.CLOSE_BRACKET);
        robot.clickOn("#crop-done");
        measured(robot, "JPEG · ");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        measured(robot, cropped.substring(0, cropped.indexOf(" · ", 8)));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        measured(robot, "JPEG · ");

        robot.clickOn("#tab-export");
        robot.interact(() -> {
            rig.person.picks.add(home);
            robot.lookup("#export-name").queryAs(TextField.class).setText("astronaut");
        });
        robot.clickOn("#export-folder-change");
        robot.clickOn("#export-save");
        WindowRig.await("it is refused", () -> text(robot, "#export-outcome").contains("never written over"));
        robot.interact(
                () -> robot.lookup("#export-name").queryAs(TextField.class).setText("cover"));
        robot.clickOn("#export-save");
        WindowRig.await("it is saved", () -> text(robot, "#export-outcome").startsWith("Saved cover.jpg"));
        robot.clickOn("#export-save");
        WindowRig.await("it asks", () -> rig.person.questions.contains("Replace cover.jpg?"));
        robot.clickOn("#export-reveal");
        assertThat(rig.person.opened).containsExactly(home.resolve("cover.jpg"));
        assertThat(picture).hasBinaryContent(original);
        PictureInfo saved = new PixelEngine().inspect(home.resolve("cover.jpg"));
        assertThat(saved.height()).as("turned").isGreaterThan(saved.width());
    }

    @Test
    void aSlotsPictureIsPreparedAndComesBack(FxRobot robot) throws IOException {
        robot.interact(() -> rig.window.screens().create().use(Slot.SOURCE, ASTRONAUT));
        WindowRig.await("the slot has it", () -> filled(Slot.SOURCE));
        robot.interact(() -> rig.window.screens().shell().routeProperty().set(Route.CREATE));
        WindowRig.await("it can be prepared", () -> isShown(robot, "#prepare-source"));
        robot.clickOn("#prepare-source");
        measured(robot, "JPEG · 512 × 512");
        assertThat(text(robot, "#prep-name")).isEqualTo("Source picture");
        Path before = kept(Slot.SOURCE);
        robot.type(KeyCode.H);
        robot.clickOn("#export-back");
        WindowRig.await(
                "it is back", () -> filled(Slot.SOURCE) && !kept(Slot.SOURCE).equals(before));
        assertThat(rig.window.screens().shell().routeProperty().get()).isEqualTo(Route.CREATE);
    }

    private boolean filled(Slot slot) {
        return content(slot) instanceof SlotModel.Content.Filled;
    }

    private Path kept(Slot slot) {
        return content(slot) instanceof SlotModel.Content.Filled(var taken)
                ? taken.picture().file()
                : Path.of("");
    }

    private SlotModel.Content content(Slot slot) {
        return rig.window
                .screens()
                .create()
                .composer()
                .slots()
                .at(slot)
                .model()
                .contentProperty()
                .get();
    }

    /** Waits until the true bytes are told. */
    private String measured(FxRobot robot, String start) {
        WindowRig.await(
                "it says " + start,
                () -> robot.lookup("#export-words").tryQuery().isPresent()
                        && text(robot, "#export-words").startsWith(start));
        return text(robot, "#export-words");
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private static boolean isShown(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent();
    }
}
