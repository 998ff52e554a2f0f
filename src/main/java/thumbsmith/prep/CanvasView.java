package thumbsmith.prep;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Thumbnails;
import thumbsmith.ui.Zoom;
import thumbsmith.ui.ZoomModel;
import thumbsmith.ui.ZoomRoom;

/** The picture as the zoom says, over a checkerboard where it is see-through, with whatever tool is in hand above it. */
final class CanvasView extends Region {
    /** Room around a picture that is shown whole, so that handles at its edge can be taken hold of. */
    private static final double MARGIN = 24;
    /** From half the true size on, true pixels are worth their memory. */
    private static final double CLOSE = 0.5;
    /** From here on the pixels themselves are looked at. */
    private static final double PIXELS = 2;

    private final PrepViewModel model;
    private final ZoomModel zoom;
    private final Region checkerboard = new Checkerboard();
    private final ImageView picture = new ImageView();
    private final ImageView before = new ImageView();
    private final ImageView detail = new ImageView();
    private final CompareLayer compare;
    private final GuidesLayer guides;
    private final TextFrame text;
    private final CropLayer crop;
    private final ObservableValue<Double> screen;
    private Place place = Place.NOWHERE;

    CanvasView(PrepViewModel model) {
        this.model = model;
        this.zoom = model.zoom();
        compare = new CompareLayer(model, before);
        guides = new GuidesLayer(model);
        text = new TextFrame(model);
        crop = new CropLayer(model.crop());
        screen = sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::outputScaleXProperty)
                .map(Number::doubleValue)
                .orElse(1.0);
        setId("prep-canvas");
        getStyleClass().add("prep-canvas");
        setMinSize(0, 0);
        for (Node layer : new Node[] {checkerboard, picture, detail, before}) layer.setMouseTransparent(true);
        getChildren().addAll(checkerboard, picture, detail, before, compare, guides, text, crop);
        clip();
        new TextHand(this, model);
        new CanvasHand(this, model);
        follow();
    }

    /** Where the picture lies. */
    Place place() {
        return place;
    }

    private void follow() {
        ObservableValue<Boolean> shown = Shown.is(this);
        model.preview().shotProperty().when(shown).subscribe(this::show);
        model.detail().detailProperty().when(shown).subscribe(this::showClose);
        zoom.zoomProperty().when(shown).subscribe(now -> requestLayout());
        model.comparedProperty().when(shown).subscribe(now -> requestLayout());
        model.guidesProperty().when(shown).subscribe(now -> requestLayout());
        model.crop().activeProperty().when(shown).subscribe(now -> requestLayout());
        model.crop().levellingProperty().when(shown).subscribe(now -> requestLayout());
        model.crop().boxProperty().when(shown).subscribe(now -> requestLayout());
        model.panels().texts().current().when(shown).subscribe(now -> requestLayout());
        screen.when(shown).subscribe(now -> requestLayout());
    }

    private void show(Optional<Shot> shot) {
        picture.setImage(shot.map(Shot::pixels).map(Thumbnails::toImage).orElse(null));
        before.setImage(shot.flatMap(Shot::before).map(Thumbnails::toImage).orElse(null));
        checkerboard.setVisible(shot.isPresent());
        requestLayout();
    }

    private void showClose(Optional<Detail> close) {
        detail.setImage(close.map(Detail::pixels).map(Thumbnails::toImage).orElse(null));
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() <= 0 || getHeight() <= 0) return;
        askForAsMuchAsIsSeen();
        model.preview().shotProperty().get().ifPresent(this::lay);
    }

    private void askForAsMuchAsIsSeen() {
        double scale = screen.getValue() * Math.max(1, zoom.magnification());
        model.preview()
                .room(new PixelSize((int) Math.ceil(roomWidth() * scale), (int) Math.ceil(roomHeight() * scale)));
    }

    private void lay(Shot shot) {
        ZoomRoom room =
                new ZoomRoom(shot.size().width(), shot.size().height(), roomWidth(), roomHeight(), screen.getValue());
        zoom.room(room);
        place = placed(shot.size(), room.fit() * zoom.magnification());
        picture.setSmooth(place.scale() * screen.getValue() < PIXELS);
        detail.setSmooth(picture.isSmooth());
        lay(picture, place.x(), place.y(), place.width(), place.height());
        lay(before, place.x(), place.y(), place.width(), place.height());
        checkerboard.resizeRelocate(place.x(), place.y(), place.width(), place.height());
        compare.lay(place, getWidth(), getHeight());
        guides.lay(place);
        text.lay(place);
        crop.lay(place, getWidth(), getHeight());
        layDetail(shot);
    }

    private Place placed(PixelSize size, double scale) {
        Zoom now = zoom.zoomProperty().get();
        double x = MARGIN + edge(now.x(), size.width() * scale, roomWidth());
        double y = MARGIN + edge(now.y(), size.height() * scale, roomHeight());
        return new Place(snapPositionX(x), snapPositionY(y), scale, size);
    }

    /** Where fewer pixels were rendered than are seen, true ones are asked for. */
    private void layDetail(Shot shot) {
        boolean close = shot.stage() == Shot.Stage.RESULT
                && shot.size().width() > shot.pixels().width()
                && place.scale() * screen.getValue() >= CLOSE;
        model.detail().look(close ? place.seen(getWidth(), getHeight()) : Optional.empty());
        Optional<Detail> there = model.detail().detailProperty().get();
        detail.setVisible(close && there.isPresent() && shot.before().isEmpty());
        there.map(Detail::area)
                .ifPresent(area -> lay(
                        detail,
                        place.x() + area.x() * place.scale(),
                        place.y() + area.y() * place.scale(),
                        area.width() * place.scale(),
                        area.height() * place.scale()));
    }

    private static void lay(ImageView view, double x, double y, double width, double height) {
        view.setFitWidth(width);
        view.setFitHeight(height);
        view.relocate(x, y);
    }

    private double roomWidth() {
        return Math.max(1, getWidth() - 2 * MARGIN);
    }

    private double roomHeight() {
        return Math.max(1, getHeight() - 2 * MARGIN);
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
}
