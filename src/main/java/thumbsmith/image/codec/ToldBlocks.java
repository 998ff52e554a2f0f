package thumbsmith.image.codec;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import thumbsmith.image.PngChunk;
import thumbsmith.image.Signature;

/**
 * A picture file reduced to what tells about it. PNG and WebP are cut down to whole, uncompressed blocks, since the
 * library that reads them believes the lengths that a chunk claims, and inflates whatever is packed.
 */
final class ToldBlocks {
    private static final Set<String> PNG_TELLS = Set.of("IHDR", "tEXt", "iTXt", "eXIf", "tIME");
    private static final Set<String> PNG_PACKED = Set.of("zTXt", "iTXt");
    private static final byte[] NONE = {};

    private ToldBlocks() {}

    /** Empty where there is nothing, or no known picture. */
    static byte[] of(byte[] source) {
        return switch (Signature.of(source).orElse(null)) {
            case PNG -> png(source);
            case WEBP -> webp(source);
            case JPEG, TIFF, PSD, HEIC, AVIF, GIF -> source;
            case BMP -> NONE;
            case null -> NONE;
        };
    }

    /** Whether there is packed text, which is left out unread. */
    static boolean packedText(byte[] source) {
        return Signature.of(source).orElse(null) == Signature.PNG
                && PngChunk.of(source).stream().anyMatch(it -> PNG_PACKED.contains(it.type()) && !readable(source, it));
    }

    private static byte[] png(byte[] source) {
        var out = new ByteArrayOutputStream();
        out.write(source, 0, PngChunk.SIGNATURE);
        PngChunk.of(source).stream()
                .filter(it -> PNG_TELLS.contains(it.type()) && readable(source, it))
                .forEach(it -> out.write(source, it.start(), it.end() - it.start()));
        out.writeBytes(PngWriter.framed("IEND", NONE));
        return out.toByteArray();
    }

    /** Not so what is packed: iTXt says it in the byte after its keyword. */
    private static boolean readable(byte[] png, PngChunk chunk) {
        if (!chunk.type().equals("iTXt")) return !chunk.type().equals("zTXt");
        ByteBuffer data = chunk.data(png);
        while (data.hasRemaining()) {
            if (data.get() == 0) return data.hasRemaining() && data.get() == 0;
        }
        return false;
    }

    private static byte[] webp(byte[] source) {
        RiffChunks chunks = RiffChunks.of(source);
        var body = new ByteArrayOutputStream();
        body.writeBytes("WEBP".getBytes(StandardCharsets.US_ASCII));
        for (String name : new String[] {"EXIF", "XMP "}) {
            chunks.first(name).ifPresent(it -> body.writeBytes(RiffWriter.framed(name, bytes(it))));
        }
        return RiffWriter.framed("RIFF", body.toByteArray());
    }

    private static byte[] bytes(ByteBuffer data) {
        byte[] bytes = new byte[data.remaining()];
        data.get(bytes);
        return bytes;
    }
}
