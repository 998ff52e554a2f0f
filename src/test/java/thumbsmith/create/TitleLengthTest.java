package thumbsmith.create;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TitleLengthTest {
    @ParameterizedTest
    @CsvSource({"40, EVERYWHERE", "41, IN_LISTS", "60, IN_LISTS", "61, NOWHERE", "100, NOWHERE", "101, REFUSED"})
    void saysWhereATitleIsShownWhole(int characters, TitleLength.Shows shows) {
        assertThat(new TitleLength("é".repeat(characters)).shows()).isEqualTo(shows);
    }

    @Test
    void cutsBehindAWordAsListsDo() {
        TitleLength title = new TitleLength("I bought the cheapest island in the world and moved there");
        assertThat(title.within(TitleLength.PHONE)).isEqualTo("I bought the cheapest island in the…");
        assertThat(title.within(TitleLength.LIST)).isEqualTo(title.title());
    }

    @Test
    void cutsInsideAWordThatHasNoEnd() {
        assertThat(new TitleLength("界".repeat(50)).within(10)).isEqualTo("界".repeat(9) + "…");
    }

    @Test
    void countsAnEmojiOnce() {
        assertThat(new TitleLength("🚀🚀").characters()).isEqualTo(2);
        assertThat(new TitleLength("🚀".repeat(50)).within(10)).isEqualTo("🚀".repeat(9) + "…");
    }
}
