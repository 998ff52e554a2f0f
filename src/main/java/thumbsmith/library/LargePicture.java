package thumbsmith.library;

import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import thumbsmith.job.Output;
import thumbsmith.ui.PictureView;
import thumbsmith.ui.Thumbnails;
import thumbsmith.ui.Work;

/** One picture, whole inside the room there is, or at 100 %: one pixel of the file on one of the screen. */
final class LargePicture extends StackPane {
    private final Thumbnails thumbnails;
    private final PictureView whole = new PictureView(PictureView.Fit.WHOLE);
    private final ImageView real = new ImageView();
    private final StackPane pan = new StackPane(real);
    private final Label notice = new Label();
    private Point2D grip = Point2D.ZERO;
    private Work.Running loading = () -> {};

    LargePicture(Thumbnails thumbnails) {
        this.thumbnails = thumbnails;
        getStyleClass().add("large-picture");
        buildPan();
        notice.getStyleClass().add("tile-notice");
        notice.setMouseTransparent(true);
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

    private void buildPan() {
        Rectangle window = new Rectangle();
        window.widthProperty().bind(pan.widthProperty());
        window.heightProperty().bind(pan.heightProperty());
        pan.setClip(window);
        pan.setId("large-pan");
        pan.setMinSize(0, 0);
        pan.setCursor(Cursor.MOVE);
        pan.setVisible(false);
        pan.setOnMousePressed(
                event -> grip = new Point2D(event.getX() - real.getTranslateX(), event.getY() - real.getTranslateY()));
        pan.setOnMouseDragged(event -> move(event.getX() - grip.getX(), event.getY() - grip.getY()));
        pan.setOnScroll(
                event -> move(real.getTranslateX() + event.getDeltaX(), real.getTranslateY() + event.getDeltaY()));
    }

    private void centre() {
        move(0, 0);
    }

    /** Away from the middle, px of the screen, and no further than the picture's edge. */
    private void move(double x, double y) {
        double reachX = Math.max(0, (real.getLayoutBounds().getWidth() - pan.getWidth()) / 2);
        double reachY = Math.max(0, (real.getLayoutBounds().getHeight() - pan.getHeight()) / 2);
        real.setTranslateX(Math.clamp(x, -reachX, reachX));
        real.setTranslateY(Math.clamp(y, -reachY, reachY));
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
