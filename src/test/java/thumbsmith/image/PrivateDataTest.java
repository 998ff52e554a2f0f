package thumbsmith.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
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

    /** With the film that phones put behind a picture. */
    private static byte[] followed(byte[] picture) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(picture);
        out.writeBytes(SECRET.getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    /** @param chunks names and contents in turn */
    private static byte[] webp(Object... chunks) {
        var body = new ByteArrayOutputStream();
        for (int i = 0; i < chunks.length; i += 2) {
            byte[] data = (byte[]) chunks[i + 1];
            body.writeBytes(((String) chunks[i]).getBytes(StandardCharsets.US_ASCII));
            body.writeBytes(new byte[] {(byte) data.length, 0, 0, 0});
            body.writeBytes(data);
            if (data.length % 2 == 1) body.write(0);
        }
        var out = new ByteArrayOutputStream();
        out.writeBytes("RIFF".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(new byte[] {(byte) (body.size() + 4), 0, 0, 0});
        out.writeBytes("WEBP".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(body.toByteArray());
        return out.toByteArray();
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
        int length = body.length() + 2;
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, place);
        out.writeBytes(new byte[] {-1, (byte) marker, (byte) (length >> 8), (byte) length});
        out.writeBytes(body.getBytes(StandardCharsets.ISO_8859_1));
        out.write(jpeg, place, jpeg.length - place);
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
