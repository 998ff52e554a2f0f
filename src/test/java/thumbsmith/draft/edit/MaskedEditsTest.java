package thumbsmith.draft.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thumbsmith.draft.DraftRefusedException;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Rgb;

class MaskedEditsTest {
    private static final Optional<BufferedImage> MASK = Optional.of(Scenery.mask());
    private static final Optional<BufferedImage> SUPPORT = Optional.of(Scenery.plain(0x2040E0));
    private static final int[] WEIGHTS =
            IntStream.of(Canvas.pixels(Scenery.mask())).map(it -> it & 0xFF).toArray();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "brighter",
                "darker",
                "more contrast",
                "less contrast",
                "warmer",
                "colder",
                "black and white",
                "sepia",
                "more saturated",
                "less saturated",
                "faded",
                "invert",
                "sharper",
                "blur it",
                "less noise",
                "add grain",
                "pixelate it",
                "add a vignette",
                "tint it purple",
                "fill it with green",
                "change blue to red",
                "make the background red",
                "make the background a gradient from pink to black",
                "replace the background with the support picture",
                "put the support picture here",
                "remove it",
                "write HI here",
                "make the text say HI",
                "add a red arrow",
                "add a circle",
                "add a star",
                "add a border",
                "add a rocket",
                "replace it with a fire",
                "mirror it",
                "flip it upside down",
                "make it brighter and add a red arrow, then blur it a bit"
            })
    void outsideTheMaskEveryPixelStaysToTheBit(String prompt) throws DraftRefusedException {
        int[] before = Canvas.pixels(Scenery.HILLS);
        int[] after = Canvas.pixels(Scenery.edit(prompt, Scenery.HILLS, MASK, SUPPORT));

        assertThat(IntStream.range(0, before.length).filter(it -> WEIGHTS[it] == 0))
                .allMatch(it -> before[it] == after[it]);
        assertThat(IntStream.range(0, before.length)
                        .filter(it -> before[it] != after[it])
                        .count())
                .isGreaterThan(100);
    }

    @Test
    void greyInTheMaskChangesPartly() throws DraftRefusedException {
        BufferedImage mask = Scenery.plain(0x808080);
        BufferedImage filled = Scenery.edit(
                "fill it with black", Scenery.plain(0xFFFFFF), Optional.of(whiteSpot(mask)), Optional.empty());

        assertThat(Rgb.red(filled.getRGB(300, 170))).isBetween(130, 137);
        assertThat(Rgb.red(filled.getRGB(5, 5))).isEqualTo(0x0A);
    }

    @Test
    void aMaskOfAnotherSizeLiesOverTheWholeSource() throws DraftRefusedException {
        BufferedImage mask = new BufferedImage(40, 10, BufferedImage.TYPE_INT_ARGB);
        Canvas.paint(mask, pen -> pen.fillRect(0, 0, 20, 10));
        BufferedImage filled =
                Scenery.edit("fill it with red", Scenery.plain(0xFFFFFF), Optional.of(mask), Optional.empty());

        assertThat(filled.getRGB(20, 90)).isEqualTo(0xFFE02424);
        assertThat(filled.getRGB(300, 90)).isEqualTo(0xFFFFFFFF);
    }

    @Test
    void whatIsRemovedTakesTheGroundAround() throws DraftRefusedException {
        BufferedImage source = Scenery.painted(pen -> {
            pen.setColor(new Color(0x3366CC));
            pen.fillRect(0, 0, 400, 400);
            pen.setColor(Color.RED);
            pen.fillRect(90, 60, 50, 50);
        });
        BufferedImage removed = Scenery.edit("remove the ugly square", source, MASK, Optional.empty());

        assertThat(IntStream.of(Canvas.pixels(removed)).distinct().toArray()).containsExactly(0xFF3366CC);
    }

    @Test
    void theSupportPictureFillsTheMask() throws DraftRefusedException {
        BufferedImage placed = Scenery.edit("put the support picture here", Scenery.HILLS, MASK, SUPPORT);

        assertThat(placed.getRGB(120, 90)).isEqualTo(0xFF2040E0);
    }

    @Test
    void aMaskSaysWhereToZoom() throws DraftRefusedException {
        BufferedImage source = Scenery.painted(pen -> {
            pen.setColor(Color.GREEN);
            pen.fillRect(60, 40, 120, 100);
        });
        BufferedImage zoomed = Scenery.edit("zoom in on this", source, MASK, Optional.empty());

        assertThat(Scenery.mean(zoomed, Rgb::green)).isGreaterThan(1.3 * Scenery.mean(source, Rgb::green));
    }

    @Test
    void anArrowThatPointsAtTheMaskStandsBesideIt() throws DraftRefusedException {
        BufferedImage pointed =
                Scenery.edit("add a red arrow pointing at it", Scenery.plain(0x000000), MASK, Optional.empty());

        assertThat(Scenery.mean(pointed, Rgb::red, it -> it % Scenery.WIDTH > 180))
                .isGreaterThan(5);
        assertThat(Scenery.mean(pointed, Rgb::red, it -> WEIGHTS[it] > 0)).isLessThan(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rotate it", "extend", "straighten by 3 degrees"})
    void whatConcernsTheWholePictureIsRefusedWithAMask(String prompt) {
        assertThatThrownBy(() -> Scenery.edit(prompt, Scenery.HILLS, MASK, Optional.empty()))
                .isInstanceOf(DraftRefusedException.class)
                .hasMessageContaining("without a mask");
    }

    @Test
    void aMaskThatMarksNothingIsRefused() {
        assertThatThrownBy(
                        () -> Scenery.edit("brighter", Scenery.HILLS, Optional.of(Scenery.plain(0)), Optional.empty()))
                .isInstanceOf(DraftRefusedException.class)
                .hasMessageContaining("white");
    }

    private static BufferedImage whiteSpot(BufferedImage mask) {
        Canvas.paint(mask, pen -> pen.fillRect(0, 0, 10, 10));
        return mask;
    }
}
