package thumbsmith.image.codec;

import java.util.Optional;
import thumbsmith.image.Signature;
import thumbsmith.image.UnreadablePictureException;
import thumbsmith.image.codec.PictureFacts.Colour;

/**
 * What must be known of a file before its pixels are decoded, read from a few of its bytes.
 *
 * @param width as stored, before any turn, in px
 * @param height as stored, in px
 * @param bits a channel
 * @param orientation EXIF orientation 1–8
 * @param profile the ICC profile's bytes
 * @param reader who decodes it
 * @param mostPixels how many px so many bytes can hold at the very best: what declares more is a lie
 * @param scratch bytes for each declared px that its reader holds beside the result, at whatever fraction it decodes
 */
record Header(
        Signature format,
        int width,
        int height,
        Colour colour,
        int bits,
        boolean alpha,
        int orientation,
        Optional<byte[]> profile,
        Reader reader,
        long mostPixels,
        int scratch) {
    /** Who decodes. */
    enum Reader {
        OPENCV,
        IMAGE_IO,
        CODEC
    }

    static Header of(byte[] bytes) throws UnreadablePictureException {
        Signature format = Signature.of(bytes)
                .orElseThrow(() -> new UnreadablePictureException(
                        bytes.length == 0 ? "This file is empty." : "This file is not a picture."));
        return switch (format) {
            case JPEG -> JpegHeader.read(bytes);
            case PNG -> PngHeader.read(bytes);
            case WEBP -> WebpHeader.read(bytes);
            case GIF -> GifHeader.read(bytes);
            case BMP -> BmpHeader.read(bytes);
            case TIFF -> TiffHeader.read(bytes);
            case PSD -> PsdHeader.read(bytes);
            case AVIF, HEIC -> HeifHeader.read(bytes, format);
        };
    }

    /** Whether width and height change places when the picture is turned upright. */
    boolean turnsSides() {
        return orientation >= 5;
    }

    int uprightWidth() {
        return turnsSides() ? height : width;
    }

    int uprightHeight() {
        return turnsSides() ? width : height;
    }

    PictureFacts facts(long bytes) {
        return new PictureFacts(
                format.spoken(),
                format.mediaType(),
                uprightWidth(),
                uprightHeight(),
                bytes,
                orientation,
                colour,
                bits,
                alpha,
                profile.flatMap(IccProfile::description));
    }

    /** Damaged: the header does not hold what every such file holds. */
    static UnreadablePictureException damaged() {
        return new UnreadablePictureException("This picture is damaged and cannot be opened.");
    }

    static UnreadablePictureException damaged(Throwable cause) {
        return new UnreadablePictureException("This picture is damaged and cannot be opened.", cause);
    }
}
