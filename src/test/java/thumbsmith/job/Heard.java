package thumbsmith.job;

import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** What a listener heard, in order, and whether the journal knew it by then. */
class Heard implements JobListener {
    private static final long GIVE_UP_NANOS = 20_000_000_000L;

    final List<String> unwritten = new ArrayList<>();
    private final Journal journal;
    private final List<Job> jobs = new ArrayList<>();
    final List<Hold> wentOn = new CopyOnWriteArrayList<>();
    private final List<Output> outputs = new ArrayList<>();

    Heard(Journal journal) {
        this.journal = journal;
    }

    @Override
    public synchronized void changed(Job job) {
        if (!journal.job(job.id()).equals(Optional.of(job))) {
            unwritten.add(job.state().wire());
        }
        jobs.add(job);
        notifyAll();
    }

    @Override
    public synchronized void finished(Job job, Output output) {
        outputs.add(output);
        notifyAll();
    }

    synchronized List<String> states(UUID id) {
        return jobs.stream()
                .filter(job -> job.id().equals(id))
                .map(job -> job.state().wire())
                .toList();
    }

    synchronized List<Output> outputs() {
        return List.copyOf(outputs);
    }

    /** Blocks until that job was heard of in such a state. */
    synchronized Job await(UUID id, Predicate<JobState> state) {
        long start = System.nanoTime();
        while (System.nanoTime() - start < GIVE_UP_NANOS) {
            for (Job job : jobs) if (job.id().equals(id) && state.test(job.state())) return job;
            pause();
        }
        return fail("Never heard of it; only of " + states(id));
    }

    Job awaitOver(UUID id) {
        return await(id, JobState::isOver);
    }

    Job awaitParked(UUID id) {
        return await(id, JobState.Parked.class::isInstance);
    }

    /** Blocks until that is so; asks again whenever something was heard, and not under this object's monitor. */
    void await(BooleanSupplier condition) {
        long start = System.nanoTime();
        while (System.nanoTime() - start < GIVE_UP_NANOS) {
            if (condition.getAsBoolean()) return;
            hear();
        }
        fail("It never came so far.");
    }

    private synchronized void hear() {
        pause();
    }

    @Override
    public synchronized void progressed(UUID id, Progress progress) {
        notifyAll();
    }

    @Override
    public synchronized void holdsChanged() {
        notifyAll();
    }

    @Override
    public synchronized void wentOn(Hold hold) {
        wentOn.add(hold);
        notifyAll();
    }

    @Override
    public synchronized void lineMoved() {
        notifyAll();
    }

    synchronized Output awaitOutput(UUID id) {
        long start = System.nanoTime();
        while (System.nanoTime() - start < GIVE_UP_NANOS) {
            for (Output output : outputs) if (output.id().equals(id)) return output;
            pause();
        }
        return fail("No output");
    }

    private void pause() {
        try {
            wait(10);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
