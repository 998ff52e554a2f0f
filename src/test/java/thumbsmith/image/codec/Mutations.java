package thumbsmith.image.codec;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import thumbsmith.image.JpegSegment;
import thumbsmith.image.Signature;

/** Damages pictures in the ways that happen on disks, on the way, and on purpose. Same number, same damage. */
final class Mutations {
    /** Where sizes and lengths are. */
    private static final int HEAD = 120;

    private final List<byte[]> sound;

    Mutations(List<byte[]> sound) {
        this.sound = sound;
    }

    byte[] picture(int number) {
        Random random = new Random(20261122L + number);
        byte[] whole = sound.get(random.nextInt(sound.size())).clone();
        return switch (number % 6) {
            case 0 -> flipped(whole, random);
            case 1 -> Arrays.copyOf(whole, random.nextInt(whole.length));
            case 2 -> withAnothersHead(whole, random);
            case 3 -> declaredGiant(whole, random);
            case 4 -> PngBombs.any(random);
            default -> spliced(whole, random);
        };
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        int flips = 1 + random.nextInt(20);
        for (int i = 0; i < flips; i++) {
            int reach = i % 2 == 0 ? Math.min(HEAD, bytes.length) : bytes.length;
            bytes[random.nextInt(reach)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    private byte[] withAnothersHead(byte[] bytes, Random random) {
        byte[] other = sound.get(random.nextInt(sound.size()));
        int length = Math.min(4 + random.nextInt(HEAD), Math.min(bytes.length, other.length));
        System.arraycopy(other, 0, bytes, 0, length);
        return bytes;
    }

    private static byte[] spliced(byte[] bytes, Random random) {
        int length = 1 + random.nextInt(bytes.length / 2);
        int from = random.nextInt(bytes.length - length);
        System.arraycopy(bytes, from, bytes, random.nextInt(bytes.length - length), length);
        return bytes;
    }

    /** Any size that the header can say, from a few px to far beyond all memory. */
    private static byte[] declaredGiant(byte[] bytes, Random random) {
        int width = 1 << random.nextInt(3, 16);
        int height = 1 << random.nextInt(3, 16);
        ByteBuffer file = ByteBuffer.wrap(bytes);
        switch (Signature.of(bytes).orElseThrow()) {
            case PNG -> png(file.putInt(16, width).putInt(20, height));
            case JPEG -> jpeg(file, width, height);
            case GIF -> little(file).putShort(6, (short) width).putShort(8, (short) height);
            case BMP -> little(file).putInt(18, width).putInt(22, height);
            case PSD -> file.putInt(14, height).putInt(18, width);
            case TIFF -> tiff(bytes, width, height);
            case WEBP -> little(file).putInt(24, width).putInt(27, height);
            case AVIF, HEIC -> file.putInt(random.nextInt(bytes.length - 4), width);
        }
        return bytes;
    }

    private static ByteBuffer little(ByteBuffer file) {
        return file.order(ByteOrder.LITTLE_ENDIAN);
    }

    private static void png(ByteBuffer file) {
        CRC32 sum = new CRC32();
        sum.update(file.array(), 12, 17);
        file.putInt(29, (int) sum.getValue());
    }

    private static void jpeg(ByteBuffer file, int width, int height) {
        JpegSegment.header(file.array()).stream()
                .filter(it -> it.marker() >= 0xC0 && it.marker() <= 0xC2)
                .forEach(it ->
                        file.putShort(it.bodyStart() + 1, (short) height).putShort(it.bodyStart() + 3, (short) width));
    }

    private static void tiff(byte[] bytes, int width, int height) {
        TiffTags tags = TiffTags.first(bytes);
        tags.set(256, width);
        tags.set(257, height);
    }
}
