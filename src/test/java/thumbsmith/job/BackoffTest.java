package thumbsmith.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import thumbsmith.failure.Failure;

class BackoffTest {
    private static Failure busy(Optional<Long> retryAfter) {
        return new Failure.Api("TOO_MANY_REQUESTS", 429, Optional.empty(), List.of(), "", retryAfter);
    }

    @Property(tries = 300)
    void isNeverShorterThanASecondNorLongerThanAMinute(@ForAll long seed, @ForAll @IntRange(max = 1000) int tries) {
        assertThat(new Backoff(new Random(seed)).after(busy(Optional.empty()), tries))
                .isBetween(Duration.ofSeconds(1), Duration.ofMinutes(1));
    }

    @Property(tries = 300)
    void isWhatTheServiceWantsUpToTenMinutes(@ForAll @LongRange(min = 0, max = 999_999_999) long seconds) {
        Duration wanted = Duration.ofSeconds(Math.clamp(seconds, 1, 600));
        assertThat(new Backoff(new Random(1)).after(busy(Optional.of(seconds)), 3))
                .isEqualTo(wanted);
    }
}
