package thumbsmith.draft.edit.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import thumbsmith.draft.DraftRefusedException;

class GrammarTableTest {
    /** @param with {@code M} with a mask, {@code S} with a support picture, {@code -} with neither */
    record Row(String with, String sentence, String meaning) {
        private static Row of(String line) {
            String[] flagged = line.split(" \\| ", 2);
            String[] halves = flagged[1].split(" => ", 2);
            return new Row(flagged[0], halves[0], halves[1]);
        }

        private Context context() {
            return new Context(with.contains("M"), with.contains("S"));
        }
    }

    static List<Row> rows() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                GrammarTableTest.class.getResourceAsStream("/thumbsmith/draft/edit/sentences.txt"),
                StandardCharsets.UTF_8))) {
            return lines.lines().filter(it -> !it.startsWith("#")).map(Row::of).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aSentenceMeansWhatPeopleMeanByIt(Row row) {
        assertThat(read(row.sentence(), row.context())).isEqualTo(row.meaning());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Make it brighter",
                "Make it darker",
                "More contrast",
                "More saturated",
                "Less saturated",
                "Make it sharper",
                "Blur the background",
                "Darken the background",
                "Zoom in on the face",
                "Zoom in",
                "Mirror it",
                "Add a border",
                "Move the text up"
            })
    void whatTheScoreSuggestsIsUnderstood(String suggestion) {
        assertThat(read(suggestion, new Context(false, false))).isNotEqualTo("refused");
        assertThat(read(suggestion + ".", new Context(true, true))).isNotEqualTo("refused");
    }

    @Test
    void whatWasNotUnderstoodIsNamedWithWhatCanBeAsked() {
        assertThat(refusal("make it brighter and add a unicorn parade", new Context(false, false)))
                .contains("unicorn parade")
                .doesNotContain("brighter and")
                .contains("light and colours")
                .contains("paint a mask");
        assertThat(refusal("make it brighter and gooder", new Context(true, false)))
                .contains("“gooder”")
                .doesNotContain("paint a mask");
    }

    @Test
    void aPromptThatOnlySaysWhatToLeaveAsksForNothing() {
        assertThat(refusal("don't change the text", new Context(false, false))).startsWith("Nothing was asked");
    }

    @Test
    void moreThanTwelveChangesAreToBeAskedForInTwoSteps() {
        String twelve = "mirror it" + ", then mirror it".repeat(11);

        assertThat(refusal(twelve, new Context(false, false))).doesNotContain("two steps");
        assertThat(refusal(twelve + ", then mirror it", new Context(false, false)))
                .contains("more than 12 changes")
                .contains("two steps");
    }

    private static String read(String sentence, Context context) {
        try {
            return Shorthand.of(Grammar.read(sentence, context));
        } catch (DraftRefusedException e) {
            return "refused";
        }
    }

    private static String refusal(String sentence, Context context) {
        return Stream.of(sentence)
                .map(it -> {
                    try {
                        return Shorthand.of(Grammar.read(it, context));
                    } catch (DraftRefusedException e) {
                        return e.getMessage();
                    }
                })
                .findFirst()
                .orElseThrow();
    }
}
