package thumbsmith.review;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import thumbsmith.api.ScoreAnswer;
import thumbsmith.failure.Outcome;

/**
 * The pictures that were listed when the person asked for all scores, one after the other. What is not answered ends it:
 * nothing more is asked without the person's word.
 */
final class ScoreRun {
    private final Deque<ReviewPicture> left;
    private final Predicate<ReviewPicture> wanted;
    private final BiConsumer<ReviewPicture, Consumer<Outcome<ScoreAnswer>>> ask;
    private final Runnable over;
    private boolean stopped;

    /**
     * @param wanted whether one is still to be asked about when its turn comes
     * @param over called once, at the end
     */
    ScoreRun(
            List<ReviewPicture> pictures,
            Predicate<ReviewPicture> wanted,
            BiConsumer<ReviewPicture, Consumer<Outcome<ScoreAnswer>>> ask,
            Runnable over) {
        this.left = new ArrayDeque<>(pictures);
        this.wanted = wanted;
        this.ask = ask;
        this.over = over;
    }

    void next() {
        while (!left.isEmpty() && !wanted.test(left.peek())) left.poll();
        if (stopped || left.isEmpty()) over.run();
        else ask.accept(left.poll(), this::answered);
    }

    /** What is under way is still taken; nothing follows it. */
    void stop() {
        stopped = true;
    }

    private void answered(Outcome<ScoreAnswer> outcome) {
        if (!(outcome instanceof Outcome.Done<ScoreAnswer>)) stop();
        next();
    }
}
