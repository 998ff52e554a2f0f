package thumbsmith.draft.scene;

import java.awt.image.BufferedImage;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Palette;
import thumbsmith.draft.paint.Rgb;

/** Brings a photograph nearer to the colours around it: shadows toward the deep colour, more punch in the middle. */
final class Grade {
    private static final double SHADOWS = 0.3;
    private static final double PUNCH = 0.18;
    private static final double VIVID = 1.12;

    private Grade() {}

    static Sprite toward(Sprite sprite, Palette palette) {
        BufferedImage graded = Canvas.copy(sprite.pixels());
        int shade = Rgb.mix(palette.deep(), palette.base(), 0.4);
        Canvas.change(graded, it -> it >>> 24 == 0 ? it : graded(it, shade));
        return sprite.with(graded);
    }

    private static int graded(int argb, int shade) {
        double luma = Rgb.luma(argb);
        double grey = luma * 255;
        int vivid = Rgb.of(
                argb,
                punched(grey + (Rgb.red(argb) - grey) * VIVID),
                punched(grey + (Rgb.green(argb) - grey) * VIVID),
                punched(grey + (Rgb.blue(argb) - grey) * VIVID));
        double dark = 1 - luma;
        return Rgb.mix(vivid, shade, SHADOWS * dark * dark * dark);
    }

    /** A gentle S through the middle, 0–255. */
    private static double punched(double channel) {
        double share = Math.clamp(channel / 255, 0, 1);
        double steep = share * share * (3 - 2 * share);
        return 255 * (share + PUNCH * (steep - share));
    }
}
