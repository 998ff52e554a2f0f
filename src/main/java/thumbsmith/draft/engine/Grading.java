package thumbsmith.draft.engine;

import java.awt.image.BufferedImage;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Rgb;

/** Colours a picture after a palette: shadows towards its dark end, lights towards its light end, a little more contrast. */
final class Grading {
    private static final double CONTRAST = 0.25;

    private Grading() {}

    /** @param strength 0–1 */
    static void apply(BufferedImage picture, Palette palette, double strength) {
        double share = Math.clamp(strength, 0, 1);
        Canvas.change(picture, it -> Rgb.mix(it, toned(it, palette), share));
    }

    private static int toned(int rgb, Palette palette) {
        double luma = Rgb.luma(rgb);
        double curved = luma + CONTRAST * (luma - luma * luma) * (luma * 2 - 1) * 2;
        int opaque = rgb & 0xFF000000;
        int shade = Rgb.mix(opaque | palette.deep(), palette.base(), Math.min(1, curved * 1.8));
        return Rgb.mix(shade, Rgb.lighter(palette.pop(), 0.3), Math.max(0, curved * 1.6 - 0.6));
    }
}
