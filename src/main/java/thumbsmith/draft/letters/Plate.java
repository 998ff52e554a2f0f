package thumbsmith.draft.letters;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import thumbsmith.draft.paint.Contrast;

/** A soft darkening or lightening of the ground behind letters that have no outline of their own. */
record Plate(Block block, List<Rectangle2D> keepOut) {
    private static final double SPREAD = 0.35;
    private static final double STEP = 0.12;

    /** Median luminance of what lies right around the letters, 0–1. */
    double luminance(BufferedImage picture) {
        return EdgeMap.median(
                block.words().flatMapToDouble(it -> around(picture, it).around(picture)));
    }

    private EdgeMap around(BufferedImage picture, WordShape word) {
        return new EdgeMap(picture, word, Math.max(1, block.capital() * 0.1));
    }

    void darken(BufferedImage picture, int colour, double most) {
        mask(picture).change(picture, Stains.tint(colour, most));
    }

    /** As much as it takes until every word can be read. */
    void clear(BufferedImage picture, Inks inks) {
        int colour = inks.isDark() ? 0xFFFFFF : inks.calm().rim();
        SoftMask mask = mask(picture);
        for (int i = 0; i < 1 / STEP && !isClear(picture, inks); i++) {
            mask.change(picture, Stains.tint(colour, STEP * 1.6));
        }
    }

    private boolean isClear(BufferedImage picture, Inks inks) {
        return block.words().allMatch(it -> {
            double letter = Contrast.luminance((it.loud() ? inks.loud() : inks.calm()).top());
            double median =
                    EdgeMap.median(around(picture, it).around(picture).map(ground -> EdgeMap.ratio(ground, letter)));
            return median < 0 || median >= Legible.RATIO;
        });
    }

    private SoftMask mask(BufferedImage picture) {
        double size = block.largestCapital();
        return new SoftMask(picture, Block.grown(block.bounds(), size * SPREAD), size * SPREAD, pen -> {
                    pen.setStroke(InkPainter.round(size * SPREAD * 2));
                    block.words().forEach(it -> pen.draw(it.path()));
                    block.words().forEach(it -> pen.fill(it.path()));
                })
                .faded(keepOut, size * SPREAD);
    }
}
