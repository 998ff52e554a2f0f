package thumbsmith.image.edit;

import thumbsmith.image.Bitmap;

/** Grounds for other pictures to lie on. */
public final class Covering {
    private Covering() {}

    /** Scaled to cover so many px, cut alike on both sides where the shapes differ. */
    public static Bitmap sharp(Bitmap picture, int width, int height) {
        try (Bitmap part = cut(picture, (double) width / height)) {
            return Resizing.to(part, width, height);
        }
    }

    /** Covers and is blurred, made small and enlarged: what is blurred needs no pixels of its own. */
    public static Bitmap soft(Bitmap picture, int width, int height, double sigma) {
        double scale = Math.min(1, 4 / sigma);
        int small = (int) Math.max(1, Math.round(width * scale));
        int low = (int) Math.max(1, Math.round(height * scale));
        try (Bitmap cover = sharp(picture, small, low);
                Bitmap soft = Blurring.gaussian(cover, sigma * scale)) {
            return Blurring.smoothlyEnlarged(soft, width, height);
        }
    }

    private static Bitmap cut(Bitmap picture, double ratio) {
        int width = (int) Math.clamp(Math.round(picture.height() * ratio), 1, picture.width());
        int height = (int) Math.clamp(Math.round(picture.width() / ratio), 1, picture.height());
        return Cropping.part(picture, (picture.width() - width) / 2, (picture.height() - height) / 2, width, height);
    }
}
