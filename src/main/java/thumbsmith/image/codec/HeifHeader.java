package thumbsmith.image.codec;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.stream.Stream;
import thumbsmith.image.Signature;
import thumbsmith.image.codec.Header.Reader;
import thumbsmith.image.codec.PictureFacts.Colour;

/** What a HEIC or AVIF says of its primary item. */
final class HeifHeader {
    /** Two bits for the plainest block of 64×64 px. */
    private static final int PIXELS_PER_BYTE = 16_384;
    /** The codec's planes, 16 bits each, and a frame of reference. */
    private static final int SCRATCH = 8;

    /** By mirror (none, top to bottom, left to right) and by quarter turns against the clock. */
    private static final int[][] ORIENTATIONS = {{1, 8, 3, 6}, {4, 5, 2, 7}, {2, 7, 4, 5}};

    private HeifHeader() {}

    static Header read(byte[] bytes, Signature format) {
        HeifFile file = HeifFile.of(bytes);
        int primary = file.primary();
        ByteBuffer size = file.property(primary, "ispe").orElseThrow();
        return new Header(
                format,
                size.getInt(4),
                size.getInt(8),
                Colour.RGB,
                file.property(primary, "pixi").map(it -> (int) it.get(5)).orElse(8),
                file.alphaOf(primary).isPresent(),
                orientation(file),
                profile(file),
                Reader.CODEC,
                PlausibleSize.atMost(bytes.length, PIXELS_PER_BYTE),
                SCRATCH);
    }

    /** Turned first and then mirrored, as the format's rules have it; its EXIF has no say. */
    private static int orientation(HeifFile file) {
        int quarters =
                file.property(file.primary(), "irot").map(it -> it.get(0) & 3).orElse(0);
        int mirror = file.property(file.primary(), "imir")
                .map(it -> 1 + (it.get(0) & 1))
                .orElse(0);
        return ORIENTATIONS[mirror][quarters];
    }

    /** A grid may leave it to its tiles. */
    private static Optional<byte[]> profile(HeifFile file) {
        return Stream.concat(Stream.of(file.primary()), file.tiles(file.primary()).stream())
                .flatMap(it -> file.properties(it).stream())
                .filter(it -> it.type().equals("colr") && isProfile(it.body()))
                .findFirst()
                .map(it -> profile(it.body()));
    }

    private static boolean isProfile(ByteBuffer colr) {
        return !IsoBox.type(colr, 0).equals("nclx");
    }

    private static byte[] profile(ByteBuffer colr) {
        byte[] profile = new byte[colr.limit() - 4];
        colr.get(4, profile);
        return profile;
    }

    /** How brightness and colour make red, green and blue, where the file says so: matrix and whether of full range. */
    static Optional<ByteBuffer> codes(HeifFile file, int item) {
        return file.properties(item).stream()
                .filter(it -> it.type().equals("colr") && !isProfile(it.body()))
                .map(IsoBox::body)
                .findFirst();
    }
}
