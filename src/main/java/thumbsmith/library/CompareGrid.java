package thumbsmith.library;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** One to four panes in the arrangement in which 16:9 pictures come out largest. */
final class CompareGrid extends Region {
    private static final double GAP = 12;
    private static final double WIDE = 16.0 / 9;

    CompareGrid() {
        getStyleClass().add("compare-grid");
        setMinSize(0, 0);
    }

    /** @param foot px of words below each picture */
    static int columns(int panes, double width, double height, double foot) {
        int best = 1;
        double largest = 0;
        for (int columns = 1; columns <= panes; columns++) {
            int rows = Math.ceilDiv(panes, columns);
            double room = (height - (rows - 1) * GAP) / rows - foot;
            double across = Math.min((width - (columns - 1) * GAP) / columns, room * WIDE);
            if (across > largest + 1) {
                best = columns;
                largest = across;
            }
        }
        return best;
    }

    @Override
    protected void layoutChildren() {
        List<Node> panes = getManagedChildren();
        if (panes.isEmpty()) return;
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double width = getWidth() - left - snappedRightInset();
        double height = getHeight() - top - snappedBottomInset();
        int columns = columns(panes.size(), width, height, ComparePane.FOOT);
        int rows = Math.ceilDiv(panes.size(), columns);
        double across = Math.floor((width - (columns - 1) * GAP) / columns);
        double down = Math.floor((height - (rows - 1) * GAP) / rows);
        for (int i = 0; i < panes.size(); i++) {
            double x = left + i % columns * (across + GAP);
            double y = top + i / columns * (down + GAP);
            panes.get(i).resizeRelocate(x, y, across, down);
        }
    }

    void setPanes(List<? extends Node> panes) {
        getChildren().setAll(panes);
    }
}
