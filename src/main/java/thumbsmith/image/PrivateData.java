package thumbsmith.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Set;

/**
 * Leaves out of a file what is told beside the picture: place, time, camera, owner, prompts. What colours need, such as
 * the profile, stays, and so does every byte of the pixels.
 */
final class PrivateData {
    private static final Set<String> PNG_PRIVATE = Set.of("tEXt", "zTXt", "iTXt", "eXIf", "tIME");
    /** All that a decoder reads; programs put what they like into others. */
    private static final Set<String> WEBP_PICTURE = Set.of("VP8X", "VP8 ", "VP8L", "ALPH", "ICCP", "ANIM", "ANMF");

    private static final int WEBP_EXIF = 0x08;
    private static final int WEBP_XMP = 0x04;

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
        out.write(jpeg, rest, JpegScans.end(jpeg, rest) - rest);
        return out.toByteArray();
    }

    /** The flags of the extended header, which tell that there is such data, go with it. */
    static byte[] outOfWebp(byte[] webp) {
        List<WebpChunk> chunks = WebpChunk.of(webp);
        if (chunks.isEmpty()) {
            return webp;
        }
        var out = new ByteArrayOutputStream(webp.length);
        out.write(webp, 0, WebpChunk.HEAD);
        chunks.stream()
                .filter(it -> WEBP_PICTURE.contains(it.name()))
                .forEach(it -> out.write(webp, it.start(), it.end() - it.start()));
        byte[] clean = out.toByteArray();
        ByteBuffer.wrap(clean).order(ByteOrder.LITTLE_ENDIAN).putInt(WebpChunk.SIZE, clean.length - WebpChunk.SIZE - 4);
        chunks.stream()
                .filter(it -> it.name().equals("VP8X") && it.start() == WebpChunk.HEAD)
                .filter(it -> it.bodyStart() < clean.length)
                .forEach(it -> clean[it.bodyStart()] &= ~(WEBP_EXIF | WEBP_XMP));
        return clean;
    }

    /** Whatever stands behind the end of the picture goes, too. */
    static byte[] outOfPng(byte[] png) {
        List<PngChunk> chunks = PngChunk.of(png);
        if (chunks.isEmpty()) {
            return png;
        }
        var out = new ByteArrayOutputStream(png.length);
        out.write(png, 0, PngChunk.SIGNATURE);
        for (PngChunk chunk : chunks) {
            if (!PNG_PRIVATE.contains(chunk.type())) out.write(png, chunk.start(), chunk.end() - chunk.start());
            if (chunk.type().equals("IEND")) return out.toByteArray();
        }
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
