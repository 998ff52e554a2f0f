package thumbsmith.image.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import thumbsmith.image.Bitmap;

class LayersTest {
    @Test
    void halfOfRedOverBlueIsPurple() {
        try (Bitmap blue = Px.plain(4, 4, 0xFF0000FF);
                Bitmap red = Px.plain(4, 4, 0x80FF0000);
                Bitmap both = Layers.over(blue, red, 0, 0)) {
            int pixel = Px.at(both, 2, 2);
            assertThat(Px.red(pixel)).isCloseTo(128, within(1));
            assertThat(Px.blue(pixel)).isCloseTo(127, within(1));
            assertThat(both.hasAlpha()).isFalse();
        }
    }

    @Test
    void overNothingTheTopStaysAsItIs() {
        try (Bitmap nothing = Layers.clear(4, 4);
                Bitmap red = Px.plain(4, 4, 0x80FF0000);
                Bitmap both = Layers.over(nothing, red, 0, 0)) {
            assertThat(Px.alpha(Px.at(both, 1, 1))).isCloseTo(128, within(1));
            assertThat(Px.red(Px.at(both, 1, 1))).isGreaterThan(253);
        }
    }

    @Test
    void whatSticksOutIsCutOff() {
        try (Bitmap white = Px.plain(6, 6, 0xFFFFFFFF);
                Bitmap red = Px.plain(4, 4, 0xFEFF0000);
                Bitmap both = Layers.over(white, red, 4, -2);
                Bitmap far = Layers.over(white, red, 40, 40)) {
            assertThat(Px.green(Px.at(both, 5, 1))).isLessThan(3);
            assertThat(Px.at(both, 5, 2)).isEqualTo(0xFFFFFFFF);
            assertThat(Px.at(both, 3, 1)).isEqualTo(0xFFFFFFFF);
            assertThat(Px.all(far)).containsOnly(0xFFFFFFFF);
        }
    }

    @Test
    void theGivenPicturesStayAsTheyWere() {
        try (Bitmap white = Px.plain(6, 6, 0xFFFFFFFF);
                Bitmap red = Px.plain(4, 4, 0x80FF0000);
                Bitmap both = Layers.over(white, red, 1, 1)) {
            assertThat(Px.all(white)).containsOnly(0xFFFFFFFF);
            assertThat(Px.all(red)).containsOnly(0x80FF0000);
            assertThat(both.width()).isEqualTo(6);
        }
    }

    @Test
    void flatteningShowsTheColourThrough() {
        try (Bitmap glass = Px.of(2, 1, (x, _) -> x == 0 ? 0x00123456 : 0xFF123456);
                Bitmap flat = Layers.flattened(glass, 0xFFCC00)) {
            assertThat(Px.all(flat)).containsExactly(0xFFFFCC00, 0xFF123456);
            assertThat(flat.hasAlpha()).isFalse();
        }
    }

    @Test
    void paddingPutsThePictureInTheMiddle() {
        try (Bitmap red = Px.plain(4, 2, 0xFFFF0000);
                Bitmap padded = Padding.coloured(red, 8, 6, 0x00FF00)) {
            assertThat(Px.at(padded, 2, 2)).isEqualTo(0xFFFF0000);
            assertThat(Px.at(padded, 5, 3)).isEqualTo(0xFFFF0000);
            assertThat(Px.at(padded, 1, 2)).isEqualTo(0xFF00FF00);
            assertThat(Px.at(padded, 2, 1)).isEqualTo(0xFF00FF00);
        }
    }

    @Test
    void aBlurredMarginHasThePicturesColours() {
        try (Bitmap halves = Px.of(40, 40, (_, y) -> y < 20 ? 0xFFFF0000 : 0xFF0000FF);
                Bitmap padded = Padding.blurred(halves, 160, 40)) {
            assertThat(Px.red(Px.at(padded, 5, 1))).isGreaterThan(200);
            assertThat(Px.blue(Px.at(padded, 155, 38))).isGreaterThan(200);
            assertThat(Px.at(padded, 80, 1)).isEqualTo(0xFFFF0000);
        }
    }

    @Test
    void aPaddedCutOutKeepsItsAlpha() {
        try (Bitmap glass = Px.plain(4, 4, 0x40FF0000);
                Bitmap padded = Padding.clear(glass, 8, 8)) {
            assertThat(Px.at(padded, 4, 4)).isEqualTo(0x40FF0000);
            assertThat(Px.alpha(Px.at(padded, 0, 0))).isZero();
        }
    }

    @Test
    void aWideBlurCostsDetailAndNoBrightness() {
        try (Bitmap halves = Px.of(200, 50, (x, _) -> Px.opaque(x < 100 ? 0x000000 : 0xFFFFFF));
                Bitmap soft = Blurring.gaussian(halves, 20)) {
            assertThat(Px.green(Px.at(soft, 100, 25))).isCloseTo(128, within(12));
            assertThat(Px.green(Px.at(soft, 120, 25))).isCloseTo((int) (255 * 0.841), within(10));
            assertThat(Px.green(Px.at(soft, 5, 25))).isLessThan(4);
        }
    }
}
