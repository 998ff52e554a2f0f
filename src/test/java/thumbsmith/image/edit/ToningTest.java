package thumbsmith.image.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import thumbsmith.image.Bitmap;

class ToningTest {
    @Test
    void neutralIsTheSameToTheBit() {
        try (Bitmap map = Px.map(256, 256);
                Bitmap same = Toning.toned(map, 0, 0, 0, 0)) {
            assertThat(Px.all(same)).isEqualTo(Px.all(map));
        }
    }

    @Test
    void neutralCurvesWouldBeTheIdentityToo() {
        for (int value = 0; value < 256; value++) {
            assertThat(new Curves(0, 0, 0).at(1, value)).isEqualTo(value);
        }
    }

    @Property(tries = 500, seed = "20261122")
    void brighterStaysBrighter(
            @ForAll @DoubleRange(min = -3, max = 3) double exposure,
            @ForAll @IntRange(min = -100, max = 100) int contrast,
            @ForAll @IntRange(min = -100, max = 100) int temperature,
            @ForAll @IntRange(min = 0, max = 2) int channel) {
        Curves curves = new Curves(exposure, contrast, temperature);
        for (int value = 1; value < 256; value++) {
            assertThat(curves.at(channel, value))
                    .isBetween(0, 255)
                    .isGreaterThanOrEqualTo(curves.at(channel, value - 1));
        }
    }

    @Property(tries = 500, seed = "20261122")
    void moreExposureIsNeverDarker(
            @ForAll @DoubleRange(min = -3, max = 2.5) double exposure,
            @ForAll @IntRange(min = 0, max = 255) int value) {
        assertThat(new Curves(exposure + 0.5, 0, 0).at(1, value))
                .isGreaterThanOrEqualTo(new Curves(exposure, 0, 0).at(1, value));
    }

    @Test
    void oneStopDoublesTheLight() {
        assertThat(Light.linear(new Curves(1, 0, 0).at(1, 100) / 255.0))
                .isCloseTo(2 * Light.linear(100 / 255.0), within(0.005));
    }

    @Test
    void contrastLeavesMiddleGreyAndMovesTheRestApart() {
        assertThat(new Curves(0, 80, 0).at(1, 118)).isCloseTo(118, within(1));
        assertThat(new Curves(0, 80, 0).at(1, 60)).isLessThan(50);
        assertThat(new Curves(0, 80, 0).at(1, 200)).isGreaterThan(210);
        assertThat(new Curves(0, -80, 0).at(1, 60)).isGreaterThan(70);
    }

    @Test
    void warmthTurnsGreyAmberAndKeepsItsBrightness() {
        try (Bitmap grey = Px.plain(2, 2, Px.opaque(0x808080));
                Bitmap warm = Toning.toned(grey, 0, 0, 0, 60)) {
            int pixel = Px.at(warm, 0, 0);
            assertThat(Px.red(pixel)).isGreaterThan(Px.green(pixel)).isGreaterThan(128);
            assertThat(Px.blue(pixel)).isLessThan(120);
            assertThat(luminance(pixel)).isCloseTo(Light.linear(128 / 255.0), within(0.005));
        }
    }

    @Test
    void noSaturationIsGreyOfTheSameLuma() {
        try (Bitmap colour = Px.plain(2, 2, Px.opaque(0xC04020));
                Bitmap grey = Toning.toned(colour, 0, 0, -100, 0)) {
            int pixel = Px.at(grey, 1, 1);
            int luma = (int) Math.round(0.2126 * 0xC0 + 0.7152 * 0x40 + 0.0722 * 0x20);
            assertThat(new int[] {Px.red(pixel), Px.green(pixel), Px.blue(pixel)})
                    .containsOnly(luma);
        }
    }

    @Test
    void alphaStaysAsItIs() {
        try (Bitmap glass = Px.plain(2, 2, 0x40C04020);
                Bitmap toned = Toning.toned(glass, 1, 50, 50, 50)) {
            assertThat(Px.alpha(Px.at(toned, 0, 0))).isEqualTo(0x40);
        }
    }

    private static double luminance(int argb) {
        return 0.2126 * Light.linear(Px.red(argb) / 255.0)
                + 0.7152 * Light.linear(Px.green(argb) / 255.0)
                + 0.0722 * Light.linear(Px.blue(argb) / 255.0);
    }
}
