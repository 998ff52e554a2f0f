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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import thumbsmith.image.Bitmap;
import thumbsmith.image.Pictures;

class ByteBudgetTest {
    private static final EncodeOptions JPEG = EncodeOptions.of(FileFormat.JPG, 100);

    @ParameterizedTest
    @MethodSource
    void ofAllHundredQualitiesTheLargestThatFitsIsTaken(BufferedImage drawn, EncodeOptions options) {
        try (Bitmap picture = Bitmap.of(drawn)) {
            int[] weights = allWeights(picture, options);
            for (int percent = 2; percent <= 98; percent += 4) {
                long budget = weights[percent];
                assertThat(Encoder.encodeWithin(picture, options, budget))
                        .isInstanceOfSatisfying(Fitted.Fits.class, it -> {
                            assertThat(it.quality()).isEqualTo(best(weights, budget));
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
                        Drawn.disc(200, Color.RED),
                        Drawn.colours(48, 48, 5, 0))
                .flatMap(it -> Stream.of(JPEG, progressive, webP).map(options -> Arguments.of(it, options)))
                .toList();
    }

    @Test
    void aThumbnailMeetsItsBudgetAsExactlyAsQualitiesAllow() throws IOException {
        try (Bitmap picture = portrait(1280, 720)) {
            int[] weights = allWeights(picture, JPEG);
            for (int budget : new int[] {50_000, 100_000, 200_000, 500_000, 1_000_000, 2_000_000}) {
                Fitted.Fits fits = (Fitted.Fits) Encoder.encodeWithin(picture, JPEG, budget);

                assertThat(fits.bytes()).hasSizeLessThanOrEqualTo(budget);
                assertThat(fits.quality()).isEqualTo(best(weights, budget));
            }
        }
    }

    @Test
    void theCeilingIsNotExceededHoweverMuchRoomThereIs() {
        try (Bitmap picture = Bitmap.of(Drawn.photo(96, 54, 3))) {
            Fitted.Fits fits = (Fitted.Fits) Encoder.encodeWithin(picture, JPEG.withQuality(82), 1_000_000);

            assertThat(fits.quality()).isEqualTo(82);
            assertThat(fits.bytes()).isEqualTo(Encoder.encode(picture, JPEG.withQuality(82)));
        }
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void whereNothingFitsASizeIsToldThatDoes(FileFormat format) {
        EncodeOptions options = EncodeOptions.of(format, 90);
        try (Bitmap picture = Bitmap.of(Pictures.noise(320, 180, 4))) {
            long budget = Encoder.encode(picture, options.withQuality(1)).length / 3;

            Fitted.TooLarge told = (Fitted.TooLarge) Encoder.encodeWithin(picture, options, budget);

            assertThat(told.smallest()).isGreaterThan(budget);
            assertThat((double) told.width() / told.height()).isBetween(1.6, 1.95);
            assertThat(qualityAt(told.width(), told.height(), picture, options, budget))
                    .isGreaterThanOrEqualTo(ByteBudget.GOOD);
            assertThat(qualityAt(told.width() * 9 / 8, told.height() * 9 / 8, picture, options, budget))
                    .isLessThan(ByteBudget.GOOD);
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
    void aPngIsPackedHarderWhereThatMakesItFit() throws IOException {
        try (Bitmap picture = portrait(192, 108)) {
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

    private static int best(int[] weights, long budget) {
        return IntStream.rangeClosed(1, 100)
                .filter(it -> weights[it] <= budget)
                .max()
                .orElseThrow();
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

    /** The quality that fits at another size; 0 for none. */
    private static int qualityAt(int width, int height, Bitmap picture, EncodeOptions options, long budget) {
        try (Bitmap scaled = scaled(picture, width, height)) {
            return switch (Encoder.encodeWithin(scaled, options, budget)) {
                case Fitted.Fits fits -> fits.quality();
                case Fitted.TooLarge _ -> 0;
            };
        }
    }

    private static Bitmap portrait(int width, int height) throws IOException {
        try (Bitmap portrait =
                Bitmap.of(Drawn.byImageIo(Files.readAllBytes(Path.of("assets/pictures/astronaut.jpg"))))) {
            return scaled(portrait, width, height);
        }
    }

    private static Bitmap scaled(Bitmap picture, int width, int height) {
        Mat scaled = new Mat();
        try (Size size = new Size(width, height)) {
            opencv_imgproc.resize(picture.mat(), scaled, size, 0, 0, opencv_imgproc.INTER_AREA);
        }
        return new Bitmap(scaled);
    }
}
