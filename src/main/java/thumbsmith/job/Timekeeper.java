package thumbsmith.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Time for everything that waits, so that tests can turn it. */
public interface Timekeeper {
    Clock clock();

    /** Runs the task once that much time has passed, on a thread of its own; closing it in time prevents that. */
    Subscription after(Duration wait, Runnable task);

    /** To the millisecond, as the database keeps it. */
    default Instant now() {
        return clock().instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Blocks the calling thread for that long. */
    default void pause(Duration wait) throws InterruptedException {
        CountDownLatch over = new CountDownLatch(1);
        try (Subscription _ = after(wait, over::countDown)) {
            over.await();
        }
    }

    /** Real waiting, on threads that keep no program alive, beside that clock. */
    static Timekeeper of(Clock clock) {
        Executor later = task -> Thread.ofVirtual().name("later").start(task);
        return new Timekeeper() {
            @Override
            public Clock clock() {
                return clock;
            }

            @Override
            public Subscription after(Duration wait, Runnable task) {
                var due = CompletableFuture.delayedExecutor(wait.toMillis(), TimeUnit.MILLISECONDS, later);
                var waiting = CompletableFuture.runAsync(task, due);
                return () -> waiting.cancel(false);
            }
        };
    }
}
