package thumbsmith.library;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import thumbsmith.job.Output;
import thumbsmith.ui.PictureView;
import thumbsmith.ui.Thumbnails;
import thumbsmith.ui.Work;

/** One picture, whole inside the room there is, or at 100 %: one pixel of the file on one of the screen. */
final class LargePicture extends StackPane {
    private final Thumbnails thumbnails;
    private final PictureView whole = new PictureView(PictureView.Fit.WHOLE);
    private final ImageView real = new ImageView();
    private final StackPane middle = new StackPane(real);
    private final ScrollPane pan = new ScrollPane(middle);
    private final Label notice = new Label();
    private Work.Running loading = () -> {};

    LargePicture(Thumbnails thumbnails) {
        this.thumbnails = thumbnails;
        getStyleClass().add("large-picture");
        pan.setPannable(true);
        pan.setFitToHeight(true);
        pan.setFitToWidth(true);
        pan.setFocusTraversable(false);
        pan.setVisible(false);
        notice.getStyleClass().add("tile-notice");
        whole.setCorner(0);
        setMinSize(0, 0);
        getChildren().addAll(whole, pan, notice);
    }

    /** Keeps the picture before until the next one is there, so that turning does not flicker. */
    void show(Output output) {
        loading.cancel();
        notice.setText("");
        loading = thumbnails.load(
                output.file(),
                Math.max(output.width(), output.height()),
                this::set,
                fault -> thumbnails.explain(output.file(), this::missing));
    }

    void release() {
        loading.cancel();
        set(null);
    }

    void setFull(boolean full) {
        whole.setVisible(!full);
        pan.setVisible(full);
        if (full) centre();
    }

    private void centre() {
        pan.setHvalue(0.5);
        pan.setVvalue(0.5);
    }

    private void set(Image image) {
        double scale = getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
        whole.imageProperty().set(image);
        real.setImage(image);
        real.setFitWidth(image == null ? 0 : image.getWidth() / scale);
        real.setPreserveRatio(true);
        centre();
    }

    private void missing(String why) {
        set(null);
        notice.setText(why);
    }
}
