package thumbsmith.image.codec;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import thumbsmith.image.ExifOrientation;
import thumbsmith.image.Signature;
import thumbsmith.image.UnreadablePictureException;
import thumbsmith.image.codec.Header.Reader;
import thumbsmith.image.codec.PictureFacts.Colour;

/** A BMP's two headers. */
final class BmpHeader {
    private static final int INFO = 14;
    /** OS/2's header: sizes in 16 bits. */
    private static final int OLDEST = 12;
    /** From this header length on there is a mask that says where alpha lies. */
    private static final int WITH_ALPHA_MASK = 56;

    private static final int PROFILE_EMBEDDED = 0x4D424544;
    private static final int WITH_PROFILE = 124;
    private static final int RUNS_OF_8 = 1;
    private static final int RUNS_OF_4 = 2;
    /** Two bytes for 255 px in a run. */
    private static final int RUN_PIXELS_PER_BYTE = 128;

    private BmpHeader() {}

    static Header read(byte[] bmp) throws UnreadablePictureException {
        ByteBuffer file = ByteBuffer.wrap(bmp).order(ByteOrder.LITTLE_ENDIAN);
        int length = file.getInt(INFO);
        boolean old = length == OLDEST;
        int bits = file.getShort(old ? 24 : 28);
        return new Header(
                Signature.BMP,
                old ? file.getShort(18) : file.getInt(18),
                Math.abs(old ? file.getShort(20) : file.getInt(22)),
                bits <= 8 ? Colour.PALETTE : Colour.RGB,
                8,
                bits == 32 && length >= WITH_ALPHA_MASK && file.getInt(66) != 0,
                ExifOrientation.UPRIGHT,
                length >= WITH_PROFILE ? profile(file) : Optional.empty(),
                Reader.OPENCV,
                mostPixels(bmp.length, Math.max(1, bits), old ? 0 : file.getInt(30)),
                0);
    }

    /** Uncompressed pixels take what they take, so this bound is exact but for runs. */
    private static long mostPixels(long bytes, int bits, int compression) {
        return compression == RUNS_OF_8 || compression == RUNS_OF_4
                ? PlausibleSize.atMost(bytes, RUN_PIXELS_PER_BYTE)
                : bytes * 8 / bits;
    }

    private static Optional<byte[]> profile(ByteBuffer file) {
        int at = INFO + file.getInt(INFO + 112);
        int length = file.getInt(INFO + 116);
        boolean there = file.getInt(INFO + 56) == PROFILE_EMBEDDED && at > INFO && length > 0;
        if (!there || length > file.limit() - at) return Optional.empty();
        byte[] profile = new byte[length];
        file.get(at, profile);
        return Optional.of(profile);
    }
}
