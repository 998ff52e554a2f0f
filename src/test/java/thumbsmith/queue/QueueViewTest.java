package thumbsmith.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import thumbsmith.image.PictureCache;
import thumbsmith.image.PixelEngine;
import thumbsmith.job.JobState;
import thumbsmith.ui.Theme;
import thumbsmith.ui.Thumbnails;
import thumbsmith.ui.Work;

@ExtendWith(ApplicationExtension.class)
class QueueViewTest {
    @TempDir
    private static Path folder;

    private final Work work = new Work(Platform::runLater, Runnable::run, Runnable::run);
    private QueueRig rig;
    private QueueViewModel model;
    private StackPane root;

    @Start
    void start(Stage stage) {
        rig = new QueueRig(folder);
        for (String prompt : new String[] {"a", "b", "c", "d", "e"}) rig.queue.add(prompt, new JobState.Waiting());
        model = rig.model(work);
        root = new StackPane(view());
        Scene scene = new Scene(root, 980, 700);
        Theme.apply(false);
        Theme.dress(scene, false);
        stage.setScene(scene);
        stage.show();
    }

    private QueueView view() {
        return new QueueView(model, new Thumbnails(new PixelEngine(), new PictureCache(1 << 20), work));
    }

    @Test
    void theLineIsReorderedByKey(FxRobot robot) {
        focusList(robot);
        robot.type(KeyCode.DOWN, KeyCode.DOWN);
        robot.push(KeyCode.ALT, KeyCode.UP);
        await(() -> line().startsWith("acb"));
        robot.push(KeyCode.ALT, KeyCode.HOME);
        await(() -> line().startsWith("cab"));
    }

    @Test
    void theLineIsReorderedByHand(FxRobot robot) {
        await(() -> robot.lookup("e").tryQuery().isPresent());
        robot.drag("a", MouseButton.PRIMARY).moveTo("c").moveBy(0, 12).drop();
        await(() -> line().equals("bcade"));
    }

    @Test
    void severalArePickedPausedAndCancelled(FxRobot robot) {
        focusList(robot);
        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        await(() -> text(robot, "#queue-picked").equals("2 picked"));
        robot.clickOn("#picked-pause");
        await(() -> line().equals("cde"));
        robot.clickOn("#picked-cancel");
        await(() -> rig.queue.orders.contains("cancel a,b"));
        focusList(robot);
    }

    @Test
    void theMenuOfACardIsReachedByKey(FxRobot robot) {
        focusList(robot);
        robot.type(KeyCode.ENTER);
        await(() -> robot.lookup("#queue-item-pause").tryQuery().isPresent());
        robot.clickOn("#queue-item-to-end");
        await(() -> line().equals("bcdea"));
    }

    @Test
    void whatWasCancelledIsPutBack(FxRobot robot) {
        focusList(robot);
        robot.type(KeyCode.DELETE);
        await(() -> line().equals("bcde"));
        robot.clickOn("#queue-put-back");
        await(() -> line().equals("abcde"));
    }

    @Test
    void aBatchIsPreviewedWithItsWrongRowsAndSent(FxRobot robot) throws Exception {
        rig.picks.add(Files.writeString(folder.resolve("list.csv"), "prompt,n\nx,1\ny,99\nz http,1\n"));
        robot.clickOn("#queue-file");
        await(() -> text(robot, "#batch-counts").equals("1 good, 2 wrong"));
        assertThat(robot.lookup("#batch-send").queryButton().getText()).isEqualTo("Send 1 · about $0.13");
        robot.clickOn("#batch-send");
        await(() -> line().equals("abcdex"));
    }

    @Test
    void escapeClosesAPreviewAndSendsNothing(FxRobot robot) throws Exception {
        rig.picks.add(Files.writeString(folder.resolve("list.csv"), "prompt\nx\n"));
        robot.clickOn("#queue-file");
        await(() -> text(robot, "#batch-counts").equals("1 good"));
        await(() -> robot.lookup("#batch-table").query().isFocused());
        robot.type(KeyCode.ESCAPE);
        await(() -> model.batch().stateProperty().get() instanceof BatchState.None);
        assertThat(rig.queue.orders).isEmpty();
    }

    @Test
    void tenThousandTakeNoMoreCellsThanTen(FxRobot robot) {
        robot.interact(() -> {
            for (int i = 0; i < 10_000; i++) rig.queue.add("w" + i, new JobState.Waiting());
        });
        await(() -> model.rows().size() > 10_000);
        robot.interact(() -> robot.lookup("#queue-list").<ListView<?>>query().scrollTo(9_000));
        await(() -> robot.lookup(".queue-cell").queryAll().size() < 40);
    }

    @Test
    void aClosedViewIsCollected(FxRobot robot) {
        robot.moveTo(new Point2D(995, 995)); // a scene remembers what the pointer was over
        robot.interact(() -> root.getChildren().setAll(view()));
        WeakReference<Node> closed = new WeakReference<>(root.getChildren().getFirst());
        await(() -> robot.lookup("#queue-summary").tryQuery().isPresent());
        robot.interact(() -> root.getChildren().setAll(new Pane()));
        robot.interact(() -> rig.queue.add("later", new JobState.Waiting()));
        await(() -> {
            System.gc();
            return closed.get() == null;
        });
    }

    private void focusList(FxRobot robot) {
        robot.interact(() -> ((QueueView) root.getChildren().getFirst()).focusFirst());
        await(() -> robot.lookup("#queue-list").query().isFocused());
    }

    private String line() {
        return String.join("", QueueRig.prompts(model, Section.WAITING));
    }

    private static String text(FxRobot robot, String id) {
        return Optional.of(robot.lookup(id).queryAs(Label.class).getText()).orElse("");
    }

    private static void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(5_000, condition));
        } catch (java.util.concurrent.TimeoutException e) {
            throw new AssertionError("Waited in vain", e);
        }
    }
}
