package thumbsmith.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import thumbsmith.contract.Format;
import thumbsmith.contract.Model;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;

/** What most tests of the wire start from. */
final class Clients {
    static final String KEY = "pkz_of_the_tests";
    static final String OUTPUT =
            "{\"output\":\"http://127.0.0.1:1/o.png\",\"request_id\":\"r-1\",\"model\":\"pkz_4_5\"}";
    /** For waits that must not end by themselves. */
    static final Timeouts LONG = new Timeouts(Duration.ofSeconds(20), Duration.ofSeconds(60));
    /** For waits that are meant to end, but not before a whole request has left a busy machine. */
    static final Timeouts SHORT = new Timeouts(Duration.ofSeconds(20), Duration.ofSeconds(2));
    /** For waits that may end at any moment. */
    static final Timeouts IMPATIENT = new Timeouts(Duration.ofSeconds(20), Duration.ofMillis(200));

    static final TextRequest TEXT = new TextRequest(
            new Prompt("I bought my own island"), Model.PKZ_4_5, Format.WIDE, Optional.empty(), Looks.NONE);

    private Clients() {}

    static HttpPikzels of(URI base) {
        return of(base, LONG);
    }

    static HttpPikzels of(URI base, Timeouts timeouts) {
        return new HttpPikzels(new ApiAccess(base, Optional.of(new ApiKey(KEY))), timeouts, Network.direct());
    }

    static Failure failure(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Failed.class);
        return ((Outcome.Failed<?>) outcome).failure();
    }
}
