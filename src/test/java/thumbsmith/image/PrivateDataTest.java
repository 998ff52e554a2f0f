package thumbsmith.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What goes out to a service tells nothing but the picture. */
class PrivateDataTest {
    private static final String SECRET = "52.5200 N 13.4050 E";
    private final ImageEngine engine = new PixelEngine();

    @Test
    void aJpegLosesWhatIsToldAndKeepsItsPixels() throws Exception {
        byte[] plain = photo();
        byte[] telling = plain;
        for (int marker : new int[] {0xE1, 0xED, 0xFE, 0xE2, 0xEF}) telling = told(telling, marker);
        telling = engine.withText(telling, Map.of("thumbsmith:recipe", "a prompt"));

        byte[] clean = engine.withoutPrivateData(telling);

        assertThat(text(clean)).doesNotContain(SECRET, "a prompt", "Exif", "xap");
        assertThat(pixels(clean)).isEqualTo(pixels(plain));
    }

    @Test
    void aJpegKeepsItsColourProfile() {
        byte[] profiled = segment(photo(), 0xE2, "ICC_PROFILE\0\1\1profile");

        assertThat(text(engine.withoutPrivateData(profiled))).contains("ICC_PROFILE\0\1\1profile");
    }

    @Test
    void aPngLosesItsTexts() throws Exception {
        byte[] plain = engine.png(new BufferedImage(5, 4, BufferedImage.TYPE_INT_ARGB));
        byte[] telling = engine.withText(plain, Map.of("thumbsmith:recipe", "a prompt", "Author", "me"));

        assertThat(engine.withoutPrivateData(telling)).isEqualTo(plain);
    }

    @Test
    void whatFollowsAPictureInItsFileGoes() throws Exception {
        byte[] jpeg = photo();
        assertThat(engine.withoutPrivateData(followed(jpeg))).isEqualTo(engine.withoutPrivateData(jpeg));
        byte[] png = engine.png(new BufferedImage(5, 4, BufferedImage.TYPE_INT_ARGB));
        assertThat(engine.withoutPrivateData(followed(png))).isEqualTo(png);
    }

    @Test
    void aWebpLosesWhatIsToldAndKeepsItsPicture() {
        byte[] plain = webp("VP8X", new byte[] {0x10, 0, 0, 0, 7, 0, 0, 7, 0, 0}, "VP8L", "pixels".getBytes());
        byte[] telling = webp(
                "VP8X",
                new byte[] {0x1C, 0, 0, 0, 7, 0, 0, 7, 0, 0},
                "VP8L",
                "pixels".getBytes(),
                "EXIF",
                SECRET.getBytes(),
                "XMP ",
                SECRET.getBytes());
        assertThat(engine.withoutPrivateData(telling)).isEqualTo(plain);
    }

    @Test
    void ofJfifOnlyTheDensityIsKept() {
        byte[] plain = engine.withoutPrivateData(photo());
        String jfif = "JFIF\0\1\1\1\0\2\0\2\1\1rgb";
        byte[] telling = segment(photo(), 0xE0, "HEAPJPGM" + SECRET);
        telling = segment(telling, 0xE0, "JFXX\0\20" + SECRET);
        assertThat(engine.withoutPrivateData(telling)).isEqualTo(plain);

        String bare = text(engine.withoutPrivateData(segment(photo(), 0xE0, jfif)));
        assertThat(bare).contains("JFIF\0\1\1\1\0\2\0\2\0\0").doesNotContain("rgb");
    }

    @Test
    void nothingIsToldBetweenScans() throws Exception {
        byte[] plain = progressive();
        int scan = text(plain).lastIndexOf("\u00FF\u00DA");
        byte[] telling = spliced(plain, scan, marked(0xE1, "Exif\0\0" + SECRET));
        telling = spliced(telling, scan, marked(0xFE, SECRET));
        assertThat(scan).isGreaterThan(text(plain).indexOf("\u00FF\u00DA"));

        assertThat(pixels(telling)).isEqualTo(pixels(plain));
        assertThat(engine.withoutPrivateData(telling)).isEqualTo(engine.withoutPrivateData(plain));
        assertThat(pixels(engine.withoutPrivateData(telling))).isEqualTo(pixels(plain));
    }

    @Test
    void bytesThatFillBeforeAMarkerHideNothing() throws Exception {
        byte[] telling = told(photo(), 0xE1);
        int exif = text(telling).indexOf("\u00FF\u00E1");
        byte[] filled = spliced(telling, exif, new byte[] {-1, -1, -1});

        assertThat(engine.withoutPrivateData(filled)).isEqualTo(engine.withoutPrivateData(photo()));
        assertThat(pixels(filled)).isEqualTo(pixels(photo()));
    }

