package thumbsmith.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Takes pictures of the Prep screen in its states, light and dark. Arguments: folder, width, height. */
final class PrepPictures {
    private static final Path PICTURES = Path.of("assets/pictures").toAbsolutePath();

    private final Path folder;
    private final double width;
    private final double height;
    private WindowCamera camera;
    private WindowRig rig;
    private Scene scene;

    private PrepPictures(Path folder, double width, double height) {
        this.folder = folder;
        this.width = width;
        this.height = height;
    }

    public static void main(String[] arguments) throws Exception {
        WindowCamera.run(arguments, (folder, width, height) -> {
            PrepPictures pictures = new PrepPictures(folder, width, height);
            pictures.take(false);
            pictures.take(true);
        });
    }

    private void take(boolean dark) throws Exception {
        Path home = Files.createTempDirectory("prep");
        camera = WindowCamera.open(folder, home, width, height, dark, Route.PREP);
        rig = camera.rig;
        scene = camera.scene();
        String theme = dark ? "-dark" : "";
        camera.shot("prep-empty" + theme);
        states(home, theme);
        camera.close();
    }

    private void states(Path home, String theme) throws Exception {
        Path broken = Files.write(home.resolve("holiday.jpg"), new byte[] {(byte) 0xFF, (byte) 0xD8, 1, 2, 3});
        open(broken);
        WindowRig.await("it is refused", () -> seen("#prep-open"));
        camera.shot("prep-unreadable" + theme);
        busy(theme);
        settled();
        camera.shot("prep-picture" + theme);
        camera.press("#prep-crop", "#shape-wide", "#prep-guides-shown");
        settled();
        drag("#crop-south-east", -60, -40);
        settled();
        camera.shot("prep-crop" + theme);
        camera.press("#crop-done", "#prep-compare", "#tab-export");
        settled();
        camera.shot("prep-compare" + theme);
        camera.press("#prep-compare", "#prep-guides-shown");
        WindowCamera.fx(() -> {
            ((ButtonBase) node("#export-limited")).fire();
            ((TextField) node("#export-most")).setText("1 KB");
            Event.fireEvent(node("#export-most"), new javafx.event.ActionEvent());
        });
        settled();
        camera.shot("prep-budget" + theme);
    }

    /** The pixel pool is held up until the picture is taken. */
    private void busy(String theme) throws Exception {
        CountDownLatch hold = new CountDownLatch(1);
        rig.hold(hold);
        open(PICTURES.resolve("astronaut.jpg"));
        camera.shot("prep-opening" + theme);
        hold.countDown();
        WindowRig.await("it is open", () -> seen("#prep-undo"));
    }

    private void open(Path file) {
        WindowCamera.fx(() -> rig.window.screens().prep().open(file));
    }

    private void drag(String id, double dx, double dy) {
        WindowCamera.fx(() -> {
            SceneCamera.lay(scene);
            Node held = node(id);
            mouse(held, MouseEvent.MOUSE_PRESSED, 0, 0);
            mouse(held, MouseEvent.MOUSE_DRAGGED, dx, dy);
            mouse(held, MouseEvent.MOUSE_RELEASED, dx, dy);
        });
    }

    private static void mouse(Node node, javafx.event.EventType<MouseEvent> type, double dx, double dy) {
        var at = node.localToScene(14 + dx, 14 + dy);
        boolean down = type != MouseEvent.MOUSE_RELEASED;
        Event.fireEvent(
                node,
                new MouseEvent(
                        type,
                        at.getX(),
                        at.getY(),
                        at.getX(),
                        at.getY(),
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        down,
                        false,
                        false,
                        false,
                        false,
                        true,
                        null));
    }

    /** What is measured and rendered is there. */
    private void settled() {
        camera.lay();
        rig.awaitPictures();
        WindowRig.await("it is measured", () -> {
            SceneCamera.lay(scene);
            Node words = scene.lookup("#export-words");
            return words instanceof javafx.scene.control.Label label
                    && !label.getText().startsWith("Measuring");
        });
        rig.awaitPictures();
        camera.lay();
    }

    private boolean seen(String id) {
        SceneCamera.lay(scene);
        Node node = scene.lookup(id);
        return node != null && node.getScene() != null && node.getParent().isVisible();
    }

    private Node node(String id) {
        return scene.lookup(id);
    }
}
