package thumbsmith.job;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Runs jobs side by side, each on a virtual thread of its own. Every state is written to the journal before listeners
 * hear of it. Nothing paid is ever sent a second time by itself. Methods may wait for the disk: not for the FX thread.
 */
public final class Scheduler implements AutoCloseable {
    /** @param concurrency jobs side by side, 1–10 */
    public Scheduler(
            Connections connections,
            Journal journal,
            Ledger ledger,
            Pricing pricing,
            OutputShelf shelf,
            Clock clock,
            int concurrency) {
        throw new UnsupportedOperationException();
    }

    /**
     * Starts a run of like jobs on the service that is chosen now. Where the journal cannot be written the jobs come
     * back failed with {@link thumbsmith.failure.Failure.DiskFull} and nothing is sent.
     *
     * @param count 1–10
     * @param folder where the outputs go; made if it is missing
     * @throws IllegalArgumentException where {@link Preflight} finds a problem
     */
    public List<Job> submit(Recipe recipe, int count, Path folder) {
        throw new UnsupportedOperationException();
    }

    /** Free while the request is not complete; after that the result is still fetched, filed as cancelled and booked. */
    public void cancel(UUID id) {
        throw new UnsupportedOperationException();
    }

    /** Lets a parked job go on, if the service that it was made for is the one chosen now. */
    public void resume(UUID id) {
        throw new UnsupportedOperationException();
    }

    /** Fetches the output of an answered job again, where fetching or saving it had failed. Sends nothing paid. */
    public void refetch(UUID id) {
        throw new UnsupportedOperationException();
    }

    /** What a running job is doing this moment; empty for one that is not running. */
    public Optional<Progress> progress(UUID id) {
        throw new UnsupportedOperationException();
    }

    public Subscription listen(JobListener listener) {
        throw new UnsupportedOperationException();
    }

    /** Called once at start: parks what was never sent, marks what was sent as unknown, fetches what was answered. */
    public void recover() {
        throw new UnsupportedOperationException();
    }

    /** @param jobs side by side, 1–10; those already running go on */
    public void setConcurrency(int jobs) {
        throw new UnsupportedOperationException();
    }

    /** Jobs that hold a place now. */
    public int running() {
        throw new UnsupportedOperationException();
    }

    /** Jobs in line for a place. */
    public int waiting() {
        throw new UnsupportedOperationException();
    }

    /** Withdraws what is not sent and stops listening for the rest; the journal keeps all of it for the next start. */
    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
