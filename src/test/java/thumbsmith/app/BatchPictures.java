package thumbsmith.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.testfx.util.WaitForAsyncUtils;

/** Takes pictures of the Prep screen for many in its states, light and dark. Arguments: folder, width, height. */
final class BatchPictures {
    private final Path folder;
    private final double width;
    private final double height;
    private WindowRig rig;
    private Scene scene;

    private BatchPictures(Path folder, double width, double height) {
        this.folder = folder;
        this.width = width;
        this.height = height;
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> {
            fault.printStackTrace();
            Runtime.getRuntime().halt(1);
        });
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        double width = arguments.length > 1 ? Double.parseDouble(arguments[1]) : 1280;
        double height = arguments.length > 2 ? Double.parseDouble(arguments[2]) : 800;
        BatchPictures pictures = new BatchPictures(folder, width, height);
        pictures.take(false);
        pictures.take(true);
        Runtime.getRuntime().halt(0);
    }

    private void take(boolean dark) throws Exception {
        Path home = Files.createTempDirectory("batch");
        rig = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> new WindowRig(home, Duration.ZERO));
        fx(() -> {
            scene = rig.scene(width, height, dark);
            rig.window.screens().shell().routeProperty().set(Route.PREP);
        });
        fx(() -> SceneCamera.lay(scene));
        press("#prep-many");
        String theme = dark ? "-dark" : "";
        shot("batch-empty" + theme);
        states(home, theme);
        rig.close();
    }

    private void states(Path home, String theme) throws Exception {
        rig.person.picks.add(BatchStage.folder(home.resolve("holiday"), 40, 2));
        press("#batch-add-folder-first");
        WindowRig.await("all are looked into", () -> words("#batch-summary").contains("2 cannot"));
        press("#preset-4k-upload");
        key(KeyCode.RIGHT, KeyCode.SPACE, KeyCode.DOWN);
        pictures();
        shot("batch-full" + theme);
        fx(() -> ((TextField) scene.lookup("#batch-names")).setText("{name}-{size}"));
        shot("batch-problem" + theme);
        fx(() -> ((TextField) scene.lookup("#batch-names")).setText("{name}-{w}x{h}"));
        rig.person.picks.add(home.resolve("results"));
        press("#batch-folder-change");
        fx(() -> {
            fire("#batch-start");
            fire("#batch-hold");
        });
        pictures();
        shot("batch-paused" + theme);
        press("#batch-hold");
        WindowRig.await("it is over", () -> words("#batch-words").contains("ready"));
        key(KeyCode.END);
        pictures();
        shot("batch-ended" + theme);
    }

    /** Small pictures come one after the other. */
    private void pictures() {
        for (int i = 0; i < 40; i++) {
            fx(() -> SceneCamera.lay(scene));
            rig.awaitPictures();
        }
    }

    private String words(String id) {
        SceneCamera.lay(scene);
        return scene.lookup(id) instanceof Label label ? label.getText() : "";
    }

    private void press(String... ids) {
        for (String id : ids) {
            WindowRig.await(id + " is there", () -> {
                SceneCamera.lay(scene);
                return scene.lookup(id) != null;
            });
            fx(() -> fire(id));
            rig.awaitPictures();
        }
    }

    private void fire(String id) {
        SceneCamera.lay(scene);
        ((ButtonBase) scene.lookup(id)).fire();
        SceneCamera.lay(scene);
    }

    private void key(KeyCode... codes) {
        for (KeyCode code : codes)
            fx(() -> {
                Node grid = scene.lookup("#batch-grid");
                grid.requestFocus();
                Event.fireEvent(grid, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
                SceneCamera.lay(scene);
            });
    }

    private void shot(String name) throws Exception {
        SceneCamera.write(SceneCamera.picture(scene), folder.resolve(name + ".png"));
    }

    private static void fx(Runnable task) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            task.run();
            return null;
        });
    }
}
