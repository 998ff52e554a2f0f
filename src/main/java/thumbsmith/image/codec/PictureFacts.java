package thumbsmith.image.codec;

import java.util.Optional;

/**
 * What a picture file is, told without decoding its pixels.
 *
 * @param format as people say it: JPEG, PNG, WebP, PSD …
 * @param mediaType such as {@code image/jpeg}
 * @param width upright, in px
 * @param height upright, in px
 * @param bytes of the file
 * @param orientation EXIF orientation 1–8
 * @param colour RGB, grey, palette or CMYK
 * @param bitsPerChannel 1–32
 * @param alpha whether it can be see-through
 * @param profile the ICC profile's own description; empty where there is none (sRGB is assumed)
 */
public record PictureFacts(
        String format,
        String mediaType,
        int width,
        int height,
        long bytes,
        int orientation,
        Colour colour,
        int bitsPerChannel,
        boolean alpha,
        Optional<String> profile) {
    public enum Colour {
        RGB,
        GREY,
        PALETTE,
        CMYK
    }
}
