package thumbsmith.job;

import java.time.Duration;

/** Waits on the calling thread; tests pass one that does not. */
@FunctionalInterface
public interface Pause {
    Pause REAL = Thread::sleep;

    void of(Duration time) throws InterruptedException;
}
