package thumbsmith.draft.scene;

import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Layer;
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
        tint(picture, setting.palette(), 1);
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
        int[] scale = scale(palette);
        Canvas.change(picture, it -> Rgb.mix(it, scale[(int) Math.round(Rgb.luma(it) * 255)], share));
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
        Layer.of(picture, 0, pen -> {
                    Shading.lamp(
                            pen,
                            focus.getX(),
                            focus.getY(),
                            far * 0.45,
                            setting.palette().accent(),
                            strength);
                })
                .shine(picture);
        Finish.vignette(picture, focus, setting.palette(), 0.7);
    }
}
