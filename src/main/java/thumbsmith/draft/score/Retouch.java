package thumbsmith.draft.score;

import java.awt.image.BufferedImage;
import java.util.function.UnaryOperator;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Rgb;
import thumbsmith.image.Bitmap;
import thumbsmith.image.edit.Blurring;
import thumbsmith.image.edit.Detail;
import thumbsmith.image.edit.Toning;

/** What the editor does for plain words; its strengths are repeated here, since editing and scoring know nothing of each other. */
final class Retouch {
    private static final double LIGHTER = 1 / 1.55;
    private static final double DARKER = 1.75;
    private static final int CONTRAST = 42;
    private static final int SATURATION = 48;
    private static final int SHARPNESS = 55;
    /** Of the shorter side. */
    private static final double BLUR = 1 / 75.0;

    private Retouch() {}

    /** @param sign 1 for more, −1 for less; so below */
    static BufferedImage light(BufferedImage picture, int sign) {
        double[] curve = new double[256];
        for (int i = 0; i < 256; i++) curve[i] = 255 * Math.pow(i / 255.0, sign > 0 ? LIGHTER : DARKER);
        BufferedImage changed = Canvas.copy(picture);
        Canvas.change(changed, it -> Rgb.of(it, curve[Rgb.red(it)], curve[Rgb.green(it)], curve[Rgb.blue(it)]));
        return changed;
    }

    static BufferedImage contrast(BufferedImage picture) {
        return worked(picture, it -> Toning.toned(it, 0, CONTRAST, 0, 0));
    }

    static BufferedImage saturation(BufferedImage picture, int sign) {
        return worked(picture, it -> Toning.toned(it, 0, 0, sign * SATURATION, 0));
    }

    static BufferedImage sharper(BufferedImage picture) {
        return worked(picture, it -> Detail.sharpened(it, SHARPNESS));
    }

    static BufferedImage blurred(BufferedImage picture) {
        double sigma = BLUR * Math.min(picture.getWidth(), picture.getHeight());
        return worked(picture, it -> Blurring.gaussian(it, Math.max(0.5, sigma)));
    }

    private static BufferedImage worked(BufferedImage picture, UnaryOperator<Bitmap> work) {
        try (Bitmap bitmap = Bitmap.of(picture);
                Bitmap result = work.apply(bitmap)) {
            return result.toBufferedImage();
        }
    }
}
