package thumbsmith.ui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** A picture in its true ratio with rounded corners: whole inside the box, or covering it about its centre. */
public final class PictureView extends Region {
    private static final double CORNER = 8;

    /** How the picture meets the box. */
    public enum Fit {
        WHOLE,
        COVER
    }

    private final ObjectProperty<Image> image = new SimpleObjectProperty<>(this, "image");
    private final ImageView view = new ImageView();
    private final Rectangle clip = new Rectangle();
    private final Fit fit;

    public PictureView(Fit fit) {
        this.fit = fit;
        getStyleClass().add("picture");
        view.setSmooth(true);
        view.setPreserveRatio(false);
        view.setClip(clip);
        getChildren().add(view);
        image.subscribe(picture -> {
            view.setImage(picture);
            requestLayout();
        });
    }

    public ObjectProperty<Image> imageProperty() {
        return image;
    }

    /** Corner arcs in px; 0 for square corners. */
    public void setCorner(double corner) {
        clip.setArcWidth(2 * corner);
        clip.setArcHeight(2 * corner);
    }

    {
        setCorner(CORNER);
    }

    @Override
    protected void layoutChildren() {
        Image picture = image.get();
        if (picture == null || picture.getWidth() <= 0) return;
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double width = getWidth() - left - snappedRightInset();
        double height = getHeight() - top - snappedBottomInset();
        if (fit == Fit.COVER) cover(picture, left, top, width, height);
        else whole(picture, left, top, width, height);
    }

    private void whole(Image picture, double left, double top, double width, double height) {
        double scale = Math.min(width / picture.getWidth(), height / picture.getHeight());
        double w = Math.max(1, picture.getWidth() * scale);
        double h = Math.max(1, picture.getHeight() * scale);
        view.setViewport(null);
        place(left + (width - w) / 2, top + (height - h) / 2, w, h);
    }

    private void cover(Image picture, double left, double top, double width, double height) {
        double scale = Math.max(width / picture.getWidth(), height / picture.getHeight());
        double w = width / scale;
        double h = height / scale;
        view.setViewport(new Rectangle2D((picture.getWidth() - w) / 2, (picture.getHeight() - h) / 2, w, h));
        place(left, top, width, height);
    }

    private void place(double x, double y, double width, double height) {
        view.setFitWidth(width);
        view.setFitHeight(height);
        clip.setWidth(width);
        clip.setHeight(height);
        view.relocate(x, y);
    }
}
