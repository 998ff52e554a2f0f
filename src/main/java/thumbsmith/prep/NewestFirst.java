package thumbsmith.prep;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import thumbsmith.ui.Work;

/**
 * Works off wishes on the pixel pool, one at a time, and of those that come meanwhile only the newest: however fast a
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

    private final Work work;
    private final Step<I, O> step;
    private final BiConsumer<I, O> then;
    private final Consumer<? super Exception> failed;
    private Optional<I> next = Optional.empty();
    private boolean busy;

    NewestFirst(Work work, Step<I, O> step, BiConsumer<I, O> then, Consumer<? super Exception> failed) {
        this.work = work;
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
        work.pixels(
                () -> step.answer(wish),
                answer -> done(() -> then.accept(wish, answer)),
                fault -> done(() -> failed.accept(fault)));
    }

    private void done(Runnable delivery) {
        busy = false;
        delivery.run();
        if (next.isPresent() && !busy) start();
    }
}
