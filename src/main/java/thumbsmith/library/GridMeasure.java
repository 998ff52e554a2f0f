package thumbsmith.library;

/** How wide and high tiles are in a grid of that width, all in px. */
record GridMeasure(double width) {
    static final double GAP = 16;
    private static final double NARROWEST = 248;

    int columns() {
        return Math.max(1, (int) ((width + GAP) / (NARROWEST + GAP)));
    }

    double tileWidth() {
        return Math.floor((width - (columns() - 1) * GAP) / columns());
    }

    /** A 16:9 picture and the words below it. */
    double tileHeight() {
        return Math.round(tileWidth() * 9 / 16) + TileView.FOOT;
    }
}
