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
    /** All that a decoder reads; programs put what they like into others. Later frames are not sent. */
    private static final Set<String> PNG_PICTURE = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "iCCP", "sRGB", "gAMA", "cHRM", "cICP", "pHYs", "sBIT", "bKGD");

    private static final Set<String> WEBP_PICTURE = Set.of("VP8X", "VP8 ", "VP8L", "ALPH", "ICCP", "ANIM");
    /** Name, version, density; then width and height of a small copy of the picture, in a byte each, and its pixels. */
    private static final int JFIF_WITHOUT_COPY = 12;

    private static final int WEBP_EXIF = 0x08;
    private static final int WEBP_XMP = 0x04;

    private PrivateData() {}

    /** The turn that EXIF asks for goes with it: only for pictures that are upright without. */
    static byte[] outOfJpeg(byte[] jpeg) {
        List<JpegSegment> header = JpegSegment.header(jpeg);
        var out = new ByteArrayOutputStream(jpeg.length);
        out.write(jpeg, 0, 2);
        header.forEach(it -> copy(jpeg, it, out));
        JpegScans.copy(jpeg, header.isEmpty() ? 2 : header.getLast().end(), out);
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
        copyPicture(webp, chunks, out);
        chunks.stream().filter(it -> it.name().equals("ANMF")).findFirst().ifPresent(it -> copyFrame(webp, it, out));
        byte[] clean = out.toByteArray();
        ByteBuffer.wrap(clean).order(ByteOrder.LITTLE_ENDIAN).putInt(WebpChunk.SIZE, clean.length - WebpChunk.SIZE - 4);
        chunks.stream()
                .filter(it -> it.name().equals("VP8X") && it.start() == WebpChunk.HEAD)
                .filter(it -> it.bodyStart() < clean.length)
                .forEach(it -> clean[it.bodyStart()] &= ~(WEBP_EXIF | WEBP_XMP));
        return clean;
    }

    private static void copyPicture(byte[] webp, List<WebpChunk> chunks, ByteArrayOutputStream out) {
        chunks.stream()
                .filter(it -> WEBP_PICTURE.contains(it.name()))
                .forEach(it -> out.write(webp, it.start(), it.end() - it.start()));
    }

    private static void copyFrame(byte[] webp, WebpChunk frame, ByteArrayOutputStream out) {
        var inside = new ByteArrayOutputStream();
        copyPicture(webp, frame.ofFrame(webp), inside);
        if (inside.size() == 0) return;
        int length = WebpChunk.FRAME_PLACE + inside.size();
        out.write(webp, frame.start(), 4);
        out.writeBytes(ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(length)
                .array());
        out.write(webp, frame.bodyStart(), WebpChunk.FRAME_PLACE);
        out.writeBytes(inside.toByteArray());
    }

    /** Whatever stands behind the end of the picture or behind a broken chunk goes, too. */
    static byte[] outOfPng(byte[] png) {
        var out = new ByteArrayOutputStream(png.length);
        out.write(png, 0, PngChunk.SIGNATURE);
        for (PngChunk chunk : PngChunk.of(png)) {
            if (PNG_PICTURE.contains(chunk.type())) out.write(png, chunk.start(), chunk.end() - chunk.start());
            if (chunk.type().equals("IEND")) break;
        }
        return out.toByteArray();
    }

    /** Of what applications write, decoders need only JFIF, the colour profile and Adobe's note on the colour model. */
    private static void copy(byte[] jpeg, JpegSegment segment, ByteArrayOutputStream out) {
        int marker = segment.marker();
        if (marker == JpegSegment.APP0 && segment.beginsWith(jpeg, "JFIF\0")) {
            copyJfif(jpeg, segment, out);
        } else if (JpegScans.isOfPicture(marker)
                || marker == JpegSegment.APP2 && segment.beginsWith(jpeg, "ICC_PROFILE\0")
                || marker == JpegSegment.APP14 && segment.beginsWith(jpeg, "Adobe")) {
            out.write(jpeg, segment.start(), segment.end() - segment.start());
        }
    }

    /** Without the small copy, which shows what was cut off since. */
    private static void copyJfif(byte[] jpeg, JpegSegment segment, ByteArrayOutputStream out) {
        if (segment.end() < segment.bodyStart() + JFIF_WITHOUT_COPY + 2) return;
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) JpegSegment.APP0, 0, 2 + JFIF_WITHOUT_COPY + 2});
        out.write(jpeg, segment.bodyStart(), JFIF_WITHOUT_COPY);
        out.writeBytes(new byte[2]);
    }
}
