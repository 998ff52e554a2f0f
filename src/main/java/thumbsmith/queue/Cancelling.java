package thumbsmith.queue;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import thumbsmith.job.Job;
import thumbsmith.ui.Confirm;
import thumbsmith.ui.Texts;

/** Cancels jobs, asking where that may cost something, and puts back what had not been sent. Front thread. */
final class Cancelling {
    private static final Texts TEXTS = Texts.of(Cancelling.class);

    private final QueueBoard board;
    private final QueuePrices prices;
    private final QueueStarter starter;
    private final Confirm confirm;
    private final PutBack putBack = new PutBack();
    private final ReadOnlyObjectWrapper<Optional<String>> undo =
            new ReadOnlyObjectWrapper<>(this, "undo", Optional.empty());

    Cancelling(QueueBoard board, QueuePrices prices, QueueStarter starter, Confirm confirm) {
        this.board = board;
        this.prices = prices;
        this.starter = starter;
        this.confirm = confirm;
    }

    ReadOnlyObjectProperty<Optional<String>> undoProperty() {
        return undo.getReadOnlyProperty();
    }

    /** One is cancelled at once; several are asked about where that may cost something. */
    void cancel(List<UUID> jobs, Consumer<List<UUID>> order) {
        if (jobs.size() < 2 || charged(jobs).isEmpty() || agrees(jobs)) cancelNow(jobs, order);
    }

    /** Asks in any case: it is a press in a menu for everything. */
    void cancelAll(List<Section> sections, Consumer<List<UUID>> order) {
        List<UUID> jobs = sections.stream()
                .flatMap(section -> board.in(section).stream())
                .map(Job::id)
                .toList();
        if (!jobs.isEmpty() && agrees(jobs)) cancelNow(jobs, order);
    }

    /** Jobs that are with the service, or may be in a moment. */
    private List<Job> charged(Collection<UUID> jobs) {
        return jobs.stream()
                .filter(id ->
                        board.section(id).filter(it -> it == Section.RUNNING).isPresent())
                .flatMap(id -> board.job(id).stream())
                .toList();
    }

    private boolean agrees(List<UUID> jobs) {
        return confirm.askToDestroy(
                TEXTS.get("cancel.title", jobs.size()),
                sentence(charged(jobs)),
                TEXTS.get("cancel.yes"),
                TEXTS.get("cancel.no"));
    }

    private String sentence(List<Job> charged) {
        BigDecimal cost = prices.total(charged);
        if (charged.isEmpty()) return TEXTS.get("cancel.sentence.unsent");
        return cost.signum() > 0
                ? TEXTS.get("cancel.sentence.paid", charged.size(), prices.words(cost))
                : TEXTS.get("cancel.sentence.free");
    }

    private void cancelNow(List<UUID> jobs, Consumer<List<UUID>> order) {
        putBack.note(board.in(Section.WAITING), Set.copyOf(jobs));
        undo.set(Optional.empty());
        order.accept(jobs);
    }

    /** What became of a job: what was cancelled unsent can be put back. */
    void heard(Job job) {
        int before = putBack.count();
        putBack.heard(job);
        if (putBack.count() > before) undo.set(Optional.of(TEXTS.get("undo", putBack.count())));
    }

    /** Asks for the same once more, at their places in line. */
    void putBack(Consumer<LineMoves.Move> move) {
        List<Job> jobs = putBack.jobs();
        if (jobs.isEmpty()) return;
        Consumer<List<Job>> place = fresh -> {
            Map<Optional<UUID>, List<UUID>> places = putBack.places(fresh);
            forget();
            places.forEach(
                    (before, ids) -> before.ifPresent(it -> move.accept(new LineMoves.Move(ids, stillInLine(it)))));
        };
        starter.submit(putBack.orders(), prices.total(jobs), jobs.getFirst().service(), place, () -> {});
    }

    /** Where the one they stood before has gone, they are the next. */
    private Optional<UUID> stillInLine(UUID job) {
        return board.section(job)
                .filter(it -> it == Section.WAITING)
                .map(it -> job)
                .or(() -> board.in(Section.WAITING).stream().map(Job::id).findFirst());
    }

    void forget() {
        putBack.clear();
        undo.set(Optional.empty());
    }
}
