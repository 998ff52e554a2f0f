package thumbsmith.draft.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LayerTest {
    private final BufferedImage picture = Canvas.of(64, 48);

    @BeforeEach
    void fill() {
        Arrays.fill(Canvas.pixels(picture), 0xFF204060);
    }

    @Test
    void shiningOnlyAddsLight() {
        Layer.of(picture, 4, pen -> {
                    pen.setPaint(Rgb.paint(0xFF8000, 0.7));
                    pen.fillRect(20, 10, 20, 20);
                })
                .shine(picture);
        assertThat(Rgb.red(picture.getRGB(30, 20))).isGreaterThan(0x20 + 60);
        assertThat(Arrays.stream(Canvas.pixels(picture)).map(Rgb::blue).min()).hasValue(0x60);
        assertThat(picture.getRGB(1, 46)).isEqualTo(0xFF204060);
    }

    @Test
    void aRegionLeavesTheRestAlone() {
        Layer.within(new Rectangle(30, 20, 200, 200), picture, 0, pen -> {
                    pen.setPaint(Rgb.paint(0xFFFFFF));
                    pen.fillRect(0, 0, 64, 48);
                })
                .shine(picture);
        assertThat(picture.getRGB(40, 30)).isEqualTo(0xFFFFFFFF);
        assertThat(picture.getRGB(29, 30)).isEqualTo(0xFF204060);
        assertThat(picture.getRGB(40, 19)).isEqualTo(0xFF204060);
    }

    @Test
    void softeningKeepsWhatIsEven() {
        int[] even = new int[20 * 10];
        Arrays.fill(even, 0xFF123456);
        Blur.soften(even, 20, 10, 3);
        assertThat(even).containsOnly(0xFF123456);
    }

    @Test
    void noiseIsTheSameEverywhereAndWithinItsRange() {
        Noise noise = new Noise(7);
        assertThat(noise.cloud(3.25, -8.5, 5))
                .isEqualTo(new Noise(7).cloud(3.25, -8.5, 5))
                .isBetween(0.0, 1.0);
        assertThat(noise.lattice(1, 2)).isNotEqualTo(noise.lattice(2, 1));
    }

    @Test
    void labAgreesWithTheStandard() {
        assertThat(Lab.lightness(0xFFFFFF)).isCloseTo(100, within(0.01));
        assertThat(Lab.lightness(0xFF0000)).isCloseTo(53.24, within(0.1));
        assertThat(Lab.chroma(0xFF0000)).isCloseTo(104.55, within(0.3));
        assertThat(Lab.chroma(0x808080)).isCloseTo(0, within(0.1));
    }
}
