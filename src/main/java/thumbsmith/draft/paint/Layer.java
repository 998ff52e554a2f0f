package thumbsmith.draft.paint;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;

/**
 * Something that is painted on its own, softened, and then laid over a picture. Soft layers are painted small and
 * enlarged, which is what makes them cheap.
 */
public final class Layer {
    /** A softness of at least so many px of the small layer hides that it was enlarged. */
    private static final double SOFT_ENOUGH = 1.5;

    private static final int LARGEST_STEP = 8;

    private final BufferedImage small;
    private final int step;

    private Layer(BufferedImage small, int step) {
        this.small = small;
        this.step = step;
    }

    /**
     * Paints in the picture's own coordinates.
     *
     * @param softness of the layer, px of the picture, as a Gaussian's sigma; 0 for crisp
     */
    public static Layer of(BufferedImage picture, double softness, Consumer<Graphics2D> painting) {
        int step = Math.clamp((int) (softness / SOFT_ENOUGH), 1, LARGEST_STEP);
        int width = Math.ceilDiv(picture.getWidth(), step);
        int height = Math.ceilDiv(picture.getHeight(), step);
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Canvas.paint(small, pen -> {
            pen.scale(1.0 / step, 1.0 / step);
            painting.accept(pen);
        });
        Blur.soften(Canvas.pixels(small), width, height, (int) Math.round(softness / step));
        return new Layer(small, step);
    }

    /** Covers what is below, by the layer's alpha. */
    public void cover(BufferedImage picture) {
        Canvas.paint(picture, this::draw);
    }

    /** Adds light, as a lamp does: bright stays bright, dark grows bright. The picture is opaque. */
    public void shine(BufferedImage picture) {
        combine(picture, Layer::screen);
    }

    /** Takes light away, as a filter does; where the layer is clear nothing changes. The picture is opaque. */
    public void filter(BufferedImage picture) {
        combine(picture, Layer::multiply);
    }

    private void combine(BufferedImage picture, Mixing mixing) {
        int[] below = Canvas.pixels(picture);
        int[] above = Canvas.pixels(full(picture));
        for (int i = 0; i < below.length; i++) {
            if (above[i] != 0) below[i] = mixing.of(below[i], above[i]);
        }
    }

    private BufferedImage full(BufferedImage picture) {
        if (step == 1) return small;
        BufferedImage full =
                new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
        Canvas.paint(full, this::draw);
        return full;
    }

    private void draw(Graphics2D pen) {
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(small, 0, 0, small.getWidth() * step, small.getHeight() * step, null);
    }

    private static int screen(int below, int above) {
        return below & 0xFF000000
                | screen(below >> 16 & 0xFF, above >> 16 & 0xFF, 16)
                | screen(below >> 8 & 0xFF, above >> 8 & 0xFF, 8)
                | screen(below & 0xFF, above & 0xFF, 0);
    }

    private static int screen(int below, int above, int shift) {
        return below + above - (below * above + 127) / 255 << shift;
    }

    private static int multiply(int below, int above) {
        int clear = 255 - (above >>> 24);
        return below & 0xFF000000
                | multiply(below >> 16 & 0xFF, (above >> 16 & 0xFF) + clear, 16)
                | multiply(below >> 8 & 0xFF, (above >> 8 & 0xFF) + clear, 8)
                | multiply(below & 0xFF, (above & 0xFF) + clear, 0);
    }

    private static int multiply(int below, int share, int shift) {
        return (below * share + 127) / 255 << shift;
    }

    @FunctionalInterface
    private interface Mixing {
        int of(int below, int abovePremultiplied);
    }
}
