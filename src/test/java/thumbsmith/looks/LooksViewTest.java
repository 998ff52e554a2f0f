package thumbsmith.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.LookStatus;
import thumbsmith.contract.Service;
import thumbsmith.image.PictureCache;
import thumbsmith.image.PixelEngine;
import thumbsmith.job.Look;
import thumbsmith.job.LookMark;
import thumbsmith.looks.LooksViewModel.Panel;
import thumbsmith.ui.DropContent;
import thumbsmith.ui.DropReader;
import thumbsmith.ui.PictureView;
import thumbsmith.ui.Theme;
import thumbsmith.ui.Thumbnails;
import thumbsmith.ui.Work;

@ExtendWith(ApplicationExtension.class)
class LooksViewTest {
    @TempDir
    private static Path folder;

    private LooksRig rig;
    private LooksViewModel model;
    private Look eva;

    @Start
    void start(Stage stage) {
        rig = new LooksRig(folder);
        rig.work = new Work(Platform::runLater, Runnable::run, Runnable::run);
        eva = rig.has("Eva", LookMode.PERSONA, LookStatus.PROCESSING, 43);
        rig.has("Neon nights", LookMode.STYLE, LookStatus.COMPLETED, 100);
        model = new LooksViewModel(rig.bench());
        PixelEngine images = new PixelEngine();
        LooksView view = new LooksView(
                model, new Thumbnails(images, new PictureCache(64_000_000), rig.work), new DropReader(images::png));
        Scene scene = new Scene(view, 980, 900);
        Theme.apply(false);
        Theme.dress(scene, false);
        stage.setScene(scene);
        stage.show();
    }

    @Stop
    void stop() {
        model.close();
    }

    @Test
    void showsKindsNamesAndTrueProgress(FxRobot robot) throws Exception {
        await(() -> texts(robot).contains("Eva"));
        assertThat(texts(robot)).contains("Personas", "Styles", "Neon nights", "Ready", "Training 43 %");
        ProgressBar bar = robot.from(robot.lookup("#look-" + eva.id()))
                .lookup(".progress-bar")
                .query();
        assertThat(bar.getProgress()).isEqualTo(0.43);
    }

