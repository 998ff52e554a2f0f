package thumbsmith.library;

/**
 * How wide and high tiles are, in px.
 *
 * @param width of the grid
 * @param wish how wide tiles should be at least; they fill the width
 */
record GridMeasure(double width, double wish) {
    static final double GAP = 16;
    static final double HEADING = 44;

    int columns() {
        return Math.max(1, (int) ((width + GAP) / (wish + GAP)));
    }

    double tileWidth() {
        return Math.max(1, Math.floor((width - (columns() - 1) * GAP) / columns()));
    }

    /** A 16:9 picture and the words below it. */
    double tileHeight() {
        return Math.round(tileWidth() * 9 / 16) + TileView.FOOT;
    }

    double left(int column) {
        return column * (tileWidth() + GAP);
    }
}
