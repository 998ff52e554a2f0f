package thumbsmith.app;

import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The program's own window in a home of its own, shown on the headless screen. Not on TestFX's own stage: that remembers
 * every event, and with it every window.
 */
record WalkedWindow(WindowRig rig, Stage stage) implements AutoCloseable {
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 960;

    static WalkedWindow open(Path home) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            WindowRig rig = WindowRig.withDialogs(home, Duration.ZERO);
            Scene scene = rig.scene(WIDTH, HEIGHT, false);
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
            return new WalkedWindow(rig, stage);
        });
    }

    Scene scene() {
        return stage.getScene();
    }

    /** Takes the screens out of sight first, so that none asks for a picture while everything ends. */
    @Override
    public void close() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            scene().setRoot(new Pane());
            stage.close();
            return true;
        });
        rig.close();
    }
}
