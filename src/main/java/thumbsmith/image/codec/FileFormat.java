package thumbsmith.image.codec;

/** The formats that are written. */
public enum FileFormat {
    JPG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp");

    private final String mediaType;
    private final String extension;

    FileFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Without the dot. */
    public String extension() {
        return extension;
    }

    public boolean keepsAlpha() {
        return this != JPG;
    }
}
