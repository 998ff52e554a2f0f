package thumbsmith.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import thumbsmith.failure.Failure;
import thumbsmith.job.BudgetGuard;
import thumbsmith.job.Studio;

/** Refuses what would cross the person's budget, unless they say so: a mixin for every command that pays. */
final class BudgetRule {
    @Option(names = "--over-budget", description = "Send it even where that crosses the budget set in Spending.")
    boolean over;

    /**
     * @param cost estimated, USD, of all that is about to be sent; zero for drafts
     * @throws FailureException it would cross the budget: nothing is to be sent
     */
    void require(Studio studio, BigDecimal cost) throws FailureException {
        Optional<BudgetGuard.Crossing> crossing =
                over || cost.signum() == 0 ? Optional.empty() : studio.budget().crossing(cost);
        if (crossing.isPresent()) throw new FailureException(new Failure.Refused(List.of(sentence(crossing.get()))));
    }

    private static String sentence(BudgetGuard.Crossing crossing) {
        return "The budget for %s is %s. About %s is spent or on its way, and this costs about %s more. %s"
                .formatted(
                        crossing.period() == BudgetGuard.Period.DAY ? "today" : "this month",
                        Money.of(crossing.limit()),
                        Money.of(crossing.committed()),
                        Money.of(crossing.cost()),
                        "Nothing was sent; --over-budget sends it all the same.");
    }
}
