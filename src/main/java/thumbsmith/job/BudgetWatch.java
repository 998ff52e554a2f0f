package thumbsmith.job;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Supplier;

/** Holds what is about to be sent against the person's budget, by what the ledger and the journal say now. */
public final class BudgetWatch implements BudgetGuard {
    private final Ledger ledger;
    private final Pricing pricing;
    private final Supplier<Budget> budget;
    private final Clock clock;

    /** @param clock tells the day in its zone */
    public BudgetWatch(Ledger ledger, Pricing pricing, Supplier<Budget> budget, Clock clock) {
        this.ledger = ledger;
        this.pricing = pricing;
        this.budget = budget;
        this.clock = clock;
    }

    @Override
    public Optional<Crossing> crossing(BigDecimal cost) {
        Budget now = budget.get();
        if (cost.signum() <= 0 || now.equals(Budget.NONE)) return Optional.empty();
        BigDecimal underWay = RequestCount.cost(ledger.report().underWay(), pricing);
        return now.month()
                .flatMap(limit -> crossing(Period.MONTH, limit, underWay, cost))
                .or(() -> now.day().flatMap(limit -> crossing(Period.DAY, limit, underWay, cost)));
    }

    private Optional<Crossing> crossing(Period period, BigDecimal limit, BigDecimal underWay, BigDecimal cost) {
        BigDecimal committed = ledger.spentSince(span(period).from()).add(underWay);
        return committed.add(cost).compareTo(limit) > 0
                ? Optional.of(new Crossing(period, limit, committed, cost))
                : Optional.empty();
    }

    private Span span(Period period) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return switch (period) {
            case DAY -> Span.of(today, clock.getZone());
            case MONTH -> Span.of(YearMonth.from(today), clock.getZone());
        };
    }
}
