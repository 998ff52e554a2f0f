package thumbsmith.darkroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * A batch at work. {@link #run} does it on threads of its own, one for each of the order's jobs, each with one picture in
 * memory at a time; the other methods may be called from any thread meanwhile. Originals are only read. A result appears
 * in the folder whole or not at all, nothing else is put there, and nothing is written over but what the order says.
 *
 * <p>For one run only: a batch is repeated with a new object.
 */
public final class PrepRun {
    private final PrepOrder order;
    private final Development development;
    private final Gate gate;
    private final Score score;
    /** Writers hold it together; whoever has to be sure that nobody writes holds it alone. */
    private final ReentrantReadWriteLock writing = new ReentrantReadWriteLock();

    /** @param development such as {@code developer::develop} */
    public PrepRun(PrepOrder order, Development development, PrepListener listener) {
        this.order = order;
        this.development = development;
        gate = new Gate(order.items().size());
        score = new Score(order.items().size(), listener, System::nanoTime);
    }

    /**
     * Works until all pictures are through, or until it is cancelled or stopped, and comes back when no thread of it is left.
     * Fails for no picture: what is wrong with one is in its result. A caller that is interrupted cancels.
     */
    public PrepOutcome run() {
        try {
            PrepStep step =
                    new PrepStep(order, development, ResultFolder.ready(order.folder()), gate, writing.readLock());
            work(step);
        } catch (FolderException e) {
            gate.stop(e.getMessage());
        }
        return outcome();
    }

    /** What is being worked on is finished; nothing new is begun until {@link #resume}. */
    public void pause() {
        score.pause(true);
        gate.pause(true);
    }

    public void resume() {
        score.pause(false);
        gate.pause(false);
    }

    public boolean isPaused() {
        return gate.isPaused();
    }

    /** Ends it soon: what is being worked on is dropped, what is finished stays. */
    public void cancel() {
        gate.cancel();
    }

    /** After {@link #cancel}, waits until nothing is being written any more: for a program that is about to end. */
    public void awaitStill() {
        writing.writeLock().lock();
        writing.writeLock().unlock();
    }

    public PrepProgress progress() {
        return score.progress();
    }

    private void work(PrepStep step) {
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < Math.min(order.jobs(), order.items().size()); i++)
            workers.add(Thread.ofPlatform().name("prep-" + (i + 1)).daemon().start(() -> keepWorking(step)));
        boolean interrupted = false;
        for (Thread worker : workers) interrupted |= !joined(worker);
        if (interrupted) Thread.currentThread().interrupt();
    }

    private boolean joined(Thread worker) {
        boolean calm = true;
        while (worker.isAlive()) {
            try {
                worker.join();
            } catch (InterruptedException e) {
                calm = false;
                cancel();
            }
        }
        return calm;
    }

    private void keepWorking(PrepStep step) {
        try {
            for (OptionalInt item = gate.next(); item.isPresent(); item = gate.next()) {
                int number = item.getAsInt();
                Optional<PrepResult> result = step.of(number);
                result.ifPresent(it -> score.count(number, it));
            }
        } catch (FolderException e) {
            gate.stop(e.getMessage());
        } catch (InterruptedException e) {
            gate.cancel();
        } catch (RuntimeException | Error e) {
            // Whoever listens is to blame, or nothing works any more: nobody would hear of the rest either way.
            gate.stop("The program made a mistake: " + e);
        }
    }

    private PrepOutcome outcome() {
        List<PrepResult> results = score.results();
        return new PrepOutcome(results, score.untouched(order.items()), ending(results.size()));
    }

    private PrepOutcome.Ending ending(int through) {
        if (gate.whyStopped().isPresent())
            return new PrepOutcome.Ending.Stopped(gate.whyStopped().get());
        if (through == order.items().size()) return new PrepOutcome.Ending.Finished();
        return gate.isCancelled()
                ? new PrepOutcome.Ending.Cancelled()
                : new PrepOutcome.Ending.Stopped("The program made a mistake.");
    }
}
