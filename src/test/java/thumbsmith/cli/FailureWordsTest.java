package thumbsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thumbsmith.contract.ErrorTable;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.failure.Catalogue;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Presentation;
import tools.jackson.databind.JsonNode;

/** The terminal says what the window says, and programs can read it. */
class FailureWordsTest {
    /** As the service says it, with a key in it that must go nowhere. */
    private static final String MESSAGE = "No,\u001b[2J not with pkz_0123456789abcdef.";

    @TempDir
    Path folder;

    private FakeStudio studio;
    private FakeHost host;

    @BeforeEach
    void open() {
        studio = new FakeStudio(new Service("api.pikzels.com"), folder);
        host = new FakeHost(studio.open(), folder);
    }

    @AfterEach
    void close() {
        studio.close();
    }

    static Stream<ErrorTable.Row> rows() {
        return ErrorTable.rows().stream();
    }

    /** Refused before anything is asked, so that a wait for a free place does not come between. */
    @ParameterizedTest
    @MethodSource("rows")
    void eachCodeSaysTheWindowsWordsAndEndsWithThree(ErrorTable.Row row) {
        Failure failure = api(row.code(), row.status());
        host.refusal = Optional.of(failure);
        Presentation shown = new Catalogue().present(failure);

        Ran ran = Ran.with(host, "titles", "--prompt", "An island", "--json");

        assertThat(ran.err().lines())
                .startsWith(shown.title() + ": " + shown.cause(), shown.nextStep())
                .last()
                .isEqualTo(row.code() + " · " + row.status() + " · req-7");
        assertThat(ran.code()).isEqualTo(3);
        assertError(ran.error(), row);
        assertThat(ran.out() + ran.err()).doesNotContain("pkz_0123").doesNotContain("\u001b");
    }

    private static void assertError(JsonNode error, ErrorTable.Row row) {
        assertThat(error.propertyNames()).containsExactly("code", "status", "request_id", "message");
        assertThat(error.get("code").asString()).isEqualTo(row.code());
        assertThat(error.get("status").intValue()).isEqualTo(row.status());
        assertThat(error.get("request_id").asString()).isEqualTo("req-7");
        assertThat(error.get("message").asString()).startsWith("No, ");
    }

    @Test
    void aLostAnswerNamesItsPriceAndEndsWithFour() {
        studio.pikzels.failures.add(new Failure.OutcomeUnknown(
                Operation.TITLES, Optional.empty(), Optional.empty(), "The line went dead."));

        Ran ran = Ran.with(host, "titles", "--prompt", "An island", "--json");

        assertThat(ran.err()).contains("Unknown whether it was made", "could cost $0.08");
        assertThat(ran.error().get("code").asString()).isEqualTo("OUTCOME_UNKNOWN");
        assertThat(ran.code()).isEqualTo(4);
    }

    @Test
    void aLookThatIsNotThereIsNoMissingRoute() {
        studio.pikzels.failures.add(api("NOT_FOUND", 404));

        Ran ran = Ran.with(host, "looks", "show", FakeStudio.MIA.toString());

        assertThat(ran.err()).startsWith("The service does not have this look");
        assertThat(ran.code()).isEqualTo(3);
    }

    @Test
    void severalImagesThatMeetTheSameMissingCreditsSaySoOnceInWordsAndEachInJson() {
        for (int i = 0; i < 5; i++) studio.pikzels.failures.add(api("INSUFFICIENT_CREDITS", 402));

        Ran ran = Ran.with(host, "generate", "--prompt", "An island", "-n", "5", "--json");

        assertThat(ran.err()).containsOnlyOnce("Not enough credits");
        assertThat(ran.json())
                .hasSize(5)
                .allSatisfy(line ->
                        assertThat(line.get("error").get("code").asString()).isEqualTo("INSUFFICIENT_CREDITS"));
        assertThat(ran.code()).isEqualTo(3);
    }

    private static Failure api(String code, int status) {
        return new Failure.Api(code, status, Optional.of("req-7"), List.of(), MESSAGE, Optional.empty());
    }
}
