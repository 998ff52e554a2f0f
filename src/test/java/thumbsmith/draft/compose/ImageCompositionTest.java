package thumbsmith.draft.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import thumbsmith.contract.Format;
import thumbsmith.contract.ImageWeight;
import thumbsmith.contract.Model;
import thumbsmith.draft.ImageDraft;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Rgb;

class ImageCompositionTest {
    private static final BufferedImage ROCKET = Samples.photo("rocket.jpg");

    @Test
    void aHigherWeightKeepsMoreOfTheSource() {
        BufferedImage astronaut = Samples.photo("astronaut.jpg");
        double low = farFrom(astronaut, draw(astronaut, Model.PKZ_2, ImageWeight.LOW, Optional.empty(), 4));
        double medium = farFrom(astronaut, draw(astronaut, Model.PKZ_2, ImageWeight.MEDIUM, Optional.empty(), 4));
        double high = farFrom(astronaut, draw(astronaut, Model.PKZ_2, ImageWeight.HIGH, Optional.empty(), 4));

        assertThat(low).isGreaterThan(medium);
        assertThat(medium).isGreaterThan(high);
    }

    @Test
    void thePromptIsIgnoredOnPkz2Only() {
        assertThat(Canvas.pixels(draw(ROCKET, Model.PKZ_2, ImageWeight.HIGH, Optional.of("Lift off"), 1)
                        .picture()))
                .isEqualTo(Canvas.pixels(draw(ROCKET, Model.PKZ_2, ImageWeight.HIGH, Optional.empty(), 1)
                        .picture()));
        assertThat(draw(ROCKET, Model.PKZ_3, ImageWeight.HIGH, Optional.of("Lift off"), 1)
                        .words())
                .isNotEmpty();
    }

    @Test
    void thePersonOfTheSourceStaysAndNoWordStandsOnTheirFace() {
        Composition made = draw(
                Samples.photo("grace_hopper.jpg"), Model.PKZ_4, ImageWeight.MEDIUM, Optional.of("She was right"), 2);

        assertThat(made.faces()).isNotEmpty();
        assertThat(made.words())
                .isNotEmpty()
                .noneMatch(it -> made.faces().stream().anyMatch(it::intersects));
    }

    private static Composition draw(
            BufferedImage source, Model model, ImageWeight weight, Optional<String> prompt, long seed) {
        return Samples.COMPOSER.image(new ImageDraft(
                source,
                prompt,
                model,
                Format.WIDE,
                weight,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                seed));
    }

    private static double farFrom(BufferedImage source, Composition made) {
        int[] kept = Canvas.pixels(
                new Casting(Samples.IMAGES).source(source, Format.WIDE).filled());
        int[] drawn = Canvas.pixels(made.picture());
        return IntStream.range(0, kept.length)
                .mapToDouble(it -> Rgb.distance(kept[it], drawn[it]))
                .average()
                .orElseThrow();
    }
}
