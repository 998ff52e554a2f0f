package thumbsmith.ui;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Gives files to other programs by a drag. */
public final class DragOut {
    private DragOut() {}

    /**
     * Only while a drag is detected on that node.
     *
     * @param preview is carried under the pointer; may be null
     */
    public static void start(Node source, List<Path> files, Image preview) {
        ClipboardContent content = new ClipboardContent();
        content.putFiles(files.stream().map(Path::toFile).toList());
        Dragboard board = source.startDragAndDrop(TransferMode.COPY);
        board.setContent(content);
        if (preview != null) board.setDragView(preview);
    }
}
