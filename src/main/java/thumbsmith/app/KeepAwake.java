package thumbsmith.app;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import thumbsmith.job.Job;
import thumbsmith.job.JobListener;
import thumbsmith.job.JobState;
import thumbsmith.job.Scheduler;

/** Keeps the computer from going to sleep from the first running job to the end of the last. */
final class KeepAwake implements JobListener, AutoCloseable {
    private final BooleanSupplier busy;
    private final Supplier<Optional<AutoCloseable>> block;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("keep-awake").factory());
    private Optional<AutoCloseable> held = Optional.empty();

    /** @param block begins to keep the computer awake, until it is closed; empty where that is not possible here */
    KeepAwake(BooleanSupplier busy, Supplier<Optional<AutoCloseable>> block) {
        this.busy = busy;
        this.block = block;
    }

    static KeepAwake during(Scheduler scheduler) {
        var awake = new KeepAwake(() -> scheduler.running() > 0, SleepBlock.of(System.getProperty("os.name"))::begin);
        scheduler.listen(awake);
        return awake;
    }

    @Override
    public void changed(Job job) {
        if (job.state() instanceof JobState.Sending || job.state() instanceof JobState.Fetching) follow();
    }

    @Override
    public void lineMoved() {
        follow();
    }

    private void follow() {
        try {
            thread.execute(this::followNow);
        } catch (RejectedExecutionException e) {
            // The program is ending.
        }
    }

    private void followNow() {
        if (busy.getAsBoolean()) {
            if (held.isEmpty()) held = block.get();
        } else {
            release();
        }
    }

    private void release() {
        held.ifPresent(SleepBlock::end);
        held = Optional.empty();
    }

    @Override
    public void close() {
        thread.execute(this::release);
        thread.close();
    }
}
