package thumbsmith.contract;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromptProblemTest {
    @ParameterizedTest
    @CsvSource({
        "hhttpttp, ''",
        "see http://e.com/a now, see now",
        "see HTTPS://e.com, see",
        "an httpd server, an d server",
        "hhttp://xttp://e.com a, h a",
        "nothing here, nothing here"
    })
    void addressesAndTheirLettersAreTakenOut(String text, String left) {
        assertThat(PromptProblem.withoutHttp(text)).isEqualTo(left);
    }

    @Property(seed = "20261122")
    void nothingIsLeftToComplainAbout(
            @ForAll @Chars({'h', 't', 'p', 'H', 'T', 'P', 's', ':', '/', ' '}) @StringLength(max = 60) String text) {
        assertThat(PromptProblem.in(PromptProblem.withoutHttp(text))).doesNotContain(PromptProblem.MENTIONS_HTTP);
    }

    @Property(seed = "20261122")
    void oneLineIsOneLine(@ForAll @CharRange(to = '\u2030') @StringLength(max = 60) String text) {
        assertThat(PromptProblem.in(PromptProblem.oneLine(text))).doesNotContain(PromptProblem.LINE_BREAK);
    }
}
