package thumbsmith.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.contract.Limits;

class ShrinkingTest {
    private final PixelEngine engine = new PixelEngine();

    @TempDir
    Path folder;

    @Test
    void aNoisyTwelveMegapixelPictureComesUnderSevenMegabytes() throws Exception {
        Path file = folder.resolve("noise.jpg");
        Files.write(file, engine.jpeg(Pictures.noise(4000, 3000, 7), 0.95));
        assertThat(Files.size(file)).isGreaterThan(Limits.FILE_MAX_BYTES);

        byte[] shrunk = engine.shrink(file, Limits.FILE_MAX_BYTES);

        assertThat(shrunk.length).isBetween(3_000_000, (int) Limits.FILE_MAX_BYTES);
        assertThat(engine.decode(shrunk).getWidth()).isGreaterThan(1500);
    }

    @Test
    void aSmallUprightFileComesBackAsItIs() throws Exception {
        byte[] png = engine.png(Pictures.quarters(64, 64));
        Path file = Files.write(folder.resolve("small.png"), png);

        assertThat(engine.shrink(file, png.length)).isEqualTo(png);
    }

    @Test
    void aSmallTurnedFileIsWrittenUpright() throws Exception {
        byte[] jpeg = Pictures.file("jpeg", Pictures.quarters(64, 32));
        Path file = Files.write(folder.resolve("turned.jpg"), Pictures.oriented(jpeg, 6, ByteOrder.BIG_ENDIAN));

        BufferedImage upright = engine.decode(engine.shrink(file, 1_000_000));

        assertThat(DecodingTest.corners(upright)).isEqualTo("BRWG");
    }

    @Test
    void aTransparentPictureKeepsItsTransparency() throws Exception {
        BufferedImage picture = new BufferedImage(300, 300, BufferedImage.TYPE_INT_ARGB);
        picture.getGraphics().drawImage(Pictures.noise(150, 300, 3), 0, 0, null);
        Path file = Files.write(folder.resolve("clear.png"), engine.png(picture));

        byte[] shrunk = engine.shrink(file, 40_000);

        assertThat(shrunk.length).isLessThanOrEqualTo(40_000);
        BufferedImage small = engine.decode(shrunk);
        assertThat(small.getRGB(small.getWidth() - 2, 2) >>> 24).isZero();
    }

    @Test
    void anImpossibleBoundIsSaid() throws Exception {
        Path file = Files.write(folder.resolve("q.png"), engine.png(Pictures.quarters(64, 64)));

        assertThatThrownBy(() -> engine.shrink(file, 10)).isInstanceOf(UnreadablePictureException.class);
    }

    @Test
    void aTransparentPictureBecomesWhiteInJpeg() throws Exception {
        BufferedImage picture = engine.decode(engine.jpeg(new BufferedImage(8, 8, BufferedImage.TYPE_INT_ARGB), 1));

        assertThat(picture.getRGB(4, 4)).isEqualTo(0xFFFFFFFF);
    }
}
