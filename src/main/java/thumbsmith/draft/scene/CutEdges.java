package thumbsmith.draft.scene;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import thumbsmith.draft.paint.Canvas;

/** Where a cut-out was cut off by its own picture's edge, it is faded out, so that no straight edge shows. */
final class CutEdges {
    /** How much of a side is opaque before it counts as cut off. */
    private static final double CUT = 0.06;
    /** Of the width or height that is faded. */
    private static final double SIDE_FADE = 0.16;

    private static final double FOOT_FADE = 0.3;

    private CutEdges() {}

    /**
     * @param ink the sprite before it was cropped to what is visible: only its own edges are cut edges
     * @param below the picture that it will be pasted on
     */
    static Sprite faded(Sprite sprite, Rectangle2D ink, BufferedImage below) {
        BufferedImage pixels = Canvas.copy(sprite.pixels());
        int w = pixels.getWidth();
        int h = pixels.getHeight();
        int[] argb = Canvas.pixels(pixels);
        boolean left = ink.getMinX() > 1 && cut(h, y -> opaque(argb[y * w + 1]));
        boolean right = ink.getMaxX() < below.getWidth() - 1 && cut(h, y -> opaque(argb[y * w + w - 2]));
        boolean foot = ink.getMaxY() < below.getHeight() - 1 && cut(w, x -> opaque(argb[(h - 2) * w + x]));
        if (!left && !right && !foot) return sprite;
        for (int y = 0; y < h; y++) {
            double down = foot ? eased((h - 1 - y) / (FOOT_FADE * h)) : 1;
            for (int x = 0; x < w; x++) {
                double across = Math.min(
                        left ? eased(x / (SIDE_FADE * w)) : 1, right ? eased((w - 1 - x) / (SIDE_FADE * w)) : 1);
                if (down * across < 1) argb[y * w + x] = dimmed(argb[y * w + x], down * across);
            }
        }
        return sprite.with(pixels);
    }

    private static boolean cut(int length, IntPredicate opaque) {
        return length > 4 && IntStream.range(0, length).filter(opaque).count() > CUT * length;
    }

    private static boolean opaque(int argb) {
        return argb >>> 24 > 128;
    }

    private static double eased(double share) {
        double clamped = Math.clamp(share, 0, 1);
        return clamped * clamped * (3 - 2 * clamped);
    }

    private static int dimmed(int argb, double share) {
        return (int) Math.round((argb >>> 24) * share) << 24 | argb & 0xFFFFFF;
    }
}
