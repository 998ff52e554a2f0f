package thumbsmith.mask;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Thumbnails;
import thumbsmith.ui.Zoom;
import thumbsmith.ui.ZoomModel;
import thumbsmith.ui.ZoomRoom;

/** The picture as the zoom says, with what is marked as a tint over it. */
final class MaskCanvas extends Region {
    private static final Texts TEXTS = Texts.of(MaskCanvas.class);
    /** Room around a picture that is shown whole, so that strokes can begin outside of it. */
    private static final double MARGIN = 24;
    /** From here on the pixels themselves are looked at. */
    private static final double PIXELS = 2;

    private final MaskViewModel model;
    private final ZoomModel zoom;
    private final ImageView picture = new ImageView();
    private final ImageView tinted = new ImageView();
    private final OutlineLayer outlines = new OutlineLayer();
    private final ObservableValue<Double> screen;
    private TintImage tint;
    private Placed placed = Placed.NOWHERE;

    MaskCanvas(MaskViewModel model) {
        this.model = model;
        this.zoom = model.zoom();
        screen = sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::outputScaleXProperty)
                .map(Number::doubleValue)
                .orElse(1.0);
        setId("mask-canvas");
        getStyleClass().add("mask-canvas");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(0, 0);
        picture.setMouseTransparent(true);
        tinted.setMouseTransparent(true);
        getChildren().addAll(picture, tinted, outlines);
        clip();
        new MaskHand(this, model);
        follow();
    }

    Placed placed() {
        return placed;
    }

    OutlineLayer outlines() {
        return outlines;
    }

    private void follow() {
        ObservableValue<Boolean> shown = Shown.is(this);
        model.stateProperty().when(shown).subscribe(this::show);
        model.repaintProperty().when(shown).subscribe(now -> paint(now.part()));
        model.outlineProperty().when(shown).subscribe(now -> outlines.show(now, placed));
        model.tools().tintProperty().when(shown).subscribe(now -> paintAll());
        model.tools()
                .toolProperty()
                .when(shown)
                .subscribe(tool -> setCursor(tool == Tool.BRUSH ? Cursor.NONE : Cursor.CROSSHAIR));
        model.shareProperty()
                .when(shown)
                .subscribe(now -> setAccessibleText(TEXTS.get("canvas", MaskWords.of(now.doubleValue()))));
        zoom.zoomProperty().when(shown).subscribe(now -> requestLayout());
        screen.when(shown).subscribe(now -> requestLayout());
    }

    private void show(MaskViewModel.State state) {
        boolean ready = state instanceof MaskViewModel.State.Ready;
        tint = state instanceof MaskViewModel.State.Ready(Easel easel) ? new TintImage(easel) : null;
        picture.setImage(
                state instanceof MaskViewModel.State.Ready(Easel easel) ? Thumbnails.toImage(easel.pixels()) : null);
        tinted.setImage(ready ? tint.image() : null);
        paintAll();
        requestLayout();
    }

    private void paintAll() {
        if (tint != null) paint(tint.all());
    }

    private void paint(Area part) {
        if (tint != null) tint.paint(model, part, model.tools().tintProperty().get());
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() <= 0 || getHeight() <= 0) return;
        if (model.stateProperty().get() instanceof MaskViewModel.State.Ready(Easel easel)) lay(easel);
    }

    private void lay(Easel easel) {
        double roomWidth = Math.max(1, getWidth() - 2 * MARGIN);
        double roomHeight = Math.max(1, getHeight() - 2 * MARGIN);
        ZoomRoom room = new ZoomRoom(easel.width(), easel.height(), roomWidth, roomHeight, screen.getValue());
        zoom.room(room);
        double scale = room.fit() * zoom.magnification();
        double width = easel.width() * scale;
        double height = easel.height() * scale;
        Zoom now = zoom.zoomProperty().get();
        placed = new Placed(
                snapPositionX(MARGIN + edge(now.x(), width, roomWidth)),
                snapPositionY(MARGIN + edge(now.y(), height, roomHeight)),
                width / easel.pixels().width());
        lay(picture, width, height);
        lay(tinted, width, height);
        outlines.show(model.outlineProperty().get(), placed);
    }

    private void lay(ImageView view, double width, double height) {
        view.setSmooth(placed.scale() * screen.getValue() < PIXELS);
        view.setFitWidth(width);
        view.setFitHeight(height);
        view.relocate(placed.x(), placed.y());
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
