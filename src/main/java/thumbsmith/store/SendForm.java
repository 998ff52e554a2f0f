package thumbsmith.store;

import thumbsmith.contract.Limits;
import thumbsmith.image.Bitmap;
import thumbsmith.image.UnreadablePictureException;
import thumbsmith.image.codec.EncodeOptions;
import thumbsmith.image.codec.Encoder;
import thumbsmith.image.codec.FileFormat;
import thumbsmith.image.codec.Fitted;
import thumbsmith.image.edit.Resizing;

/** Pixels as a file that can be sent: as good as fits, first by quality and then by size. */
final class SendForm {
    /** Hardly to be told from the original. */
    private static final int BEST_QUALITY = 95;
    /** Below that a smaller picture looks better than a coarser one. */
    private static final int LEAST_QUALITY = 75;

    private static final double SPARE = 0.95;
    private static final double SMALLEST_STEP = 0.95;
    private static final double LARGEST_STEP = 0.1;

    private final long maxBytes;
    private final boolean exact;

    private SendForm(long maxBytes, boolean exact) {
        this.maxBytes = maxBytes;
        this.exact = exact;
    }

    /** Within what the contract lets a file weigh. */
    static byte[] of(Bitmap picture) throws UnreadablePictureException {
        return within(picture, Limits.FILE_MAX_BYTES);
    }

    /** The same; each pixel as it is where that fits: for drawings and masks. */
    static byte[] exactly(Bitmap picture) throws UnreadablePictureException {
        return new SendForm(Limits.FILE_MAX_BYTES, true).encoded(picture);
    }

    /** JPEG where the picture is opaque; else PNG, or WebP where that is too heavy. */
    static byte[] within(Bitmap picture, long maxBytes) throws UnreadablePictureException {
        return new SendForm(maxBytes, false).encoded(picture);
    }

    private byte[] encoded(Bitmap picture) throws UnreadablePictureException {
        if (exact || picture.hasAlpha()) {
            byte[] png = Encoder.encode(picture, EncodeOptions.of(FileFormat.PNG, BEST_QUALITY));
            if (png.length <= maxBytes) return png;
        }
        return lossy(picture, picture.hasAlpha() ? FileFormat.WEBP : FileFormat.JPG);
    }

    private byte[] lossy(Bitmap picture, FileFormat format) throws UnreadablePictureException {
        EncodeOptions best = EncodeOptions.of(format, BEST_QUALITY);
        double longest = Math.min(format.longest(), Math.max(picture.width(), picture.height()));
        while (true) {
            int side = Math.max(1, (int) longest);
            try (Bitmap sized = Resizing.within(picture, side, side)) {
                byte[] least = Encoder.encode(sized, best.withQuality(LEAST_QUALITY));
                if (least.length <= maxBytes) return finest(sized, best, least);
                if (side == 1) throw tooMuch();
                longest *= step(least.length);
            }
        }
    }

    private byte[] finest(Bitmap picture, EncodeOptions best, byte[] least) {
        return Encoder.encodeWithin(picture, best, maxBytes) instanceof Fitted.Fits(byte[] bytes, int _)
                ? bytes
                : least;
    }

    /** Aims a little below the bound by area, so that one or two steps suffice. */
    private double step(int bytes) {
        return Math.clamp(Math.sqrt(SPARE * maxBytes / bytes), LARGEST_STEP, SMALLEST_STEP);
    }

    private UnreadablePictureException tooMuch() {
        return new UnreadablePictureException("This picture cannot be made as small as " + maxBytes + " bytes.");
    }
}
