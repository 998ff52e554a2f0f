package thumbsmith.prep;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import thumbsmith.ui.Work;

/**
 * Works off wishes one at a time off the FX thread, and of those that come meanwhile only the newest: however fast a
 * slider moves, nothing queues up, and each answer is shown. FX thread.
 *
 * @param <I> a wish
 * @param <O> its answer
 */
final class NewestFirst<I, O> {
    /** Answers a wish; off the FX thread. */
    @FunctionalInterface
    interface Step<I, O> {
        O answer(I wish) throws Exception;
    }

    /** Where the work is done, such as {@code work::pixels}. */
    @FunctionalInterface
    interface Lane {
        <T> Work.Running start(Callable<T> task, Consumer<? super T> then, Consumer<? super Exception> failed);
    }

    private final Lane lane;
    private final Step<I, O> step;
    private final BiConsumer<I, O> then;
    private final BiConsumer<I, ? super Exception> failed;
    private Optional<I> next = Optional.empty();
    private boolean busy;

    NewestFirst(Lane lane, Step<I, O> step, BiConsumer<I, O> then, BiConsumer<I, ? super Exception> failed) {
        this.lane = lane;
        this.step = step;
        this.then = then;
        this.failed = failed;
    }

    void ask(I wish) {
        next = Optional.of(wish);
        if (!busy) start();
    }

    private void start() {
        I wish = next.orElseThrow();
        next = Optional.empty();
        busy = true;
        lane.start(
                () -> step.answer(wish),
                answer -> done(() -> then.accept(wish, answer)),
                fault -> done(() -> failed.accept(wish, fault)));
    }

    private void done(Runnable delivery) {
        busy = false;
        delivery.run();
        if (next.isPresent() && !busy) start();
    }
}
