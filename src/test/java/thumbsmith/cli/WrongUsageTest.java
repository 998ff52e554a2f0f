package thumbsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said before anything is opened: help, versions and objections. No studio is needed for any of it. */
class WrongUsageTest {
    private final FakeHost host = new FakeHost(null, Path.of("unused"));

    static Stream<Arguments> wrong() {
        return Stream.of(
                wrong("Say what to do"),
                wrong("Say what to do", "--offline"),
                wrong("paint", "paint"),
                wrong("--prompt", "generate"),
                wrong("--out", "generate", "--prompt", "x", "--out"),
                wrong("pkz_2, pkz_3, pkz_4, pkz_4_5", "generate", "--prompt", "x", "--model", "pkz_9"),
                wrong("16:9, 9:16, 1:1", "generate", "--prompt", "x", "--format", "4:3"),
                wrong("low, medium, high", "generate", "--image", "a.png", "--weight", "heavy"),
                wrong("--weight goes with --image", "generate", "--prompt", "x", "--weight", "low"),
                wrong("1 to 10", "generate", "--prompt", "x", "-n", "0"),
                wrong("1 to 10", "generate", "--prompt", "x", "-n", "11"),
                wrong("-n", "generate", "--prompt", "x", "-n", "many"),
                wrong("--image", "edit", "--prompt", "x"),
                wrong("--prompt", "edit", "--image", "a.png"),
                wrong("--face", "faceswap", "--target", "a.png"),
                wrong("FILE", "score"),
                wrong("--prompt", "titles"),
                wrong("list, add, train", "looks"),
                wrong("ID", "looks", "add", "not-an-id"),
                wrong("persona, style", "looks", "train", "ghost", "--name", "N", "a", "b", "c"),
                wrong("FILE", "looks", "train", "style", "--name", "N", "a", "b"),
                wrong("d", "looks", "train", "style", "--name", "N", "a", "b", "c", "d"),
                wrong("--name", "looks", "train", "style", "a", "b", "c"),
                wrong("--port", "sandbox", "--port", "70000"),
                wrong("--latency", "sandbox", "--latency", "-1"),
                wrong("--credits", "sandbox", "--credits", "-1"),
                wrong("pkz_", "sandbox", "--key", "secret"));
    }

    private static Arguments wrong(String expected, String... args) {
        return Arguments.of(expected, args);
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void saysWhatIsWrongAndEndsWithTwo(String expected, String[] args) {
        Ran ran = Ran.with(host, args);

        assertThat(ran.err()).contains(expected).contains("--help");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(host.offline).isEmpty();
    }

    @Test
    void saysItInJsonWhereJsonIsAskedFor() {
        Ran ran = Ran.with(host, "generate", "--json", "--prompt", "x", "-n", "12");

        assertThat(ran.error().get("code").asString()).isEqualTo("WRONG_USAGE");
        assertThat(ran.error().get("status").isNull()).isTrue();
        assertThat(ran.error().get("message").asString()).contains("1 to 10");
    }

    @Test
    void neverRepeatsAKeyThatWasRefused() {
        Ran ran = Ran.with(host, "sandbox", "--key", "topsecret");

        assertThat(ran.err()).doesNotContain("topsecret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"generate", "edit", "faceswap", "score", "titles", "looks", "sandbox"})
    void helpsWithEachCommand(String command) {
        Ran ran = Ran.with(host, command, "--help");

        assertThat(ran.out()).startsWith("Usage: thumbsmith " + command).contains("--json", "--offline");
        assertThat(ran.code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "add", "train", "show", "instructions", "delete"})
    void helpsWithEachCommandAboutLooks(String command) {
        Ran ran = Ran.with(host, "looks", command, "--help");

        assertThat(ran.out()).startsWith("Usage: thumbsmith looks " + command).contains("--json", "--offline");
        assertThat(ran.code()).isZero();
    }

    @Test
    void listsCommandsAndExitCodesInTheHelp() {
        Ran ran = Ran.with(host, "--help");

        assertThat(ran.out()).contains("generate", "edit", "faceswap", "score", "titles", "looks", "sandbox");
        assertThat(ran.out()).contains("refused by the service", "130");
        assertThat(ran.code()).isZero();
    }

    @Test
    void namesEveryOptionOfGenerate() {
        Ran ran = Ran.with(host, "generate", "--help");

        assertThat(ran.out())
                .contains("--prompt", "--image", "--support", "--model", "--format", "--persona", "--style")
                .contains("--weight", "-n=N", "--out=DIR");
    }

    @Test
    void tellsItsVersion() {
        Ran ran = Ran.with(host, "--version");

        assertThat(ran.out().strip()).isEqualTo("thumbsmith 9.8.7");
        assertThat(ran.code()).isZero();
    }
}
