package thumbsmith.app;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Takes pictures of the Prep screen for many in its states, light and dark. Arguments: folder, width, height. */
final class BatchPictures {
    private final Path folder;
    private final double width;
    private final double height;
    private WindowCamera camera;
    private WindowRig rig;
    private Scene scene;

    private BatchPictures(Path folder, double width, double height) {
        this.folder = folder;
        this.width = width;
        this.height = height;
    }

    public static void main(String[] arguments) throws Exception {
        WindowCamera.run(arguments, (folder, width, height) -> {
            BatchPictures pictures = new BatchPictures(folder, width, height);
            pictures.take(false);
            pictures.take(true);
        });
    }

    private void take(boolean dark) throws Exception {
        Path home = Files.createTempDirectory("batch");
        camera = WindowCamera.open(folder, home, width, height, dark, Route.PREP);
        rig = camera.rig;
        scene = camera.scene();
        camera.lay();
        camera.press("#prep-many");
        String theme = dark ? "-dark" : "";
        camera.shot("batch-empty" + theme);
        states(home, theme);
        camera.close();
    }

    private void states(Path home, String theme) throws Exception {
        rig.person.picks.add(BatchStage.folder(home.resolve("holiday"), 40, 2));
        camera.press("#batch-add-folder-first");
        WindowRig.await("all are looked into", () -> words("#batch-summary").contains("2 cannot"));
        camera.press("#preset-4k-upload");
        key(KeyCode.RIGHT, KeyCode.SPACE, KeyCode.DOWN);
        pictures();
        camera.shot("batch-full" + theme);
        WindowCamera.fx(() -> ((TextField) scene.lookup("#batch-names")).setText("{name}-{size}"));
        camera.shot("batch-problem" + theme);
        WindowCamera.fx(() -> ((TextField) scene.lookup("#batch-names")).setText("{name}-{w}x{h}"));
        rig.person.picks.add(home.resolve("results"));
        camera.press("#batch-folder-change");
        WindowCamera.fx(() -> {
            camera.fire("#batch-start");
            camera.fire("#batch-hold");
        });
        pictures();
        camera.shot("batch-paused" + theme);
        camera.press("#batch-hold");
        WindowRig.await("it is over", () -> words("#batch-words").contains("ready"));
        key(KeyCode.END);
        pictures();
        camera.shot("batch-ended" + theme);
    }

    /** Small pictures come one after the other. */
    private void pictures() {
        for (int i = 0; i < 40; i++) {
            camera.lay();
            rig.awaitPictures();
        }
    }

    private String words(String id) {
        SceneCamera.lay(scene);
        return scene.lookup(id) instanceof Label label ? label.getText() : "";
    }

    private void key(KeyCode... codes) {
        for (KeyCode code : codes)
            WindowCamera.fx(() -> {
                Node grid = scene.lookup("#batch-grid");
                grid.requestFocus();
                Event.fireEvent(grid, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
                SceneCamera.lay(scene);
            });
    }
}
