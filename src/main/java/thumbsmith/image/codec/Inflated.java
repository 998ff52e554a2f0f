package thumbsmith.image.codec;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Inflates what a file holds beside its pixels, and stops before a bomb goes off. */
final class Inflated {
    /** The largest profiles in use, print profiles with fine tables, take some 3 MB. */
    private static final int MOST_BYTES = 8 << 20;

    private Inflated() {}

    /** Empty for what is damaged or inflates to more than 8 MB. */
    static Optional<byte[]> of(ByteBuffer deflated) {
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(deflated);
            return inflated(inflater);
        } catch (DataFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> inflated(Inflater inflater) throws DataFormatException {
        var out = new ByteArrayOutputStream();
        byte[] part = new byte[8192];
        while (!inflater.finished()) {
            int count = inflater.inflate(part);
            out.write(part, 0, count);
            if (count == 0 || out.size() > MOST_BYTES) return Optional.empty();
        }
        return Optional.of(out.toByteArray());
    }
}
