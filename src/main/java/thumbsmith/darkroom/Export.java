package thumbsmith.darkroom;

import java.util.OptionalLong;
import thumbsmith.image.codec.EncodeOptions;
import thumbsmith.image.codec.FileFormat;
import thumbsmith.image.codec.Keep;

/**
 * The file that comes out.
 *
 * @param options format, and the quality or its ceiling where there is a budget
 * @param maxBytes the largest quality that fits is taken
 * @param keep what of the metadata stays
 */
public record Export(EncodeOptions options, OptionalLong maxBytes, Keep keep) {
    /** Quality 90, nothing but pixels. */
    public static final Export JPEG =
            new Export(EncodeOptions.of(FileFormat.JPG, 90), OptionalLong.empty(), Keep.NOTHING);

    public Export {
        if (maxBytes.isPresent() && maxBytes.getAsLong() < 1) {
            throw new IllegalArgumentException("maxBytes is at least 1");
        }
    }
}
