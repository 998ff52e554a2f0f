package thumbsmith.queue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import thumbsmith.api.Picture;
import thumbsmith.contract.Slot;
import thumbsmith.job.Job;
import thumbsmith.job.Output;
import thumbsmith.job.Progress;

/** What is known of the queue's jobs: read once, then kept up with what the scheduler tells. Front thread, but for reading. */
final class QueueContents {
    private final QueueDesk desk;
    private final Clock clock;
    private final QueueBoard board = new QueueBoard();
    private final Map<UUID, Progress> progress = new HashMap<>();
    private final Map<UUID, Output> outputs = new HashMap<>();

    QueueContents(QueueDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    QueueBoard board() {
        return board;
    }

    Optional<Progress> progress(UUID job) {
        return Optional.ofNullable(progress.get(job));
    }

    Optional<Output> output(UUID job) {
        return Optional.ofNullable(outputs.get(job));
    }

    /** What was made, or what it is made from. */
    Optional<Path> picture(UUID id) {
        return output(id).map(Output::file).or(() -> board.job(id).flatMap(QueueContents::madeFrom));
    }

    private static Optional<Path> madeFrom(Job job) {
        return Stream.of(Slot.SOURCE, Slot.TARGET, Slot.SUPPORT)
                .flatMap(slot -> job.recipe().picture(slot).stream())
                .flatMap(it -> it instanceof Picture.Local local ? Stream.of(local.file()) : Stream.empty())
                .findFirst();
    }

    /** The journal as it stood at one moment. */
    record Read(
            List<Job> jobs,
            Map<UUID, Instant> answers,
            Map<UUID, Output> outputs,
            Map<UUID, Progress> progress,
            boolean paused) {}

    /** Waits for the disk: not on the front thread. */
    Read read() {
        List<Job> unfinished = desk.unfinished();
        List<Job> lately = desk.lately(QueueBoard.LATELY);
        List<Job> unsettled = desk.unsettled();
        List<Job> all = new ArrayList<>(unfinished);
        all.addAll(lately);
        all.addAll(unsettled);
        Map<UUID, Instant> answers = new HashMap<>();
        unsettled.forEach(job -> desk.answered(job.id()).ifPresent(at -> answers.put(job.id(), at)));
        Map<UUID, Output> made = new HashMap<>();
        lately.forEach(job -> desk.output(job.id()).ifPresent(output -> made.put(job.id(), output)));
        Map<UUID, Progress> doing = new HashMap<>();
        unfinished.forEach(job -> desk.progress(job.id()).ifPresent(now -> doing.put(job.id(), now)));
        return new Read(all, answers, made, doing, desk.orders().isPaused());
    }

    void take(Read read) {
        read.answers().forEach(board::answered);
        read.jobs().forEach(this::put);
        outputs.putAll(read.outputs());
        progress.putAll(read.progress());
    }

    /** @return the jobs that are in another state now */
    List<Job> take(QueueWatch watch) {
        watch.takeMade().forEach(output -> outputs.put(output.id(), output));
        List<Job> changed = watch.takeChanged();
        changed.forEach(this::put);
        progress.putAll(watch.takeProgress());
        progress.keySet().removeIf(this::isOver);
        outputs.keySet().removeIf(id -> board.job(id).isEmpty());
        return changed;
    }

    private void put(Job job) {
        board.put(job, clock.instant());
    }

    private boolean isOver(UUID id) {
        return board.job(id).map(job -> job.state().isOver()).orElse(true);
    }
}