    @Test
    void aPortraitThatComesLateIsShown(FxRobot robot) throws Exception {
        await(() -> texts(robot).contains("Eva"));
        Path file = folder.resolve("eva.png");
        ImageIO.write(new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        Look look = rig.has("Eva", LookMode.PERSONA, LookStatus.PROCESSING, 43, Optional.of(file));
        await(
                () -> robot
                        .lookup("#look-" + look.id() + " .picture")
                        .queryAs(PictureView.class)
                        .getChildrenUnmodifiable()
                        .stream()
                        .allMatch(view -> ((ImageView) view).getFitWidth() == 166));
    }

    @Test
    void progressClimbsOnTheSameCard(FxRobot robot) throws Exception {
        await(() -> texts(robot).contains("Training 43 %"));
        var card = robot.lookup("#look-" + eva.id()).query();
        rig.service.knows(eva.id(), "Eva", LookMode.PERSONA, LookStatus.COMPLETED, 100);
        robot.clickOn(card).clickOn("#look-refresh");
        await(() -> texts(robot).contains("Persona · Ready"));
        assertThat(robot.lookup("#look-" + eva.id()).queryAll()).containsExactly(card);
    }

    @Test
    void trainsByNameAndThreePictures(FxRobot robot) throws Exception {
        robot.clickOn("#looks-train");
        assertThat(robot.lookup("#train").queryButton().isDisabled()).isTrue();
        robot.clickOn("#train-name").write("Ida!");
        assertThat(texts(robot)).contains("Use letters, digits, spaces, hyphens and underscores only.");
        robot.type(KeyCode.BACK_SPACE);
        robot.interact(() -> form().slots().getFirst().drop(DropContent.ofFiles(pictures())));
        await(() -> !robot.lookup("#train").queryButton().isDisabled());
        robot.clickOn("#train");
        await(() -> texts(robot).contains("Ida"));
        assertThat(rig.service.trained).hasSize(1);
    }

    @Test
    void aTakenNameIsSaidAtTheNameAndTheFreeOneIsTakenWithOnePress(FxRobot robot) throws Exception {
        rig.service.taken.add("Ida");
        fill(robot);
        robot.clickOn("#train");
        await(() -> texts(robot).contains("This name is taken"));
        assertThat(texts(robot))
                .contains(
                        "A persona or style of this name is there already. Nothing was made.",
                        "Choose another name. Your pictures are kept.",
                        "NAME_ALREADY_EXISTS · 409 · request");
        robot.clickOn("#way-rename");
        TextField name = robot.lookup("#train-name").queryAs(TextField.class);
        assertThat(name.isFocused()).isTrue();
        assertThat(name.getSelectedText()).isEqualTo("Ida");
        robot.clickOn("#way-take-name");
        await(() -> texts(robot).contains("Ida 2"));
        assertThat(rig.service.trained).hasSize(2);
    }

    @Test
    void aRefusedPictureIsMarkedAndOtherPicturesAreTriedFromItsSlot(FxRobot robot) throws Exception {
        rig.service.refusals.add(FakeService.error("VALIDATION_ERROR", 400, "image_base64s[1]: must be a string"));
        fill(robot);
        robot.clickOn("#train");
        await(() -> texts(robot).contains("This is about picture 2. Must be a string."));
        Node second = robot.lookup("#slot-training-2").query();
        assertThat(second.getPseudoClassStates()).contains(PseudoClass.getPseudoClass("troubled"));
        robot.clickOn("#way-fix-field");
        assertThat(second.lookup(".slot-box").isFocused()).isTrue();
    }

    @Test
    void theCardOfALookThatIsToBeDeletedSaysSoAndTakesItBack(FxRobot robot) throws Exception {
        await(() -> texts(robot).contains("Training 43 %"));
        robot.interact(() -> rig.registry.put(eva.marked(LookMark.DELETE_WHEN_TRAINED)));
        await(() -> texts(robot).contains("Will be deleted when its training ends"));
        robot.clickOn("#way-keep");
        await(() -> !texts(robot).contains("Will be deleted when its training ends"));
        assertThat(rig.registry.of(Service.EMBEDDED)).extracting(Look::mark).containsOnly(LookMark.NONE);
    }

    @Test
    void aDeletedLookLeavesALineWithTheFocusOnUndo(FxRobot robot) throws Exception {
        await(() -> texts(robot).contains("Neon nights"));
        robot.clickOn("Neon nights").clickOn("#look-delete");
        await(() -> texts(robot).contains("Neon nights is deleted in 8 s"));
        assertThat(texts(robot)).doesNotContain("Neon nights");
        Node undo = robot.lookup(".undo-delete").query();
        assertThat(undo.isFocused()).isTrue();
        robot.type(KeyCode.SPACE);
        await(() -> texts(robot).contains("Neon nights"));
        assertThat(rig.service.deleted).isEmpty();
        assertThat(robot.lookup("#look-deletions").query().isVisible()).isFalse();
    }

    @Test
    void aTrainingPictureOpensLargeAndEscLeadsBackToTheLook(FxRobot robot) throws Exception {
        rig.memory.trained(eva.service(), eva.id(), pictures());
        await(() -> texts(robot).contains("Eva"));
        robot.clickOn("#look-" + eva.id());
        await(() -> robot.lookup(".look-trained-picture").queryAll().size() == 3);
        robot.interact(robot.lookup(".look-trained-picture")
                .<Button>queryAll()
                .iterator()
                .next()::fire);
        await(() -> robot.lookup("#look-enlarged").query().isVisible());
        robot.type(KeyCode.ESCAPE);
        await(() -> !robot.lookup("#look-enlarged").query().isVisible());
        assertThat(model.chosen()).contains(eva.id());
    }

    private void fill(FxRobot robot) throws Exception {
        robot.clickOn("#looks-train").clickOn("#train-name").write("Ida");
        robot.interact(() -> form().slots().getFirst().drop(DropContent.ofFiles(pictures())));
        await(() -> !robot.lookup("#train").queryButton().isDisabled());
    }

    @Test
    void addsByIdWithEnterAndClosesByEsc(FxRobot robot) throws Exception {
        robot.clickOn("#looks-add").clickOn("#add-id").write("nonsense");
        assertThat(texts(robot)).contains("An id has only the digits 0–9, the letters a–f and hyphens.");
        robot.type(KeyCode.ESCAPE);
        assertThat(texts(robot)).contains("Nothing chosen");
    }

    @Test
    void instructionsAreTypedAndSaved(FxRobot robot) throws Exception {
        await(() -> texts(robot).contains("Neon nights"));
        robot.clickOn("Neon nights").clickOn("#look-instructions").write("wet streets");
        assertThat(texts(robot)).contains("11 of 300 · not saved yet");
        robot.clickOn("#look-save");
        await(() -> texts(robot).contains("11 of 300 · saved"));
        assertThat(robot.lookup("#look-save").queryAs(Button.class).isDisabled())
                .isTrue();
    }

    private TrainingForm form() {
        return ((Panel.Training) model.panelProperty().get()).form();
    }

    private static List<Path> pictures() {
        return List.of(Path.of("/a"), Path.of("/b"), Path.of("/c"));
    }

    private static Set<String> texts(FxRobot robot) {
        return robot.lookup(node -> node instanceof Labeled && node.isVisible()).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .filter(text -> text != null)
                .collect(Collectors.toSet());
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
