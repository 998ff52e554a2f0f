package thumbsmith.sandbox;

import java.util.concurrent.Semaphore;

/** Where pixels are worked on: as many at a time as leave one core free, so that ten requests do not decode at once. */
final class Easel {
    private final Semaphore places =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() - 1), true);

    /** Work that may throw a checked exception of its own. */
    interface Work<T, E extends Exception> {
        T run() throws E;
    }

    <T, E extends Exception> T at(Work<T, E> work) throws E, InterruptedException {
        places.acquire();
        try {
            return work.run();
        } finally {
            places.release();
        }
    }
}
