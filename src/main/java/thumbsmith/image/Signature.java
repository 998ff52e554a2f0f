package thumbsmith.image;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The picture formats that this program knows by their first bytes. */
public enum Signature {
    PNG("image/png", "PNG"),
    JPEG("image/jpeg", "JPEG"),
    GIF("image/gif", "GIF"),
    BMP("image/bmp", "BMP"),
    TIFF("image/tiff", "TIFF"),
    WEBP("image/webp", "WebP"),
    PSD("image/vnd.adobe.photoshop", "PSD"),
    AVIF("image/avif", "AVIF"),
    HEIC("image/heic", "HEIC");

    private final String mediaType;
    private final String spoken;

    Signature(String mediaType, String spoken) {
        this.mediaType = mediaType;
        this.spoken = spoken;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The format's name as people say it. */
    public String spoken() {
        return spoken;
    }

    public static Optional<Signature> of(byte[] head) {
        return Arrays.stream(values()).filter(it -> it.begins(head)).findFirst();
    }

    private boolean begins(byte[] head) {
        return switch (this) {
            case PNG -> has(head, 0, "\u0089PNG\r\n\u001a\n");
            case JPEG -> has(head, 0, "\u00ff\u00d8\u00ff");
            case GIF -> has(head, 0, "GIF87a") || has(head, 0, "GIF89a");
            case BMP -> has(head, 0, "BM") && has(head, 6, "\0\0\0\0");
            case TIFF -> has(head, 0, "II*\0") || has(head, 0, "MM\0*");
            case WEBP -> has(head, 0, "RIFF") && has(head, 8, "WEBP");
            case PSD -> has(head, 0, "8BPS\0\u0001");
            case AVIF -> brand(head, "avif", "avis");
            case HEIC -> brand(head, "heic", "heix", "hevc", "heim", "heis", "mif1", "msf1");
        };
    }

    private static boolean brand(byte[] head, String... brands) {
        return has(head, 4, "ftyp") && Arrays.stream(brands).anyMatch(it -> has(head, 8, it));
    }

    private static boolean has(byte[] head, int offset, String latin1) {
        byte[] wanted = latin1.getBytes(StandardCharsets.ISO_8859_1);
        int end = offset + wanted.length;
        return head.length >= end && Arrays.equals(head, offset, end, wanted, 0, wanted.length);
    }
}
