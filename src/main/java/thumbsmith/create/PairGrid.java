package thumbsmith.create;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Lays what is shown two beside each other in equal halves, and what is wide below the pair that it stands behind. */
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

    /** Lets the node take a row of its own, below the two that it stands behind. */
    static <N extends Node> N wide(N node) {
        node.getProperties().put(PairGrid.class, true);
        return node;
    }

    /** Answers with the height of all rows at that width. */
    private double layOut(double width, boolean place) {
        double y = 0;
        for (List<Node> row : rows()) {
            boolean whole = isWide(row.getFirst()) || stretchesLast && row.size() == 1 && isLast(row.getFirst());
            double each = whole ? width : Math.floor((width - GAP) / 2);
            double height = row.stream()
                    .mapToDouble(node -> node.prefHeight(each))
                    .max()
                    .orElse(0);
            if (place) place(row, y, each, height);
            y += height + GAP;
        }
        return Math.max(0, y - GAP);
    }

    private List<List<Node>> rows() {
        List<List<Node>> rows = new ArrayList<>();
        List<Node> pair = new ArrayList<>();
        List<Node> below = new ArrayList<>();
        for (Node node : getManagedChildren()) {
            if (pair.size() == 2 && !isWide(node)) close(rows, pair, below);
            (isWide(node) ? below : pair).add(node);
        }
        close(rows, pair, below);
        return rows;
    }

    private static void close(List<List<Node>> rows, List<Node> pair, List<Node> below) {
        if (!pair.isEmpty()) rows.add(List.copyOf(pair));
        below.forEach(node -> rows.add(List.of(node)));
        pair.clear();
        below.clear();
    }

    private boolean isLast(Node node) {
        return getManagedChildren().stream()
                .filter(it -> !isWide(it))
                .reduce((before, after) -> after)
                .filter(node::equals)
                .isPresent();
    }

    private static boolean isWide(Node node) {
        return node.getProperties().containsKey(PairGrid.class);
    }

    private static void place(List<Node> row, double y, double width, double height) {
        for (int i = 0; i < row.size(); i++) row.get(i).resizeRelocate(i * (width + GAP), y, width, height);
    }
}
