package thumbsmith.image.codec;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import thumbsmith.image.ExifOrientation;
import thumbsmith.image.JpegSegment;
import thumbsmith.image.Signature;
import thumbsmith.image.UnreadablePictureException;
import thumbsmith.image.codec.Header.Reader;
import thumbsmith.image.codec.PictureFacts.Colour;

/** A JPEG's segments before its pixels. */
final class JpegHeader {
    private static final String ICC = "ICC_PROFILE\0";
    /**
     * The plainest block of 8×8 px takes a bit in a progressive file, and in 4:2:0 six blocks make up 16×16 px: 341 px a
     * byte, 512 in grey. Arithmetic coding gets below a bit, hence the room above.
     */
    private static final int PIXELS_PER_BYTE = 2_048;

    private JpegHeader() {}

    static Header read(byte[] jpeg) throws UnreadablePictureException {
        List<JpegSegment> segments = JpegSegment.header(jpeg);
        JpegSegment frame = segments.stream()
                .filter(it -> isFrame(it.marker()))
                .findFirst()
                .filter(it -> it.end() - it.bodyStart() >= 6)
                .orElseThrow(Header::damaged);
        ByteBuffer body = ByteBuffer.wrap(jpeg, frame.bodyStart(), frame.end() - frame.bodyStart());
        int bits = body.get();
        int height = Short.toUnsignedInt(body.getShort());
        int width = Short.toUnsignedInt(body.getShort());
        int components = body.get();
        return new Header(
                Signature.JPEG,
                width,
                height,
                colour(components),
                bits,
                false,
                ExifOrientation.of(jpeg),
                profile(jpeg, segments),
                components == 4 ? Reader.IMAGE_IO : Reader.OPENCV,
                PlausibleSize.atMost(jpeg.length, PIXELS_PER_BYTE),
                JpegScans.areMany(jpeg, segments, frame.marker(), components) ? 2 * components : 0);
    }

    /** All SOF markers; C4, C8 and CC lie among them and mean something else. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    static boolean isProgressive(int marker) {
        return (marker & 3) == 2;
    }

    private static Colour colour(int components) {
        return switch (components) {
            case 1 -> Colour.GREY;
            case 4 -> Colour.CMYK;
            default -> Colour.RGB;
        };
    }

    /** A profile is cut into segments of 64 KB, each with its number. */
    private static Optional<byte[]> profile(byte[] jpeg, List<JpegSegment> segments) {
        var joined = new ByteArrayOutputStream();
        segments.stream()
                .filter(it -> it.marker() == JpegSegment.APP2 && it.beginsWith(jpeg, ICC))
                .filter(it -> dataStart(it) < it.end())
                .sorted(Comparator.comparingInt(it -> jpeg[it.bodyStart() + ICC.length()] & 0xFF))
                .forEach(it -> joined.write(jpeg, dataStart(it), it.end() - dataStart(it)));
        return Optional.of(joined.toByteArray()).filter(it -> it.length > 0);
    }

    /** After the name, the piece's number and how many there are. */
    private static int dataStart(JpegSegment segment) {
        return segment.bodyStart() + ICC.length() + 2;
    }
}
