package thumbsmith.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodingTest {
    private final PixelEngine engine = new PixelEngine();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif", "bmp", "tiff"})
    void readsByContentWhateverTheFileIsCalled(String format) throws Exception {
        Path file = Files.write(folder.resolve("bild ü.txt"), Pictures.file(format, Pictures.quarters(64, 48)));

        BufferedImage picture = engine.decode(file);

        assertThat(picture.getType()).isEqualTo(BufferedImage.TYPE_INT_ARGB);
        assertThat(corners(picture)).isEqualTo("RGBW");
        assertThat(engine.inspect(file)).isEqualTo(new PictureInfo("image/" + format, 64, 48, Files.size(file), 1));
    }

    /** Where each quarter ends up, as the EXIF specification's drawing has it. */
    @ParameterizedTest
    @CsvSource({"1,RGBW", "2,GRWB", "3,WBGR", "4,BWRG", "5,RBGW", "6,BRWG", "7,WGBR", "8,GWRB"})
    void turnsEveryExifOrientationUpright(int orientation, String corners) throws Exception {
        byte[] jpeg = Pictures.file("jpeg", Pictures.quarters(64, 32));
        for (ByteOrder order : new ByteOrder[] {ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN}) {
            Path file = Files.write(folder.resolve("o.jpg"), Pictures.oriented(jpeg, orientation, order));

            BufferedImage picture = engine.decode(file);

            PictureInfo info = engine.inspect(file);
            assertThat(corners(picture)).isEqualTo(corners);
            assertThat(info.orientation()).isEqualTo(orientation);
            assertThat(info.width()).isEqualTo(picture.getWidth()).isEqualTo(orientation < 5 ? 64 : 32);
            assertThat(info.height()).isEqualTo(picture.getHeight());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 255})
    void takesAnImpossibleOrientationForUpright(int orientation) throws Exception {
        byte[] jpeg = Pictures.file("jpeg", Pictures.quarters(64, 32));

        BufferedImage picture = engine.decode(Pictures.oriented(jpeg, orientation, ByteOrder.BIG_ENDIAN));

        assertThat(corners(picture)).isEqualTo("RGBW");
    }

    @Test
    void decodesAFractionThatLeavesTwiceTheTarget() throws Exception {
        byte[] jpeg = Pictures.file("jpeg", Pictures.quarters(1600, 1200));
        Path file = Files.write(folder.resolve("large.jpg"), Pictures.oriented(jpeg, 6, ByteOrder.BIG_ENDIAN));

        BufferedImage picture = engine.decodeAtLeast(file, 150, 200);

        assertThat(picture.getWidth()).isEqualTo(300);
        assertThat(picture.getHeight()).isEqualTo(400);
        assertThat(corners(picture)).isEqualTo("BRWG");
    }

    @Test
    void decodesASmallPictureWhole() throws Exception {
        Path file = Files.write(folder.resolve("s.png"), Pictures.file("png", Pictures.quarters(100, 80)));

        assertThat(engine.decodeAtLeast(file, 400, 400).getWidth()).isEqualTo(100);
        assertThat(engine.decodeAtLeast(file, 51, 1).getWidth()).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource({"60000,60000", "2000000000,1", "100001,4"})
    void refusesAGiantByWhatItDeclares(int width, int height) {
        byte[] png = Pictures.hollowPng(width, height);
        long before = allocated();

        assertThatThrownBy(() -> engine.decode(png))
                .isInstanceOf(UnreadablePictureException.class)
                .hasMessageContaining("too large to open")
                .hasMessageContaining(String.valueOf(width));

        assertThat(allocated() - before).isLessThan(16L << 20);
    }

    @Test
    void refusesAGiantThatItsBytesCannotHold() {
        assertThatThrownBy(() -> engine.decode(Pictures.hollowPng(14_000, 14_000)))
                .isInstanceOf(UnreadablePictureException.class)
                .hasMessage("This picture is damaged: it says that it is 14000 × 14000 pixels, "
                        + "which is far more than its file can hold.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void refusesAFileThatEndsEarly(String format) {
        byte[] whole = Pictures.file(format, Pictures.noise(200, 150, 1));

        assertThatThrownBy(() -> engine.decode(Arrays.copyOf(whole, whole.length / 2)))
                .isInstanceOf(UnreadablePictureException.class);
    }

    @Test
    void knowsPicturesByTheirFirstBytes() {
        assertThat(engine.sniff(latin1("\0\0\0\u001cftypavif"))).contains("image/avif");
        assertThat(engine.sniff(latin1("RIFF0000WEBPVP8 "))).contains("image/webp");
        assertThat(engine.sniff(latin1("8BPS\0\1"))).contains("image/vnd.adobe.photoshop");
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void aTransparentPictureBecomesWhiteInJpeg() throws Exception {
        BufferedImage picture = engine.decode(engine.jpeg(new BufferedImage(8, 8, BufferedImage.TYPE_INT_ARGB), 1));

        assertThat(picture.getRGB(4, 4)).isEqualTo(0xFFFFFFFF);
    }

    @Test
    void readsAPictureInPrintColours() throws Exception {
        try (var in = getClass().getResourceAsStream("/thumbsmith/pictures/cmyk.jpg")) {
            assertThat(engine.decode(in.readAllBytes()).getRGB(8, 8)).isEqualTo(0xFFFF0000);
        }
    }

    @Test
    void saysThatAFileIsNoPicture() throws Exception {
        Path text = Files.writeString(folder.resolve("a.png"), "hello");

        assertThatThrownBy(() -> engine.decode(text)).hasMessage("This file is not a picture.");
        assertThatThrownBy(() -> engine.decode(new byte[0])).hasMessage("This file is empty.");
        assertThatThrownBy(() -> engine.inspect(folder.resolve("gone.png")))
                .isInstanceOf(UnreadablePictureException.class)
                .hasMessage("This file is no longer there.");
        assertThatThrownBy(() -> engine.decode(folder)).isInstanceOf(UnreadablePictureException.class);
        assertThat(engine.sniff("hello".getBytes(StandardCharsets.US_ASCII))).isEmpty();
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean())
                .getCurrentThreadAllocatedBytes();
    }

    /** The colours of the four quarters, by their initials. */
    static String corners(BufferedImage picture) {
        int right = picture.getWidth() * 3 / 4;
        int bottom = picture.getHeight() * 3 / 4;
        int left = picture.getWidth() / 4;
        int top = picture.getHeight() / 4;
        return initial(picture.getRGB(left, top))
                + initial(picture.getRGB(right, top))
                + initial(picture.getRGB(left, bottom))
                + initial(picture.getRGB(right, bottom));
    }

    private static String initial(int argb) {
        boolean red = (argb >> 16 & 0xFF) > 127;
        boolean green = (argb >> 8 & 0xFF) > 127;
        return red && green ? "W" : red ? "R" : green ? "G" : "B";
    }
}
