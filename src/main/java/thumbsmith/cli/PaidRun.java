package thumbsmith.cli;

import java.math.BigDecimal;
import java.util.List;
import thumbsmith.contract.Service;
import thumbsmith.job.Order;
import thumbsmith.job.Recipe;
import thumbsmith.job.Studio;

/** Has orders made and follows them, once the budget allows them. */
record PaidRun(Console console, Studio studio, Reporter reporter, BudgetRule budget, boolean waits) {

    /** @param expected the service whose prices were told */
    ExitCode make(List<Order> orders, Service expected) throws FailureException, InterruptedException {
        budget.require(studio, cost(orders, expected));
        OrderDesk desk = console.host().desk(waits ? Host.Stay.TO_WAIT : Host.Stay.TO_RUN);
        return new ThumbnailRun(console, studio, desk, reporter, new Patience(waits), Manner.OWN)
                .order(orders, expected);
    }

    /** Estimated, USD. */
    private BigDecimal cost(List<Order> orders, Service service) {
        return orders.stream().map(order -> cost(order, service)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal cost(Order order, Service service) {
        Recipe recipe = order.recipe();
        return studio.pricing()
                .cost(service, recipe.operation(), recipe.model())
                .multiply(BigDecimal.valueOf(order.count()));
    }
}
