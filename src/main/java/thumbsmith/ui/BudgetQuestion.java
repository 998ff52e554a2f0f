package thumbsmith.ui;

import java.math.BigDecimal;
import thumbsmith.job.BudgetGuard;

/**
 * Asks before something is sent that would cost more than the person wants to spend. What costs nothing, or stays within
 * the budget, is never asked about. Front thread only.
 *
 * @param guard reads what was spent, off the front thread
 */
public record BudgetQuestion(BudgetGuard guard, Work work, Confirm confirm) {
    private static final Texts TEXTS = Texts.of(BudgetQuestion.class);

    /**
     * Calls exactly one of the two: at once for what is free, and soon for what has a price.
     *
     * @param cost estimated, USD, of all that is about to be sent; zero for drafts
     * @param send the budget allows it, or the person does
     * @param back the person would rather not: nothing is to be sent
     */
    public void ask(BigDecimal cost, Runnable send, Runnable back) {
        if (cost.signum() == 0) {
            send.run();
            return;
        }
        work.waiting(
                () -> guard.crossing(cost),
                crossing -> answer(crossing.isEmpty() || agrees(crossing.get()), send, back),
                fault -> answer(agreesUnread(cost), send, back));
    }

    private static void answer(boolean agreed, Runnable send, Runnable back) {
        if (agreed) send.run();
        else back.run();
    }

    private boolean agrees(BudgetGuard.Crossing crossing) {
        String period = crossing.period() == BudgetGuard.Period.DAY ? "day" : "month";
        return ask(
                "budget.title." + period,
                TEXTS.get(
                        "budget.sentence." + period,
                        Words.usd(crossing.limit()),
                        Words.usd(crossing.committed()),
                        Words.usd(crossing.cost())));
    }

    /** Nobody can say whether it stays within the budget. */
    private boolean agreesUnread(BigDecimal cost) {
        return ask("budget.title.unread", TEXTS.get("budget.sentence.unread", Words.usd(cost)));
    }

    private boolean ask(String title, String sentence) {
        return confirm.ask(TEXTS.get(title), sentence, TEXTS.get("budget.yes"), TEXTS.get("budget.no"));
    }
}
