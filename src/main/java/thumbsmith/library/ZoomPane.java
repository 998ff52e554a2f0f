package thumbsmith.library;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Zoom;
import thumbsmith.ui.ZoomModel;
import thumbsmith.ui.ZoomRoom;

/** One picture as a zoom model says; wheel and hand change the model. */
final class ZoomPane extends Region {
    /** Wheel steps come as about so many units. */
    private static final double NOTCH = 40;

    private static final double WHEEL = 1.2;
    /** From here on the pixels themselves are looked at. */
    private static final double PIXELS = 2;

    private final ZoomModel zoom;
    private final boolean leads;
    private final ImageView view = new ImageView();
    private final ObservableValue<Double> screen;
    private double width = 1;
    private double height = 1;
    private Point2D hand = Point2D.ZERO;

    /** @param leads whether percents are those of this picture */
    ZoomPane(ZoomModel zoom, boolean leads) {
        this.zoom = zoom;
        this.leads = leads;
        this.screen = sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::outputScaleXProperty)
                .map(Number::doubleValue)
                .orElse(1.0);
        getStyleClass().add("zoom-pane");
        setMinSize(0, 0);
        getChildren().add(view);
        clip();
        react();
        zoom.zoomProperty().when(Shown.is(this)).subscribe(now -> requestLayout());
        zoom.roomProperty().when(Shown.is(this)).subscribe(now -> requestLayout());
        screen.when(Shown.is(this)).subscribe(now -> requestLayout());
    }

    /** @param width of the file in px, {@code height} likewise; the image may hold fewer */
    void show(Image image, double width, double height) {
        this.width = width;
        this.height = height;
        view.setImage(image);
        requestLayout();
    }

    void clear() {
        view.setImage(null);
    }

    Optional<Image> image() {
        return Optional.ofNullable(view.getImage());
    }

    @Override
    protected void layoutChildren() {
        if (image().isEmpty() || getWidth() <= 0 || getHeight() <= 0) return;
        ZoomRoom frame = new ZoomRoom(width, height, getWidth(), getHeight(), screen.getValue());
        if (leads) zoom.room(frame);
        double scale = frame.fit() * zoom.magnification();
        view.setFitWidth(width * scale);
        view.setFitHeight(height * scale);
        view.setSmooth(scale * frame.screenScale() < PIXELS);
        Zoom now = zoom.zoomProperty().get();
        view.relocate(
                snapPositionX(edge(now.x(), width * scale, getWidth())),
                snapPositionY(edge(now.y(), height * scale, getHeight())));
        setCursor(zoom.isClose() ? Cursor.MOVE : Cursor.DEFAULT);
    }

    private static double edge(double middle, double extent, double room) {
        return room / 2 - ZoomRoom.kept(middle, extent, room) * extent;
    }

    private void clip() {
        Rectangle window = new Rectangle();
        window.widthProperty().bind(widthProperty());
        window.heightProperty().bind(heightProperty());
        setClip(window);
    }

    private void react() {
        setPickOnBounds(true);
        setOnMousePressed(event -> hand = new Point2D(event.getX(), event.getY()));
        setOnMouseDragged(this::drag);
        setOnMouseClicked(this::click);
        setOnScroll(this::scroll);
        setOnZoom(this::pinch);
    }

    private void drag(MouseEvent event) {
        if (!zoom.isClose()) return;
        zoom.move(event.getX() - hand.getX(), event.getY() - hand.getY());
        hand = new Point2D(event.getX(), event.getY());
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2)
            zoom.toggle(across(event.getX()), down(event.getY()));
    }

    private void scroll(ScrollEvent event) {
        if (event.isShortcutDown() || event.isControlDown())
            zoom.by(Math.pow(WHEEL, event.getDeltaY() / NOTCH), across(event.getX()), down(event.getY()));
        else zoom.move(event.getDeltaX(), event.getDeltaY());
        event.consume();
    }

    private void pinch(ZoomEvent event) {
        zoom.by(event.getZoomFactor(), across(event.getX()), down(event.getY()));
        event.consume();
    }

    private double across(double x) {
        return x / getWidth() - 0.5;
    }

    private double down(double y) {
        return y / getHeight() - 0.5;
    }
}
