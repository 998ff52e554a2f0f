package thumbsmith.draft.scene;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.function.DoubleUnaryOperator;
import thumbsmith.draft.paint.Blur;
import thumbsmith.draft.paint.Canvas;

/**
 * How opaque a sprite is around a place, 0–1: softened, and therefore kept small. What is cut off at its sides goes on
 * outside.
 */
final class AlphaPlane {
    /** Px of the small plane that hide that it is small. */
    private static final double SOFT_ENOUGH = 1.2;

    private static final int LARGEST_STEP = 6;

    private final int[] argb;
    private final int width;
    private final int height;
    private final int step;
    private final int padding;

    private AlphaPlane(BufferedImage small, int step, int padding) {
        this.argb = Canvas.pixels(small);
        this.width = small.getWidth();
        this.height = small.getHeight();
        this.step = step;
        this.padding = padding;
    }

    /**
     * @param padding clear px on every side; none where edges should go on outside
     * @param softness px of the sprite, as a Gaussian's sigma
     */
    static AlphaPlane of(BufferedImage sprite, int padding, double softness) {
        int step = Math.clamp(Math.round(softness / SOFT_ENOUGH), 1, LARGEST_STEP);
        int width = Math.ceilDiv(sprite.getWidth() + 2 * padding, step);
        int height = Math.ceilDiv(sprite.getHeight() + 2 * padding, step);
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Canvas.paint(small, pen -> {
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.scale(1.0 / step, 1.0 / step);
            pen.drawImage(sprite, padding, padding, null);
        });
        Blur.soften(Canvas.pixels(small), width, height, Math.max(1, Blur.radius(softness / step)));
        return new AlphaPlane(small, step, padding);
    }

    /** Between the four nearest px; outside, the nearest at the edge. */
    double at(double x, double y) {
        double column = Math.clamp((x + padding + 0.5) / step - 0.5, 0, width - 1.0);
        double line = Math.clamp((y + padding + 0.5) / step - 0.5, 0, height - 1.0);
        int left = Math.min((int) column, Math.max(0, width - 2));
        int top = Math.min((int) line, Math.max(0, height - 2));
        double across = column - left;
        double upper = mixed(left, top, across);
        double lower = mixed(left, Math.min(top + 1, height - 1), across);
        return (upper + (lower - upper) * (line - top)) / 255;
    }

    private double mixed(int left, int row, double across) {
        int first = argb[row * width + left] >>> 24;
        int second = argb[row * width + Math.min(left + 1, width - 1)] >>> 24;
        return first + (second - first) * across;
    }

    /** In one colour, as opaque as that function of the share makes it, px for px with the padded sprite. */
    BufferedImage painted(DoubleUnaryOperator opacity, int colour) {
        BufferedImage picture = Canvas.of(width * step, height * step);
        int[] pixels = Canvas.pixels(picture);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                double share = opacity.applyAsDouble(at(x - padding, y - padding));
                pixels[y * picture.getWidth() + x] = (int) Math.round(share * 255) << 24 | colour & 0xFFFFFF;
            }
        }
        return picture;
    }
}
