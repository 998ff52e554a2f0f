package thumbsmith.image.codec;

import java.util.function.Function;
import thumbsmith.image.Bitmap;

/**
 * Pixels to files, in memory. The same pixels and options always make the same bytes. The files hold the pixels in sRGB
 * and nothing beside them.
 */
public final class Encoder {
    private Encoder() {}

    /**
     * Straight alpha is blended with the matte where the format keeps none.
     *
     * @throws IllegalArgumentException where a side is longer than {@link FileFormat#longest}, with a sentence for people
     */
    public static byte[] encode(Bitmap picture, EncodeOptions options) {
        checkSides(picture, options.format());
        return onMatte(picture, options, flat -> switch (options.format()) {
            case JPG -> Jpeg.quick(flat, options);
            case PNG -> Png.encode(flat);
            case WEBP -> WebP.encode(flat, options.quality());
        });
    }

    /**
     * The largest quality whose file weighs at most so many bytes; {@code options.quality()} is the ceiling. Metadata
     * that is carried over afterwards weighs on top: {@link Metadata#weight}.
     *
     * @throws IllegalArgumentException as {@link #encode}
     */
    public static Fitted encodeWithin(Bitmap picture, EncodeOptions options, long maxBytes) {
        checkSides(picture, options.format());
        return onMatte(picture, options, flat -> new ByteBudget(flat, options, maxBytes).fit());
    }

    private static <T> T onMatte(Bitmap picture, EncodeOptions options, Function<Bitmap, T> work) {
        if (options.format().keepsAlpha() || !picture.hasAlpha()) return work.apply(picture);
        try (Bitmap flat = Matte.under(picture, options.matte())) {
            return work.apply(flat);
        }
    }

    private static void checkSides(Bitmap picture, FileFormat format) {
        if (Math.max(picture.width(), picture.height()) > format.longest()) {
            throw new IllegalArgumentException("A %s picture has sides of at most %,d px, this one is %,d × %,d."
                    .formatted(format.spoken(), format.longest(), picture.width(), picture.height()));
        }
    }
}
