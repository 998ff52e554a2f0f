package thumbsmith.image;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Set;

/**
 * Leaves out of a file what is told beside the picture: place, time, camera, owner, prompts. What colours need, such as
 * the profile, stays, and so does every byte of the pixels.
 */
final class PrivateData {
    private static final Set<String> PNG_PRIVATE = Set.of("tEXt", "zTXt", "iTXt", "eXIf", "tIME");

    private PrivateData() {}

    /** The turn that EXIF asks for goes with it: only for pictures that are upright without. */
    static byte[] outOfJpeg(byte[] jpeg) {
        List<JpegSegment> header = JpegSegment.header(jpeg);
        if (header.isEmpty()) {
            return jpeg;
        }
        var out = new ByteArrayOutputStream(jpeg.length);
        out.write(jpeg, 0, 2);
        header.stream()
                .filter(it -> belongsToPicture(jpeg, it))
                .forEach(it -> out.write(jpeg, it.start(), it.end() - it.start()));
        int rest = header.getLast().end();
        out.write(jpeg, rest, jpeg.length - rest);
        return out.toByteArray();
    }

    static byte[] outOfPng(byte[] png) {
        List<PngChunk> chunks = PngChunk.of(png);
        if (chunks.isEmpty()) {
            return png;
        }
        var out = new ByteArrayOutputStream(png.length);
        out.write(png, 0, PngChunk.SIGNATURE);
        chunks.stream()
                .filter(it -> !PNG_PRIVATE.contains(it.type()))
                .forEach(it -> out.write(png, it.start(), it.end() - it.start()));
        int rest = chunks.getLast().end();
        out.write(png, rest, png.length - rest);
        return out.toByteArray();
    }

    /** Of what applications write, decoders need only JFIF, the colour profile and Adobe's note on the colour model. */
    private static boolean belongsToPicture(byte[] jpeg, JpegSegment segment) {
        int marker = segment.marker();
        boolean told = marker == JpegSegment.COMMENT || marker >= JpegSegment.APP0 && marker <= JpegSegment.APP15;
        return !told
                || marker == JpegSegment.APP0
                || marker == JpegSegment.APP2 && segment.beginsWith(jpeg, "ICC_PROFILE\0")
                || marker == JpegSegment.APP14 && segment.beginsWith(jpeg, "Adobe");
    }
}
