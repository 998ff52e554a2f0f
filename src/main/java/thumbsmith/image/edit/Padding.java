package thumbsmith.image.edit;

import thumbsmith.image.Bitmap;

/** A larger frame around a picture, the picture in its middle. */
public final class Padding {
    /** The margin shows what is near it, not a second picture: it is blurred by this share of the frame's longer side. */
    private static final double SOFTNESS = 0.025;

    private Padding() {}

    /** @param rgb sRGB {@code 0xRRGGBB} */
    public static Bitmap coloured(Bitmap picture, int width, int height, int rgb) {
        try (Bitmap ground = Layers.filled(width, height, rgb)) {
            return centred(ground, picture);
        }
    }

    /** The margin is the picture itself, enlarged to cover the frame and blurred. */
    public static Bitmap blurred(Bitmap picture, int width, int height) {
        try (Bitmap ground = Covering.soft(picture, width, height, SOFTNESS * Math.max(width, height))) {
            return centred(ground, picture);
        }
    }

    /** The margin is see-through. */
    public static Bitmap clear(Bitmap picture, int width, int height) {
        try (Bitmap ground = Layers.clear(width, height)) {
            return centred(ground, picture);
        }
    }

    private static Bitmap centred(Bitmap ground, Bitmap picture) {
        int x = (ground.width() - picture.width()) / 2;
        int y = (ground.height() - picture.height()) / 2;
        return Layers.replaced(ground, picture, x, y);
    }
}
