package thumbsmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
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
import thumbsmith.image.PixelEngine;
import thumbsmith.job.Output;

/** A scripted person finds, marks, throws away, exports and recovers thumbnails, over the program's own database and disk. */
@ExtendWith(ApplicationExtension.class)
final class LibraryJourneyTest {
    @TempDir
    Path home;

    private WindowRig rig;
    private Scene scene;

    @Start
    void open(Stage stage) {
        rig = new WindowRig(home, Duration.ZERO);
        scene = rig.scene(1000, 960, false);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void thumbnailsAreFoundMarkedThrownAwayAndBroughtBack(FxRobot robot) {
        make(robot, "red island", "blue car", "red car");
        robot.clickOn("#library-search").write("car");
        says(robot, "2 of 3");
        robot.type(KeyCode.ESCAPE);
        says(robot, "3 thumbnails");

        robot.clickOn("red island").type(KeyCode.DIGIT5, KeyCode.F);
        robot.clickOn("#library-filters").clickOn("#filter-favourites");
        says(robot, "1 of 3");
        robot.clickOn("#filter-clear");
        says(robot, "3 thumbnails");

        selectAll(robot);
        robot.clickOn("#picks-trash");
        says(robot, "Nothing here yet");
        assertThat(files()).noneMatch(Files::exists);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        says(robot, "3 thumbnails");
        assertThat(files()).hasSize(3).allMatch(Files::exists);
    }

    @Test
    void theTrashGivesBackAndIsEmptied(FxRobot robot) {
        make(robot, "red island", "blue car");
        robot.clickOn("blue car").type(KeyCode.DELETE);
        says(robot, "1 thumbnail");
        // The selection has gone on to the next one.
        robot.type(KeyCode.DELETE);
        says(robot, "Nothing here yet");
        robot.clickOn("#library-trash");
        says(robot, "2 thumbnails in the trash");
        robot.clickOn("blue car").clickOn("#picks-restore");
        says(robot, "1 thumbnail in the trash");
        robot.clickOn("#trash-empty");
        says(robot, "The trash is empty");
        assertThat(rig.person.questions).contains("Delete 1 thumbnail for good?");
        robot.clickOn("#trash-back");
        says(robot, "1 thumbnail");
    }

    @Test
    void copiesAreExportedWithoutTheirRecipes(FxRobot robot) throws IOException {
        make(robot, "red island", "blue car");
        Path folder = Files.createDirectory(home.resolve("exports"));
        for (int round = 0; round < 2; round++) {
            selectAll(robot);
            robot.clickOn("#picks-export");
            WindowRig.await("it asks", () -> isShown(robot, "#export-choose"));
            rig.person.picks.add(folder);
            robot.clickOn("#export-choose").clickOn("#export-run");
            WindowRig.await("it is done", () -> isShown(robot, "#export-done"));
            robot.clickOn("#export-done");
        }
        try (Stream<Path> written = Files.list(folder)) {
            List<Path> copies = written.toList();
            assertThat(copies)
                    .hasSize(4)
                    .allSatisfy(it -> assertThat(new PixelEngine().readText(Files.readAllBytes(it)))
                            .isEmpty());
        }
    }

    @Test
    void aFileThatSomebodyMovedIsFoundAgain(FxRobot robot) throws IOException {
        make(robot, "red island");
        Output made = rig.outputs().getFirst();
        Path moved = Files.move(made.file(), home.resolve("elsewhere.png"));
        // A new frame has loaded no picture yet, as after a restart.
        robot.interact(() -> scene.setRoot(rig.window.screens().frame()));
        says(robot, "The file was moved or deleted");
        rig.person.picks.add(moved);
        robot.clickOn("#tile-find");
        says(robot, "Found again");
        assertThat(rig.studio().library().item(made.id()).orElseThrow().output().file())
                .isEqualTo(moved);
        WindowRig.await("its picture is back", () -> !texts(robot).contains("The file was moved or deleted"));
    }

    private void make(FxRobot robot, String... prompts) {
        for (String prompt : prompts) {
            int before = rig.outputs().size();
            robot.interact(() -> rig.window
                    .screens()
                    .create()
                    .composer()
                    .prompt()
                    .textProperty()
                    .set(prompt));
            WindowRig.await(
                    "it can be generated",
                    () -> !robot.lookup("#generate").queryButton().isDisabled());
            robot.clickOn("#generate");
            WindowRig.await(prompt + " is made", () -> rig.outputs().size() == before + 1);
        }
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        says(robot, prompts.length == 1 ? "1 thumbnail" : prompts.length + " thumbnails");
        says(robot, prompts[0]);
    }

    private static void selectAll(FxRobot robot) {
        robot.interact(() -> robot.lookup("#library-grid").query().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.A);
    }

    private List<Path> files() {
        return rig.outputs().stream().map(Output::file).toList();
    }

    private static boolean isShown(FxRobot robot, String id) {
        return robot.lookup(id).queryAll().stream().anyMatch(LibraryJourneyTest::isSeen);
    }

    private static boolean isSeen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) if (!each.isVisible()) return false;
        return true;
    }

    private static void says(FxRobot robot, String words) {
        WindowRig.await("it says " + words, () -> texts(robot).contains(words));
    }

    private static Set<String> texts(FxRobot robot) {
        return robot.lookup(".label").queryAllAs(Label.class).stream()
                .filter(LibraryJourneyTest::isSeen)
                .map(Label::getText)
                .collect(Collectors.toSet());
    }
}
