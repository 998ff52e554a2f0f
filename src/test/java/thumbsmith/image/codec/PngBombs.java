package thumbsmith.image.codec;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** PNGs of a few KB that unfold to hundreds of MB: in their pixels, their profile or their texts. */
final class PngBombs {
    private static final byte[] SIGNATURE = "\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] NAMED = {'a', 0, 0};

    private PngBombs() {}

    static byte[] any(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> pixels(1_000 + random.nextInt(20_000), 1_000 + random.nextInt(20_000), 1, 0);
            case 1 -> pixels(1_000 + random.nextInt(6_000), 1_000 + random.nextInt(6_000), 8, 6);
            case 2 -> beside("iCCP", 1 + random.nextInt(64));
            default -> beside("zTXt", 1 + random.nextInt(64));
        };
    }

    /** Nothing but zeros: a honest picture of that size, in a thousandth of its bytes. */
    static byte[] pixels(int width, int height, int bits, int type) {
        int channels = type == 6 ? 4 : 1;
        long row = (long) (width * channels * bits + 7) / 8 + 1;
        return file(header(width, height, bits, type), chunk("IDAT", zeros(row * height)));
    }

    /** A small sound picture with so many MB of zeros beside it. */
    static byte[] beside(String chunk, int megabytes) {
        byte[] deflated = zeros((long) megabytes << 20);
        byte[] data = ByteBuffer.allocate(3 + deflated.length)
                .put(NAMED)
                .put(deflated)
                .array();
        return file(header(8, 8, 8, 0), chunk(chunk, data), chunk("IDAT", zeros(72)));
    }

    private static byte[] header(int width, int height, int bits, int type) {
        return chunk(
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put((byte) bits)
                        .put((byte) type)
                        .array());
    }

    private static byte[] zeros(long count) {
        var out = new ByteArrayOutputStream();
        try (Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION)) {
            byte[] zeros = new byte[1 << 16];
            byte[] packed = new byte[1 << 16];
            for (long left = count; !deflater.finished(); left -= zeros.length) {
                deflater.setInput(zeros, 0, (int) Math.clamp(left, 0, zeros.length));
                if (left <= zeros.length) deflater.finish();
                for (int n = deflater.deflate(packed); n > 0; n = deflater.deflate(packed)) {
                    out.write(packed, 0, n);
                }
            }
        }
        return out.toByteArray();
    }

    private static byte[] file(byte[]... chunks) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        for (byte[] chunk : chunks) {
            out.writeBytes(chunk);
        }
        out.writeBytes(chunk("IEND", new byte[0]));
        return out.toByteArray();
    }

    private static byte[] chunk(String type, byte[] data) {
        CRC32 sum = new CRC32();
        sum.update(type.getBytes(StandardCharsets.US_ASCII));
        sum.update(data);
        return ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(data)
                .putInt((int) sum.getValue())
                .array();
    }
}
