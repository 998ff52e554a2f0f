package thumbsmith.api;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import thumbsmith.contract.Operation;

/** Whatever comes back, the verdict is an outcome and no exception. */
class HostileAnswersTest {
    private static final List<String> ANSWERS = List.of(
            "{\"output\":\"https://e.com/o.png\",\"request_id\":\"r\",\"prompt_compacted\":true}",
            "{\"main_score\":1e999,\"subscores\":[{\"a\":1}],\"request_id\":7}",
            "{\"main_score\":" + "9".repeat(400) + ",\"subscores\":{\"a\":" + "9".repeat(400) + "}}",
            "{\"id\":\"11111111-2222-4333-8444-555555555555\",\"progress\":-1e300,\"reference\":{}}",
            "{\"outputs\":[null,1,[]],\"special_instructions\":{},\"message\":[]}",
            "{\"error\":{\"code\":\"X\",\"details\":{\"a\":[]},\"message\":{}},\"request_id\":{}}",
            "[".repeat(5000));

    @Property(tries = 500, seed = "20261122")
    void mutatedAnswersNeverThrow(
            @ForAll @IntRange(min = 100, max = 999) int status,
            @ForAll @IntRange(max = 6) int which,
            @ForAll int place,
            @ForAll @Size(max = 5) byte[] put,
            @ForAll boolean packed) {
        byte[] body = mutated(ANSWERS.get(which), place, put);
        Map<String, List<String>> headers = packed ? Map.of("Content-Encoding", List.of("gzip")) : Map.of();
        Answer answer = Answer.of(status, HttpHeaders.of(headers, (_, _) -> true), body);
        for (Operation operation : List.of(Operation.TEXT, Operation.LOOK)) {
            assertThatCode(() -> readAll(new Verdict(operation, "host"), answer))
                    .doesNotThrowAnyException();
        }
    }

    private static void readAll(Verdict verdict, Answer answer) {
        verdict.of(answer, AnswerReaders::thumbnail);
        verdict.of(answer, AnswerReaders::score);
        verdict.of(answer, AnswerReaders::titles);
        verdict.of(answer, AnswerReaders::training);
        verdict.of(answer, AnswerReaders::look);
        verdict.of(answer, AnswerReaders::instructions);
        verdict.of(answer, AnswerReaders::message);
    }

    private static byte[] mutated(String answer, int place, byte[] put) {
        byte[] body = answer.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < put.length; i++) body[Math.floorMod(place + i, body.length)] = put[i];
        return body;
    }
}
