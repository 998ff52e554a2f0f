package thumbsmith.failure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class QuoteTest {

    @ParameterizedTest
    @ValueSource(strings = {"pkz_abcdef.ghijk", "pkz_a", "pkz_live+def/x=", "pkz_~tilde!bang"})
    void nothingOfAKeyIsLeft(String key) {
        assertThat(Quote.of("The key " + key + " is not known.")).isEqualTo("The key pkz_… is not known.");
    }

    @Test
    void aModelIsReadAtTheEndOfASentenceToo() {
        assertThat(Quote.of("Take pkz_3, \"pkz_2\" or pkz_4_5.")).isEqualTo("Take pkz_3, \"pkz_2\" or pkz_4_5.");
    }

    @Test
    void aKeyAcrossTheCutGoesWhole() {
        String before = "a".repeat(590);
        assertThat(Quote.of(before + " pkz_abc.defghijk")).isEqualTo(before + " …");
    }
}
