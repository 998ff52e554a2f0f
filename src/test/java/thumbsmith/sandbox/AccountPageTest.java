package thumbsmith.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page where a person tops up and closes the service, as a browser meets it. */
class AccountPageTest {
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([0-9a-f]{32})\"");

    private final Rig rig = new Rig(SandboxOptions.temporary().withCredits(new BigDecimal("0.07")));

    @AfterEach
    void stop() {
        rig.close();
    }

    @Test
    void showsWhatIsLeftAndThatItIsPlayMoney() {
        assertThat(page("")).contains("$0.07", "play money", "The service is open.");
        rig.service().limitCredits(Optional.empty());
        assertThat(page("")).contains("Unlimited").doesNotContain("$0.07");
    }

    @Test
    void isNeverKeptAndMayLoadNothingRunNothingAndBeFramedNowhere() {
        Rig.Answer answer = rig.plain("GET", address(""));
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(answer, "Content-Type")).isEqualTo("text/html; charset=utf-8");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Content-Security-Policy"))
                .startsWith("default-src 'none'; style-src 'unsafe-inline'; form-action 'self';")
                .contains("frame-ancestors 'none'");
        assertThat(page("")).doesNotContain("<script", "{{", "<img", "<link", "card number");
    }

    @Test
    void everyFieldHasALabelAndThePageKnowsLightAndDark() {
        assertThat(page(""))
                .contains(
                        "<html lang=\"en\">", "<label for=\"amount\">", "id=\"amount\"", "prefers-color-scheme: dark");
    }

    @Test
    void aGoodAmountRaisesTheCreditsAndSendsTheBrowserOnToWhatToDoNext() {
        Rig.Answer answer = send("/top-up", form("amount", "12.50"));
        assertThat(answer.status()).isEqualTo(303);
        assertThat(header(answer, "Location")).isEqualTo("/account?topped-up");
        assertThat(page("?topped-up"))
                .contains("$12.57", "The credits were added. Go back to Thumbsmith and press Go on.");
        assertThat(page("")).contains("$12.57").doesNotContain("Go on");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            -5      | An amount cannot be negative.
            0       | An amount must be more than zero.
            10001   | At most $10,000 can be added at a time.
            1e9     | This is no amount.
            NaN     | This is no amount.
            1.234   | An amount has two decimals at most.
            a lot   | This is no amount.
            ``      | Type an amount, such as 10 or 12.50.
            """)
    void aSillyAmountIsSaidAtTheFieldAndStaysInIt(String typed, String sentence) {
        Rig.Answer answer = send("/top-up", form("amount", typed));
        String page = text(answer);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(page).contains("value=\"" + typed + "\" aria-invalid=\"true\" aria-describedby=\"problem\"");
        assertThat(page).containsPattern("<p id=\"problem\"[^>]*>" + Pattern.quote(sentence));
        assertThat(rig.service().credits()).contains(new BigDecimal("0.07"));
    }

    @Test
    void whatWasTypedIsTextAndNeverMarkup() {
        String typed = "\"><script>alert('1')</script>{{token}}$1&amp;";
        assertThat(text(send("/top-up", form("amount", typed))))
                .contains("value=\"&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;{{token}}$1&amp;amp;\"")
                .doesNotContain("<script");
    }

    @Test
    void aFormThatDidNotComeFromThePageChangesNothing() {
        for (String body : List.of("amount=5", "amount=5&token=", "amount=5&token=" + "0".repeat(32)))
            assertThat(send("/top-up", body).status()).isEqualTo(403);
        assertThat(send("/maintenance", "minutes=5").status()).isEqualTo(403);
        assertThat(foreign("https://evil.example", form("amount", "5")).status())
                .isEqualTo(403);
        assertThat(rig.service().credits()).contains(new BigDecimal("0.07"));
        assertThat(rig.service().maintenanceLeft()).isEmpty();
    }

    @Test
    void aBrowserThatNamesThisPageAsTheOriginNeedsNoToken() {
        assertThat(foreign(rig.service().baseUrl().toString(), "amount=5").status())
                .isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "multipart/form-data", ""})
    void otherKindsOfBodyAreRefused(String type) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address("/top-up"))).POST(BodyPublishers.ofString("{\"amount\":5}"));
        if (!type.isEmpty()) request.header("Content-Type", type);
        assertThat(rig.send(request.build()).code()).isEqualTo("VALIDATION_ERROR");
    }

    @Test
    void theServiceIsClosedForAWhileAndOpenedAgain() {
        assertThat(send("/maintenance", form("minutes", "30")).status()).isEqualTo(303);
        rig.clock.pass(Duration.ofMinutes(10));
        assertThat(page("")).contains("closed for about 20 minutes");
        assertThat(rig.get("/v2/pikzonality/" + Samples.PERSONA).status()).isEqualTo(503);
        assertThat(send("/maintenance", form("minutes", "0")).status()).isEqualTo(303);
        assertThat(rig.get("/v2/pikzonality/" + Samples.PERSONA).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "-1", "", "soon"})
    void otherTimesOfMaintenanceAreRefused(String minutes) {
        assertThat(send("/maintenance", form("minutes", minutes)).code()).isEqualTo("VALIDATION_ERROR");
        assertThat(rig.service().maintenanceLeft()).isEmpty();
    }

    @Test
    void aFormWithoutFormIsRefused() {
        assertThat(send("/top-up", "amount=%zz").code()).isEqualTo("VALIDATION_ERROR");
    }

    @ParameterizedTest
    @CsvSource({"DELETE,''", "POST,''", "GET,/top-up", "GET,/", "GET,/nothing"})
    void thereIsNothingElse(String method, String path) {
        assertThat(rig.plain(method, address(path)).status()).isEqualTo(404);
    }

    private String form(String field, String value) {
        Matcher token = TOKEN.matcher(page(""));
        assertThat(token.find()).isTrue();
        return field + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "&token=" + token.group(1);
    }

    private String page(String query) {
        return text(rig.plain("GET", address(query)));
    }

    private String address(String rest) {
        return rig.service().accountPage() + rest;
    }

    private Rig.Answer send(String path, String form) {
        return rig.send(post(path, form).build());
    }

    private Rig.Answer foreign(String origin, String form) {
        return rig.send(post("/top-up", form).header("Origin", origin).build());
    }

    private HttpRequest.Builder post(String path, String form) {
        return HttpRequest.newBuilder(URI.create(address(path)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
    }

    private static String text(Rig.Answer answer) {
        return new String(answer.http().body(), StandardCharsets.UTF_8);
    }

    private static String header(Rig.Answer answer, String name) {
        return answer.http().headers().firstValue(name).orElse("");
    }
}
