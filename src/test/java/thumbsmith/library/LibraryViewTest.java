package thumbsmith.library;

import static org.assertj.core.api.Assertions.assertThat;
import static thumbsmith.library.Samples.NOON;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
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
import thumbsmith.image.ImageIoEngine;
import thumbsmith.image.PictureCache;
import thumbsmith.ui.CopyingDesktop;
import thumbsmith.ui.DropReader;
import thumbsmith.ui.ScoreAsker;
import thumbsmith.ui.Theme;
import thumbsmith.ui.Thumbnails;
import thumbsmith.ui.Work;

@ExtendWith(ApplicationExtension.class)
class LibraryViewTest {
    @TempDir
    private static Path folder;

    private final FakeJournal journal = new FakeJournal();
    private final FakeResultActions actions = new FakeResultActions();
    private final CopyingDesktop desktop = new CopyingDesktop();
    private LibraryViewModel model;
    private LibraryView view;
    private boolean wentToCreate;

    @Start
    void start(Stage stage) throws IOException {
        Path picture = folder.resolve("island.png");
        ImageIO.write(new BufferedImage(1280, 720, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
        journal.outputs.add(Samples.output(Samples.text("island"), NOON, Service.EMBEDDED, picture, true));
        for (int i = 1; i < 60; i++) {
            journal.outputs.add(Samples.made("lost " + i, NOON.minus(Duration.ofHours(8L * i))));
        }
        Work work = new Work(Platform::runLater, Runnable::run, Runnable::run);
        model = new LibraryViewModel(
                journal,
                listener -> () -> {},
                actions,
                new ScoreAsker(
                        actions,
                        failure -> {},
                        (way, trouble) -> false,
                        (title, sentence, yes, no) -> true,
                        desktop::copyText,
                        Clock.fixed(NOON, ZoneOffset.UTC)),
                desktop,
                Work.inline(),
                Clock.fixed(NOON, ZoneOffset.UTC));
        KinLibrary library = new KinLibrary();
        journal.outputs.forEach(library::add);
        view = new LibraryView(
                model,
                CloseupRig.over(library, model, folder),
                new Thumbnails(new ImageIoEngine(), new PictureCache(64_000_000), work),
                new DropReader(image -> new byte[0]),
                () -> wentToCreate = true);
        Scene scene = new Scene(view, 900, 700);
        Theme.apply(false);
        Theme.dress(scene, false);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void showsDaysTilesMarksAndMissingFiles(FxRobot robot) throws Exception {
        await(() -> texts(robot).contains("The file is no longer there"));
        assertThat(texts(robot)).contains("Today", "Yesterday", "island", "Text · pkz 4.5 · draft", "60 thumbnails");
        assertThat(robot.lookup(".tile-mark").queryAll().stream().filter(node -> node.isVisible()))
                .hasSize(1);
    }

    @Test
    void opensLargeByKeyTurnsAndBacksOut(FxRobot robot) throws Exception {
        robot.interact(() -> robot.lookup("#library-grid").query().requestFocus());
        robot.type(KeyCode.HOME, KeyCode.ENTER);
        assertThat(robot.lookup("#library-large").query().isVisible()).isTrue();
        assertThat(texts(robot)).contains("Free draft", "$0.13", "0:12", "1280 × 720");

        robot.clickOn("#large-open");
        assertThat(actions.asked).containsExactly("open island");
        robot.type(KeyCode.RIGHT);
        assertThat(robot.from(robot.lookup("#library-large"))
                        .lookup(".fact-value")
                        .queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("lost 1");

        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#library-large").query().isVisible()).isFalse();
        assertThat(robot.lookup("#library-grid").query().isFocused()).isTrue();
    }

    @Test
    void everyPixelIsShownFromTheMiddleAndMovedByTheHand(FxRobot robot) throws Exception {
        robot.interact(() -> model.open(journal.outputs.getFirst()));
        robot.clickOn("#large-full");
        Node pan = robot.lookup("#large-pan").query();
        Node real = robot.lookup("#large-pan > .image-view").query();
        await(() -> pan.isVisible() && middle(real) == middle(pan));

        robot.drag(pan).moveBy(-100, 0).drop();
        assertThat(middle(real)).isLessThan(middle(pan) - 50);
        robot.drag(pan).moveBy(400, 0).moveBy(300, 0).drop();
        assertThat(real.localToScene(0, 0).getX())
                .isLessThanOrEqualTo(pan.localToScene(0, 0).getX() + 1);
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertThat(robot.lookup("#library-large").query().isVisible()).isFalse();
    }

    private static double middle(Node node) {
        return Math.round(node.localToScene(node.getLayoutBounds()).getCenterX());
    }

    @Test
    void onlyTilesInSightAreKept(FxRobot robot) throws Exception {
        await(() -> !robot.lookup(".tile").queryAll().isEmpty());
        assertThat(robot.lookup(".tile").queryAll()).hasSizeLessThan(40);
        robot.interact(() -> robot.lookup("#library-grid").query().requestFocus());
        robot.type(KeyCode.END);
        await(() -> texts(robot).contains("lost 59"));
    }

    @Test
    void findsByTypingAndClearsByEsc(FxRobot robot) {
        robot.clickOn("#library-search").write("island");
        assertThat(texts(robot)).contains("1 of 60");
        robot.type(KeyCode.ESCAPE);
        assertThat(texts(robot)).contains("60 thumbnails");
    }

    @Test
    void anEmptyLibraryLeadsToCreate(FxRobot robot) {
        journal.outputs.clear();
        robot.interact(model::reload);
        robot.clickOn("#library-create");
        assertThat(wentToCreate).isTrue();
    }

    private static Set<String> texts(FxRobot robot) {
        return robot.lookup(".label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .collect(Collectors.toSet());
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
