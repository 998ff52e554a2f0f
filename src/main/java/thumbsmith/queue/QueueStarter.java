package thumbsmith.queue;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import thumbsmith.contract.Service;
import thumbsmith.failure.Failure;
import thumbsmith.job.Job;
import thumbsmith.job.Order;
import thumbsmith.job.OtherServiceException;
import thumbsmith.ui.BudgetQuestion;

/** Sends what costs something: asks first where a budget would be crossed, and one thing at a time. Front thread. */
final class QueueStarter {
    private final QueueDesk desk;
    private final QueuePorts ports;
    private final BudgetQuestion budget;
    private boolean starting;

    QueueStarter(QueueDesk desk, QueuePorts ports) {
        this.desk = desk;
        this.ports = ports;
        this.budget = new BudgetQuestion(desk::crossing, ports.work(), ports.confirm());
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
        budget.ask(cost, () -> start(order, then, not), () -> end(not));
    }

    private <T> void start(Callable<T> order, Consumer<? super T> then, Runnable not) {
        ports.work()
                .waiting(
                        order,
                        done -> {
                            starting = false;
                            then.accept(done);
                        },
                        fault -> {
                            end(not);
                            ports.failures().show(failure(fault));
                        });
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
