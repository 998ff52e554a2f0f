package thumbsmith.smoke;

import java.io.File;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** A window in the top left corner from which one file can be dragged: the other program of the real drag in {@code .ci/run}. */
public final class DragSource extends Application {
    private static final int EDGE = 120;

    public static void main(String[] arguments) {
        launch(arguments);
    }

    @Override
    public void start(Stage stage) {
        File file = new File(getParameters().getRaw().getFirst());
        StackPane handle = new StackPane(new Label("Drag me"));
        handle.setOnDragDetected(event -> {
            Dragboard board = handle.startDragAndDrop(TransferMode.COPY);
            ClipboardContent content = new ClipboardContent();
            content.putFiles(List.of(file));
            board.setContent(content);
            event.consume();
        });
        stage.setTitle("Drag source");
        stage.setX(0);
        stage.setY(0);
        stage.setScene(new Scene(handle, EDGE, EDGE));
        stage.show();
    }
}
