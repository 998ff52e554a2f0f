package thumbsmith.create;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Cards in as many equal columns as fit; a row is as high as its highest card. */
final class CardGrid extends Pane {
    private static final double MIN_WIDTH = 280;
    private static final double MAX_WIDTH = 400;
    private static final double GAP = 16;

    void show(List<? extends Node> cards) {
        getChildren().setAll(cards);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return MIN_WIDTH;
    }

    @Override
    protected double computeMinWidth(double height) {
        return MIN_WIDTH;
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
    protected void layoutChildren() {
        layOut(getWidth(), true);
    }

    /** Answers with the height that all rows take at that width. */
    private double layOut(double width, boolean place) {
        int columns = Math.max(1, (int) ((width + GAP) / (MIN_WIDTH + GAP)));
        double each = Math.min(MAX_WIDTH, snapSizeX((width - (columns - 1) * GAP) / columns) - 1);
        double y = 0;
        for (int first = 0; first < getChildren().size(); first += columns) {
            List<Node> row = getChildren()
                    .subList(first, Math.min(first + columns, getChildren().size()));
            double height = row.stream()
                    .mapToDouble(card -> card.prefHeight(each))
                    .max()
                    .orElse(0);
            if (place) place(row, y, each, height);
            y += height + GAP;
        }
        return Math.max(0, y - GAP);
    }

    private static void place(List<Node> row, double y, double width, double height) {
        for (int i = 0; i < row.size(); i++) {
            row.get(i)
                    .resizeRelocate(
                            i * (width + GAP),
                            y,
                            width,
                            Math.min(height, row.get(i).prefHeight(width)));
        }
    }
}
