package thumbsmith.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import thumbsmith.job.Output;

class OutputSearchTest {
    @Property(tries = 200)
    void aThumbnailIsFoundByAnyWordsOfItsPromptInAnyOrderAndCase(
            @ForAll @Size(min = 1, max = 6) List<@StringLength(min = 1, max = 8) String> words) {
        Output output = Samples.made(String.join(" ", words), Samples.NOON);
        String backwards = String.join(" ", words.reversed()).toLowerCase(Locale.ROOT);
        assertThat(OutputSearch.matching(backwards)).accepts(output);
    }

    @Property(tries = 200)
    void anyTypingIsHarmless(@ForAll String typed) {
        OutputSearch.matching(typed).test(Samples.made("island", Samples.NOON));
    }

    @Example
    void looksModelsAndOperationsAreFoundToo() {
        Output output = Samples.made("I bought my own island", Samples.NOON);
        assertThat(OutputSearch.matching("eva island pkz_4_5 text")).accepts(output);
        assertThat(OutputSearch.matching("eva submarine")).rejects(output);
        assertThat(OutputSearch.matching("  ")).accepts(output);
    }
}
