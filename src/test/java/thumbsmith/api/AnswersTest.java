package thumbsmith.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.LookStatus;
import thumbsmith.failure.Outcome;

/** Successful answers in all the shapes they have been seen in. */
class AnswersTest {
    private static final UUID ID = UUID.fromString("11111111-2222-4333-8444-555555555555");

    @Test
    void aCompactedPromptIsReadWhereItIsText() throws IOException {
        assertThat(thumbnail("\"prompt_compacted\":\"short\"").compactedPrompt())
                .contains("short");
    }

    @Test
    void aCompactedPromptThatIsABooleanSaysNothing() throws IOException {
        assertThat(thumbnail("\"prompt_compacted\":true").compactedPrompt()).isEmpty();
    }

    @Test
    void unknownFieldsAndModelsPass() throws IOException {
        ThumbnailAnswer answer = thumbnail("\"model\":\"pkz_9\",\"new\":{\"a\":[1,{}]}");

        assertThat(answer.model()).contains("pkz_9");
        assertThat(answer.requestId()).isEqualTo("r-1");
    }

    @Test
    void theRequestIdMayBeInTheHeaderOnly() throws IOException {
        String body = "{\"output\":\"https://example.com/o.png\"}";
        ThumbnailAnswer answer = value(
                AwkwardServer.json(200, body, "X-Request-Id: from-header"),
                it -> it.text(Clients.TEXT, Exchange.UNWATCHED));

        assertThat(answer.requestId()).isEqualTo("from-header");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://my_bucket.storage.googleapis.com/a.png",
                "https://e.com/a b.png",
                "https://e.com/a|b.png",
                "https://e.com/é.png?x={1}",
                "https://e.com/%zz",
                "https://[bad",
                "http://",
                ":",
                "gone",
                "ftp://e.com"
            })
    void aPaidResultIsNotLostOverAnOddAddress(String output) throws IOException {
        ThumbnailAnswer answer = value(
                AwkwardServer.json(200, "{\"output\":\"" + output + "\",\"request_id\":\"r-1\"}"),
                it -> it.text(Clients.TEXT, Exchange.UNWATCHED));

        assertThat(answer.requestId()).isEqualTo("r-1");
        assertThat(URI.create(answer.output().toString())).isEqualTo(answer.output());
    }

    @Test
    void aRightAddressStaysAsItIs() {
        String signed = "https://e.com/a%20b.png?sig=a%2Fb+c&x=[1]#f";
        assertThat(LenientAddress.keep(signed)).hasToString(signed);
    }

    @Test
    void gzipIsUnpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(Clients.OUTPUT.getBytes(StandardCharsets.UTF_8));
        }
        try (var server = new AwkwardServer((_, out) -> {
                    out.write(("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: " + packed.size()
                                    + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
                    packed.writeTo(out);
                });
                var client = Clients.of(server.base())) {
            assertThat(client.text(Clients.TEXT, Exchange.UNWATCHED)).isInstanceOf(Outcome.Done.class);
            assertThat(server.received().getFirst().header("accept-encoding")).contains("gzip");
        }
    }

    @Test
    void chunksArePutTogether() throws IOException {
        String half = Clients.OUTPUT.substring(0, 20);
        String rest = Clients.OUTPUT.substring(20);
        String chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(half.length())
                + "\r\n" + half + "\r\n" + Integer.toHexString(rest.length()) + "\r\n" + rest + "\r\n0\r\n\r\n";

        ThumbnailAnswer answer = value(chunked, it -> it.text(Clients.TEXT, Exchange.UNWATCHED));

        assertThat(answer.requestId()).isEqualTo("r-1");
    }

    @Test
    void aScoreKeepsPartsItDoesNotKnow() throws IOException {
        String body = "{\"main_score\":71.5,\"subscores\":{\"clarity\":80,\"novel\":12,\"odd\":\"x\"},"
                + "\"suggestion\":null,\"request_id\":\"r\"}";
        ScoreAnswer answer = value(
                AwkwardServer.json(200, body),
                it -> it.score(new ScoreRequest(remote(), Optional.empty()), Exchange.UNWATCHED));

        assertThat(answer)
                .isEqualTo(new ScoreAnswer(71.5, Map.of("clarity", 80.0, "novel", 12.0), Optional.empty(), "r"));
    }

    @Test
    void titlesAreReadInOrder() throws IOException {
        String body =
                "{\"outputs\":[\"b\",\"a\"],\"reasoning\":\"why\",\"prompt_compacted\":false,\"request_id\":\"r\"}";
        TitlesAnswer answer = value(
                AwkwardServer.json(200, body),
                it -> it.titles(new TitlesRequest(Optional.of(new Prompt("x")), Optional.empty()), Exchange.UNWATCHED));

        assertThat(answer.titles()).containsExactly("b", "a");
        assertThat(answer.reasoning()).contains("why");
    }

    @Test
    void aLookIsReadWithItsNullsAndItsUnknownStatus() throws IOException {
        String body = "{\"id\":\"" + ID + "\",\"name\":\"N\",\"mode\":\"persona\",\"status\":\"queued\",\"progress\":1,"
                + "\"portrait_url\":null,\"reference\":null,\"special_instructions\":null}";
        LookAnswer answer = value(AwkwardServer.json(200, body), it -> it.look(ID));

        assertThat(answer.mode()).contains(LookMode.PERSONA);
        assertThat(answer.status()).isEmpty();
        assertThat(answer.portrait()).isEmpty();
        assertThat(answer.references()).isEmpty();
    }

    @Test
    void aFinishedLookHasItsPictures() throws IOException {
        String body =
                "{\"id\":\"" + ID + "\",\"name\":\"N\",\"mode\":\"style\",\"status\":\"completed\",\"progress\":1,"
                        + "\"portrait_url\":\"https://e.com/p.png\",\"reference\":[\"https://e.com/1.png\",7],"
                        + "\"special_instructions\":\"Smile\"}";
        LookAnswer answer = value(AwkwardServer.json(200, body), it -> it.look(ID));

        assertThat(answer.status()).contains(LookStatus.COMPLETED);
        assertThat(answer.portrait()).isPresent();
        assertThat(answer.references()).hasSize(1);
        assertThat(answer.instructions()).contains("Smile");
    }

    @Test
    void instructionsAnswerWithWhatTheServiceKept() throws IOException {
        String body = "{\"id\":\"" + ID + "\",\"name\":\"N\",\"special_instructions\":\"Smile\"}";
        Optional<String> kept = value(AwkwardServer.json(200, body), it -> it.instruct(ID, Optional.of("Smile")));

        assertThat(kept).contains("Smile");
    }

    @Test
    void deletingAnswersWithTheMessage() throws IOException {
        String message = value(AwkwardServer.json(200, "{\"message\":\"Gone\"}"), it -> it.delete(ID));

        assertThat(message).isEqualTo("Gone");
    }

    private static Picture remote() {
        return new Picture.Remote(URI.create("https://example.com/a.png"));
    }

    private static ThumbnailAnswer thumbnail(String more) throws IOException {
        String body = "{\"output\":\"https://example.com/o.png\",\"request_id\":\"r-1\"," + more + "}";
        return value(AwkwardServer.json(200, body), it -> it.text(Clients.TEXT, Exchange.UNWATCHED));
    }

    private static <T> T value(String answer, Function<HttpPikzels, Outcome<T>> call) throws IOException {
        try (var server = AwkwardServer.saying(answer);
                var client = Clients.of(server.base())) {
            Outcome<T> outcome = call.apply(client);
            assertThat(outcome).isInstanceOf(Outcome.Done.class);
            return ((Outcome.Done<T>) outcome).value();
        }
    }
}