    @Test
    void aPngKeepsOnlyTheChunksOfItsPicture() {
        byte[] plain = engine.png(new BufferedImage(5, 4, BufferedImage.TYPE_INT_ARGB));
        int end = plain.length - 12;
        for (String type : new String[] {"caBX", "fdAT", "acTL", "ouRs"}) {
            byte[] telling = spliced(plain, end, pngChunk(type, SECRET));
            assertThat(engine.withoutPrivateData(telling)).isEqualTo(plain);
        }
        byte[] cut = spliced(Arrays.copyOf(plain, end), end, new byte[] {0x7F, 0, 0, 0, 't', 'E', 'X', 't'});
        assertThat(engine.withoutPrivateData(followed(cut))).isEqualTo(Arrays.copyOf(plain, end));
    }

    @Test
    void ofAMovingWebpOnlyTheFirstFrameIsKept() {
        byte[] header = {0x12, 0, 0, 0, 7, 0, 0, 7, 0, 0};
        byte[] place = new byte[16];
        byte[] frame = followedBy(place, body("VP8L", "pixels".getBytes()));
        byte[] telling = followedBy(place, body("VP8L", "pixels".getBytes(), "EXIF", SECRET.getBytes()));

        byte[] clean =
                engine.withoutPrivateData(webp("VP8X", header, "ANIM", new byte[6], "ANMF", telling, "ANMF", telling));

        assertThat(clean).isEqualTo(webp("VP8X", header, "ANIM", new byte[6], "ANMF", frame));
    }

    /** With the film that phones put behind a picture. */
    private static byte[] followed(byte[] picture) {
        return followedBy(picture, SECRET.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] followedBy(byte[] first, byte[] second) {
        return spliced(first, first.length, second);
    }

    private static byte[] spliced(byte[] file, int at, byte[] more) {
        var out = new ByteArrayOutputStream();
        out.write(file, 0, at);
        out.writeBytes(more);
        out.write(file, at, file.length - at);
        return out.toByteArray();
    }

    /** @param chunks names and contents in turn */
    private static byte[] webp(Object... chunks) {
        byte[] body = body(chunks);
        var out = new ByteArrayOutputStream();
        out.writeBytes("RIFF".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(new byte[] {(byte) (body.length + 4), 0, 0, 0});
        out.writeBytes("WEBP".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(body);
        return out.toByteArray();
    }

    private static byte[] body(Object... chunks) {
        var body = new ByteArrayOutputStream();
        for (int i = 0; i < chunks.length; i += 2) {
            byte[] data = (byte[]) chunks[i + 1];
            body.writeBytes(((String) chunks[i]).getBytes(StandardCharsets.US_ASCII));
            body.writeBytes(new byte[] {(byte) data.length, 0, 0, 0});
            body.writeBytes(data);
            if (data.length % 2 == 1) body.write(0);
        }
        return body.toByteArray();
    }

    @Test
    void otherBytesComeBackAsTheyAre() {
        byte[] other = "no picture".getBytes(StandardCharsets.US_ASCII);
        assertThat(engine.withoutPrivateData(other)).isEqualTo(other);
    }

    @Property(tries = 300, seed = "20261122")
    void brokenFilesNeverThrow(@ForAll byte[] tail, @ForAll boolean png) {
        byte[] head = png ? new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10} : new byte[] {-1, -40, -1, -31};
        var file = new ByteArrayOutputStream();
        file.writeBytes(head);
        file.writeBytes(tail);

        assertThat(engine.withoutPrivateData(file.toByteArray())).hasSizeLessThanOrEqualTo(file.size());
    }

    private static byte[] told(byte[] jpeg, int marker) {
        return segment(jpeg, marker, (marker == 0xE1 ? "Exif\0\0" : "") + SECRET);
    }

    /** That segment after the first one. */
    private static byte[] segment(byte[] jpeg, int marker, String body) {
        int place = JpegSegment.header(jpeg).getFirst().end();
        return spliced(jpeg, place, marked(marker, body));
    }

    private static byte[] marked(int marker, String body) {
        int length = body.length() + 2;
        byte[] head = {-1, (byte) marker, (byte) (length >> 8), (byte) length};
        return followedBy(head, body.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** With a checksum of nothing. */
    private static byte[] pngChunk(String type, String text) {
        byte[] head = {0, 0, 0, (byte) text.length()};
        return followedBy(followedBy(head, (type + text).getBytes(StandardCharsets.US_ASCII)), new byte[4]);
    }

    private static byte[] progressive() throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var out = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(Pictures.noise(40, 30, 5), null, null), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    private static byte[] photo() {
        try (InputStream in = PrivateDataTest.class.getResourceAsStream("/thumbsmith/pictures/astronaut.jpg")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private int[] pixels(byte[] picture) throws UnreadablePictureException {
        BufferedImage decoded = engine.decode(picture);
        return decoded.getRGB(0, 0, decoded.getWidth(), decoded.getHeight(), null, 0, decoded.getWidth());
    }
}
