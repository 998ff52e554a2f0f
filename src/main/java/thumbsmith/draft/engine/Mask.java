package thumbsmith.draft.engine;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Optional;
import thumbsmith.contract.Format;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Rgb;
import thumbsmith.image.ImageEngine;

/**
 * Which pixels may change.
 *
 * @param marked row by row
 * @param bounds of the marked pixels; empty if none is
 */
record Mask(int width, int height, boolean[] marked, Rectangle bounds) {
    private static final double HALF = 0.5;

    /** Everything, or what the picture marks white; the mask lies over the source as it was before it was cropped. */
    static Mask of(Optional<BufferedImage> mask, BufferedImage source, Format format, ImageEngine engine) {
        return mask.map(it -> of(aligned(it, source, format, engine)))
                .orElseGet(() -> everywhere(format.width(), format.height()));
    }

    boolean isEmpty() {
        return bounds.isEmpty();
    }

    /** The changed pixels where marked, the source's elsewhere; both {@code TYPE_INT_ARGB}. */
    BufferedImage merged(BufferedImage source, BufferedImage changed) {
        BufferedImage merged = Canvas.copy(source);
        int[] to = Canvas.pixels(merged);
        int[] from = Canvas.pixels(changed);
        for (int i = 0; i < to.length; i++) {
            to[i] = marked[i] ? from[i] : to[i];
        }
        return merged;
    }

    private static BufferedImage aligned(BufferedImage mask, BufferedImage source, Format format, ImageEngine engine) {
        BufferedImage same = mask.getWidth() * source.getHeight() == mask.getHeight() * source.getWidth()
                ? mask
                : stretched(mask, source.getWidth(), source.getHeight());
        return UpperFill.of(same, format, engine);
    }

    private static BufferedImage stretched(BufferedImage mask, int width, int height) {
        BufferedImage stretched = Canvas.of(width, height);
        Canvas.paint(stretched, pen -> pen.drawImage(mask, 0, 0, width, height, null));
        return stretched;
    }

    private static Mask of(BufferedImage mask) {
        int[] pixels = Canvas.pixels(Canvas.copy(mask));
        boolean[] marked = new boolean[pixels.length];
        Rectangle bounds = new Rectangle(-1, -1);
        for (int i = 0; i < pixels.length; i++) {
            marked[i] = Rgb.luma(pixels[i]) * (pixels[i] >>> 24) / 255 > HALF;
            if (marked[i]) {
                bounds.add(new Rectangle(i % mask.getWidth(), i / mask.getWidth(), 1, 1));
            }
        }
        return new Mask(mask.getWidth(), mask.getHeight(), marked, bounds);
    }

    private static Mask everywhere(int width, int height) {
        boolean[] marked = new boolean[width * height];
        Arrays.fill(marked, true);
        return new Mask(width, height, marked, new Rectangle(width, height));
    }
}
