package thumbsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import thumbsmith.job.Progress;

/** What the bar says, and where it is drawn. */
class ProgressTest {
    private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private static ProgressText text(Progress progress, Optional<Double> usual, long seconds) {
        return ProgressText.of(progress, usual, START.plusSeconds(seconds));
    }

    private ProgressBar bar(boolean terminal) {
        return new ProgressBar(new Console(null, null, new PrintStream(err, true, StandardCharsets.UTF_8), terminal));
    }

    @Test
    void countsBytesThatWentOut() {
        ProgressText text = text(new Progress.Uploading(43, 100), Optional.empty(), 0);

        assertThat(text).isEqualTo(new ProgressText("sending 43 %", OptionalDouble.of(0.43)));
    }

    @Test
    void countsBytesThatCameInWhereTheirNumberIsKnown() {
        assertThat(text(new Progress.Downloading(5, OptionalLong.of(10)), Optional.empty(), 0)
                        .words())
                .isEqualTo("fetching 50 %");
        assertThat(text(new Progress.Downloading(5, OptionalLong.empty()), Optional.empty(), 0)
                        .share())
                .isEmpty();
    }

    @Test
    void setsTimeAgainstTheUsualTime() {
        ProgressText text = text(new Progress.Working(START), Optional.of(20.0), 12);

        assertThat(text).isEqualTo(new ProgressText("working 0:12 of usually 0:20", OptionalDouble.of(0.6)));
    }

    @Test
    void neverEstimatesThatItIsDone() {
        assertThat(text(new Progress.Working(START), Optional.of(20.0), 75).share())
                .hasValue(0.99);
        assertThat(text(new Progress.Working(START), Optional.of(20.0), 75).words())
                .startsWith("working 1:15");
    }

    @Test
    void tellsOnlyTheTimeWhereNothingIsUsual() {
        ProgressText text = text(new Progress.Working(START), Optional.empty(), 3);

        assertThat(text).isEqualTo(new ProgressText("working 0:03", OptionalDouble.empty()));
    }

    @Test
    void drawsOneLineAgainAndAgainOnATerminal() {
        try (ProgressBar bar = bar(true)) {
            bar.draw("1 of 2 saved · ", new ProgressText("sending 50 %", OptionalDouble.of(0.5)));
            bar.draw("1 of 2 saved · ", new ProgressText("sending 50 %", OptionalDouble.of(0.5)));
        }

        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("\r\033[K[############------------] 1 of 2 saved · sending 50 %\r\033[K");
    }

    @Test
    void drawsNothingAfterItWasTakenAway() {
        ProgressBar bar = bar(true);
        bar.close();
        bar.draw("", new ProgressText("waiting", OptionalDouble.empty()));

        assertThat(err.size()).isZero();
    }

    @Test
    void drawsNothingAnywhereElse() {
        try (ProgressBar bar = bar(false)) {
            bar.draw("", new ProgressText("waiting", OptionalDouble.empty()));
        }

        assertThat(err.size()).isZero();
    }

    @Test
    void doesNotSpeakOfAUsualTimeThatIsShorterThanASecond() {
        ProgressText text = text(new Progress.Working(START), Optional.of(0.4), 3);

        assertThat(text.words()).isEqualTo("working 0:03");
        assertThat(text.share()).isEmpty();
    }
}
