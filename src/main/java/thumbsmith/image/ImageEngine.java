package thumbsmith.image;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Pixels in and out. Every decoded picture is upright, 8 bits a channel, sRGB, {@code TYPE_INT_ARGB} with straight
 * alpha. Files are read by content, never by name.
 */
public interface ImageEngine {
    /** What a file says of itself, without decoding it. */
    PictureInfo inspect(Path file) throws UnreadablePictureException;

    BufferedImage decode(Path file) throws UnreadablePictureException;

    BufferedImage decode(byte[] bytes) throws UnreadablePictureException;

    /** Decodes at a fraction where that suffices: at least that many pixels on each side, or the full size if smaller. */
    BufferedImage decodeAtLeast(Path file, int width, int height) throws UnreadablePictureException;

    /** Scales and crops about the centre so that exactly that size is covered. */
    BufferedImage fill(BufferedImage picture, int width, int height);

    /** Scales down, never up, so that both sides fit. */
    BufferedImage fit(BufferedImage picture, int width, int height);

    /** @param quality 0–1 */
    byte[] jpeg(BufferedImage picture, double quality);

    byte[] png(BufferedImage picture);

    /** Writes text entries into a PNG (iTXt) or JPEG (XMP) without touching its pixels; other formats come back as they are. */
    byte[] withText(byte[] picture, Map<String, String> entries);

    /**
     * Leaves EXIF (place, time, camera), XMP, comments, text entries and whatever follows the picture in its file out of
     * an upright PNG, JPEG or WebP, without touching its pixels or its colour profile; other formats come back as they
     * are.
     */
    byte[] withoutPrivateData(byte[] picture);

    /** The text entries of a PNG or JPEG that {@link #withText} wrote. */
    Map<String, String> readText(byte[] picture);

    /** The media type that the first bytes tell, such as {@code image/png}; empty for anything that is no picture. */
    Optional<String> sniff(byte[] head);
}
