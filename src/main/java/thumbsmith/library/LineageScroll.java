package thumbsmith.library;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Scrolls in both directions, as little as is needed to show a node whole. */
final class LineageScroll {
    private static final double MARGIN = 24;

    private LineageScroll() {}

    static void to(ScrollPane scroll, Node node) {
        Node content = scroll.getContent();
        Bounds all = content.getLayoutBounds();
        Bounds seen = scroll.getViewportBounds();
        Bounds at = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        scroll.setHvalue(value(scroll.getHvalue(), at.getMinX(), at.getMaxX(), all.getWidth(), seen.getWidth()));
        scroll.setVvalue(value(scroll.getVvalue(), at.getMinY(), at.getMaxY(), all.getHeight(), seen.getHeight()));
    }

    private static double value(double now, double from, double to, double whole, double seen) {
        double hidden = whole - seen;
        if (hidden <= 0) return now;
        double first = now * hidden;
        if (from - MARGIN < first) return Math.clamp((from - MARGIN) / hidden, 0, 1);
        if (to + MARGIN > first + seen) return Math.clamp((to + MARGIN - seen) / hidden, 0, 1);
        return now;
    }
}
