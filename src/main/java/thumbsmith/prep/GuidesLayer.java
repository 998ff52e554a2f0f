package thumbsmith.prep;

import java.awt.geom.Rectangle2D;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import thumbsmith.image.SafeZone;

/** What players lay over a picture of this shape, and how they round its corners: where no face and no word belongs. */
final class GuidesLayer extends Pane {
    private final PrepViewModel model;
    private final Map<SafeZone, Rectangle> zones = new EnumMap<>(SafeZone.class);
    private final Rectangle corners = new Rectangle();

    GuidesLayer(PrepViewModel model) {
        this.model = model;
        setId("prep-guides");
        setMouseTransparent(true);
        for (SafeZone zone : SafeZone.values()) {
            Rectangle covered = new Rectangle();
            covered.setId("zone-" + zone.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            covered.getStyleClass().add("prep-zone");
            zones.put(zone, covered);
        }
        corners.getStyleClass().add("prep-corners");
        getChildren().addAll(zones.values());
        getChildren().add(corners);
    }

    /** Over the result, or over what will be of it while it is cropped. */
    void lay(Place picture) {
        setVisible(model.guidesProperty().get());
        if (isVisible()) cover(model.crop().activeProperty().get() ? cropped(picture) : whole(picture));
    }

    private void cover(Rectangle2D.Double frame) {
        List<SafeZone> covered = SafeZone.of(frame.width / frame.height);
        zones.forEach((zone, area) -> {
            area.setVisible(covered.contains(zone));
            lay(area, zone.within(frame));
        });
        lay(corners, frame);
        double arc = 2 * SafeZone.CORNER_RADIUS * Math.min(frame.width, frame.height);
        corners.setArcWidth(arc);
        corners.setArcHeight(arc);
    }

    private static void lay(Rectangle node, Rectangle2D.Double area) {
        node.setX(area.x);
        node.setY(area.y);
        node.setWidth(area.width);
        node.setHeight(area.height);
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
