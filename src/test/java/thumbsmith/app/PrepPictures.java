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
import javafx.scene.control.TextField;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.testfx.util.WaitForAsyncUtils;

/** Takes pictures of the Prep screen in its states, light and dark. Arguments: folder, width, height. */
final class PrepPictures {
    private static final Path PICTURES = Path.of("assets/pictures").toAbsolutePath();

    private final Path folder;
    private final double width;
    private final double height;
    private WindowRig rig;
    private Scene scene;

    private PrepPictures(Path folder, double width, double height) {
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
        PrepPictures pictures = new PrepPictures(folder, width, height);
        pictures.take(false);
        pictures.take(true);
        Runtime.getRuntime().halt(0);
    }

    private void take(boolean dark) throws Exception {
        Path home = Files.createTempDirectory("prep");
        rig = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> new WindowRig(home, Duration.ZERO));
        fx(() -> {
            scene = rig.scene(width, height, dark);
            rig.window.screens().shell().routeProperty().set(Route.PREP);
        });
        String theme = dark ? "-dark" : "";
        shot("prep-empty" + theme);
        states(home, theme);
        rig.close();
    }

    private void states(Path home, String theme) throws Exception {
        Path broken = Files.write(home.resolve("holiday.jpg"), new byte[] {(byte) 0xFF, (byte) 0xD8, 1, 2, 3});
        open(broken);
        WindowRig.await("it is refused", () -> seen("#prep-open"));
        shot("prep-unreadable" + theme);
        busy(theme);
        settled();
        shot("prep-picture" + theme);
        press("#prep-crop", "#shape-wide", "#prep-guides-shown");
        settled();
        drag("#crop-south-east", -60, -40);
        settled();
        shot("prep-crop" + theme);
        press("#crop-done", "#prep-compare", "#tab-export");
        settled();
        shot("prep-compare" + theme);
        press("#prep-compare", "#prep-guides-shown");
        fx(() -> {
            ((ButtonBase) node("#export-limited")).fire();
            ((TextField) node("#export-most")).setText("1 KB");
            Event.fireEvent(node("#export-most"), new javafx.event.ActionEvent());
        });
        settled();
        shot("prep-budget" + theme);
    }

    /** The pixel pool is held up until the picture is taken. */
    private void busy(String theme) throws Exception {
        CountDownLatch hold = new CountDownLatch(1);
        rig.hold(hold);
        open(PICTURES.resolve("astronaut.jpg"));
        shot("prep-opening" + theme);
        hold.countDown();
        WindowRig.await("it is open", () -> seen("#prep-undo"));
    }

    private void open(Path file) {
        fx(() -> rig.window.screens().prep().open(file));
    }

    private void press(String... ids) {
        for (String id : ids) {
            fx(() -> {
                SceneCamera.lay(scene);
                ((ButtonBase) node(id)).fire();
                SceneCamera.lay(scene);
            });
            rig.awaitPictures();
        }
    }

    private void drag(String id, double dx, double dy) {
        fx(() -> {
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
        fx(() -> SceneCamera.lay(scene));
        rig.awaitPictures();
        WindowRig.await("it is measured", () -> {
            SceneCamera.lay(scene);
            Node words = scene.lookup("#export-words");
            return words instanceof javafx.scene.control.Label label
                    && !label.getText().startsWith("Measuring");
        });
        rig.awaitPictures();
        fx(() -> SceneCamera.lay(scene));
    }

    private boolean seen(String id) {
        SceneCamera.lay(scene);
        Node node = scene.lookup(id);
        return node != null && node.getScene() != null && node.getParent().isVisible();
    }

    private Node node(String id) {
        return scene.lookup(id);
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
