package thumbsmith.draft.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import thumbsmith.draft.DraftRefusedException;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Rgb;

class WholePictureEditsTest {
    private static final BufferedImage HILLS = Scenery.HILLS;

    @Test
    void lightAndColourChangeAsSaid() throws DraftRefusedException {
        assertThat(mean("make it brighter", Rgb::luma)).isGreaterThan(mean(Rgb::luma) * 1.1);
        assertThat(mean("make it darker", Rgb::luma)).isLessThan(mean(Rgb::luma) * 0.9);
        assertThat(mean("more contrast", WholePictureEditsTest::fromGrey))
                .isGreaterThan(mean(WholePictureEditsTest::fromGrey));
        assertThat(mean("less contrast", WholePictureEditsTest::fromGrey))
                .isLessThan(mean(WholePictureEditsTest::fromGrey));
        assertThat(mean("warmer", WholePictureEditsTest::warmth))
                .isGreaterThan(mean(WholePictureEditsTest::warmth) + 8);
        assertThat(mean("colder", WholePictureEditsTest::warmth)).isLessThan(mean(WholePictureEditsTest::warmth) - 8);
        assertThat(mean("more saturated", Rgb::saturation)).isGreaterThan(mean(Rgb::saturation) + 0.05);
        assertThat(mean("less saturated", Rgb::saturation)).isLessThan(mean(Rgb::saturation) - 0.05);
        assertThat(mean("black and white", Rgb::saturation)).isLessThan(0.01);
        assertThat(mean("faded", Rgb::saturation)).isLessThan(mean(Rgb::saturation));
    }

    @Test
    void sepiaIsOneHue() throws DraftRefusedException {
        assertThat(mean("sepia", WholePictureEditsTest::warmth)).isGreaterThan(20);
    }

    @Test
    void invertingTwiceGivesTheSamePicture() throws DraftRefusedException {
        assertThat(Canvas.pixels(Scenery.edit("invert it, then invert it", HILLS)))
                .isEqualTo(Canvas.pixels(HILLS));
    }

    @Test
    void morePercentChangeMore() throws DraftRefusedException {
        assertThat(mean("brighter by 10 %", Rgb::luma)).isLessThan(mean("brighter by 40 %", Rgb::luma));
        assertThat(mean("a bit darker", Rgb::luma)).isGreaterThan(mean("much darker", Rgb::luma));
    }

    @Test
    void detailChangesAsSaid() throws DraftRefusedException {
        double detail = Scenery.detail(HILLS);
        assertThat(Scenery.detail(Scenery.edit("sharper", HILLS))).isGreaterThan(detail);
        assertThat(Scenery.detail(Scenery.edit("blur it a lot", HILLS))).isLessThan(detail);
        assertThat(Scenery.detail(Scenery.edit("add film grain", HILLS))).isGreaterThan(detail + 3);
        BufferedImage grainy = Scenery.edit("add film grain", HILLS);
        assertThat(Scenery.detail(Scenery.edit("less noise", grainy))).isLessThan(Scenery.detail(grainy) * 0.8);
    }

    @Test
    void pixelatingLeavesBlocksOfOneColour() throws DraftRefusedException {
        BufferedImage blocks = Scenery.edit("pixelate it", HILLS);

        assertThat(blocks.getRGB(210, 72)).isEqualTo(blocks.getRGB(215, 77)).isNotEqualTo(HILLS.getRGB(215, 77));
    }

    @Test
    void aVignetteDarkensTheCornersAlone() throws DraftRefusedException {
        BufferedImage vignetted = Scenery.edit("add a vignette", HILLS);

        assertThat(Rgb.luma(vignetted.getRGB(2, 2))).isLessThan(Rgb.luma(HILLS.getRGB(2, 2)) * 0.7);
        assertThat(vignetted.getRGB(160, 90)).isEqualTo(HILLS.getRGB(160, 90));
    }

    @Test
    void coloursAreTintedFilledAndReplaced() throws DraftRefusedException {
        assertThat(Canvas.pixels(Scenery.edit("fill it with red", HILLS))).containsOnly(0xFFE02424);
        assertThat(mean("tint it green", it -> Rgb.green(it) - Rgb.red(it))).isGreaterThan(20);
        BufferedImage replaced = Scenery.edit("change red to blue", HILLS);
        assertThat(Rgb.blue(replaced.getRGB(230, 100))).isGreaterThan(Rgb.red(replaced.getRGB(230, 100)) + 60);
        assertThat(replaced.getRGB(60, 150)).isEqualTo(HILLS.getRGB(60, 150));
    }

    @Test
    void halvesAndEdgesChangeAlone() throws DraftRefusedException {
        BufferedImage left = Scenery.edit("darken the left side", HILLS);
        assertThat(left.getRGB(310, 90)).isEqualTo(HILLS.getRGB(310, 90));
        assertThat(Rgb.luma(left.getRGB(10, 90))).isLessThan(Rgb.luma(HILLS.getRGB(10, 90)));
        assertThat(Scenery.edit("darken the edges", HILLS).getRGB(160, 90)).isEqualTo(HILLS.getRGB(160, 90));
    }

