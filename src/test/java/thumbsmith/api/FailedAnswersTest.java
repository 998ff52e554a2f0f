package thumbsmith.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thumbsmith.contract.Operation;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;

/** Answers that are no success: each is a named failure, and what may have been paid is never called anything else. */
class FailedAnswersTest {
    private static final UUID ID = UUID.fromString("11111111-2222-4333-8444-555555555555");

    @Test
    void aContractErrorKeepsEverythingItSays() throws IOException {
        String body =
                "{\"error\":{\"code\":\"VALIDATION_ERROR\",\"message\":\"No.\",\"details\":[\"prompt: long\",{\"a\":1}]},"
                        + "\"request_id\":\"r-9\"}";
        Failure failure = afterText(AwkwardServer.json(400, body, "Retry-After: 7"));

        assertThat(failure)
                .isEqualTo(new Failure.Api(
                        "VALIDATION_ERROR",
                        400,
                        Optional.of("r-9"),
                        List.of("prompt: long", "{\"a\":1}"),
                        "No.",
                        Optional.of(7L)));
    }

    @Test
    void detailsMayBeAStringAndTheRequestIdInTheHeader() throws IOException {
        String body = "{\"error\":{\"code\":\"BAD_REQUEST\",\"details\":\"one\"}}";
        Failure.Api failure = (Failure.Api) afterText(AwkwardServer.json(400, body, "X-Request-Id: h"));

        assertThat(failure.details()).containsExactly("one");
        assertThat(failure.requestId()).contains("h");
        assertThat(failure.message()).isEmpty();
    }

    @Test
    void detailsMayBeMissingAndCodesUnknown() throws IOException {
        Failure.Api failure = (Failure.Api)
                afterText(AwkwardServer.json(500, "{\"error\":{\"code\":\"BRAND_NEW\",\"message\":\"?\"}}"));

        assertThat(failure.code()).isEqualTo("BRAND_NEW");
        assertThat(failure.known()).isEmpty();
        assertThat(failure.details()).isEmpty();
    }

    @Test
    void retryAfterMayBeADateThatHasPassed() throws IOException {
        String limited = AwkwardServer.plain(429, "", "Retry-After: Wed, 21 Oct 2015 07:28:00 GMT");

        assertThat(((Failure.Api) afterText(limited)).retryAfterSeconds()).contains(0L);
    }

    @Test
    void retryAfterMayBeNonsense() throws IOException {
        String limited = AwkwardServer.plain(429, "", "Retry-After: 99999999999999999999");

        assertThat(((Failure.Api) afterText(limited)).retryAfterSeconds()).isEmpty();
    }

    @Test
    void tooManyAndTooLargeSpeakForThemselvesWithoutJson() throws IOException {
        assertThat(((Failure.Api) afterText(AwkwardServer.plain(429, ""))).code())
                .isEmpty();
        assertThat(((Failure.Api) afterText(AwkwardServer.plain(413, "<html>"))).status())
                .isEqualTo(413);
    }

    @Test
    void another4xxWithoutTheContractsJsonIsNotTheService() throws IOException {
        assertThat(afterText(AwkwardServer.plain(403, "<html>Blocked</html>")))
                .isInstanceOf(Failure.NotTheService.class);
        assertThat(afterText(AwkwardServer.json(404, "{\"error\":\"no\"}"))).isInstanceOf(Failure.NotTheService.class);
    }

    @Test
    void aRedirectIsNotFollowed() throws IOException {
        try (var elsewhere = AwkwardServer.saying(AwkwardServer.json(200, Clients.OUTPUT));
                var server = AwkwardServer.saying(
                        AwkwardServer.plain(307, "", "Location: " + elsewhere.base() + "/v2/thumbnail/text"));
                var client = Clients.of(server.base())) {
            Outcome<ThumbnailAnswer> outcome = client.text(Clients.TEXT, Exchange.UNWATCHED);

            assertThat(Clients.failure(outcome)).isInstanceOf(Failure.NotTheService.class);
            assertThat(elsewhere.received()).isEmpty();
        }
    }

    @Test
    void aPageInPlaceOfTheAnswerIsNotTheService() throws IOException {
        String page = AwkwardServer.plain(200, "<!doctype html><p>Log in", "Content-Type: text/html");

        assertThat(afterText(page)).isInstanceOf(Failure.NotTheService.class);
        assertThat(afterText(AwkwardServer.plain(200, "  <html>"))).isInstanceOf(Failure.NotTheService.class);
    }

