package thumbsmith.prep;

import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import thumbsmith.ui.Texts;

/** The line between the picture before and after, which is dragged across; left of it lies before. */
final class CompareLayer extends Pane {
    private static final Texts TEXTS = Texts.of(CompareLayer.class);
    private static final double STRIDE = 0.02;
    private static final double GRIP = 28;

    private final PrepViewModel model;
    private final ImageView before;
    private final Rectangle left = new Rectangle();
    private final Region divider = new Region();
    private final Label old = label("compare.before");
    private final Label now = label("compare.after");
    private Place place = Place.NOWHERE;
    private double part = 0.5;

    CompareLayer(PrepViewModel model, ImageView before) {
        this.model = model;
        this.before = before;
        before.setClip(left);
        setPickOnBounds(false);
        divider.setId("prep-divider");
        divider.getStyleClass().add("prep-divider");
        divider.setCursor(Cursor.H_RESIZE);
        divider.setFocusTraversable(true);
        divider.setAccessibleText(TEXTS.get("compare.divider"));
        divider.setOnMousePressed(event -> divider.requestFocus());
        divider.setOnMouseDragged(this::drag);
        divider.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        getChildren().addAll(old, now, divider);
        // Laid by hand: a pane would shrink them to what they ask for.
        getChildren().forEach(node -> node.setManaged(false));
    }

    /** Places the line over the picture. */
    void lay(Place over, double canvasWidth, double canvasHeight) {
        place = over;
        resizeRelocate(0, 0, canvasWidth, canvasHeight);
        boolean both = model.comparedProperty().get() && before.getImage() != null;
        before.setVisible(both);
        setVisible(both);
        left.setWidth(over.width() * part);
        left.setHeight(over.height());
        double line = over.x() + over.width() * part;
        divider.resizeRelocate(line - GRIP / 2, Math.max(0, over.y()), GRIP, Math.min(canvasHeight, over.height()));
        old.autosize();
        now.autosize();
        double top = Math.max(0, over.y()) + 8;
        old.relocate(line - old.getWidth() - 12, top);
        now.relocate(line + 12, top);
    }

    private void drag(MouseEvent event) {
        go((sceneToLocal(event.getSceneX(), event.getSceneY()).getX() - place.x()) / place.width());
        event.consume();
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.LEFT) go(part - STRIDE);
        else if (event.getCode() == KeyCode.RIGHT) go(part + STRIDE);
        else return;
        event.consume();
    }

    private void go(double next) {
        part = Math.clamp(next, 0, 1);
        lay(place, getWidth(), getHeight());
    }

    private static Label label(String key) {
        Label label = new Label(TEXTS.get(key));
        label.getStyleClass().add("prep-side");
        label.setMouseTransparent(true);
        return label;
    }
}
