package thumbsmith.app;

import java.util.Optional;
import thumbsmith.create.Ticker;
import thumbsmith.job.Subscription;

/** A ticker that runs only while something waits for time to pass. FX thread. */
final class Waking implements AutoCloseable {
    private final Ticker ticker;
    private final Runnable tick;
    private Optional<Subscription> running = Optional.empty();

    Waking(Ticker ticker, Runnable tick) {
        this.ticker = ticker;
        this.tick = tick;
    }

    void need(boolean needed) {
        if (needed && running.isEmpty()) running = Optional.of(ticker.start(tick));
        if (!needed) close();
    }

    @Override
    public void close() {
        running.ifPresent(Subscription::close);
        running = Optional.empty();
    }
}
