package thumbsmith.library;

import static org.assertj.core.api.Assertions.assertThat;
import static thumbsmith.library.Samples.NOON;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import thumbsmith.contract.Service;
import thumbsmith.image.PictureCache;
import thumbsmith.image.PixelEngine;
import thumbsmith.ui.Theme;
import thumbsmith.ui.Thumbnails;
import thumbsmith.ui.Work;

@ExtendWith(ApplicationExtension.class)
class LibraryViewTest {
    @TempDir
    private static Path folder;

    private final LibraryRig rig = new LibraryRig();
    private LibraryViewModel model;
    private boolean wentToCreate;

    @Start
    void start(Stage stage) throws IOException {
        Path picture = folder.resolve("island.png");
        ImageIO.write(new BufferedImage(1280, 720, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
        rig.library.add(Samples.output(Samples.text("island"), NOON, Service.EMBEDDED, picture, true));
        for (int i = 1; i < 60; i++) {
            var lost = Samples.made("lost " + i, NOON.minus(Duration.ofHours(8L * i)));
            rig.library.add(lost);
            rig.files.gone.add(lost.id());
        }
        model = rig.model(Work.inline());
        Scene scene = new Scene(view(), 980, 700);
        Theme.apply(false);
        Theme.dress(scene, false);
        stage.setScene(scene);
        stage.show();
    }

    private LibraryView view() {
        Work work = new Work(Platform::runLater, Runnable::run, Runnable::run);
        return CloseupRig.view(
                rig.library,
                model,
                new Thumbnails(new PixelEngine(), new PictureCache(64_000_000), work),
                () -> wentToCreate = true);
    }

    @Test
    void showsDaysTilesMarksAndMissingFiles(FxRobot robot) throws Exception {
        await(() -> texts(robot).contains("The file was moved or deleted"));
        assertThat(texts(robot)).contains("Today", "Yesterday", "island", "Text · pkz 4.5 · draft", "60 thumbnails");
        assertThat(robot.lookup(".tile-mark").queryAll().stream().filter(Node::isVisible))
                .hasSize(1);
    }

    @Test
    void opensLargeByKeyTurnsAndBacksOut(FxRobot robot) throws Exception {
        focusGrid(robot);
        robot.type(KeyCode.HOME, KeyCode.ENTER);
        assertThat(robot.lookup("#library-large").query().isVisible()).isTrue();
        robot.clickOn("#large-open");
        assertThat(rig.actions.asked).containsExactly("open island");
        robot.type(KeyCode.RIGHT);
        await(() -> model.openedProperty().get().orElseThrow().recipe().prompt().equals("lost 1"));
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#library-large").query().isVisible()).isFalse();
        assertThat(robot.lookup("#library-grid").query().isFocused()).isTrue();
    }

    @Test
    void onlyTilesInSightAreKept(FxRobot robot) throws Exception {
        await(() -> !tiles(robot).isEmpty());
        focusGrid(robot);
        robot.type(KeyCode.END);
        await(() -> texts(robot).contains("lost 59"));
        assertThat(robot.lookup(".tile").queryAll()).hasSizeLessThan(40);
        robot.type(KeyCode.PAGE_UP, KeyCode.HOME);
        await(() -> texts(robot).contains("island"));
    }

    @Test
    void manyAreSelectedByRangeByToggleByRubberBandAndAll(FxRobot robot) throws Exception {
        await(() -> texts(robot).contains("lost 3"));
        robot.clickOn("island");
        press(robot, "lost 2", true, false);
        assertThat(text(robot, "#picks-count")).isEqualTo("3 selected");
        press(robot, "lost 1", false, true);
        assertThat(text(robot, "#picks-count")).isEqualTo("2 selected");
        robot.type(KeyCode.ESCAPE);
        assertThat(text(robot, "#picks-count")).isEqualTo("Nothing selected");

        TileView island = tile(robot, "island");
        Bounds tile = island.localToScreen(island.getLayoutBounds());
        robot.moveTo(tile.getMaxX() + 8, tile.getMaxY() + 8)
                .press(MouseButton.PRIMARY)
                .moveTo(tile.getCenterX(), tile.getCenterY())
                .release(MouseButton.PRIMARY);
        assertThat(model.picks().selection().ids()).containsExactly(rig.id("island"));

        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        assertThat(text(robot, "#picks-count")).isEqualTo("60 selected");
    }

    @Test
    void favouriteStarsTrashAndUndoGoByKeys(FxRobot robot) throws Exception {
        await(() -> texts(robot).contains("island"));
        robot.clickOn("island").type(KeyCode.F, KeyCode.DIGIT4);
        await(() -> rig.item("island").favourite() && rig.item("island").stars() == 4);
        robot.type(KeyCode.DELETE);
        await(() -> texts(robot).contains("1 moved to the trash"));
        assertThat(texts(robot)).contains("59 thumbnails").doesNotContain("island");
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        await(() -> texts(robot).contains("island"));

        robot.clickOn("island").type(KeyCode.DELETE).clickOn("#notice-action");
        await(() -> texts(robot).contains("island"));
    }

    @Test
    void theTrashIsShownRestoredFromAndEmptied(FxRobot robot) throws Exception {
        await(() -> texts(robot).contains("island"));
        robot.clickOn("island");
        press(robot, "lost 2", true, false);
        robot.clickOn("#picks-trash").clickOn("#library-trash");
        await(() -> texts(robot).contains("3 thumbnails in the trash"));
        robot.clickOn("island").clickOn("#picks-restore");
        await(() -> texts(robot).contains("2 thumbnails in the trash"));
        robot.clickOn("#trash-empty");
        assertThat(rig.questions.getFirst()).contains("Delete 2 thumbnails for good?");
        robot.clickOn("#trash-back");
        await(() -> texts(robot).contains("58 thumbnails"));
    }

    @Test
    void filtersAreChosenSaidAndCleared(FxRobot robot) throws Exception {
        robot.interact(() -> {
            model.picks().select(Selection.only(rig.id("lost 3")));
            model.picks().rate(3);
        });
        robot.clickOn("#library-filters").clickOn("#filter-rating").clickOn("3 stars or more");
        await(() -> texts(robot).contains("1 of 60"));
        assertThat(robot.lookup(".chip").queryAll()).hasSize(1);
        robot.clickOn("#filter-clear");
        await(() -> texts(robot).contains("60 thumbnails"));
        robot.clickOn("#filter-cancelled");
        await(() -> texts(robot).contains("1 of 60"));
    }

    @Test
    void findsByTypingAndClearsByEsc(FxRobot robot) throws Exception {
        robot.clickOn("#library-search").write("island");
        await(() -> texts(robot).contains("1 of 60"));
        robot.type(KeyCode.ESCAPE);
        await(() -> texts(robot).contains("60 thumbnails"));
    }

    @Test
    void projectsAreNamedOnceAndOfferedFromThenOn(FxRobot robot) throws Exception {
        await(() -> texts(robot).contains("lost 1"));
        robot.clickOn("island")
                .clickOn("#picks-project")
                .clickOn("#project-name")
                .write("Summer")
                .type(KeyCode.ENTER);
        await(() -> rig.item("island").project().isPresent());
        robot.clickOn("lost 1").clickOn("#picks-project").clickOn("Summer");
        await(() -> rig.item("lost 1").project().isPresent());
    }

    @Test
    void aMissingFileIsFoundFromItsTile(FxRobot robot) throws Exception {
        await(() -> texts(robot).contains("The file was moved or deleted"));
        Path picture = folder.resolve("found.png");
        ImageIO.write(new BufferedImage(64, 36, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
        rig.picks.add(picture);
        TileView tile = tile(robot, "lost 1");
        robot.clickOn(tile.lookup("#tile-find"));
        await(() -> rig.item("lost 1").output().file().equals(picture));
        await(() -> tile.image() != null);
    }

    @Test
    void whatIsLookedAtStaysInPlaceWhenTheLibraryChanges(FxRobot robot) throws Exception {
        focusGrid(robot);
        robot.type(KeyCode.END);
        await(() -> texts(robot).contains("lost 59"));
        double before = tile(robot, "lost 59").getLayoutY();
        for (int i = 0; i < 9; i++) rig.library.add(Samples.made("new " + i, NOON.plusSeconds(i)));
        robot.interact(model::reload);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(model.finds().size()).isEqualTo(69);
        assertThat(tile(robot, "lost 59").getLayoutY()).isEqualTo(before);
    }

    @Test
    void whatArrivesMeanwhileIsOfferedAboveAndShownWhenAskedFor(FxRobot robot) throws Exception {
        focusGrid(robot);
        robot.type(KeyCode.END);
        await(() -> texts(robot).contains("lost 59"));
        robot.interact(() -> rig.finish(Samples.made("fresh", NOON.plusSeconds(9))));
        await(() -> robot.lookup("#library-arrived").query().isVisible());
        robot.clickOn("#library-arrived");
        await(() -> texts(robot).contains("fresh"));
    }

    @Test
    void anEmptyLibraryLeadsToCreate(FxRobot robot) {
        rig.library.clear();
        robot.interact(model::reload);
        robot.clickOn("#library-create");
        assertThat(wentToCreate).isTrue();
    }

    @Test
    void theDiskAndAnExportAreLeftByEsc(FxRobot robot) throws Exception {
        await(() -> texts(robot).contains("island"));
        robot.clickOn("#library-disk");
        await(() -> robot.lookup("#disk-totals").tryQuery().isPresent());
        await(() -> robot.lookup("#disk-pane-close").query().isFocused());
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#disk-pane").query().isVisible()).isFalse();
        robot.clickOn("island").press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        await(() -> robot.lookup("#export-run").query().isFocused());
        robot.clickOn("#export-run");
        await(() -> rig.files.asked.stream().anyMatch(it -> it.startsWith("export")));
        await(() -> robot.lookup("#export-done").query().isFocused());
        robot.type(KeyCode.ESCAPE);
        await(() -> robot.lookup("#library-grid").query().isFocused());
    }

    private TileView tile(FxRobot robot, String prompt) {
        return tiles(robot).stream()
                .filter(it -> it.shown().filter(rig.id(prompt)::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** The headless robot's mouse does not know which keys are down. */
    private void press(FxRobot robot, String prompt, boolean shift, boolean shortcut) {
        TileView tile = tile(robot, prompt);
        robot.interact(() -> tile.fireEvent(new MouseEvent(
                MouseEvent.MOUSE_PRESSED,
                9,
                9,
                9,
                9,
                MouseButton.PRIMARY,
                1,
                shift,
                shortcut,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                null)));
    }

    private static void focusGrid(FxRobot robot) {
        robot.interact(() -> robot.lookup("#library-grid").query().requestFocus());
    }

    private static Set<TileView> tiles(FxRobot robot) {
        return robot.lookup(".tile").queryAllAs(TileView.class).stream()
                .filter(Node::isVisible)
                .collect(Collectors.toSet());
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private static Set<String> texts(FxRobot robot) {
        return robot.lookup(".label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .collect(Collectors.toSet());
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(10_000, condition));
        WaitForAsyncUtils.waitForFxEvents();
    }
}
