package thumbsmith.mask;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.shape.Circle;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import thumbsmith.ui.Theme;

@ExtendWith(ApplicationExtension.class)
final class MaskViewTest {
    @TempDir
    static Path home;

    private MaskBench bench;
    private int left;

    @Start
    void open(Stage stage) throws IOException {
        bench = new MaskBench(home);
        Theme.apply(false);
        Scene scene = new Scene(new MaskView(bench.model, () -> left++), 800, 700);
        Theme.dress(scene, false);
        stage.setScene(scene);
        stage.show();
        bench.open();
    }

    @BeforeEach
    void focus(FxRobot robot) {
        robot.interact(() -> {
            bench.model.tools().sizeProperty().set(20);
            robot.lookup("#mask-canvas").query().requestFocus();
        });
    }

    /** Of the picture, on the screen: 0 to 1 from its left and from its top. */
    private static Point2D place(FxRobot robot, double x, double y) {
        Node picture = robot.lookup("#mask-canvas .image-view").query();
        Bounds bounds = picture.localToScreen(picture.getBoundsInLocal());
        return new Point2D(bounds.getMinX() + x * bounds.getWidth(), bounds.getMinY() + y * bounds.getHeight());
    }

    private static void drag(FxRobot robot, double fromX, double fromY, double toX, double toY) {
        robot.moveTo(place(robot, fromX, fromY)).press(MouseButton.PRIMARY);
        robot.moveTo(place(robot, (fromX + toX) / 2, (fromY + toY) / 2));
        robot.moveTo(place(robot, toX, toY)).release(MouseButton.PRIMARY);
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    @Test
    void theMousePaintsErasesAndTakesBack(FxRobot robot) {
        assertThat(text(robot, "#mask-sentence")).startsWith("Paint over what may change");
        drag(robot, 0.2, 0.5, 0.8, 0.5);
        assertThat(bench.at(100, 60)).isEqualTo(255);
        assertThat(bench.at(100, 20)).isZero();
        assertThat(text(robot, "#mask-sentence")).contains("% of the picture may change.");
        assertThat(robot.lookup("#mask-pointer").queryAs(Circle.class))
                .as("the brush shows under the pointer")
                .satisfies(it -> assertThat(it.isVisible()).isTrue())
                .satisfies(it -> assertThat(it.getRadius()).isGreaterThan(10));
        assertThat(robot.lookup("#mask-canvas").query().getAccessibleText()).contains("% of the picture may change.");

        robot.push(KeyCode.X);
        drag(robot, 0.5, 0.2, 0.5, 0.8);
        assertThat(bench.at(100, 60)).isZero();
        assertThat(bench.at(60, 60)).isEqualTo(255);

        robot.clickOn("#mask-undo");
        assertThat(bench.at(100, 60)).isEqualTo(255);
        robot.clickOn("#mask-redo");
        assertThat(bench.at(100, 60)).isZero();
    }

    @Test
    void everythingIsDoneByKeys(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.A);
        assertThat(text(robot, "#mask-sentence")).isEqualTo("All of the picture may change.");
        robot.push(KeyCode.CONTROL, KeyCode.I);
        assertThat(bench.model.shareProperty().get()).isZero();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(bench.model.shareProperty().get()).isEqualTo(1);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(bench.model.shareProperty().get()).isZero();
        double before = bench.model.tools().sizeProperty().get();
        robot.push(KeyCode.CLOSE_BRACKET).push(KeyCode.CLOSE_BRACKET).push(KeyCode.OPEN_BRACKET);
        assertThat(bench.model.tools().sizeProperty().get()).isGreaterThan(before);
        robot.push(KeyCode.L);
        assertThat(bench.model.tools().toolProperty().get()).isEqualTo(Tool.LASSO);
        robot.push(KeyCode.B).push(KeyCode.PLUS);
        assertThat(bench.model.zoom().isClose()).isTrue();
        robot.push(KeyCode.DIGIT0);
        assertThat(bench.model.zoom().isClose()).isFalse();
    }

    @Test
    void aPartIsTypedWhereLettersAreNoKeysOfTheBench(FxRobot robot) {
        robot.push(KeyCode.R);
        type(robot, "#mask-box-left", "100");
        type(robot, "#mask-box-top", "60");
        type(robot, "#mask-box-width", "50");
        type(robot, "#mask-box-height", "30");
        robot.push(KeyCode.X);
        assertThat(bench.model.tools().markingProperty().get()).isEqualTo(Marking.PAINT);
        type(robot, "#mask-box-height", "30");
        robot.push(KeyCode.ENTER);
        assertThat(bench.at(100, 60)).isEqualTo(255);
        assertThat(bench.at(149, 89)).isEqualTo(255);
        assertThat(bench.at(150, 89)).isZero();
    }

    private static void type(FxRobot robot, String id, String words) {
        TextInputControl field = robot.lookup(id).queryAs(TextInputControl.class);
        robot.interact(() -> {
            field.requestFocus();
            field.setText(words);
        });
    }

    @Test
    void spaceMovesThePictureInsteadOfPainting(FxRobot robot) {
        robot.interact(bench.model.zoom()::trueSize);
        robot.interact(bench.model.zoom()::in);
        for (int i = 0; i < 8; i++) robot.interact(bench.model.zoom()::in);
        double before = bench.model.zoom().zoomProperty().get().x();
        robot.press(KeyCode.SPACE);
        robot.moveTo("#mask-canvas").press(MouseButton.PRIMARY).moveBy(-60, 0).release(MouseButton.PRIMARY);
        robot.release(KeyCode.SPACE);
        assertThat(bench.model.shareProperty().get()).isZero();
        assertThat(bench.model.zoom().zoomProperty().get().x()).isGreaterThan(before);
    }

    @Test
    void escLeavesTheStrokeFirstAndThenTheBench(FxRobot robot) {
        robot.moveTo(place(robot, 0.3, 0.5)).press(MouseButton.PRIMARY);
        robot.moveTo(place(robot, 0.6, 0.5));
        robot.push(KeyCode.ESCAPE);
        assertThat(left).isZero();
        robot.release(MouseButton.PRIMARY);
        assertThat(bench.model.shareProperty().get()).isZero();
        robot.push(KeyCode.ESCAPE);
        assertThat(left).isEqualTo(1);
    }
}
