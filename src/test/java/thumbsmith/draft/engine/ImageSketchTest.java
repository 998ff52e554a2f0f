package thumbsmith.draft.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import thumbsmith.contract.Format;
import thumbsmith.contract.ImageWeight;
import thumbsmith.contract.Model;
import thumbsmith.draft.ImageDraft;
import thumbsmith.draft.paint.Rgb;

class ImageSketchTest {
    private static final BufferedImage ROCKET = Samples.photo("rocket.jpg");

    @ParameterizedTest
    @EnumSource(Format.class)
    void theDraftHasTheSizeOfItsFormat(Format format) {
        BufferedImage picture = draw(Model.PKZ_4, format, ImageWeight.MEDIUM, Optional.of("Lift off"), 1);

        assertThat(picture.getWidth()).isEqualTo(format.width());
        assertThat(picture.getHeight()).isEqualTo(format.height());
    }

    @Test
    void aHigherWeightKeepsMoreOfTheSource() {
        double low = farFromSource(draw(Model.PKZ_2, Format.WIDE, ImageWeight.LOW, Optional.empty(), 4));
        double medium = farFromSource(draw(Model.PKZ_2, Format.WIDE, ImageWeight.MEDIUM, Optional.empty(), 4));
        double high = farFromSource(draw(Model.PKZ_2, Format.WIDE, ImageWeight.HIGH, Optional.empty(), 4));

        assertThat(low).isGreaterThan(medium);
        assertThat(medium).isGreaterThan(high);
    }

    @Test
    void thePromptIsIgnoredOnPkz2Only() {
        assertThat(Samples.pixels(draw(Model.PKZ_2, Format.WIDE, ImageWeight.HIGH, Optional.of("Lift off"), 1)))
                .isEqualTo(Samples.pixels(draw(Model.PKZ_2, Format.WIDE, ImageWeight.HIGH, Optional.empty(), 1)));
        assertThat(Samples.difference(
                        draw(Model.PKZ_3, Format.WIDE, ImageWeight.HIGH, Optional.of("Lift off"), 1),
                        draw(Model.PKZ_3, Format.WIDE, ImageWeight.HIGH, Optional.empty(), 1)))
                .isGreaterThan(0.1);
    }

    @Test
    void anotherSeedIsAnotherPicture() {
        assertThat(Samples.difference(
                        draw(Model.PKZ_4, Format.WIDE, ImageWeight.MEDIUM, Optional.of("Lift off"), 1),
                        draw(Model.PKZ_4, Format.WIDE, ImageWeight.MEDIUM, Optional.of("Lift off"), 2)))
                .isGreaterThan(0.2);
    }

    private static BufferedImage draw(
            Model model, Format format, ImageWeight weight, Optional<String> prompt, long seed) {
        return Samples.ENGINE.image(new ImageDraft(
                ROCKET, prompt, model, format, weight, Optional.empty(), Optional.empty(), Optional.empty(), seed));
    }

    private static double farFromSource(BufferedImage picture) {
        int[] source = Samples.pixels(Samples.IMAGES.fill(ROCKET, picture.getWidth(), picture.getHeight()));
        int[] drawn = Samples.pixels(picture);
        return IntStream.range(0, source.length)
                .mapToDouble(it -> Rgb.distance(source[it], drawn[it]))
                .average()
                .orElseThrow();
    }
}