    @Test
    void mirroringAndTurningMovePixels() throws DraftRefusedException {
        assertThat(Scenery.edit("mirror it", HILLS).getRGB(10, 50)).isEqualTo(HILLS.getRGB(309, 50));
        assertThat(Scenery.edit("flip it upside down", HILLS).getRGB(10, 50)).isEqualTo(HILLS.getRGB(10, 129));
        assertThat(Scenery.edit("rotate 180 degrees", HILLS).getRGB(10, 50)).isEqualTo(HILLS.getRGB(309, 129));
        assertThat(Scenery.edit("straighten by 5 degrees", HILLS).getRGB(5, 5)).isNotEqualTo(HILLS.getRGB(5, 5));
    }

    @Test
    void zoomingEnlargesWhatIsThere() throws DraftRefusedException {
        BufferedImage zoomed = Scenery.edit("zoom in on the right", HILLS);
        BufferedImage wide = Scenery.edit("zoom out", HILLS);

        assertThat(red(zoomed)).isGreaterThan(red(HILLS) * 3 / 2);
        assertThat(red(wide)).isLessThan(red(HILLS) * 3 / 4).isPositive();
    }

    @Test
    void extendingKeepsAllOfThePictureAndMakesUpTheRest() throws DraftRefusedException {
        BufferedImage square = Scenery.painted(pen -> {
                    pen.setColor(new Color(0x4070B0));
                    pen.fillRect(0, 0, 400, 400);
                })
                .getSubimage(0, 0, 180, 180);
        BufferedImage extended = Scenery.edit("outpaint to 16:9", Canvas.copy(square));

        assertThat(extended.getRGB(160, 90)).isEqualTo(0xFF4070B0);
        assertThat(Rgb.distance(extended.getRGB(3, 90), 0x4070B0)).isLessThan(90);
    }

    @Test
    void aFormatThatWasNotChosenIsRefused() {
        assertThatThrownBy(() -> Scenery.edit("outpaint to 9:16", HILLS))
                .isInstanceOf(DraftRefusedException.class)
                .hasMessageContaining("9:16");
    }

    @Test
    void signsAreLaidWhereTheyAreAsked() throws DraftRefusedException {
        BufferedImage ground = Scenery.plain(0x202020);
        for (String sign :
                new String[] {"arrow", "circle", "star", "check mark", "cross", "question mark", "box", "burst"}) {
            BufferedImage signed = Scenery.edit("add a red " + sign + " on the left", ground);
            assertThat(Scenery.mean(signed, Rgb::red, it -> it % 320 < 120))
                    .as(sign)
                    .isGreaterThan(40);
            assertThat(Scenery.mean(signed, Rgb::red, it -> it % 320 > 200))
                    .as(sign)
                    .isEqualTo(0x20);
        }
    }

    @Test
    void aBorderGoesRoundThePicture() throws DraftRefusedException {
        BufferedImage bordered = Scenery.edit("add a red border", HILLS);

        assertThat(bordered.getRGB(1, 90)).isEqualTo(0xFFE02424);
        assertThat(bordered.getRGB(160, 178)).isEqualTo(0xFFE02424);
        assertThat(bordered.getRGB(160, 90)).isEqualTo(HILLS.getRGB(160, 90));
    }

    @Test
    void thingsComeFromTheShelf() throws DraftRefusedException {
        BufferedImage ground = Scenery.plain(0x202020);

        assertThat(Scenery.edit("add a rocket", ground).getRGB(160, 90)).isEqualTo(0xFF202020);
        assertThat(Scenery.mean(Scenery.edit("add a rocket on the right", ground), Rgb::luma, it -> it % 320 > 200))
                .isGreaterThan(0.15);
    }

    @Test
    void theSupportPictureIsLaidAtAPlace() throws DraftRefusedException {
        BufferedImage placed = Scenery.edit(
                "add the support picture on the left", HILLS, Optional.empty(), Optional.of(Scenery.plain(0xFF00FF)));

        assertThat(placed.getRGB(60, 90)).isEqualTo(0xFFFF00FF);
    }

    @Test
    void withoutAMaskNothingUnknownIsRemoved() {
        assertThatThrownBy(() -> Scenery.edit("remove the dog", HILLS))
                .isInstanceOf(DraftRefusedException.class)
                .hasMessageContaining("mask");
    }

    private static long red(BufferedImage picture) {
        return java.util.stream.IntStream.of(Canvas.pixels(picture))
                .filter(it -> Rgb.red(it) > 150 && Rgb.green(it) < 110 && Rgb.blue(it) < 90)
                .count();
    }

    private static double mean(String prompt, IntToDoubleFunction measure) throws DraftRefusedException {
        return Scenery.mean(Scenery.edit(prompt, HILLS), measure);
    }

    private static double mean(IntToDoubleFunction measure) {
        return Scenery.mean(HILLS, measure);
    }

    private static double warmth(int rgb) {
        return Rgb.red(rgb) - Rgb.blue(rgb);
    }

    private static double fromGrey(int rgb) {
        return Math.abs(Rgb.luma(rgb) - 0.46);
    }
}
