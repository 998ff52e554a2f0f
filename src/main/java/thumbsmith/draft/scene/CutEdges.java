package thumbsmith.draft.scene;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import thumbsmith.draft.paint.Canvas;

/**
 * Where a cut-out was cut off by its own picture's edge, no straight edge may show: an arm gets a round outline of its
 * own, a chest that floats is faded out.
 */
final class CutEdges {
    /** How much of a side is opaque before it counts as cut off. */
    private static final double CUT = 0.06;
    /** How round a new shoulder is, as a share of the width. */
    private static final double SHOULDER = 0.09;

    private static final double FOOT_FADE = 0.3;

    private CutEdges() {}

    /**
     * @param ink the sprite before it was cropped to what is visible: only its own edges are cut edges
     * @param below the picture that it will be pasted on
     */
    static Sprite hidden(Sprite sprite, Rectangle2D ink, BufferedImage below) {
        BufferedImage pixels = Canvas.copy(sprite.pixels());
        int w = pixels.getWidth();
        int h = pixels.getHeight();
        int[] argb = Canvas.pixels(pixels);
        if (ink.getMinX() > 1) rounded(argb, w, h, y -> y * w + 1, 1);
        if (ink.getMaxX() < below.getWidth() - 1) rounded(argb, w, h, y -> y * w + w - 2, -1);
        boolean foot = ink.getMaxY() < below.getHeight() - 1 && cut(w, x -> opaque(argb[(h - 2) * w + x]));
        if (foot) fadeFoot(argb, w, h);
        return sprite.with(pixels);
    }

    /**
     * Takes away what lies outside a shoulder: a quarter of a circle and then straight down.
     *
     * @param edge index of the edge's px in a row
     * @param inwards 1 for the left side, -1 for the right one
     */
    private static void rounded(int[] argb, int w, int h, IntUnaryOperator edge, int inwards) {
        if (!cut(h, y -> opaque(argb[edge.applyAsInt(y)]))) return;
        double radius = SHOULDER * w;
        int within = inwards * (int) radius;
        int start = IntStream.range(0, h)
                .filter(y -> opaque(argb[edge.applyAsInt(y) + within]))
                .findFirst()
                .orElse(0);
        for (int y = 0; y < h; y++) {
            double above = Math.clamp(1 - (y - start) / radius, 0, 1);
            double inset = 2 + radius * (1 - Math.sqrt(1 - above * above));
            for (int i = 0; i < inset + 2 && i < w; i++) {
                int at = y * w + (inwards > 0 ? i : w - 1 - i);
                argb[at] = dimmed(argb[at], Math.clamp((i - inset) / 2 + 0.5, 0, 1));
            }
        }
    }

    private static void fadeFoot(int[] argb, int w, int h) {
        for (int y = (int) (h * (1 - FOOT_FADE)); y < h; y++) {
            double down = eased((h - 1 - y) / (FOOT_FADE * h));
            for (int x = 0; x < w; x++) {
                argb[y * w + x] = dimmed(argb[y * w + x], down);
            }
        }
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
