package thumbsmith.create;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import thumbsmith.job.Subscription;
import thumbsmith.ui.Words;

/** How long something has been under way, in words that go on by themselves. */
final class ElapsedTime {
    private final Clock clock;
    private final Ticker ticker;
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper(this, "words", "");
    private Subscription ticking = () -> {};

    ElapsedTime(Clock clock, Ticker ticker) {
        this.clock = clock;
        this.ticker = ticker;
    }

    /** {@code 0:12}. */
    ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    void run(Instant since) {
        stop();
        ticking = ticker.start(() -> show(since));
        show(since);
    }

    void stop() {
        ticking.close();
        ticking = () -> {};
    }

    private void show(Instant since) {
        words.set(Words.clock(Duration.between(since, clock.instant()).toSeconds()));
    }
}
