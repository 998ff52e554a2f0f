package thumbsmith.api;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The Retry-After header in seconds: it is written as seconds or as a date. */
final class RetryAfter {
    private RetryAfter() {}

    static Optional<Long> in(HttpHeaders headers) {
        return headers.firstValue("Retry-After").map(String::strip).flatMap(RetryAfter::parse);
    }

    private static Optional<Long> parse(String text) {
        return text.matches("\\d{1,9}") ? Optional.of(Long.parseLong(text)) : untilDate(text);
    }

    private static Optional<Long> untilDate(String text) {
        try {
            Instant then = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(Math.max(0, then.getEpochSecond() - Instant.now().getEpochSecond()));
        } catch (DateTimeException neither) {
            return Optional.empty();
        }
    }
}
