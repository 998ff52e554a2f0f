package thumbsmith.prep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import thumbsmith.darkroom.TextLayer;
import thumbsmith.ui.DropReader;
import thumbsmith.ui.Theme;
import thumbsmith.ui.Work;

@ExtendWith(ApplicationExtension.class)
class TextHandTest {
    private static final Path ASTRONAUT = Path.of("assets/pictures/astronaut.jpg");

    @TempDir
    private static Path folder;

    private PrepViewModel model;

    @Start
    void start(Stage stage) {
        PanelsRig rig = new PanelsRig(folder);
        rig.work = new Work(Platform::runLater, Runnable::run, Runnable::run);
        model = new PrepViewModel(rig.bench());
        Scene scene = new Scene(new PrepView(model, new DropReader(picture -> new byte[0])), 980, 900);
        Theme.apply(false);
        Theme.dress(scene, false);
        stage.setScene(scene);
        stage.show();
        model.open(ASTRONAUT);
    }

    @Stop
    void stop() {
        model.close();
    }

    @Test
    void aTextIsMovedWhereItIsDraggedAndThatIsOneStep(FxRobot robot) throws Exception {
        WaitForAsyncUtils.waitFor(
                30,
                TimeUnit.SECONDS,
                () -> model.preview().resultProperty().get().isPresent());
        robot.interact(() -> model.panels().texts().add("MOON"));
        Node frame = robot.lookup("#text-frame").query();
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, frame::isVisible);
        robot.moveTo(frame);
        robot.interact(() -> model.panels().texts().select(TextLayers.NONE));
        TextLayer before = model.session().recipe().texts().getFirst();
        robot.press(MouseButton.PRIMARY).moveBy(-60, 90).release(MouseButton.PRIMARY);
        TextLayer after = model.session().recipe().texts().getFirst();
        assertThat(model.panels().texts().selectedProperty().get()).isZero();
        assertThat(after.x()).isLessThan(before.x());
        assertThat(after.y()).isGreaterThan(before.y());
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, frame::isVisible);
        robot.interact(model.session()::undo);
        assertThat(model.session().recipe().texts()).containsExactly(before);
    }
}
