package thumbsmith.image.codec;

/** The formats that are written. */
public enum FileFormat {
    JPG("image/jpeg", "jpg", "JPEG", 65_500),
    PNG("image/png", "png", "PNG", 1_000_000),
    WEBP("image/webp", "webp", "WebP", 16_383);

    private final String mediaType;
    private final String extension;
    private final String spoken;
    private final int longest;

    FileFormat(String mediaType, String extension, String spoken, int longest) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.spoken = spoken;
        this.longest = longest;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Without the dot. */
    public String extension() {
        return extension;
    }

    /** As people say it. */
    public String spoken() {
        return spoken;
    }

    /** The longest side that libjpeg, libpng and libwebp write, in px. */
    public int longest() {
        return longest;
    }

    public boolean keepsAlpha() {
        return this != JPG;
    }
}
