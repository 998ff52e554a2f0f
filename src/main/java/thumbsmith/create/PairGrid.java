package thumbsmith.create;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Lays what is shown two beside each other in equal halves. */
final class PairGrid extends Pane {
    private static final double GAP = 12;

    private final boolean stretchesLast;

    /** @param stretchesLast whether the last of an odd number takes the whole width */
    PairGrid(boolean stretchesLast) {
        this.stretchesLast = stretchesLast;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return layOut(width, false);
    }

    @Override
    protected double computeMinHeight(double width) {
        return layOut(width, false);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        layOut(getWidth(), true);
    }

    /** Answers with the height of all rows at that width. */
    private double layOut(double width, boolean place) {
        List<Node> shown = new ArrayList<>(getManagedChildren());
        double half = Math.floor((width - GAP) / 2);
        double y = 0;
        for (int i = 0; i < shown.size(); i += 2) {
            boolean alone = i == shown.size() - 1;
            double each = alone && stretchesLast ? width : half;
            List<Node> row = shown.subList(i, Math.min(i + 2, shown.size()));
            double height = row.stream()
                    .mapToDouble(node -> node.prefHeight(each))
                    .max()
                    .orElse(0);
            if (place) place(row, y, each, height);
            y += height + GAP;
        }
        return Math.max(0, y - GAP);
    }

    private static void place(List<Node> row, double y, double width, double height) {
        for (int i = 0; i < row.size(); i++) row.get(i).resizeRelocate(i * (width + GAP), y, width, height);
    }
}
