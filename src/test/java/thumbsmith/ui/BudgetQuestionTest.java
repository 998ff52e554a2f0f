package thumbsmith.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import thumbsmith.job.BudgetGuard;
import thumbsmith.job.BudgetGuard.Crossing;
import thumbsmith.job.BudgetGuard.Period;

class BudgetQuestionTest {
    private static final BigDecimal COST = new BigDecimal("0.52");

    private final List<String> asked = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private boolean agrees;

    private void ask(BudgetGuard guard, BigDecimal cost) {
        new BudgetQuestion(guard, Work.inline(), (title, sentence, yes, no) -> {
                    asked.add(title + " | " + sentence + " | " + yes + " | " + no);
                    return agrees;
                })
                .ask(cost, () -> done.add("sent"), () -> done.add("back"));
    }

    private static BudgetGuard crossing(Period period) {
        return cost -> Optional.of(new Crossing(period, new BigDecimal("5"), new BigDecimal("4.90"), cost));
    }

    @Test
    void whatStaysWithinTheBudgetIsSentWithoutAQuestion() {
        ask(BudgetGuard.NONE, COST);
        assertThat(asked).isEmpty();
        assertThat(done).containsExactly("sent");
    }

    @Test
    void draftsAreSentAtOnceAndTheLedgerIsNotEvenRead() {
        ask(
                cost -> {
                    throw new AssertionError("read");
                },
                BigDecimal.ZERO);
        assertThat(done).containsExactly("sent");
    }

    @Test
    void theQuestionNamesTheLimitWhatWasSpentAndWhatThisCosts() {
        ask(crossing(Period.MONTH), COST);
        assertThat(asked)
                .containsExactly(
                        "This would go over this month's budget | Your budget for a month is $5.00. About $4.90"
                                + " is spent this month or on its way, and this costs about $0.52 more. | Send anyway | Back");
        assertThat(done).containsExactly("back");
    }

    @Test
    void thePersonsWordSendsItAnyway() {
        agrees = true;
        ask(crossing(Period.DAY), COST);
        assertThat(asked).singleElement().asString().startsWith("This would go over today's budget");
        assertThat(done).containsExactly("sent");
    }

    @Test
    void aLedgerThatCannotBeReadIsAskedAboutToo() {
        ask(
                cost -> {
                    throw new java.io.UncheckedIOException(new java.io.IOException("gone"));
                },
                COST);
        assertThat(asked).singleElement().asString().startsWith("The budget could not be checked");
        assertThat(done).containsExactly("back");
    }
}
