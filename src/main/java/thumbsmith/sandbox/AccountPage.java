package thumbsmith.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the account page shows.
 *
 * @param credits USD left; empty for unlimited
 * @param closed how much longer maintenance takes
 * @param token that its forms bring back
 * @param visit what was done just before
 */
record AccountPage(Optional<BigDecimal> credits, Optional<Duration> closed, String token, Visit visit) {
    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z]+)}}");
    private static final String TEMPLATE = template();
    private static final String INVALID = " aria-invalid=\"true\" aria-describedby=\"problem\" autofocus";

    /** Why the page is shown. */
    sealed interface Visit {
        record Plain() implements Visit {}

        record ToppedUp() implements Visit {}

        /** @param typed as it was sent, @param sentence what is wrong with it */
        record WrongAmount(String typed, String sentence) implements Visit {}
    }

    String html() {
        Map<String, String> parts = Map.of(
                "credits", credits.map(AccountPage::dollars).orElse("Unlimited"),
                "token", escaped(token),
                "notice", visit instanceof Visit.ToppedUp ? notice() : "",
                "typed", visit instanceof Visit.WrongAmount wrong ? escaped(wrong.typed()) : "",
                "invalid", visit instanceof Visit.WrongAmount ? INVALID : "",
                "problem", visit instanceof Visit.WrongAmount wrong ? problem(wrong.sentence()) : "",
                "maintenance", closed.map(this::closedFor).orElseGet(this::open));
        return PLACE.matcher(TEMPLATE).replaceAll(it -> Matcher.quoteReplacement(parts.get(it.group(1))));
    }

    private static String problem(String sentence) {
        return "<p id=\"problem\" class=\"problem\" role=\"alert\">" + escaped(sentence) + "</p>";
    }

    private String notice() {
        String done = credits.isPresent() ? "The credits were added." : "The credits are unlimited already.";
        return "<p class=\"notice\" role=\"status\">" + done + " Go back to Thumbsmith and press Go on.</p>";
    }

    private String open() {
        return """
                <p>The service is open. Close it for a while to see how Thumbsmith waits.</p>
                <form method="post" action="/account/maintenance" class="row" aria-label="Close for maintenance">
                <input type="hidden" name="token" value="%s">
                <button name="minutes" value="1">Close for 1 minute</button>
                <button name="minutes" value="5">Close for 5 minutes</button>
                <button name="minutes" value="30">Close for 30 minutes</button>
                </form>""".formatted(escaped(token));
    }

    private String closedFor(Duration time) {
        return """
                <p>The service is closed for about %s. Then it opens by itself.</p>
                <form method="post" action="/account/maintenance" class="row">
                <input type="hidden" name="token" value="%s">
                <button name="minutes" value="0">Open again now</button>
                </form>""".formatted(Maintenance.text(time), escaped(token));
    }

    private static String dollars(BigDecimal usd) {
        return "$" + usd.setScale(2, RoundingMode.DOWN).toPlainString();
    }

    /** Safe between tags and inside quoted attributes. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String template() {
        try (InputStream in = AccountPage.class.getResourceAsStream("account.html")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
