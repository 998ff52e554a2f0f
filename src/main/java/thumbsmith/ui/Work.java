package thumbsmith.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thumbsmith.image.UnreadablePictureException;

/**
 * The one way off the FX thread and back. Waiting work (network, disk) runs on virtual threads, pixel work on a pool of
 * cores − 1. Results come back on the front thread, which is the FX thread in the window and the caller's own in tests; so do
 * failures, those that are no exceptions included, so that nothing waits for ever.
 */
public final class Work {
    private static final Logger LOG = LoggerFactory.getLogger(Work.class);

    private final Executor front;
    private final Executor waiting;
    private final Executor pixels;

    public Work(Executor front, Executor waiting, Executor pixels) {
        this.front = front;
        this.waiting = waiting;
        this.pixels = pixels;
    }

    /** Everything at once on the calling thread: for tests without a toolkit. */
    public static Work inline() {
        return new Work(Runnable::run, Runnable::run, Runnable::run);
    }

    /** Runs on the front thread, soon. */
    public void front(Runnable task) {
        front.execute(task);
    }

    /** Runs waiting work; its value arrives on the front thread unless the handle was cancelled. */
    public <T> Running waiting(Callable<T> task, Consumer<? super T> then, Consumer<? super Exception> failed) {
        return start(waiting, task, then, failed);
    }

    /** Runs pixel work; its value arrives on the front thread unless the handle was cancelled. */
    public <T> Running pixels(Callable<T> task, Consumer<? super T> then, Consumer<? super Exception> failed) {
        return start(pixels, task, then, failed);
    }

    private <T> Running start(
            Executor where, Callable<T> task, Consumer<? super T> then, Consumer<? super Exception> failed) {
        AtomicBoolean cancelled = new AtomicBoolean();
        where.execute(() -> {
            if (!cancelled.get()) deliver(task, then, failed, cancelled);
        });
        return () -> cancelled.set(true);
    }

    private <T> void deliver(
            Callable<T> task, Consumer<? super T> then, Consumer<? super Exception> failed, AtomicBoolean cancelled) {
        Consumer<Runnable> hop = delivery -> front.execute(() -> {
            if (!cancelled.get()) delivery.run();
        });
        try {
            T value = task.call();
            hop.accept(() -> then.accept(value));
        } catch (UnreadablePictureException e) {
            LOG.debug("A picture could not be read", e);
            hop.accept(() -> failed.accept(e));
        } catch (Exception e) {
            LOG.warn("Background work failed", e);
            hop.accept(() -> failed.accept(e));
        } catch (Error e) {
            hop.accept(() -> failed.accept(new ExecutionException(e)));
            throw e;
        }
    }

    /** A piece of work under way; once cancelled its value is dropped. */
    @FunctionalInterface
    public interface Running {
        void cancel();
    }
}
