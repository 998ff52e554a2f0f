package thumbsmith.draft.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a prompt is spaced with makes no difference, and long runs of it are never tried against the patterns. */
class SpacingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"\t", " ", "\u00A0", "\u3000", "\u2028", "\r", "\u0000", "\u0085", "\uD83D", "\uDE00", "\uE000"})
    void aRunIsOneSpace(String space) {
        String run = space.repeat(20);
        String prompt = run + "with" + run + "the" + run + "words" + run + "GO  HOME" + run;

        assertThat(Reading.of(prompt).text()).isEqualTo("with the words GO HOME");
        assertThat(Brief.of(prompt).headline().words()).containsExactly("GO", "HOME");
        assertThat(Story.of(prompt, 100).phrase()).contains("GO HOME");
    }

    @Test
    void mixedRunsAreOneSpace() {
        assertThat(Reading.of("go \t\u0000\u00A0\uD83D\r\u3000 home").text()).isEqualTo("go home");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\n\n\n", " \t\n \u0000\n\t"})
    void aRunWithALineBreakIsOne(String lineBreak) {
        assertThat(Reading.of("go" + lineBreak + "home").text()).isEqualTo("go\nhome");
    }

    @Test
    void whatIsNoSpaceStays() {
        assertThat(Reading.of("go 🎉 👩‍🚀 home").text()).isEqualTo("go 🎉 👩‍🚀 home");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", "\uD83D", "\n", "\r", " \u00A0"})
    void nothingButSpaceIsDictated(String space) {
        String prompt = "A thumbnail with the words \"" + space.repeat(2950 / space.length()) + "\"";

        assertThat(Reading.of(prompt).text()).hasSizeLessThan(40);
        assertThat(Brief.of(prompt).prompt()).isEqualTo(prompt);
    }
}
