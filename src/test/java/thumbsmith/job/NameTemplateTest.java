package thumbsmith.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thumbsmith.contract.Format;
import thumbsmith.contract.Operation;

class NameTemplateTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static String name(String pattern, String prompt, int n) {
        return new NameTemplate(pattern).name(Bench.text(prompt), DAY, n);
    }

    @Test
    void fieldsAreFilledIn() {
        assertThat(name("{date} {title} {n}", "I bought my own island", 3))
                .isEqualTo("2026-11-22 I bought my own island 3");
        assertThat(name("{model}-{operation}", "x", 1)).isEqualTo("pkz_4_5-text");
    }

    @Test
    void bracesThatStandForNothingAreTold() {
        assertThat(new NameTemplate("{date} {title} {n} {model} {operation}").misunderstood())
                .isEmpty();
        assertThat(new NameTemplate("{date {title}").misunderstood()).contains("{date");
        assertThat(new NameTemplate("{title} {day}").misunderstood()).contains("{day}");
        assertThat(new NameTemplate("n} {title}").misunderstood()).contains("n}");
    }

    @Test
    void titleIsTheFirstWords() {
        assertThat(name("{title}", "one two three four five six seven eight", 1))
                .isEqualTo("one two three four five six");
    }

    @Test
    void recipeWithoutAPromptIsNamedByItsOperation() {
        var swap = new Recipe(
                Operation.FACE_SWAP,
                "",
                Optional.empty(),
                Format.WIDE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of());
        assertThat(new NameTemplate("{title} {model}").name(swap, DAY, 1)).isEqualTo("faceswap");
    }

    @Test
    void patternWithoutANumberGetsOneFromTheSecondOn() {
        assertThat(name("{title}", "Castle", 1)).isEqualTo("Castle");
        assertThat(name("{title}", "Castle", 2)).isEqualTo("Castle (2)");
    }

    @Test
    void lettersAccentsAndEmojiStay() {
        assertThat(name("{title}", "Ünï 日本語 👩‍🚀 مرحبا", 1)).isEqualTo("Ünï 日本語 👩‍🚀 مرحبا");
    }

    @Test
    void bracesInAPromptAreWords() {
        assertThat(name("{title} {n}", "{n} {date}", 7)).isEqualTo("{n} {date} 7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CON", "con", "nul.txt", "COM1", "lpt9", "aux"})
    void namesThatWindowsReservesAreChanged(String reserved) {
        assertThat(name("{title}", reserved, 1)).isEqualTo("_" + reserved);
    }

    @Test
    void longNamesKeepTheirNumber() {
        assertThat(name("{title} ".repeat(40) + "{n}", "字".repeat(300), 42))
                .endsWith(" 42")
                .satisfies(name -> assertThat(name.getBytes(StandardCharsets.UTF_8).length)
                        .isLessThanOrEqualTo(FileNames.MAX_BYTES));
    }

    @Property(tries = 500, seed = "20261122")
    void everyNameIsSafeEverywhere(@ForAll String pattern, @ForAll String prompt) {
        String name = name(pattern + "{title}", prompt, 1);
        assertThat(name).isNotBlank().doesNotContainPattern("[<>:\"/\\\\|?*\\p{Cntrl}]");
        assertThat(name).doesNotStartWith(".").doesNotMatch("(?s).*[. ]$");
        assertThat(name.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(FileNames.MAX_BYTES + 1);
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(name)).isTrue();
    }

    @Property(tries = 200, seed = "20261122")
    void namesOfDifferentNumbersDiffer(@ForAll String pattern, @ForAll String prompt) {
        assertThat(name(pattern, prompt, 2)).isNotEqualTo(name(pattern, prompt, 3));
    }

    @Test
    void aSystemThatWritesOnlyAsciiGetsANameItCanWrite() {
        assertThat(FileNames.safe("2026-11-22 日本語 café 1", " 1", StandardCharsets.US_ASCII))
                .isEqualTo("2026-11-22 caf 1");
        assertThat(FileNames.safe("日本語", " 1", StandardCharsets.US_ASCII)).isEqualTo("thumbnail 1");
        assertThat(FileNames.safe("日本語", " 1", StandardCharsets.UTF_8)).isEqualTo("日本語");
    }
}
