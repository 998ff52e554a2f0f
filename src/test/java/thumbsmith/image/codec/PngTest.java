package thumbsmith.image.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import thumbsmith.image.Bitmap;

class PngTest {
    private static final int PALETTE = 3;
    private static final int TRUE_COLOUR = 2;
    private static final int COLOUR_TYPE = 25;
    private static final int BITS = 24;

    @ParameterizedTest
    @CsvSource({"2,0,1", "3,0,2", "4,2,2", "5,0,4", "16,16,4", "17,1,8", "200,9,8"})
    void upTo256ColoursMakeAPaletteThatIsExact(int colours, int seeThrough, int bits) {
        BufferedImage picture = Drawn.colours(61, 47, colours, seeThrough);

        byte[] file = encoded(picture);

        assertThat(file[COLOUR_TYPE]).isEqualTo((byte) PALETTE);
        assertThat(file[BITS]).isEqualTo((byte) bits);
        assertThat(Drawn.argb(Drawn.byImageIo(file))).isEqualTo(Drawn.argb(picture));
        assertThat(Drawn.byOpenCv(file)).isEqualTo(Drawn.argb(picture));
    }

    @ParameterizedTest
    @MethodSource
    void nothingIsEverLost(BufferedImage picture) {
        assertThat(Drawn.argb(Drawn.byImageIo(encoded(picture)))).isEqualTo(Drawn.argb(picture));
    }

    static Stream<BufferedImage> nothingIsEverLost() {
        return Stream.of(
                Drawn.photo(61, 47, 1),
                Drawn.colours(61, 47, 257, 0),
                Drawn.colours(61, 47, 257, 257),
                Drawn.disc(64, Color.RED),
                new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB),
                new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB));
    }

    @Test
    void aPaletteIsTakenOnlyWhereItIsSmaller() {
        BufferedImage smooth = new BufferedImage(256, 64, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 256 * 64; i++) smooth.setRGB(i % 256, i / 256, (i % 256) * 0x010100 + 7);

        byte[] file = encoded(smooth);

        assertThat(file[COLOUR_TYPE]).isEqualTo((byte) TRUE_COLOUR);
        assertThat(Drawn.argb(Drawn.byImageIo(file))).isEqualTo(Drawn.argb(smooth));
    }

    @Test
    void smoothGreysAreExactAndWeighLittle() {
        BufferedImage photo = Drawn.photo(256, 144, 3);
        BufferedImage greys = new BufferedImage(256, 144, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 256 * 144; i++) {
            greys.setRGB(i % 256, i / 256, (photo.getRGB(i % 256, i / 256) >> 8 & 0xFF) * 0x010101);
        }

        byte[] file = encoded(greys);

        assertThat(Drawn.argb(Drawn.byImageIo(file))).isEqualTo(Drawn.argb(greys));
        assertThat(Drawn.byOpenCv(file)).isEqualTo(Drawn.argb(greys));
        try (Bitmap bitmap = Bitmap.of(greys)) {
            PalettePng palette = new PalettePng(bitmap, Colours.of(bitmap).orElseThrow());
            assertThat(file.length).isLessThan(palette.flat().length);
        }
    }

    @Test
    void alphaThatSaysNothingIsNotWritten() {
        BufferedImage opaque = Drawn.photo(61, 47, 2);
        BufferedImage same = new BufferedImage(61, 47, BufferedImage.TYPE_INT_ARGB);
        same.setRGB(0, 0, 61, 47, Drawn.argb(opaque), 0, 61);

        assertThat(encoded(same)).isEqualTo(encoded(opaque));
    }

    private static byte[] encoded(BufferedImage picture) {
        try (Bitmap bitmap = Bitmap.of(picture)) {
            return Encoder.encode(bitmap, EncodeOptions.of(FileFormat.PNG, 100));
        }
    }
}
