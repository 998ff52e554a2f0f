package thumbsmith.image.codec;

import java.util.EnumSet;
import java.util.Set;
import thumbsmith.image.JpegSegment;
import thumbsmith.image.PngChunk;
import thumbsmith.image.Signature;
import thumbsmith.image.UnreadablePictureException;
import thumbsmith.image.codec.PictureFacts.Colour;

/** What is in a picture file that not everything which reads pictures reads alike. */
public enum Oddity {
    /** Neither JPEG nor PNG nor WebP. */
    FORMAT,
    /** Its EXIF asks for a turn, which many pass over. */
    TURNED,
    /** Four inks. */
    CMYK,
    /** More than 8 bits a channel. */
    DEEP,
    /** Its colours are not sRGB's. */
    COLOURS,
    /** A JPEG that is neither baseline nor progressive, such as an arithmetic-coded one. */
    CODING,
    /** More than one picture, shown one after the other. */
    MOVING;

    private static final int BASELINE = 0xC0;
    private static final int EXTENDED = 0xC1;
    private static final int PROGRESSIVE = 0xC2;

    /** Empty for a plain picture. Reads a few bytes of the file and decodes nothing. */
    public static Set<Oddity> of(byte[] bytes) throws UnreadablePictureException {
        Header header = Header.of(bytes);
        Set<Oddity> found = EnumSet.noneOf(Oddity.class);
        if (!isCommon(header.format())) found.add(FORMAT);
        if (header.orientation() > 1) found.add(TURNED);
        if (header.colour() == Colour.CMYK) found.add(CMYK);
        if (header.bits() > 8) found.add(DEEP);
        if (!(Conversion.to(header) instanceof Conversion.Same)) found.add(COLOURS);
        if (header.format() == Signature.JPEG && !isCommonlyCoded(bytes)) found.add(CODING);
        if (isMoving(header.format(), bytes)) found.add(MOVING);
        return found;
    }

    private static boolean isCommon(Signature format) {
        return switch (format) {
            case JPEG, PNG, WEBP -> true;
            case GIF, BMP, TIFF, PSD, AVIF, HEIC -> false;
        };
    }

    private static boolean isMoving(Signature format, byte[] bytes) {
        return switch (format) {
            case PNG -> PngChunk.of(bytes).stream().anyMatch(it -> it.type().equals("acTL"));
            case WEBP -> RiffChunks.of(bytes).first("ANMF").isPresent();
            case JPEG, GIF, BMP, TIFF, PSD, AVIF, HEIC -> false;
        };
    }

    private static boolean isCommonlyCoded(byte[] jpeg) {
        return JpegSegment.header(jpeg).stream()
                .mapToInt(JpegSegment::marker)
                .anyMatch(it -> it == BASELINE || it == EXTENDED || it == PROGRESSIVE);
    }
}
