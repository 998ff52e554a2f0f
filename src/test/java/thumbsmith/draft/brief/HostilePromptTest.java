package thumbsmith.draft.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class HostilePromptTest {
    @Property(tries = 100, seed = "20261123")
    void anyCharactersAreRead(@ForAll @StringLength(min = 1, max = 400) String prompt) {
        assertFits(Brief.of(prompt));
    }

    @Property(tries = 8, seed = "20261124")
    void longOnesAreRead(@ForAll @StringLength(min = 2500, max = 3000) String prompt) {
        assertFits(Brief.of(prompt));
    }

    @Property(tries = 100, seed = "20261125")
    void anyOrderOfWordsAndMarksIsRead(@ForAll("sentences") String prompt) {
        Brief brief = Brief.of(prompt);

        assertFits(brief);
        assertThat(Brief.of(prompt)).isEqualTo(brief);
    }

    @Provide
    Arbitrary<String> sentences() {
        return Arbitraries.of(
                        "I",
                        "how",
                        "to",
                        "why",
                        "the",
                        "vs",
                        "or",
                        "never",
                        "no",
                        "not",
                        "without",
                        "red",
                        "dark blue",
                        "text",
                        "says",
                        "10",
                        "$5",
                        "4k",
                        "before",
                        "after",
                        "from",
                        "on the left",
                        "\"",
                        "'",
                        "“",
                        "”",
                        "«",
                        ":",
                        ",",
                        ".",
                        "?",
                        "!",
                        "-",
                        "…",
                        "🎉",
                        "👩‍🚀",
                        "\u0000",
                        "\u202e",
                        "\ud83d",
                        "und",
                        "der",
                        "на",
                        "的",
                        "島",
                        "في",
                        "한 달",
                        "supercalifragilisticexpialidocious",
                        "background",
                        "thumbnail of",
                        "make",
                        "1.",
                        "2.",
                        "3.",
                        "and")
                .list()
                .ofMinSize(1)
                .ofMaxSize(80)
                .map(it -> String.join(" ", it));
    }

    @Test
    void patternsDoNotBacktrackForEver() {
        for (String part : List.of(
                "a ", "1. ", "text says ", "\"", "with the words ", "make a ", "x, ", "vs ", "1:1:", "'a' ", "#")) {
            assertFits(Brief.of(part.repeat(3000 / part.length())));
        }
    }

    @Test
    void noHeadlineIsOneOfMoreThanFiveWordsUnlessItWasDictated() throws IOException {
        try (var in = HostilePromptTest.class.getResourceAsStream("/thumbsmith/draft/prompts-200.txt")) {
            List<String> prompts = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();

            assertThat(prompts).hasSize(200).doesNotHaveDuplicates();
            assertThat(prompts).allSatisfy(it -> {
                Headline headline = Brief.of(it).headline();
                assertThat(headline.words()).hasSizeLessThanOrEqualTo(5);
                assertThat(headline.isEmpty()).isEqualTo(it.toLowerCase().contains("no text"));
            });
        }
    }

    private static void assertFits(Brief brief) {
        Headline headline = brief.headline();
        assertThat(headline.words())
                .hasSizeLessThanOrEqualTo(8)
                .allMatch(it -> it.length() <= 24 && !it.isBlank())
                .allMatch(it -> it.chars().noneMatch(Character::isISOControl));
        assertThat(headline.emphasis()).isBetween(-1, headline.words().size() - 1);
    }
}
