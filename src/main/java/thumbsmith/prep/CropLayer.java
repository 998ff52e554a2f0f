package thumbsmith.prep;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.Line;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;
import thumbsmith.ui.Texts;

/** The crop's box over the picture: eight handles, thirds, what is cut off in the dark. */
final class CropLayer extends Pane {
    private static final Texts TEXTS = Texts.of(CropLayer.class);
    private static final double GRIP = 28;

    private final CropModel model;
    private final Path dark = new Path();
    private final Region box = new Region();
    private final Line[] thirds = {new Line(), new Line(), new Line(), new Line()};
    private final Map<Handle, Region> handles = new EnumMap<>(Handle.class);
    private final HorizonLine horizon;
    private Place place = Place.NOWHERE;
    private double handX;
    private double handY;

    CropLayer(CropModel model) {
        this.model = model;
        horizon = new HorizonLine(model);
        dark.getStyleClass().add("crop-dark");
        dark.setFillRule(FillRule.EVEN_ODD);
        dark.setMouseTransparent(true);
        dress();
        getChildren().addAll(dark, box);
        for (Line line : thirds) {
            line.getStyleClass().add("crop-third");
            line.setMouseTransparent(true);
            getChildren().add(line);
        }
        for (Handle handle : Handle.values()) getChildren().add(handles.computeIfAbsent(handle, this::grip));
        getChildren().add(horizon);
        // Laid by hand: a pane would shrink them to what they ask for.
        getChildren().forEach(node -> node.setManaged(false));
    }

    /** Takes the arrow keys. */
    @Override
    public void requestFocus() {
        box.requestFocus();
    }

    /** Places the box over the picture. */
    void lay(Place over, double canvasWidth, double canvasHeight) {
        place = over;
        resizeRelocate(0, 0, canvasWidth, canvasHeight);
        setVisible(model.activeProperty().get());
        CropBox now = model.boxProperty().get();
        double x = over.x() + now.x() * over.scale();
        double y = over.y() + now.y() * over.scale();
        double width = now.width() * over.scale();
        double height = now.height() * over.scale();
        box.resizeRelocate(x, y, width, height);
        box.setAccessibleText(TEXTS.get("crop.box", Math.round(now.width()), Math.round(now.height())));
        darken(x, y, width, height);
        divide(x, y, width, height);
        handles.forEach((handle, grip) -> grip.resizeRelocate(
                x + width * (1 + handle.across) / 2 - GRIP / 2,
                y + height * (1 + handle.down) / 2 - GRIP / 2,
                GRIP,
                GRIP));
        horizon.lay(canvasWidth, canvasHeight);
    }

    private void dress() {
        box.setId("crop-box");
        box.getStyleClass().add("crop-box");
        box.setCursor(Cursor.MOVE);
        box.setFocusTraversable(true);
        box.setOnMousePressed(this::take);
        box.setOnMouseDragged(this::move);
        box.setOnMouseReleased(event -> model.settle());
        box.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private Region grip(Handle handle) {
        Region grip = new Region();
        grip.setId("crop-" + handle.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        grip.getStyleClass().add("crop-handle");
        grip.setCursor(cursor(handle));
        grip.setOnMousePressed(event -> box.requestFocus());
        grip.setOnMouseDragged(event -> resize(handle, event));
        grip.setOnMouseReleased(event -> model.settle());
        return grip;
    }

    private void take(MouseEvent event) {
        box.requestFocus();
        handX = event.getSceneX();
        handY = event.getSceneY();
    }

    private void move(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) return;
        model.move((event.getSceneX() - handX) / place.scale(), (event.getSceneY() - handY) / place.scale());
        handX = event.getSceneX();
        handY = event.getSceneY();
        event.consume();
    }

    private void resize(Handle handle, MouseEvent event) {
        var pointer = sceneToLocal(event.getSceneX(), event.getSceneY());
        model.resize(handle, place.across(pointer.getX()), place.down(pointer.getY()));
        event.consume();
    }

    private void onKey(KeyEvent event) {
        int across = switch (event.getCode()) {
            case LEFT -> -1;
            case RIGHT -> 1;
            default -> 0;
        };
        int down = switch (event.getCode()) {
            case UP -> -1;
            case DOWN -> 1;
            default -> 0;
        };
        if (across == 0 && down == 0 || event.isShortcutDown() || event.isAltDown()) return;
        if (event.isShiftDown()) model.grow(across, down);
        else model.nudge(across, down);
        event.consume();
    }

    private void darken(double x, double y, double width, double height) {
        dark.getElements().clear();
        rectangle(place.x(), place.y(), place.width(), place.height());
        rectangle(x, y, width, height);
    }

    private void rectangle(double x, double y, double width, double height) {
        dark.getElements()
                .addAll(
                        new MoveTo(x, y),
                        new HLineTo(x + width),
                        new VLineTo(y + height),
                        new HLineTo(x),
                        new ClosePath());
    }

    private void divide(double x, double y, double width, double height) {
        for (int third = 1; third <= 2; third++) {
            line(thirds[third - 1], x + width * third / 3, y, 0, height);
            line(thirds[third + 1], x, y + height * third / 3, width, 0);
        }
    }

    private static void line(Line line, double x, double y, double width, double height) {
        line.setStartX(x);
        line.setStartY(y);
        line.setEndX(x + width);
        line.setEndY(y + height);
    }

    private static Cursor cursor(Handle handle) {
        return switch (handle) {
            case NORTH_WEST -> Cursor.NW_RESIZE;
            case NORTH -> Cursor.N_RESIZE;
            case NORTH_EAST -> Cursor.NE_RESIZE;
            case EAST -> Cursor.E_RESIZE;
            case SOUTH_EAST -> Cursor.SE_RESIZE;
            case SOUTH -> Cursor.S_RESIZE;
            case SOUTH_WEST -> Cursor.SW_RESIZE;
            case WEST -> Cursor.W_RESIZE;
        };
    }
}
