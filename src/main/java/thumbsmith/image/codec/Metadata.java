package thumbsmith.image.codec;

import java.util.List;

/** What a picture file tells beside its pixels. Damaged metadata reads as none; nothing here throws for hostile bytes. */
public final class Metadata {
    private Metadata() {}

    /** @param source a whole picture file */
    public static MetadataFacts read(byte[] source) {
        throw new UnsupportedOperationException("Under construction");
    }

    /**
     * Puts what is to be kept of the source into a freshly encoded JPEG, PNG or WebP that has no metadata yet. Orientation
     * is written as upright, embedded previews and colour profiles are never carried over.
     */
    public static byte[] carry(byte[] source, byte[] encoded, Keep keep) {
        throw new UnsupportedOperationException("Under construction");
    }

    /** How many bytes {@link #carry} adds, at most: to be left free in a byte budget. */
    public static int weight(byte[] source, Keep keep) {
        throw new UnsupportedOperationException("Under construction");
    }

    /** What of the source is left out under that rule, as people say it: "place", "camera", "date", "embedded preview". */
    public static List<String> leftOut(byte[] source, Keep keep) {
        throw new UnsupportedOperationException("Under construction");
    }
}
