package thumbsmith.image.codec;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Set;
import thumbsmith.image.PngChunk;

/**
 * A PNG with nothing left but what its picture needs: what inflates (texts, profiles) and what moves (the later frames of
 * an APNG) never reaches the decoder.
 */
final class PngPixels {
    private static final Set<String> NEEDED = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
    private static final Set<String> HARMLESS = Set.of("sRGB", "gAMA", "cHRM", "pHYs", "sBIT", "bKGD", "tIME");

    private PngPixels() {}

    /** The same array if there is nothing to leave out. */
    static byte[] only(byte[] png) {
        List<PngChunk> chunks = PngChunk.of(png);
        if (chunks.stream().allMatch(PngPixels::mayStay)) return png;
        var out = new ByteArrayOutputStream(png.length);
        out.write(png, 0, PngChunk.SIGNATURE);
        chunks.stream()
                .filter(it -> NEEDED.contains(it.type()))
                .forEach(it -> out.write(png, it.start(), it.end() - it.start()));
        return out.toByteArray();
    }

    private static boolean mayStay(PngChunk chunk) {
        return NEEDED.contains(chunk.type()) || HARMLESS.contains(chunk.type());
    }
}
