package thumbsmith.looks;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import thumbsmith.contract.Service;
import thumbsmith.failure.Recovery;
import thumbsmith.job.Look;
import thumbsmith.job.Subscription;
import thumbsmith.looks.Deletion.Stage;

/**
 * Looks that the person deleted. Nothing is sent for {@link #TIME_TO_UNDO}, so whatever ends the program without closing
 * it has deleted nothing. Front thread only.
 */
public final class Deletions implements AutoCloseable {
    /** Long enough to notice and aim, short enough not to be forgotten. */
    static final Duration TIME_TO_UNDO = Duration.ofSeconds(8);

    /** A window that closes waits no longer for answers; what was asked was sent by then. */
    private static final Duration LAST_WAIT = Duration.ofSeconds(5);

    private final LooksBench bench;
    private final Runnable changed;
    private final ObservableList<Deletion> rows = FXCollections.observableArrayList();
    private final ObservableList<Deletion> toRead = FXCollections.unmodifiableObservableList(rows);
    private Optional<Subscription> ticking = Optional.empty();

    /** @param changed runs whenever other looks are to be listed than before */
    Deletions(LooksBench bench, Runnable changed) {
        this.bench = bench;
        this.changed = changed;
    }

    /** In the order in which they were deleted. */
    public ObservableList<Deletion> rows() {
        return toRead;
    }

    /** Begins the time in which it can be taken back. */
    public void begin(Look look) {
        rows.removeIf(
                row -> row.look().id().equals(look.id()) && row.stageProperty().get() == Stage.WAITING);
        if (rows.stream().anyMatch(row -> row.look().id().equals(look.id()))) return;
        Deletion row = new Deletion(bench, look, bench.clock().instant().plus(TIME_TO_UNDO));
        row.count(bench.clock().instant());
        rows.add(row);
        if (ticking.isEmpty()) ticking = Optional.of(bench.ticker().apply(this::tick));
        changed.run();
    }

    /** As if it had never been deleted; too late once the service is being asked. */
    public void undo(Deletion row) {
        if (row.stageProperty().get() == Stage.COUNTING) remove(row);
    }

    /** Takes a way out of one that waits. */
    public void take(Deletion row, Recovery way) {
        if (way instanceof Recovery.TryAgain) row.sendAgain();
        else remove(row);
        changed.run();
    }

    /** Whether the look is not to be listed, because for the person it is gone. */
    boolean hides(Look look) {
        return rows.stream()
                .filter(row -> row.stageProperty().get() != Stage.WAITING)
                .anyMatch(row -> row.look().id().equals(look.id()));
    }

    /** Looks of any other service stay: that one cannot be asked any more. */
    void keepThoseOf(Service chosen) {
        rows.removeIf(row -> !row.look().service().equals(chosen));
        rest();
    }

    private void tick() {
        List.copyOf(rows).stream()
                .filter(row -> row.count(bench.clock().instant()))
                .forEach(this::send);
        rest();
    }

    private void send(Deletion row) {
        row.send(() -> told(row));
        changed.run();
    }

    private void told(Deletion row) {
        if (row.isWaiting()) changed.run();
        else remove(row);
    }

    private void remove(Deletion row) {
        rows.remove(row);
        rest();
        changed.run();
    }

    /** Nothing ticks while nothing waits for its time. */
    private void rest() {
        if (counting().isEmpty()) {
            ticking.ifPresent(Subscription::close);
            ticking = Optional.empty();
        }
    }

    private List<Deletion> counting() {
        return rows.stream()
                .filter(row -> row.stageProperty().get() == Stage.COUNTING)
                .toList();
    }

    /** Who closes the window does not take it back: what still counted is asked for now. */
    @Override
    public void close() {
        List<Deletion> left = counting();
        rows.clear();
        rest();
        CountDownLatch sent = new CountDownLatch(left.size());
        left.forEach(row -> deleteAtOnce(row.look(), sent));
        try {
            sent.await(LAST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void deleteAtOnce(Look look, CountDownLatch sent) {
        bench.work()
                .waiting(
                        () -> {
                            try {
                                return bench.studio().lookKeeper().delete(look);
                            } finally {
                                sent.countDown();
                            }
                        },
                        outcome -> {},
                        fault -> {});
    }
}
