package thumbsmith.draft.letters;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.DoubleStream;
import thumbsmith.draft.paint.Contrast;

/** A soft darkening or lightening of the ground behind letters that have no outline of their own. */
record Plate(Block block, List<Rectangle2D> keepOut) {
    /** How far it reaches around the letters, as a share of the capitals' height. */
    private static final double SPREAD = 0.35;

    private static final double STEP = 0.08;
    /** How far around the letters the ground counts, as a share of the capitals' height. */
    private static final double NEAR = 0.06;
    /** Of the ground around a word, this share may be less clear than the rest has to be. */
    private static final double UNCLEAR = 0.3;

    /** Median luminance of what lies right around the letters, 0–1. */
    double luminance(BufferedImage picture) {
        return EdgeMap.share(
                block.words().flatMapToDouble(it -> around(picture, it).around(picture::getRGB)), 0.5);
    }

    void darken(BufferedImage picture, int colour, double most) {
        mask(picture).change(picture, Stains.tint(colour, most));
    }

    /** As much as it takes until every word can be read. */
    void clear(BufferedImage picture, Inks inks) {
        int colour = inks.isDark() ? 0xFFFFFF : inks.calm().rim();
        SoftMask mask = mask(picture);
        List<Edge> edges = block.words()
                .map(it -> new Edge(around(picture, it), (it.loud() ? inks.loud() : inks.calm()).top()))
                .toList();
        DoubleStream.iterate(0, it -> it <= 1, it -> it + STEP)
                .mapToObj(it -> Stains.tint(colour, it))
                .filter(stain -> edges.stream().allMatch(it -> it.isClear(picture, mask, stain)))
                .findFirst()
                .ifPresentOrElse(
                        stain -> mask.change(picture, stain), () -> mask.change(picture, Stains.tint(colour, 1)));
    }

    /** @param letter colour of the word's letters */
    private record Edge(EdgeMap map, int letter) {
        boolean isClear(BufferedImage picture, SoftMask mask, SoftMask.Stain stain) {
            double luminance = Contrast.luminance(letter);
            DoubleStream contrasts = map.around(mask.looking(picture, stain)).map(it -> EdgeMap.ratio(it, luminance));
            double low = EdgeMap.share(contrasts, UNCLEAR);
            return low < 0 || low >= Legible.RATIO;
        }
    }

    private EdgeMap around(BufferedImage picture, WordShape word) {
        return new EdgeMap(picture, word, Math.max(1, block.capital() * NEAR));
    }

    private SoftMask mask(BufferedImage picture) {
        double size = block.largestCapital() * SPREAD;
        return new SoftMask(picture, Boxes.grown(block.bounds(), size), size * 0.8, pen -> {
                    pen.setStroke(InkPainter.round(size * 2));
                    block.words().forEach(it -> pen.draw(it.path()));
                    block.words().forEach(it -> pen.fill(it.path()));
                })
                .faded(keepOut, size);
    }
}
