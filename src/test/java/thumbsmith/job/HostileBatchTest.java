package thumbsmith.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class HostileBatchTest {
    @Property(tries = 1500, seed = "20261122")
    void anyBytesGiveRowsOrOneSentence(@ForAll byte[] bytes, @ForAll boolean csv) {
        reads(csv ? "a.csv" : "a.txt", bytes);
    }

    @Property(tries = 3000, seed = "20261122")
    void anyMixOfWhatCsvIsMadeOfGivesRowsOrOneSentence(@ForAll("pieces") List<String> pieces) {
        reads("a.csv", String.join("", pieces).getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 1500, seed = "20261122")
    void whatWasWrittenAsTheRulesAskComesBack(@ForAll("values") List<String> values) throws Exception {
        String csv = values.stream()
                .map(value -> '"' + value.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining("\r\n", "prompt\r\n", ""));

        assertThat(BatchFile.rows("a.csv", csv.getBytes(StandardCharsets.UTF_8)))
                .extracting(BatchRow::prompt)
                .containsExactlyElementsOf(values);
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        return Arbitraries.of(
                        "prompt",
                        "model",
                        "n",
                        "image",
                        ",",
                        ";",
                        "\"",
                        "\"\"",
                        "\n",
                        "\r",
                        "\r\n",
                        " ",
                        "\t",
                        "\uFEFF",
                        "\0",
                        "\u0085",
                        "\u2028",
                        "😀",
                        "=1+1",
                        "prompt,n\n",
                        "#",
                        "../../etc/passwd")
                .list()
                .ofMaxSize(60);
    }

    @Provide
    Arbitrary<List<String>> values() {
        return Arbitraries.strings()
                .withChars("ab ,;\"\n\r'😀é\t")
                .ofMinLength(1)
                .ofMaxLength(30)
                .map(String::strip)
                .filter(it -> !it.isEmpty() && it.codePoints().noneMatch(HostileBatchTest::isHalf))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    /** Half a character cannot be written as UTF-8. */
    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static void reads(String name, byte[] bytes) {
        try {
            assertThat(BatchFile.rows(name, bytes)).isNotEmpty().hasSizeLessThanOrEqualTo(BatchFile.MAX_ROWS);
        } catch (UnreadableBatchException e) {
            assertThat(e.getMessage()).endsWith(".").doesNotContain("Exception").doesNotContain("\n");
        }
    }
}
