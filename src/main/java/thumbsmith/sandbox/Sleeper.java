package thumbsmith.sandbox;

import java.time.Duration;

/** Waits, so that tests need not. */
@FunctionalInterface
interface Sleeper {
    void sleep(Duration time) throws InterruptedException;
}
