package thumbsmith.darkroom;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import thumbsmith.image.Bitmap;
import thumbsmith.image.codec.EncodeOptions;
import thumbsmith.image.codec.Encoder;
import thumbsmith.image.codec.FileFormat;
import thumbsmith.image.codec.Fitted;
import thumbsmith.image.codec.Keep;
import thumbsmith.image.codec.Metadata;

/** From pixels to the finished file: encoded, within its byte budget, with what is kept of the source's metadata. */
final class Exporting {
    private Exporting() {}

    /** @param source the file that the picture came from */
    static Developed exported(byte[] source, Bitmap picture, Export export, Collection<String> notes)
            throws BudgetUnmetException {
        Fitted.Fits file = export.maxBytes().isPresent()
                ? within(source, picture, export, export.maxBytes().getAsLong())
                : encoded(source, picture, export);
        return new Developed(
                file.bytes(),
                picture.width(),
                picture.height(),
                file.quality(),
                Metadata.leftOut(source, export.keep()),
                notes.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", notes)));
    }

    private static Fitted.Fits encoded(byte[] source, Bitmap picture, Export export) {
        EncodeOptions options = export.options();
        byte[] bytes = carried(source, Encoder.encode(picture, options), export.keep());
        return new Fitted.Fits(bytes, options.format() == FileFormat.PNG ? 100 : options.quality());
    }

    /** What is kept of the metadata weighs too. */
    private static Fitted.Fits within(byte[] source, Bitmap picture, Export export, long maxBytes)
            throws BudgetUnmetException {
        long kept = export.keep() == Keep.NOTHING ? 0 : Metadata.weight(source, export.keep());
        Fitted.Fits pixels = fitted(picture, export.options(), Math.max(1, maxBytes - kept));
        return new Fitted.Fits(carried(source, pixels.bytes(), export.keep()), pixels.quality());
    }

    private static Fitted.Fits fitted(Bitmap picture, EncodeOptions options, long maxBytes)
            throws BudgetUnmetException {
        return switch (Encoder.encodeWithin(picture, options, maxBytes)) {
            case Fitted.Fits fits -> fits;
            case Fitted.TooLarge tooLarge ->
                throw new BudgetUnmetException(sentence(picture, tooLarge, maxBytes), tooLarge);
        };
    }

    private static byte[] carried(byte[] source, byte[] encoded, Keep keep) {
        return keep == Keep.NOTHING ? encoded : Metadata.carry(source, encoded, keep);
    }

    private static String sentence(Bitmap picture, Fitted.TooLarge tooLarge, long maxBytes) {
        return "At %d × %d px this takes %s even at the lowest quality, more than %s. %d × %d px would fit."
                .formatted(
                        picture.width(),
                        picture.height(),
                        weight(tooLarge.smallest()),
                        weight(maxBytes),
                        tooLarge.width(),
                        tooLarge.height());
    }

    /** Decimal, as upload limits are told. */
    private static String weight(long bytes) {
        return bytes < 1_000_000
                ? "%d KB".formatted(Math.ceilDiv(bytes, 1000))
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }
}
