package thumbsmith.draft.scene;

import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Palette;
import thumbsmith.draft.paint.Rgb;
import thumbsmith.image.Bitmap;
import thumbsmith.image.PixelEngine;
import thumbsmith.image.edit.Blurring;

/** Pictures as grounds: they fill the whole picture, cropped about their centre. */
public final class Backings {
    /** Of the diagonal, as a Gaussian's sigma. */
    private static final double BLUR = 0.014;

    private Backings() {}

    /** Out of focus and darker at the rims, a little toward the palette: what stands before it stands out. */
    public static void blurred(BufferedImage picture, BufferedImage source, Setting setting) {
        fill(picture, source);
        try (Bitmap bitmap = Bitmap.of(picture);
                Bitmap soft = Blurring.gaussian(bitmap, Shading.diagonal(picture) * BLUR)) {
            soft.argbInto(Canvas.pixels(picture));
        }
        tint(picture, setting.palette(), 0.28);
        light(picture, setting, 0.25);
    }

    /** In two colours of the palette, by its brightness: a photograph becomes a poster. */
    public static void duotone(BufferedImage picture, BufferedImage source, Setting setting) {
        fill(picture, source);
        stretched(picture, scale(setting.palette()));
        light(picture, setting, 0.2);
    }

    /** As it is, but darker where words are to stand: only the far corners change. */
    public static void plain(BufferedImage picture, BufferedImage source, Setting setting) {
        fill(picture, source);
        Finish.vignette(picture, setting.focus(), setting.palette(), 0.5);
    }

    private static void fill(BufferedImage picture, BufferedImage source) {
        BufferedImage filled = new PixelEngine().fill(source, picture.getWidth(), picture.getHeight());
        Canvas.paint(picture, pen -> {
            pen.setPaint(Rgb.paint(0));
            pen.fill(Shading.field(picture));
            pen.drawImage(filled, 0, 0, null);
        });
    }

    /** Every px toward the palette's colour of the same brightness. */
    static void tint(BufferedImage picture, Palette palette, double share) {
        tint(picture, scale(palette), (int) Math.round(share * 256));
    }

    private static void tint(BufferedImage picture, int[] scale, int share) {
        Canvas.change(picture, it -> {
            int to = scale[brightness(it)];
            return it & 0xFF000000
                    | mixed(it >> 16 & 0xFF, to >> 16 & 0xFF, share) << 16
                    | mixed(it >> 8 & 0xFF, to >> 8 & 0xFF, share) << 8
                    | mixed(it & 0xFF, to & 0xFF, share);
        });
    }

    private static int mixed(int from, int to, int of256) {
        return from + ((to - from) * of256 >> 8);
    }

    /** ITU-R BT.709 on the encoded channels, 0–255. */
    private static int brightness(int rgb) {
        return 54 * (rgb >> 16 & 0xFF) + 183 * (rgb >> 8 & 0xFF) + 19 * (rgb & 0xFF) >> 8;
    }

    /** Stretches what is there over the whole scale: a dark photograph would be all deep colour. */
    private static void stretched(BufferedImage picture, int[] scale) {
        int[] counts = new int[256];
        int[] pixels = Canvas.pixels(picture);
        for (int pixel : pixels) {
            counts[brightness(pixel)]++;
        }
        int low = quantile(counts, pixels.length / 50);
        int high = Math.max(low + 40, quantile(counts, pixels.length - pixels.length / 50));
        int[] mapped = new int[256];
        for (int i = 0; i < mapped.length; i++) {
            mapped[i] = scale[Math.clamp((long) (255.0 * (i - low) / (high - low)), 0, 255)];
        }
        tint(picture, mapped, 256);
    }

    private static int quantile(int[] counts, int rank) {
        int value = 0;
        for (int seen = counts[0]; seen < rank && value < 255; seen += counts[value]) {
            value++;
        }
        return value;
    }

    /** Deep for black, base in the middle, accent and then white for the lights. */
    private static int[] scale(Palette palette) {
        int[] colours = new int[256];
        int light = Rgb.lighter(palette.accent(), 0.55);
        for (int i = 0; i < colours.length; i++) {
            double share = i / 255.0;
            colours[i] = share < 0.45
                    ? Rgb.mix(palette.deep(), palette.base(), share / 0.45)
                    : share < 0.8
                            ? Rgb.mix(palette.base(), palette.accent(), (share - 0.45) / 0.35)
                            : Rgb.mix(palette.accent(), light, (share - 0.8) / 0.2);
        }
        return colours;
    }

    private static void light(BufferedImage picture, Setting setting, double strength) {
        Point2D focus = setting.focus();
        double far = Shading.diagonal(picture);
        Lamp.shine(
                picture,
                focus.getX(),
                focus.getY(),
                far * 0.45,
                setting.palette().accent(),
                strength);
        Finish.vignette(picture, focus, setting.palette(), 0.7);
    }
}
