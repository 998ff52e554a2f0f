package thumbsmith.prep;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import thumbsmith.darkroom.PrepItem;
import thumbsmith.darkroom.PrepOrder;
import thumbsmith.darkroom.PrepOutcome;
import thumbsmith.darkroom.PrepProgress;
import thumbsmith.darkroom.PrepResult;
import thumbsmith.darkroom.PrepRun;
import thumbsmith.ui.Texts;

/** A batch at work in the background, whatever screen is shown. FX thread. */
final class BatchRun implements AutoCloseable {
    private static final Texts TEXTS = Texts.of(BatchRun.class);

    private record News(PrepResult result, PrepProgress progress) {}

    private final PrepBench bench;
    private final FrontPost<News> post;
    private final ReadOnlyObjectWrapper<BatchState> state =
            new ReadOnlyObjectWrapper<>(this, "state", new BatchState.Idle());
    private final Map<Path, PrepResult> results = new HashMap<>();
    private Optional<PrepRun> run = Optional.empty();

    BatchRun(PrepBench bench) {
        this.bench = bench;
        post = new FrontPost<>(bench.work(), this::count);
    }

    ReadOnlyObjectProperty<BatchState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    boolean isRunning() {
        return state.get() instanceof BatchState.Running;
    }

    /** What became of that picture in the batch that is under way, or else in the last one. */
    Optional<PrepResult> result(Path picture) {
        return Optional.ofNullable(results.get(picture));
    }

    void start(PrepOrder order) {
        if (isRunning()) return;
        results.clear();
        PrepRun next = new PrepRun(
                order, bench.developer()::develop, (result, progress) -> post.post(new News(result, progress)));
        run = Optional.of(next);
        state.set(new BatchState.Running(next.progress(), false));
        bench.work().waiting(next::run, this::ended, fault -> ended(stopped(order)));
    }

    void pause() {
        run.filter(it -> isRunning()).ifPresent(it -> {
            it.pause();
            state.set(new BatchState.Running(it.progress(), true));
        });
    }

    void resume() {
        run.filter(it -> isRunning()).ifPresent(it -> {
            it.resume();
            state.set(new BatchState.Running(it.progress(), false));
        });
    }

    /** What is finished stays. */
    void cancel() {
        run.ifPresent(PrepRun::cancel);
    }

    /** Nothing is told any more of the pictures of the last one. */
    void forget() {
        if (isRunning()) return;
        results.clear();
        state.set(new BatchState.Idle());
    }

    private void count(List<News> news) {
        news.forEach(it -> results.put(it.result.input(), it.result));
        if (state.get() instanceof BatchState.Running(var progress, boolean paused))
            state.set(new BatchState.Running(news.getLast().progress, paused));
    }

    private void ended(PrepOutcome outcome) {
        outcome.results().forEach(it -> results.put(it.input(), it));
        state.set(new BatchState.Ended(outcome));
    }

    /** The program itself failed, such as for want of memory. */
    private PrepOutcome stopped(PrepOrder order) {
        List<Path> rest = order.items().stream()
                .map(PrepItem::file)
                .filter(it -> !results.containsKey(it))
                .toList();
        return new PrepOutcome(
                new ArrayList<>(results.values()), rest, new PrepOutcome.Ending.Stopped(TEXTS.get("batch.broke")));
    }

    /** Waits until nothing is being written any more. */
    @Override
    public void close() {
        run.ifPresent(it -> {
            it.cancel();
            it.awaitStill();
        });
    }
}
