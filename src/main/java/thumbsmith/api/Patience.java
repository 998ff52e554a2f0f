package thumbsmith.api;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

/** Waits as long as something moves, and a given time of silence beyond it. */
final class Patience {
    private Patience() {}

    /** @param lastSign when something moved last, as {@link System#nanoTime()} */
    static <T> T await(CompletableFuture<T> result, Duration silence, LongSupplier lastSign)
            throws InterruptedException, ExecutionException, TimeoutException {
        while (true) {
            long left = lastSign.getAsLong() + silence.toNanos() - System.nanoTime();
            if (left <= 0) throw new TimeoutException();
            try {
                return result.get(left, TimeUnit.NANOSECONDS);
            } catch (TimeoutException mayHaveMoved) {
                // The next round asks for a newer sign.
            }
        }
    }
}
