package thumbsmith.queue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import thumbsmith.contract.Service;
import thumbsmith.failure.Failure;
import thumbsmith.job.BudgetGuard.Crossing;
import thumbsmith.job.Job;
import thumbsmith.job.Order;
import thumbsmith.job.OtherServiceException;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Words;

/** Sends what costs something: asks first where a budget would be crossed, and one thing at a time. Front thread. */
final class QueueStarter {
    private static final Texts TEXTS = Texts.of(QueueStarter.class);

    private final QueueDesk desk;
    private final QueuePorts ports;
    private boolean starting;

    QueueStarter(QueueDesk desk, QueuePorts ports) {
        this.desk = desk;
        this.ports = ports;
    }

    /**
     * @param cost estimated, USD
     * @param expected the service whose price was shown: no other is asked
     * @param not called in place of {@code then} where nothing was started
     */
    void submit(List<Order> orders, BigDecimal cost, Service expected, Consumer<List<Job>> then, Runnable not) {
        pay(cost, () -> desk.orders().submit(orders, expected), then, not);
    }

    /** The same for any other order that sends something. */
    <T> void pay(BigDecimal cost, Callable<T> order, Consumer<? super T> then, Runnable not) {
        if (starting) {
            not.run();
            return;
        }
        starting = true;
        ports.work()
                .waiting(
                        () -> cost.signum() == 0 ? Optional.<Crossing>empty() : desk.crossing(cost),
                        crossing -> {
                            if (crossing.isEmpty() || agrees(crossing.get())) start(order, then, not);
                            else end(not);
                        },
                        fault -> broken(fault, not));
    }

    private <T> void start(Callable<T> order, Consumer<? super T> then, Runnable not) {
        ports.work()
                .waiting(
                        order,
                        done -> {
                            starting = false;
                            then.accept(done);
                        },
                        fault -> broken(fault, not));
    }

    private boolean agrees(Crossing crossing) {
        String period = crossing.period().name().toLowerCase(java.util.Locale.ROOT);
        return ports.confirm()
                .ask(
                        TEXTS.get("budget.title." + period),
                        TEXTS.get(
                                "budget.sentence." + period,
                                Words.usd(crossing.limit()),
                                Words.usd(crossing.committed()),
                                Words.usd(crossing.cost())),
                        TEXTS.get("budget.yes"),
                        TEXTS.get("budget.no"));
    }

    private void broken(Exception fault, Runnable not) {
        end(not);
        ports.failures().show(failure(fault));
    }

    private void end(Runnable not) {
        starting = false;
        not.run();
    }

    static Failure failure(Exception fault) {
        return fault instanceof OtherServiceException || fault instanceof IllegalArgumentException
                ? new Failure.Refused(List.of(fault.getMessage()))
                : new Failure.Unexpected(fault.getClass().getSimpleName());
    }
}
