package thumbsmith.queue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import thumbsmith.job.Job;
import thumbsmith.job.JobListener;
import thumbsmith.job.Output;
import thumbsmith.job.Progress;
import thumbsmith.ui.Work;

/**
 * Gathers what the scheduler tells and hands it over on the front thread in one go: ten thousand changes at once make
 * one arrangement of the list.
 */
final class QueueWatch implements JobListener {
    private final Work work;
    private final Runnable arrived;
    private final AtomicBoolean called = new AtomicBoolean();
    private final Queue<Job> changed = new ConcurrentLinkedQueue<>();
    private final Queue<Output> made = new ConcurrentLinkedQueue<>();
    private final Map<UUID, Progress> progress = new HashMap<>();

    private final Runnable paused;

    /**
     * @param arrived called on the front thread when there is something to take
     * @param paused called where the queue as a whole was paused or goes on, on the scheduler's thread
     */
    QueueWatch(Work work, Runnable arrived, Runnable paused) {
        this.work = work;
        this.arrived = arrived;
        this.paused = paused;
    }

    @Override
    public void changed(Job job) {
        changed.add(job);
        call();
    }

    @Override
    public void progressed(UUID job, Progress now) {
        synchronized (progress) {
            progress.put(job, now);
        }
        call();
    }

    @Override
    public void finished(Job job, Output output) {
        made.add(output);
        call();
    }

    @Override
    public void pausedChanged() {
        paused.run();
    }

    private void call() {
        if (called.compareAndSet(false, true)) work.front(this::deliver);
    }

    private void deliver() {
        called.set(false);
        arrived.run();
    }

    /** What changed since the last time, the latest state of each job last. */
    List<Job> takeChanged() {
        return drained(changed);
    }

    List<Output> takeMade() {
        return drained(made);
    }

    Map<UUID, Progress> takeProgress() {
        synchronized (progress) {
            Map<UUID, Progress> taken = Map.copyOf(progress);
            progress.clear();
            return taken;
        }
    }

    private static <T> List<T> drained(Queue<T> queue) {
        List<T> taken = new ArrayList<>();
        for (T next = queue.poll(); next != null; next = queue.poll()) taken.add(next);
        return taken;
    }
}
