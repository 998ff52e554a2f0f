package thumbsmith.darkroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameTemplateTest {
    private static final LocalDate DATE = LocalDate.of(2026, 11, 22);

    private static String name(String pattern, String original) {
        return new NameTemplate(pattern).name(new NameTemplate.Subject(original, 7, 1280, 720, DATE));
    }

    @ParameterizedTest
    @CsvSource({
        "{name}, beach",
        "{name}-{w}x{h}, beach-1280x720",
        "{n}, 7",
        "{n:03}-{name}, 007-beach",
        "{n:01}, 7",
        "{date} {name}, 2026-11-22 beach",
        "cover, cover"
    })
    void fillsItsFieldsIn(String pattern, String expected) {
        assertThat(name(pattern, "beach")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "'', Say how the results are named.",
        "'  ', Say how the results are named.",
        "{title}, {title} stands for nothing. There are {name}; {w}; {h}; {n}; {n:03} and {date}.",
        "{name, {name stands for nothing. There are {name}; {w}; {h}; {n}; {n:03} and {date}.",
        "a}, } stands for nothing. There are {name}; {w}; {h}; {n}; {n:03} and {date}.",
        "{n:3}, {n:3} stands for nothing. There are {name}; {w}; {h}; {n}; {n:03} and {date}.",
        "../{name}, A name cannot hold /. The folder is chosen apart.",
        "a\\b, A name cannot hold \\. The folder is chosen apart.",
        "a:b, A file name cannot hold :.",
        "what?, A file name cannot hold ?."
    })
    void saysInASentenceWhatIsWrong(String pattern, String sentence) {
        assertThat(NameTemplate.objection(pattern)).contains(sentence.replace(';', ','));
        assertThatIllegalArgumentException().isThrownBy(() -> new NameTemplate(pattern));
    }

    @Example
    void refusesWhatIsTooLongOrOnTwoLines() {
        assertThat(NameTemplate.objection("x".repeat(201))).contains("That is too long for a name.");
        assertThat(NameTemplate.objection("a\nb")).contains("A name stands on one line.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"con", "NUL", "com1", "lpt9.old", "aux .x"})
    void avoidsNamesThatWindowsKeepsForDevices(String original) {
        assertThat(name("{name}", original)).startsWith("_");
    }

    @Example
    void doesNotTakeBracesOfTheOriginalForFields() {
        assertThat(name("{name}-{n}", "{w}")).isEqualTo("{w}-7");
    }

    @Example
    void cutsTheOriginalsNameAndKeepsWhatTellsResultsApart() {
        String name = name("{name}-{w}x{h}-{n:03}", "ä".repeat(200));

        assertThat(name).startsWith("ää").endsWith("-1280x720-007");
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(SafeName.MAX_BYTES);
    }

    @Provide
    Arbitrary<String> patterns() {
        Arbitrary<String> pieces =
                Arbitraries.of("{name}", "{w}", "{h}", "{n}", "{n:09}", "{date}", "-", " ", ".", "x");
        return pieces.list().ofMinSize(1).ofMaxSize(12).map(it -> String.join("", it));
    }

    @Property
    void everyNameIsAFileOfTheFolderOnAnySystem(@ForAll("patterns") String pattern, @ForAll String original) {
        Assume.that(NameTemplate.objection(pattern).isEmpty());

        String name = name(pattern, original);

        assertThat(name).isNotEmpty().doesNotContainPattern("[<>:\"/\\\\|?*\\x00-\\x1f\\x7f]");
        assertThat(name)
                .doesNotStartWith(".")
                .doesNotStartWith(" ")
                .doesNotEndWith(".")
                .doesNotEndWith(" ");
        assertThat(name).doesNotMatch("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(SafeName.MAX_BYTES);
        Path folder = Path.of("folder").toAbsolutePath();
        assertThat(folder.resolve(name + ".jpg").normalize().getParent()).isEqualTo(folder);
    }

    @Property
    void everyTextIsATemplateOrHasASentence(@ForAll String pattern) {
        if (NameTemplate.objection(pattern).isEmpty())
            assertThat(name(pattern, "beach")).isNotEmpty();
        else assertThat(NameTemplate.objection(pattern).get()).endsWith(".");
    }
}
