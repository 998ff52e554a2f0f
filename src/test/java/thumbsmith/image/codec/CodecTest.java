package thumbsmith.image.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.image.Bitmap;
import thumbsmith.image.UnreadablePictureException;

/** HEIC and AVIF beyond what the matrix holds: tiles, and a program without the codec. */
class CodecTest {
    @TempDir
    Path folder;

    @Test
    void putsTilesTogether() throws Exception {
        try (Bitmap picture = Decoder.decode(resource("grid.avif"))) {
            BufferedImage whole = picture.toBufferedImage();
            assertThat(whole.getWidth()).isEqualTo(256);
            assertThat(whole.getHeight()).isEqualTo(128);
            assertThat(distance(whole.getRGB(100, 50), 0xC45C4A)).isLessThan(2);
            assertThat(distance(whole.getRGB(160, 50), 0x5C9C62)).isLessThan(2);
            assertThat(distance(whole.getRGB(240, 120), 0xE2D6C4)).isLessThan(2);
        }
    }

    @Test
    void saysWhatToDoWhereTheCodecIsMissing() throws Exception {
        Path told = folder.resolve("told.txt");
        Path picture = folder.resolve("a.heic");
        Files.write(picture, MatrixFiles.all().get("heic-rgb-1.heic"));

        Process run = ChildJvm.start(
                told,
                without("java.class.path", "ffmpeg"),
                without("java.library.path", "test-codecs"),
                "-Xmx256m",
                "thumbsmith.image.codec.CodecTest$Opening",
                picture.toString());

        assertThat(run.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(told, StandardCharsets.UTF_8))
                .contains("HEIC 48 × 32")
                .contains("This version cannot open HEIC pictures: the codec for them is not installed. "
                        + "Save it as PNG or JPEG first.");
    }

    private static String without(String property, String part) {
        return Arrays.stream(System.getProperty(property).split(File.pathSeparator))
                .filter(it -> !it.contains(part))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static double distance(int seen, int wanted) {
        return Lab.of(seen).distance(Lab.of(wanted));
    }

    private static byte[] resource(String name) throws Exception {
        try (var in = CodecTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    /** A program that opens one picture and tells what came of it. */
    static final class Opening {
        public static void main(String[] arguments) throws Exception {
            System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
            Path file = Path.of(arguments[0]);
            PictureFacts facts = Decoder.facts(file);
            System.out.println(facts.format() + " " + facts.width() + " × " + facts.height());
            try (Bitmap picture = Decoder.decode(file)) {
                System.out.println("opened " + picture.width());
            } catch (UnreadablePictureException e) {
                System.out.println(e.getMessage());
            }
        }
    }
}
