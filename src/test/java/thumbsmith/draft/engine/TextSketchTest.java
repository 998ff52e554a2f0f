package thumbsmith.draft.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import thumbsmith.contract.Format;
import thumbsmith.contract.Model;
import thumbsmith.draft.TextDraft;

class TextSketchTest {
    private static final String ISLAND = "I bought my own island";

    @ParameterizedTest
    @EnumSource(Format.class)
    void aDraftHasTheSizeOfItsFormatAndIsOpaque(Format format) {
        BufferedImage picture = Samples.ENGINE.text(Samples.text(ISLAND, format, 1));

        assertThat(picture.getWidth()).isEqualTo(format.width());
        assertThat(picture.getHeight()).isEqualTo(format.height());
        assertThat(picture.getType()).isEqualTo(BufferedImage.TYPE_INT_ARGB);
        assertThat(IntStream.of(Samples.pixels(picture))).allMatch(it -> it >>> 24 == 0xFF);
    }

    @Test
    void theSameSeedGivesTheSamePixels() {
        BufferedImage first = Samples.ENGINE.text(Samples.text(ISLAND, Format.WIDE, 42));
        BufferedImage second = Samples.ENGINE.text(Samples.text(ISLAND, Format.WIDE, 42));

        assertThat(Samples.pixels(first)).isEqualTo(Samples.pixels(second));
    }

    @Test
    void seedsThatFollowEachOtherGiveOtherIdeas() {
        BufferedImage before = Samples.ENGINE.text(Samples.text(ISLAND, Format.WIDE, Long.MAX_VALUE));
        for (long seed = Long.MIN_VALUE; seed < Long.MIN_VALUE + 6; seed++) {
            BufferedImage now = Samples.ENGINE.text(Samples.text(ISLAND, Format.WIDE, seed));
            assertThat(Samples.difference(before, now)).isGreaterThan(0.4);
            before = now;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X",
                "😀",
                "🔥🔥",
                "Как я выучил язык",
                "日本で一番おいしいラーメンを食べてみた",
                "مرحبا بالعالم",
                "!!! ...",
                "\u0301",
                "i̇ß",
                "Supercalifragilisticexpialidocious",
                "\"\"",
                "' '",
                "🇩🇪 👩‍👩‍👧"
            })
    void anyPromptIsDrawn(String prompt) {
        for (Format format : Format.values()) {
            BufferedImage picture = Samples.ENGINE.text(Samples.text(prompt, format, 3));
            assertThat(IntStream.of(Samples.pixels(picture))).allMatch(it -> it >>> 24 == 0xFF);
        }
    }

    @Test
    void thePromptOfThreeThousandCharactersIsDrawn() {
        assertThat(Samples.ENGINE.text(Samples.text("island word ".repeat(250), Format.WIDE, 1)))
                .isNotNull();
        assertThat(Samples.ENGINE.text(Samples.text("x".repeat(3000), Format.TALL, 1)))
                .isNotNull();
        assertThat(Samples.ENGINE.text(Samples.text("語".repeat(3000), Format.SQUARE, 1)))
                .isNotNull();
    }

    @Test
    void anotherPromptWithTheSameSeedIsAnotherPicture() {
        BufferedImage island = Samples.ENGINE.text(Samples.text(ISLAND, Format.WIDE, 1));
        BufferedImage castle = Samples.ENGINE.text(Samples.text("I bought my own castle", Format.WIDE, 1));

        assertThat(Samples.difference(island, castle)).isGreaterThan(0.02);
    }

    @Test
    void personaStyleAndSupportAreSeen() {
        BufferedImage plain = Samples.ENGINE.text(Samples.text(ISLAND, Format.WIDE, 1));
        BufferedImage support = Samples.photo("rocket.jpg");

        assertThat(Samples.difference(plain, draw(Optional.of(support), false, false)))
                .isGreaterThan(0.1);
        assertThat(Samples.difference(plain, draw(Optional.empty(), true, false)))
                .isGreaterThan(0.1);
        assertThat(Samples.difference(plain, draw(Optional.empty(), false, true)))
                .isGreaterThan(0.1);
        assertThat(Samples.difference(draw(Optional.empty(), true, true), draw(Optional.of(support), true, true)))
                .isGreaterThan(0.1);
    }

    private static BufferedImage draw(Optional<BufferedImage> support, boolean persona, boolean style) {
        return Samples.ENGINE.text(new TextDraft(
                ISLAND,
                Model.PKZ_4,
                Format.WIDE,
                support,
                persona ? Optional.of(Samples.persona()) : Optional.empty(),
                style ? Optional.of(Samples.style()) : Optional.empty(),
                1));
    }
}
