package thumbsmith.draft.paint;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;

/**
 * Something that is painted on its own, softened, and then laid over a picture. Soft layers are painted small and
 * enlarged, which is what makes them cheap.
 */
public final class Layer {
    /** A softness of so many px of the small layer hides that it was enlarged. */
    private static final double SOFT_ENOUGH = 1.2;
    /** Px: below this, softness is not seen and not worth its time. */
    private static final double SEEN = 0.8;

    private static final int LARGEST_STEP = 8;

    private final BufferedImage small;
    private final Rectangle region;
    private final int step;

    private Layer(BufferedImage small, Rectangle region, int step) {
        this.small = small;
        this.region = region;
        this.step = step;
    }

    /**
     * Paints in the picture's own coordinates.
     *
     * @param softness of the layer, px of the picture, as a Gaussian's sigma; 0 for crisp
     */
    public static Layer of(BufferedImage picture, double softness, Consumer<Graphics2D> painting) {
        return of(new Rectangle(picture.getWidth(), picture.getHeight()), softness, painting);
    }

    /** As large as needed only: what is painted and its softness lie within the region, px of the picture. */
    public static Layer within(
            Rectangle2D region, BufferedImage picture, double softness, Consumer<Graphics2D> painting) {
        Rectangle whole = new Rectangle(picture.getWidth(), picture.getHeight());
        Rectangle part = region.getBounds().intersection(whole);
        return of(part.isEmpty() ? new Rectangle(1, 1) : part, softness, painting);
    }

    private static Layer of(Rectangle region, double softness, Consumer<Graphics2D> painting) {
        int step = softness < SEEN ? 1 : Math.clamp(Math.round(softness / SOFT_ENOUGH), 2, LARGEST_STEP);
        int width = Math.ceilDiv(region.width, step);
        int height = Math.ceilDiv(region.height, step);
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Canvas.paint(small, pen -> {
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.scale(1.0 / step, 1.0 / step);
            pen.translate(-region.x, -region.y);
            painting.accept(pen);
        });
        Blur.soften(Canvas.pixels(small), width, height, Blur.radius(softness / step));
        return new Layer(small, region, step);
    }

    /** Covers what is below, by the layer's alpha. */
    public void cover(BufferedImage picture) {
        Canvas.paint(picture, pen -> draw(pen, region.x, region.y));
    }

    /** Adds light, as a lamp does: bright stays bright, dark grows bright. The picture is opaque. */
    public void shine(BufferedImage picture) {
        int[] below = Canvas.pixels(picture);
        int[] above = Canvas.pixels(full());
        for (int y = 0; y < region.height; y++) {
            int row = (region.y + y) * picture.getWidth() + region.x;
            for (int x = 0; x < region.width; x++) {
                int light = above[y * region.width + x];
                if (light != 0) below[row + x] = screen(below[row + x], light);
            }
        }
    }

    private BufferedImage full() {
        if (step == 1) return small;
        BufferedImage full = new BufferedImage(region.width, region.height, BufferedImage.TYPE_INT_ARGB_PRE);
        Canvas.paint(full, pen -> draw(pen, 0, 0));
        return full;
    }

    private void draw(Graphics2D pen, int x, int y) {
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(small, x, y, small.getWidth() * step, small.getHeight() * step, null);
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
}
