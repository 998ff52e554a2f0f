package thumbsmith.draft.letters;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** The light of neon letters on what is behind them: near ones bright, wide ones faint. */
record Glow(Block block, List<Rectangle2D> keepOut) {
    private static final double[] REACHES = {0.05, 0.16, 0.5};
    private static final double[] POWERS = {0.7, 0.7, 0.5};

    void light(BufferedImage picture, InkPainter ink) {
        boolean loud = block.words().anyMatch(WordShape::loud);
        for (int i = REACHES.length - 1; i >= 0; i--) {
            layer(picture, ink, false, REACHES[i], POWERS[i]);
            if (loud) layer(picture, ink, true, REACHES[i], POWERS[i]);
        }
    }

    private void layer(BufferedImage picture, InkPainter ink, boolean loud, double reach, double power) {
        double sigma = block.largestCapital() * reach;
        new SoftMask(picture, block.bounds(), sigma, pen -> {
                    pen.setStroke(InkPainter.round(block.rim() * 2 + sigma * 0.4));
                    block.words().filter(it -> it.loud() == loud).forEach(it -> {
                        pen.draw(it.path());
                        pen.fill(it.path());
                    });
                })
                .faded(keepOut, sigma * 1.5)
                .change(picture, Stains.light(ink.ink(loud).glow(), power));
    }
}