    @Test
    void anHtml502LeavesAPaidRequestUnknown() throws IOException {
        String page = AwkwardServer.plain(502, "<html>Bad gateway</html>", "X-Request-Id: gw");

        Failure.OutcomeUnknown failure = (Failure.OutcomeUnknown) afterText(page);

        assertThat(failure.operation()).isEqualTo(Operation.TEXT);
        assertThat(failure.status()).contains(502);
        assertThat(failure.requestId()).contains("gw");
    }

    @Test
    void anEmpty500LeavesAPaidRequestUnknown() throws IOException {
        assertThat(afterText(AwkwardServer.plain(500, ""))).isInstanceOf(Failure.OutcomeUnknown.class);
    }

    @Test
    void anEmpty500OfAFreeRequestIsShownByItsStatus() throws IOException {
        Failure failure = afterLook(AwkwardServer.plain(500, ""));

        assertThat(failure)
                .isInstanceOfSatisfying(
                        Failure.Api.class, it -> assertThat(it.status()).isEqualTo(500));
    }

    @Test
    void aSuccessThatCannotBeReadLeavesAPaidRequestUnknown() throws IOException {
        for (String body :
                List.of("", "{\"output\":\"htt", "[]", "null", "{}", "{\"output\":7}", "{\"output\":\" \"}")) {
            assertThat(afterText(AwkwardServer.json(200, body))).as(body).isInstanceOf(Failure.OutcomeUnknown.class);
        }
    }

    @Test
    void aSuccessOfAFreeRequestThatCannotBeReadIsNotTheService() throws IOException {
        assertThat(afterLook(AwkwardServer.json(200, "{}"))).isInstanceOf(Failure.NotTheService.class);
    }

    @Test
    void aSuccessThatIsCutShortKeepsItsStatus() throws IOException {
        String half = "HTTP/1.1 200 OK\r\nContent-Length: 500\r\nX-Request-Id: cut\r\n\r\n{\"output\":";

        Failure.OutcomeUnknown failure = (Failure.OutcomeUnknown) afterText(half);

        assertThat(failure.status()).contains(200);
        assertThat(failure.requestId()).contains("cut");
    }

    /** Only a whole answer says that nothing was made. */
    @ParameterizedTest
    @ValueSource(ints = {402, 413, 429, 500, 503})
    void aRefusalThatIsCutShortLeavesAPaidRequestUnknown(int status) throws IOException {
        String half = "HTTP/1.1 " + status + " No\r\nContent-Length: 500\r\n\r\n{\"error\":{\"code\":\"TOO_MANY";

        Failure.OutcomeUnknown failure = (Failure.OutcomeUnknown) afterText(half);

        assertThat(failure.status()).contains(status);
    }

    @Test
    void anAnswerCutInItsHeadLeavesAPaidRequestUnknown() throws IOException {
        assertThat(afterText("HTTP/1.1 200 O")).isInstanceOf(Failure.OutcomeUnknown.class);
        assertThat(afterText("")).isInstanceOf(Failure.OutcomeUnknown.class);
        assertThat(afterText("No HTTP at all\r\n\r\n")).isInstanceOf(Failure.OutcomeUnknown.class);
    }

    @Test
    void aFreeRequestWithoutAnswerIsOffline() throws IOException {
        assertThat(afterLook("")).isInstanceOf(Failure.Offline.class);
    }

    @Test
    void anEndlessAnswerIsGivenUp() throws IOException {
        try (var server = new AwkwardServer((_, out) -> {
                    out.write("HTTP/1.1 200 OK\r\n\r\n{\"output\":\"".getBytes());
                    byte[] more = new byte[64 * 1024];
                    for (int i = 0; i < 10_000; i++) out.write(more);
                });
                var client = Clients.of(server.base())) {
            assertThat(Clients.failure(client.text(Clients.TEXT, Exchange.UNWATCHED)))
                    .isInstanceOf(Failure.OutcomeUnknown.class);
        }
    }

    private static Failure afterText(String answer) throws IOException {
        try (var server = AwkwardServer.saying(answer);
                var client = Clients.of(server.base())) {
            Failure failure = Clients.failure(client.text(Clients.TEXT, Exchange.UNWATCHED));
            assertThat(server.received()).as("times sent").hasSize(1);
            return failure;
        }
    }

    private static Failure afterLook(String answer) throws IOException {
        try (var server = AwkwardServer.saying(answer);
                var client = Clients.of(server.base())) {
            return Clients.failure(client.look(ID));
        }
    }
}
