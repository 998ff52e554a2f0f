package thumbsmith.image;

/**
 * What a picture file is.
 *
 * @param mediaType such as {@code image/jpeg}
 * @param width in px, upright
 * @param height in px, upright
 * @param bytes of the file
 * @param orientation EXIF orientation 1–8
 */
public record PictureInfo(String mediaType, int width, int height, long bytes, int orientation) {}
