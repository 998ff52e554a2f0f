package thumbsmith.image.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import thumbsmith.image.Bitmap;

class ByteBudgetTest {
    private static final EncodeOptions JPEG = EncodeOptions.of(FileFormat.JPG, 100);

    @ParameterizedTest
    @MethodSource
    void ofAllHundredQualitiesTheLargestThatFitsIsTaken(BufferedImage drawn, EncodeOptions options) {
        try (Bitmap picture = Bitmap.of(drawn)) {
            int[] weights = allWeights(picture, options);
            for (int percent = 2; percent <= 98; percent += 4) {
                long budget = weights[percent];
                int best = IntStream.rangeClosed(1, 100)
                        .filter(it -> weights[it] <= budget)
                        .max()
                        .orElseThrow();

                assertThat(Encoder.encodeWithin(picture, options, budget))
                        .isInstanceOfSatisfying(Fitted.Fits.class, it -> {
                            assertThat(it.quality()).isEqualTo(best);
                            assertThat(it.bytes()).hasSizeLessThanOrEqualTo((int) budget);
                        });
            }
        }
    }

    static List<Arguments> ofAllHundredQualitiesTheLargestThatFitsIsTaken() {
        EncodeOptions progressive = new EncodeOptions(FileFormat.JPG, 100, true, Chroma.FULL, EncodeOptions.WHITE);
        EncodeOptions webP = EncodeOptions.of(FileFormat.WEBP, 100);
        return Stream.of(
                        Drawn.photo(96, 54, 1),
                        Drawn.photo(33, 80, 2),
                        Drawn.redLines(64, 36),
                        Drawn.disc(40, Color.RED),
                        Drawn.colours(48, 48, 5, 0))
                .flatMap(it -> Stream.of(JPEG, progressive, webP).map(options -> Arguments.of(it, options)))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {50_000, 100_000, 200_000, 500_000, 1_000_000, 2_000_000})
    void aThumbnailMeetsItsBudgetAsExactlyAsQualitiesAllow(long budget) throws IOException {
        try (Bitmap picture = portrait()) {
            int[] weights = allWeights(picture, JPEG);
            int best = IntStream.rangeClosed(1, 100)
                    .filter(it -> weights[it] <= budget)
                    .max()
                    .orElseThrow();

            assertThat(Encoder.encodeWithin(picture, JPEG, budget)).isInstanceOfSatisfying(Fitted.Fits.class, it -> {
                assertThat(it.quality()).isEqualTo(best);
                assertThat((long) it.bytes().length).isLessThanOrEqualTo(budget);
            });
        }
    }

    @Test
    void theCeilingIsNotExceededHoweverMuchRoomThereIs() {
        try (Bitmap picture = Bitmap.of(Drawn.photo(96, 54, 3))) {
            assertThat(Encoder.encodeWithin(picture, JPEG.withQuality(82), 1_000_000))
                    .isEqualTo(new Fitted.Fits(Encoder.encode(picture, JPEG.withQuality(82)), 82));
        }
    }

    @ParameterizedTest
    @CsvSource({"JPG,6000", "WEBP,3000", "PNG,20000"})
    void whereNothingFitsASizeIsToldThatDoes(FileFormat format, long budget) {
        EncodeOptions options = EncodeOptions.of(format, 90);
        try (Bitmap picture = Bitmap.of(Drawn.photo(640, 360, 4))) {
            Fitted.TooLarge told = (Fitted.TooLarge) Encoder.encodeWithin(picture, options, budget);

            assertThat(told.smallest()).isGreaterThan(budget);
            assertThat((double) told.width() / told.height()).isBetween(1.6, 1.95);
            assertThat(scaledWeight(picture, told.width(), told.height(), options))
                    .isLessThanOrEqualTo(budget);
            assertThat(scaledWeight(picture, told.width() * 5 / 4, told.height() * 5 / 4, options))
                    .isGreaterThan(budget);
        }
    }

    @Test
    void whereNotEvenAPixelFitsThatIsTold() {
        try (Bitmap picture = Bitmap.of(Drawn.photo(64, 36, 5))) {
            assertThat(Encoder.encodeWithin(picture, JPEG, 100))
                    .isInstanceOfSatisfying(
                            Fitted.TooLarge.class,
                            it -> assertThat(it.width() + it.height()).isZero());
        }
    }

    @Test
    void aPngIsPackedHarderWhereThatMakesItFit() {
        try (Bitmap picture = Bitmap.of(Drawn.photo(160, 90, 6))) {
            byte[] usual = Png.encode(picture);
            byte[] thrifty = Png.thrifty(picture);

            assertThat(thrifty.length).isLessThan(usual.length);
            assertThat(Encoder.encodeWithin(picture, EncodeOptions.of(FileFormat.PNG, 100), thrifty.length))
                    .isInstanceOfSatisfying(
                            Fitted.Fits.class, it -> assertThat(it.bytes()).isEqualTo(thrifty));
        }
    }

    @Test
    void alphaIsFlattenedBeforeTheSearch() {
        try (Bitmap picture = Bitmap.of(Drawn.disc(64, Color.RED))) {
            assertThat(Encoder.encodeWithin(picture, JPEG, 1_200)).isInstanceOf(Fitted.Fits.class);
        }
    }

    private static int[] allWeights(Bitmap picture, EncodeOptions options) {
        int[] weights = new int[101];
        if (options.format() == FileFormat.WEBP) {
            for (int i = 1; i <= 100; i++) weights[i] = WebP.encode(picture, i).length;
            return weights;
        }
        try (Bitmap flat = picture.hasAlpha() ? Matte.under(picture, options.matte()) : picture.copy()) {
            for (int i = 1; i <= 100; i++) weights[i] = Jpeg.thrifty(flat, options.withQuality(i)).length;
        }
        return weights;
    }

    private static long scaledWeight(Bitmap picture, int width, int height, EncodeOptions options) {
        Mat scaled = new Mat();
        try (Size size = new Size(width, height)) {
            opencv_imgproc.resize(picture.mat(), scaled, size, 0, 0, opencv_imgproc.INTER_AREA);
        }
        try (Bitmap smaller = new Bitmap(scaled)) {
            return Encoder.encode(smaller, options.withQuality(ByteBudget.GOOD)).length;
        }
    }

    private static Bitmap portrait() throws IOException {
        BufferedImage read = Drawn.byImageIo(Files.readAllBytes(Path.of("assets/pictures/astronaut.jpg")));
        Mat scaled = new Mat();
        try (Bitmap portrait = Bitmap.of(read);
                Size size = new Size(1280, 720)) {
            opencv_imgproc.resize(portrait.mat(), scaled, size, 0, 0, opencv_imgproc.INTER_CUBIC);
        }
        return new Bitmap(scaled);
    }
}
