package thumbsmith.draft.letters;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import thumbsmith.draft.letters.HeadlineWish.Treatment;
import thumbsmith.draft.paint.Canvas;

/** Puts a placed headline onto a picture: first what is soft, then what has edges. */
final class HeadlinePainter {
    private final HeadlineWish wish;
    private final Block block;
    private final List<Rectangle2D> keepOut;

    HeadlinePainter(HeadlineWish wish, Block block) {
        this.wish = wish;
        this.block = block;
        keepOut = wish.keepOut().stream().map(Boxes::outer).toList();
    }

    void paint(BufferedImage picture) {
        InkPainter ink = ink(picture);
        switch (wish.treatment()) {
            case OUTLINED, COLOURED, GRADIENT, HIGHLIGHT, BARS -> shadow(picture, ink, 0.6);
            case NEON -> {
                new Plate(block, keepOut).darken(picture, 0x05050A, 0.88);
                new Glow(block, keepOut).light(picture, ink);
            }
            case PLAIN -> {
                new Plate(block, keepOut).clear(picture, ink.inks());
            }
        }
        Canvas.paint(picture, ink::paint);
    }

    InkPainter ink(BufferedImage ground) {
        boolean asks = wish.treatment() == Treatment.PLAIN;
        double luminance = asks ? new Plate(block, keepOut).luminance(ground) : 0;
        return new InkPainter(block, Inks.of(wish.treatment(), wish.palette(), luminance));
    }

    private void shadow(BufferedImage picture, InkPainter ink, double darkness) {
        double size = block.largestCapital();
        double sigma = size * 0.07;
        AffineTransform fall = AffineTransform.getTranslateInstance(size * 0.03, size * 0.08);
        new SoftMask(picture, Boxes.grown(block.bounds(), size * 0.08), sigma, pen -> {
                    pen.transform(fall);
                    ink.silhouette(pen);
                })
                .faded(keepOut, sigma * 2)
                .change(picture, Stains.tint(0, darkness));
    }
}
