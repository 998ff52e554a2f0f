package thumbsmith.image.codec;

import java.util.Optional;
import java.util.function.IntFunction;
import thumbsmith.image.Bitmap;

/** One picture, already flattened where need be, to be made a file of at most so many bytes. */
final class ByteBudget {
    /** The lowest quality of JPEG and WebP that still looks good at the size of a thumbnail: what a smaller size is offered at. */
    static final int GOOD = 60;

    /** Baseline JPEG, measured: no dip in photos, up to 2 % in small drawings. */
    private static final double SHALLOW_DIP = 0.03;
    /** Progressive JPEG and WebP, measured: no dip in photos, up to 14 % where nearly all is of one colour. */
    private static final double DEEP_DIP = 0.15;

    private static final int WITHOUT_QUALITY = 100;

    /** The most that zlib's hardest level saves. */
    private static final double HARDER = 1.15;

    private final Bitmap picture;
    private final EncodeOptions options;
    private final long maxBytes;

    ByteBudget(Bitmap picture, EncodeOptions options, long maxBytes) {
        this.picture = picture;
        this.options = options;
        this.maxBytes = maxBytes;
    }

    Fitted fit() {
        return switch (options.format()) {
            case JPG -> jpeg();
            case PNG -> png();
            case WEBP -> webp();
        };
    }

    private Fitted jpeg() {
        byte[] quick = Jpeg.quick(picture, options);
        if (quick.length <= maxBytes) return new Fitted.Fits(quick, options.quality());
        double dip = options.progressive() ? DEEP_DIP : SHALLOW_DIP;
        return lossy(quality -> Jpeg.thrifty(picture, options.withQuality(quality)), dip);
    }

    private Fitted webp() {
        return lossy(quality -> WebP.encode(picture, quality), DEEP_DIP);
    }

    private Fitted lossy(IntFunction<byte[]> fileAt, double dip) {
        Optional<Fitted.Fits> best = new QualitySearch(fileAt, options.quality(), maxBytes, dip).largest();
        if (best.isPresent()) return best.get();
        return tooLarge(fileAt.apply(1).length);
    }

    private Fitted png() {
        byte[] usual = Png.encode(picture);
        if (usual.length <= maxBytes) return new Fitted.Fits(usual, WITHOUT_QUALITY);
        if (usual.length > maxBytes * HARDER) return tooLarge(usual.length);
        byte[] thrifty = Png.thrifty(picture);
        if (thrifty.length <= maxBytes) return new Fitted.Fits(thrifty, WITHOUT_QUALITY);
        return tooLarge(thrifty.length);
    }

    private Fitted tooLarge(int smallest) {
        return new SmallerSize(picture, this::fileOf, maxBytes).after(smallest);
    }

    private byte[] fileOf(Bitmap smaller) {
        int quality = Math.min(GOOD, options.quality());
        return switch (options.format()) {
            case JPG -> Jpeg.thrifty(smaller, options.withQuality(quality));
            case PNG -> Png.encode(smaller);
            case WEBP -> WebP.encode(smaller, quality);
        };
    }
}
