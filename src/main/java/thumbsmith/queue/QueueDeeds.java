package thumbsmith.queue;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import thumbsmith.job.Job;
import thumbsmith.job.Order;
import thumbsmith.job.Output;
import thumbsmith.job.Settlement;
import thumbsmith.ui.Texts;

/** Carries out what the person orders of the queue; nothing is ordered twice of a job before the first is done. */
final class QueueDeeds {
    private static final Texts TEXTS = Texts.of(QueueDeeds.class);

    private final QueueDesk desk;
    private final QueueBoard board;
    private final QueuePrices prices;
    private final QueueStarter starter;
    private final QueuePorts ports;
    private final Function<UUID, Optional<Output>> outputs;
    private final Cancelling cancelling;
    private final Set<UUID> busy = new HashSet<>();
    private Runnable dismissed = () -> {};

    QueueDeeds(
            QueueDesk desk,
            QueueBoard board,
            QueuePrices prices,
            QueueStarter starter,
            QueuePorts ports,
            Function<UUID, Optional<Output>> outputs) {
        this.desk = desk;
        this.board = board;
        this.prices = prices;
        this.starter = starter;
        this.ports = ports;
        this.outputs = outputs;
        this.cancelling = new Cancelling(board, prices, starter, ports.confirm());
    }

    Cancelling cancelling() {
        return cancelling;
    }

    /** Called after a card was taken from the list. */
    void onDismissed(Runnable then) {
        dismissed = then;
    }

    void run(UUID id, QueueAction action) {
        board.job(id).filter(job -> !busy.contains(id)).ifPresent(job -> run(job, action));
    }

    private void run(Job job, QueueAction action) {
        List<UUID> it = List.of(job.id());
        switch (action) {
            case PAUSE -> pause(it);
            case RESUME -> resume(it);
            case CANCEL -> cancel(it);
            case TO_TOP -> move(new LineMoves(waiting(), Set.of(job.id())).toTop());
            case TO_END -> move(new LineMoves(waiting(), Set.of(job.id())).toEnd());
            case RESEND -> resend(job);
            case GIVE_UP -> order(it, () -> desk.orders().settle(job.id(), Settlement.DISCARD));
            case FETCH -> order(it, () -> desk.orders().again(job.id()));
            case AGAIN -> again(job);
            case CHANGE -> ports.change().accept(job.recipe());
            case WAYS -> showWays(job);
            case REVEAL -> outputs.apply(job.id()).ifPresent(ports.results()::reveal);
            case DISMISS -> dismiss(job);
        }
    }

    private void showWays(Job job) {
        if (!ports.showOnCreate().test(job.id())) ports.change().accept(job.recipe());
    }

    private void dismiss(Job job) {
        board.remove(job.id());
        dismissed.run();
    }

    private List<UUID> waiting() {
        return board.in(Section.WAITING).stream().map(Job::id).toList();
    }

    /** The first may have been made and charged: only the person's word sends another. */
    private void resend(Job job) {
        BigDecimal cost = prices.cost(job);
        if (cost.signum() > 0 && !agreesToTwice(job)) return;
        busy.add(job.id());
        starter.pay(
                cost,
                () -> desk.orders().settle(job.id(), Settlement.RESEND),
                done -> busy.remove(job.id()),
                () -> busy.remove(job.id()));
    }

    private boolean agreesToTwice(Job job) {
        return ports.confirm()
                .ask(
                        TEXTS.get("twice.title"),
                        TEXTS.get("twice.sentence", prices.of(job)),
                        TEXTS.get("twice.yes"),
                        TEXTS.get("twice.no"));
    }

    /** As a new job, on the service that its price was shown for. */
    private void again(Job job) {
        busy.add(job.id());
        List<Order> orders = List.of(new Order(job.recipe(), 1, job.folder(), job.project()));
        Runnable free = () -> busy.remove(job.id());
        starter.submit(orders, prices.cost(job), job.service(), jobs -> free.run(), free);
    }

    void pauseAll(boolean pause) {
        order(List.of(), () -> {
            if (pause) desk.orders().pause();
            else desk.orders().resume();
            return true;
        });
    }

    void pause(List<UUID> jobs) {
        order(jobs, () -> {
            desk.orders().pause(jobs);
            return true;
        });
    }

    void resume(List<UUID> jobs) {
        order(jobs, () -> {
            desk.orders().resume(jobs);
            return true;
        });
    }

    void move(Optional<LineMoves.Move> move) {
        move.ifPresent(it -> order(List.of(), () -> {
            desk.orders().move(it.jobs(), it.before());
            return true;
        }));
    }

    void cancel(List<UUID> jobs) {
        cancelling.cancel(jobs, this::cancelNow);
    }

    void cancelAll(List<Section> sections) {
        cancelling.cancelAll(sections, this::cancelNow);
    }

    private void cancelNow(List<UUID> jobs) {
        order(jobs, () -> {
            desk.orders().cancel(jobs);
            return true;
        });
    }

    void putBack() {
        cancelling.putBack(it -> move(Optional.of(it)));
    }

    private void order(List<UUID> jobs, Callable<?> order) {
        busy.addAll(jobs);
        ports.work().waiting(order, done -> jobs.forEach(busy::remove), fault -> {
            jobs.forEach(busy::remove);
            ports.failures().show(QueueStarter.failure(fault));
        });
    }
}
