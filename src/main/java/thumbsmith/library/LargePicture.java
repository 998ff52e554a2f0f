package thumbsmith.library;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import thumbsmith.ui.Thumbnails;
import thumbsmith.ui.Work;
import thumbsmith.ui.ZoomModel;

/** One picture of a file in all its pixels, zoomed as the model says, or why there is none. Only what is shown is kept. */
final class LargePicture extends StackPane {
    private final Thumbnails thumbnails;
    private final long mostPixels;
    private final ZoomPane pane;
    private final Label notice = new Label();
    private Work.Running loading = () -> {};
    private Optional<Path> shown = Optional.empty();

    /**
     * @param leads whether percents of the zoom are those of this picture
     * @param mostPixels how many it may hold, 4 bytes each; a larger picture is held smaller
     */
    LargePicture(Thumbnails thumbnails, ZoomModel zoom, boolean leads, long mostPixels) {
        this.thumbnails = thumbnails;
        this.mostPixels = mostPixels;
        this.pane = new ZoomPane(zoom, leads);
        getStyleClass().add("large-picture");
        notice.getStyleClass().add("tile-notice");
        notice.setMouseTransparent(true);
        setMinSize(0, 0);
        getChildren().addAll(pane, notice);
    }

    ZoomPane pane() {
        return pane;
    }

    /**
     * Keeps the picture before until the next one is there, so that turning does not flicker.
     *
     * @param width px, {@code height} px; empty where the file alone knows
     */
    void show(Path file, Optional<Integer> width, Optional<Integer> height) {
        if (shown.equals(Optional.of(file)) && notice.getText().isEmpty()) return;
        loading.cancel();
        notice.setText("");
        shown = Optional.of(file);
        loading = thumbnails.whole(
                file,
                mostPixels,
                image -> pane.show(
                        image,
                        width.map(Integer::doubleValue).orElseGet(image::getWidth),
                        height.map(Integer::doubleValue).orElseGet(image::getHeight)),
                fault -> missing(file));
    }

    void release() {
        loading.cancel();
        shown = Optional.empty();
        notice.setText("");
        pane.clear();
    }

    Optional<Image> image() {
        return pane.image();
    }

    private void missing(Path file) {
        pane.clear();
        thumbnails.explain(file, why -> {
            if (shown.equals(Optional.of(file))) notice.setText(why);
        });
    }
}
