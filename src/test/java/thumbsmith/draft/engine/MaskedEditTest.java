package thumbsmith.draft.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thumbsmith.contract.Format;
import thumbsmith.draft.DraftRefusedException;
import thumbsmith.draft.EditDraft;
import thumbsmith.draft.paint.Rgb;

class MaskedEditTest {
    private static final BufferedImage ROCKET = Samples.photo("rocket.jpg");
    private final BufferedImage filled = UpperFill.of(ROCKET, Format.WIDE, Samples.IMAGES);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "make the sky purple",
                "blur it",
                "remove the rocket",
                "brighter",
                "a dragon",
                "say \"hi\"",
                "pixelate",
                "sharper",
                "fill with red"
            })
    void outsideTheMaskEveryPixelStays(String prompt) throws Exception {
        BufferedImage mask = mask();
        BufferedImage edited = edit(prompt, mask);

        Mask marked = Mask.of(Optional.of(mask), ROCKET, Format.WIDE, Samples.IMAGES);
        int[] before = Samples.pixels(filled);
        int[] after = Samples.pixels(edited);
        assertThat(IntStream.range(0, before.length).filter(it -> !marked.marked()[it]))
                .allMatch(it -> before[it] == after[it]);
        assertThat(IntStream.range(0, before.length)
                        .filter(it -> before[it] != after[it])
                        .count())
                .isGreaterThan(500);
    }

    @Test
    void anEditDoesWhatItSays() throws Exception {
        assertThat(mean(edit("make it brighter"), Rgb::luma)).isGreaterThan(mean(filled, Rgb::luma) * 1.2);
        assertThat(mean(edit("darker please"), Rgb::luma)).isLessThan(mean(filled, Rgb::luma) * 0.8);
        assertThat(mean(edit("in black and white"), Rgb::saturation)).isLessThan(0.02);
        assertThat(mean(edit("more vivid"), Rgb::saturation)).isGreaterThan(mean(filled, Rgb::saturation));
        assertThat(mean(edit("warmer light"), MaskedEditTest::warmth))
                .isGreaterThan(mean(filled, MaskedEditTest::warmth) + 10);
        assertThat(mean(edit("a colder mood"), MaskedEditTest::warmth))
                .isLessThan(mean(filled, MaskedEditTest::warmth) - 10);
        assertThat(Tones.of(edit("more contrast")).contrast())
                .isGreaterThan(Tones.of(filled).contrast());
        assertThat(Tones.of(edit("blur everything")).edges(0, 0, 1, 1))
                .isLessThan(Tones.of(filled).edges(0, 0, 1, 1) * 0.7);
        assertThat(Samples.pixels(edit("fill it with solid red"))).containsOnly(0xFFE02424);
    }

    @Test
    void theLastColourNamedIsTheOneThatItBecomes() throws Exception {
        BufferedImage edited = edit("turn the red lights green");

        assertThat(mean(edited, Rgb::green)).isGreaterThan(mean(edited, Rgb::red) * 1.3);
    }

    @Test
    void somethingRemovedTakesTheColourAround() throws Exception {
        BufferedImage source = new BufferedImage(1280, 720, BufferedImage.TYPE_INT_ARGB);
        BufferedImage mask = new BufferedImage(1280, 720, BufferedImage.TYPE_INT_RGB);
        paint(source, new Color(0x3366CC), 0, 0, 1280, 720);
        paint(source, Color.RED, 500, 300, 100, 100);
        paint(mask, Color.WHITE, 490, 290, 120, 120);

        BufferedImage edited = Samples.ENGINE.edit(
                new EditDraft("remove the square", Format.WIDE, source, Optional.of(mask), Optional.empty(), 1));

        assertThat(Samples.pixels(edited)).containsOnly(0xFF3366CC);
    }

    @Test
    void aSupportPictureIsPlacedInTheMarkedBox() throws Exception {
        BufferedImage red = new BufferedImage(50, 50, BufferedImage.TYPE_INT_ARGB);
        paint(red, Color.RED, 0, 0, 50, 50);
        BufferedImage edited = Samples.ENGINE.edit(
                new EditDraft("put this there", Format.WIDE, ROCKET, Optional.of(mask()), Optional.of(red), 1));

        assertThat(edited.getRGB(300, 200)).isEqualTo(0xFFFF0000);
        assertThat(edited.getRGB(1200, 700)).isEqualTo(filled.getRGB(1200, 700));
    }

    @Test
    void aMaskThatMarksNothingIsRefused() {
        BufferedImage black = new BufferedImage(640, 427, BufferedImage.TYPE_INT_RGB);

        assertThatThrownBy(() -> edit("brighter", black))
                .isInstanceOf(DraftRefusedException.class)
                .hasMessageContaining("white");
    }

    @Test
    void wordsThatCannotBeDrawnAreRefusedWithWhatCan() {
        assertThatThrownBy(() -> edit("...", mask()))
                .isInstanceOf(DraftRefusedException.class)
                .hasMessageContaining("light and colours");
    }

    @Test
    void planReadsWhatIsSaid() {
        assertThat(EditPlan.of("the sign says OPEN").words().orElseThrow().words())
                .containsExactly("OPEN");
        assertThat(EditPlan.of("add text: big news").words().orElseThrow().words())
                .containsExactly("BIG", "NEWS");
        assertThat(EditPlan.of("make the title brighter").words()).isEmpty();
        assertThat(EditPlan.of("say \"dark night\" in gold").adjustments()).isEmpty();
        assertThat(EditPlan.of("say \"dark night\" in gold").colour()).contains(0xD9A520);
    }

    private static double warmth(int rgb) {
        return Rgb.red(rgb) - Rgb.blue(rgb);
    }

    private static BufferedImage edit(String prompt) throws DraftRefusedException {
        return Samples.ENGINE.edit(new EditDraft(prompt, Format.WIDE, ROCKET, Optional.empty(), Optional.empty(), 1));
    }

    private static BufferedImage edit(String prompt, BufferedImage mask) throws DraftRefusedException {
        return Samples.ENGINE.edit(new EditDraft(prompt, Format.WIDE, ROCKET, Optional.of(mask), Optional.empty(), 1));
    }

    /** An ellipse over the middle of the source as it is before it is filled. */
    private static BufferedImage mask() {
        BufferedImage mask = new BufferedImage(640, 427, BufferedImage.TYPE_INT_RGB);
        mask.getGraphics().fillOval(80, 60, 300, 240);
        return mask;
    }

    private static void paint(BufferedImage picture, Color colour, int x, int y, int width, int height) {
        var pen = picture.createGraphics();
        pen.setColor(colour);
        pen.fillRect(x, y, width, height);
        pen.dispose();
    }

    private static double mean(BufferedImage picture, IntToDoubleFunction measure) {
        return IntStream.of(Samples.pixels(picture))
                .mapToDouble(measure)
                .average()
                .orElseThrow();
    }
}
