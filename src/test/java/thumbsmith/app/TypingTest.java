package thumbsmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class TypingTest {
    private TextField field;
    private TextField search;
    private Button button;
    private Popup popover;
    private Stage stage;
    private int typed;

    @Start
    void open(Stage shown) {
        stage = shown;
        field = new TextField();
        search = new TextField();
        button = new Button("Below");
        popover = new Popup();
        VBox frame = new VBox(field, button);
        new Typing(frame, () -> typed++);
        popover.getContent().add(search);
        stage.setScene(new Scene(new VBox(frame), 300, 200));
        stage.show();
    }

    @Test
    void aTextOfTheWindowIsHeardAndAButtonIsNot(FxRobot robot) {
        robot.interact(field::requestFocus);
        robot.write("ab");
        robot.interact(button::requestFocus);
        robot.write("c");
        assertThat(typed).isEqualTo(2);
    }

    @Test
    void aTextOfAPopoverIsHeardHoweverOftenItOpens(FxRobot robot) {
        for (int i = 0; i < 2; i++) {
            robot.interact(() -> {
                popover.show(stage);
                search.requestFocus();
            });
            robot.write("ev");
            robot.interact(popover::hide);
        }
        assertThat(search.getText()).isEqualTo("evev");
        assertThat(typed).isEqualTo(4);
    }

    @Test
    void aClosedWindowIsNotKeptByTheListOfAllWindows(FxRobot robot) throws Exception {
        WeakReference<Node> closed = WaitForAsyncUtils.waitForAsyncFx(10_000, TypingTest::openedAndClosed);
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> {
            System.gc();
            return closed.get() == null;
        });
    }

    /** The root stays in its scene, as that of a program's window does. */
    private static WeakReference<Node> openedAndClosed() {
        VBox frame = new VBox(new TextField());
        new Typing(frame, () -> {});
        Stage other = new Stage();
        other.setScene(new Scene(frame, 200, 100));
        other.show();
        other.close();
        return new WeakReference<>(frame);
    }
}
