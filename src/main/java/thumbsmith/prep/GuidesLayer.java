package thumbsmith.prep;

import java.awt.geom.Rectangle2D;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import thumbsmith.image.SafeZone;

/** What players lay over a picture of this shape, and how they round its corners: where no face and no word belongs. */
final class GuidesLayer extends Pane {
    private final PrepViewModel model;

    GuidesLayer(PrepViewModel model) {
        this.model = model;
        setId("prep-guides");
        setMouseTransparent(true);
        getStyleClass().add("prep-guides");
    }

    /** Over the result, or over what will be of it while it is cropped. */
    void lay(Place picture) {
        boolean shown = model.guidesProperty().get();
        setVisible(shown);
        getChildren().clear();
        if (shown) cover(model.crop().activeProperty().get() ? cropped(picture) : whole(picture));
    }

    private void cover(Rectangle2D.Double frame) {
        for (SafeZone zone : SafeZone.of(frame.width / frame.height)) {
            Rectangle2D.Double area = zone.within(frame);
            Rectangle covered = new Rectangle(area.x, area.y, area.width, area.height);
            covered.getStyleClass().add("prep-zone");
            getChildren().add(covered);
        }
        getChildren().add(corners(frame));
    }

    /** The corners that are cut away. */
    private static Shape corners(Rectangle2D.Double frame) {
        Rectangle sharp = new Rectangle(frame.x, frame.y, frame.width, frame.height);
        Rectangle round = new Rectangle(frame.x, frame.y, frame.width, frame.height);
        double arc = 2 * SafeZone.CORNER_RADIUS * Math.min(frame.width, frame.height);
        round.setArcWidth(arc);
        round.setArcHeight(arc);
        Shape corners = Shape.subtract(sharp, round);
        corners.getStyleClass().add("prep-zone");
        return corners;
    }

    private static Rectangle2D.Double whole(Place it) {
        return new Rectangle2D.Double(it.x(), it.y(), it.width(), it.height());
    }

    private Rectangle2D.Double cropped(Place it) {
        CropBox box = model.crop().boxProperty().get();
        return new Rectangle2D.Double(
                it.x() + box.x() * it.scale(),
                it.y() + box.y() * it.scale(),
                box.width() * it.scale(),
                box.height() * it.scale());
    }
}
