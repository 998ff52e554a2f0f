package thumbsmith.image.codec;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import thumbsmith.image.ExifOrientation;
import thumbsmith.image.Signature;
import thumbsmith.image.UnreadablePictureException;
import thumbsmith.image.codec.Header.Reader;
import thumbsmith.image.codec.PictureFacts.Colour;

/** A PSD's header and image resources. Its pixels are kept as they are looked at, whatever its EXIF says of a camera. */
final class PsdHeader {
    private static final int CHANNELS = 12;
    private static final int COLOUR_TABLE = 26;
    private static final int RESOURCE = 0x3842494D; // 8BIM
    private static final int RESOURCE_HEAD = 12;
    private static final short PROFILE = 1039;
    private static final short UNKNOWN = 0x0FFF;
    /** 128 bytes are packed into two, in each channel. */
    private static final int PACK_BITS = 64;

    private PsdHeader() {}

    static Header read(byte[] psd) throws UnreadablePictureException {
        ByteBuffer file = ByteBuffer.wrap(psd, CHANNELS, psd.length - CHANNELS);
        int channels = Short.toUnsignedInt(file.getShort());
        int height = file.getInt();
        int width = file.getInt();
        int bits = file.getShort();
        int mode = file.getShort();
        return new Header(
                Signature.PSD,
                width,
                height,
                colour(mode),
                bits,
                channels > channels(mode),
                ExifOrientation.UPRIGHT,
                profile(file).map(it -> it.bytes(psd)),
                Reader.IMAGE_IO,
                psd.length * PACK_BITS * 8L / Math.max(1, bits * channels(mode)),
                Math.max(1, bits / 8) * Math.min(channels, channels(mode) + 1));
    }

    private static Colour colour(int mode) {
        return switch (mode) {
            case 0, 1, 8 -> Colour.GREY;
            case 2 -> Colour.PALETTE;
            case 4 -> Colour.CMYK;
            default -> Colour.RGB;
        };
    }

    private static int channels(int mode) {
        return switch (mode) {
            case 0, 1, 2, 8 -> 1;
            case 4 -> 4;
            default -> 3;
        };
    }

    /** A copy whose profile goes by a number that no reader knows; the same array where there is none. */
    static byte[] withoutProfile(byte[] psd) {
        Optional<Resource> profile = profile(ByteBuffer.wrap(psd));
        byte[] plain = profile.isPresent() ? psd.clone() : psd;
        profile.ifPresent(it -> ByteBuffer.wrap(plain).putShort(it.numberAt, UNKNOWN));
        return plain;
    }

    /** A resource: its mark, its number, its name padded to even, its length, its bytes padded to even. */
    private static Optional<Resource> profile(ByteBuffer file) {
        skip(file.position(COLOUR_TABLE), file.getInt(COLOUR_TABLE) + 4);
        int end = file.position() + 4 + file.getInt();
        while (file.position() < end - RESOURCE_HEAD && file.getInt() == RESOURCE) {
            int numberAt = file.position();
            int number = file.getShort();
            skip(file, (file.get(file.position()) & 0xFF) + 2 & ~1);
            int length = file.getInt();
            boolean whole = length > 0 && length <= file.remaining();
            if (number == PROFILE && whole) return Optional.of(new Resource(numberAt, file.position(), length));
            skip(file, length + 1 & ~1);
        }
        return Optional.empty();
    }

    private static void skip(ByteBuffer file, int bytes) {
        file.position(file.position() + bytes);
    }

    private record Resource(int numberAt, int from, int length) {
        byte[] bytes(byte[] psd) {
            return Arrays.copyOfRange(psd, from, from + length);
        }
    }
}
