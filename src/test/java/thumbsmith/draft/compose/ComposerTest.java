package thumbsmith.draft.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thumbsmith.contract.Format;
import thumbsmith.contract.Model;
import thumbsmith.draft.LearnedLook;
import thumbsmith.draft.TextDraft;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Contrast;
import thumbsmith.image.SafeZone;

class ComposerTest {
    /** All 200 prompts rather than the first 24. */
    private static final int PROMPTS = Boolean.getBoolean("thumbsmith.test.long") ? 200 : 24;

    private static final double MARGIN = 0.03;
    private static final String ISLAND = "I bought my own island";

    @Test
    void wordsAreLegibleInsideTheSafeAreaAndClearOfFaces() {
        LearnedLook someone = Samples.persona("astronaut.jpg");
        List<String> faint = new ArrayList<>();
        for (int i = 0; i < PROMPTS; i++) {
            String prompt = Samples.prompts().get(i);
            Format format = Format.values()[i % Format.values().length];
            Optional<LearnedLook> persona = Optional.of(someone).filter(_ -> isWithPersona(prompt));
            Composition made = Samples.COMPOSER.text(draft(prompt, format, persona, i));
            assertThat(astray(made, format)).as(prompt + " as " + made.layout()).isEmpty();
            if (made.contrast() < Contrast.READABLE) faint.add(prompt + " as " + made.layout());
        }
        assertThat(faint).hasSizeLessThanOrEqualTo(PROMPTS * 2 / 100);
    }

    private static boolean isWithPersona(String prompt) {
        return prompt.length() % 2 == 0;
    }

    /** What is written outside the margins, under what players show, or over a face. */
    private static List<Rectangle2D> astray(Composition made, Format format) {
        Rectangle2D field = new Rectangle2D.Double(0, 0, format.width(), format.height());
        Rectangle2D inner = new Rectangle2D.Double(
                format.width() * MARGIN,
                format.height() * MARGIN,
                format.width() * (1 - 2 * MARGIN),
                format.height() * (1 - 2 * MARGIN));
        List<Rectangle2D> forbidden = new ArrayList<>(made.faces());
        SafeZone.of((double) format.width() / format.height()).forEach(it -> forbidden.add(it.within(field)));
        return made.words().stream()
                .filter(it -> !inner.contains(it) || forbidden.stream().anyMatch(it::intersects))
                .toList();
    }

    @Test
    void theSameSeedGivesTheSamePixels() {
        Optional<LearnedLook> persona = Optional.of(Samples.persona("grace_hopper.jpg"));

        assertThat(Canvas.pixels(picture(draft(ISLAND, Format.WIDE, persona, 42))))
                .isEqualTo(Canvas.pixels(picture(draft(ISLAND, Format.WIDE, persona, 42))));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 0x9E3779B97F4A7C15L})
    void fourSeedsInARowGiveFourLayouts(long step) {
        Set<String> layouts = new HashSet<>();
        for (int i = 0; i < 4; i++) {
            layouts.add(Samples.COMPOSER
                    .text(draft(ISLAND, Format.WIDE, Optional.empty(), 7 + i * step))
                    .layout());
        }
        assertThat(layouts).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X",
                "😀",
                "Как я выучил язык",
                "日本で一番おいしいラーメンを食べてみた",
                "مرحبا بالعالم",
                "!!! ...",
                "\u0301",
                "Supercalifragilisticexpialidocious",
                "\"\"",
                "🇩🇪 👩‍👩‍👧"
            })
    void anyPromptIsDrawnAndOpaque(String prompt) {
        int[] pixels = Canvas.pixels(picture(draft(prompt, Format.TALL, Optional.empty(), 3)));

        assertThat(IntStream.of(pixels)).allMatch(it -> it >>> 24 == 0xFF);
    }

    @Test
    void thePromptOfThreeThousandCharactersIsDrawn() {
        assertThat(picture(draft("island word ".repeat(250), Format.WIDE, Optional.empty(), 1)))
                .isNotNull();
        assertThat(picture(draft("語".repeat(3000), Format.SQUARE, Optional.empty(), 1)))
                .isNotNull();
    }

    @Test
    void aPromptThatWantsNoWordsGetsNone() {
        assertThat(Samples.COMPOSER
                        .text(draft("A rocket over the sea, no text", Format.WIDE, Optional.empty(), 1))
                        .words())
                .isEmpty();
    }

    private static BufferedImage picture(TextDraft draft) {
        return Samples.COMPOSER.text(draft).picture();
    }

    private static TextDraft draft(String prompt, Format format, Optional<LearnedLook> persona, long seed) {
        return new TextDraft(prompt, Model.PKZ_4_5, format, Optional.empty(), persona, Optional.empty(), seed);
    }
}
