package thumbsmith.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import org.testfx.util.WaitForAsyncUtils;

/** The program's own window, driven and photographed without a screen. */
final class WindowCamera implements AutoCloseable {
    final WindowRig rig;
    private final Path folder;
    private Scene scene;

    /** A program that takes pictures; it ends with 1 at the first fault on any thread. */
    interface Program {
        void run(Path folder, double width, double height) throws Exception;
    }

    private WindowCamera(Path folder, Path home) {
        this.folder = folder;
        rig = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> new WindowRig(home, Duration.ZERO));
    }

    /** @param arguments folder, and optionally width and height in px */
    static void run(String[] arguments, Program program) throws Exception {
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
        program.run(folder, width, height);
        Runtime.getRuntime().halt(0);
    }

    static WindowCamera open(Path folder, Path home, double width, double height, boolean dark, Route route) {
        WindowCamera camera = new WindowCamera(folder, home);
        fx(() -> {
            camera.scene = camera.rig.scene(width, height, dark);
            camera.rig.window.screens().shell().routeProperty().set(route);
        });
        return camera;
    }

    Scene scene() {
        return scene;
    }

    void lay() {
        fx(() -> SceneCamera.lay(scene));
    }

    /** One after the other, each as soon as it is there. */
    void press(String... ids) {
        for (String id : ids) {
            WindowRig.await(id + " is there", () -> {
                SceneCamera.lay(scene);
                return scene.lookup(id) != null;
            });
            fx(() -> fire(id));
            rig.awaitPictures();
        }
    }

    void fire(String id) {
        SceneCamera.lay(scene);
        ((ButtonBase) scene.lookup(id)).fire();
        SceneCamera.lay(scene);
    }

    void shot(String name) throws Exception {
        SceneCamera.write(SceneCamera.picture(scene), folder.resolve(name + ".png"));
    }

    static void fx(Runnable task) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            task.run();
            return null;
        });
    }

    @Override
    public void close() {
        rig.close();
    }
}
