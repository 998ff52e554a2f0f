package thumbsmith.image.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import thumbsmith.image.Bitmap;

class EncoderTest {
    private static final EncodeOptions JPEG = EncodeOptions.of(FileFormat.JPG, 85);

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void theSamePixelsMakeTheSameBytes(FileFormat format) {
        BufferedImage picture = Drawn.photo(160, 90, 1);
        EncodeOptions options = EncodeOptions.of(format, 80);

        assertThat(encoded(picture, options)).isEqualTo(encoded(picture, options));
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void whatIsReadAgainLooksAsWhatWasWritten(FileFormat format) {
        BufferedImage picture = Drawn.photo(160, 90, 2);

        byte[] file = encoded(picture, EncodeOptions.of(format, 95));

        assertThat(Drawn.psnr(Drawn.byOpenCv(file), Drawn.argb(picture))).isGreaterThan(30);
    }

    @Test
    void aHigherQualityIsNearerToThePicture() {
        BufferedImage picture = Drawn.photo(160, 90, 3);

        double[] nearness = Arrays.stream(new int[] {10, 40, 70, 95})
                .mapToDouble(
                        it -> Drawn.psnr(Drawn.byOpenCv(encoded(picture, JPEG.withQuality(it))), Drawn.argb(picture)))
                .toArray();

        assertThat(nearness).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aProgressiveJpegSaysThatItIsOne() {
        BufferedImage picture = Drawn.photo(160, 90, 4);
        EncodeOptions progressive = new EncodeOptions(FileFormat.JPG, 85, true, Chroma.QUARTER, EncodeOptions.WHITE);

        assertThat(frame(encoded(picture, JPEG))).isEqualTo(0xC0);
        assertThat(frame(encoded(picture, progressive))).isEqualTo(0xC2);
        assertThat(Drawn.argb(Drawn.byImageIo(encoded(picture, progressive))))
                .isEqualTo(Drawn.argb(Drawn.byImageIo(encoded(picture, JPEG))));
    }

    @Test
    void redTextKeepsItsEdgesWithEveryColourSample() {
        BufferedImage text = Drawn.redLines(160, 90);
        EncodeOptions full = new EncodeOptions(FileFormat.JPG, 85, false, Chroma.FULL, EncodeOptions.WHITE);

        double quarter = Drawn.psnr(Drawn.byOpenCv(encoded(text, JPEG)), Drawn.argb(text));
        double every = Drawn.psnr(Drawn.byOpenCv(encoded(text, full)), Drawn.argb(text));

        assertThat(every).isGreaterThan(quarter + 8);
    }

    @ParameterizedTest
    @ValueSource(ints = {0xFFFFFF, 0x000000, 0x00C040})
    void softEdgesBlendIntoTheMatteAsJava2dBlendsThem(int matte) {
        BufferedImage disc = Drawn.disc(64, new Color(230, 40, 20, 200));
        BufferedImage expected = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = expected.createGraphics();
        pen.drawImage(disc, 0, 0, new Color(matte), null);
        pen.dispose();

        try (Bitmap picture = Bitmap.of(disc);
                Bitmap flat = Matte.under(picture, matte)) {
            assertThat(furthest(Drawn.argb(flat.toBufferedImage()), Drawn.argb(expected)))
                    .isLessThanOrEqualTo(1);
        }
    }

    @Test
    void anEdgeOnItsOwnColourLeavesNoFringe() {
        BufferedImage disc = Drawn.disc(64, Color.WHITE);

        int[] pixels = Drawn.byOpenCv(encoded(disc, JPEG));

        assertThat(pixels).containsOnly(0xFFFFFFFF);
    }

    @Test
    void aPictureOfManyStripsIsFlattenedToItsEnd() {
        BufferedImage tall = new BufferedImage(3, 600, BufferedImage.TYPE_INT_ARGB);

        try (Bitmap picture = Bitmap.of(tall);
                Bitmap flat = Matte.under(picture, 0x123456)) {
            assertThat(Drawn.argb(flat.toBufferedImage())).containsOnly(0xFF123456);
        }
    }

    @Test
    void aWebPKeepsItsAlphaWithoutLoss() {
        BufferedImage disc = Drawn.disc(64, Color.BLUE);

        int[] pixels = Drawn.byOpenCv(encoded(disc, EncodeOptions.of(FileFormat.WEBP, 50)));

        assertThat(Arrays.stream(pixels).map(it -> it >>> 24).toArray())
                .isEqualTo(Arrays.stream(Drawn.argb(disc)).map(it -> it >>> 24).toArray());
    }

    @Test
    void aSideThatTheFormatCannotSayIsRefusedWithASentence() {
        BufferedImage wide = new BufferedImage(16_384, 1, BufferedImage.TYPE_INT_RGB);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> encoded(wide, EncodeOptions.of(FileFormat.WEBP, 80)))
                .withMessage("A WebP picture has sides of at most 16,383 px, this one is 16,384 × 1.");
        assertThat(encoded(wide, JPEG)).isNotEmpty();
    }

    private static byte[] encoded(BufferedImage picture, EncodeOptions options) {
        try (Bitmap bitmap = Bitmap.of(picture)) {
            return Encoder.encode(bitmap, options);
        }
    }

    private static int furthest(int[] one, int[] other) {
        int furthest = 0;
        for (int i = 0; i < one.length; i++) {
            for (int shift = 0; shift <= 24; shift += 8) {
                furthest = Math.max(furthest, Math.abs((one[i] >>> shift & 0xFF) - (other[i] >>> shift & 0xFF)));
            }
        }
        return furthest;
    }

    /** The marker of the frame: 0xC0 baseline, 0xC2 progressive. */
    private static int frame(byte[] jpeg) {
        int at = 2;
        while ((jpeg[at + 1] & 0xFF) < 0xC0 || (jpeg[at + 1] & 0xFF) > 0xC2) {
            at += 2 + ((jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF);
        }
        return jpeg[at + 1] & 0xFF;
    }
}
