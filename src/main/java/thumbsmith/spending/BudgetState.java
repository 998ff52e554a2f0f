package thumbsmith.spending;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Words;

/**
 * How a period stands against its limit, in words and as a share.
 *
 * @param amount what is spent, in words
 * @param words below it
 * @param share 0–1 of the limit that is spent; empty without a limit
 * @param over whether more than the limit is spent
 */
record BudgetState(String amount, String words, Optional<Double> share, boolean over) {
    private static final Texts TEXTS = Texts.of(BudgetState.class);

    static BudgetState of(BigDecimal spent, Optional<BigDecimal> limit) {
        return limit.map(it -> against(spent, it))
                .orElseGet(() -> new BudgetState(Words.usd(spent), TEXTS.get("budget.none"), Optional.empty(), false));
    }

    private static BudgetState against(BigDecimal spent, BigDecimal limit) {
        BigDecimal left = limit.subtract(spent);
        boolean over = left.signum() < 0;
        String words = TEXTS.get(over ? "budget.over" : "budget.left", Words.usd(left.abs()), Words.usd(limit));
        return new BudgetState(Words.usd(spent), words, Optional.of(share(spent, limit)), over);
    }

    private static double share(BigDecimal spent, BigDecimal limit) {
        if (spent.compareTo(limit) >= 0) return spent.signum() == 0 ? 0 : 1;
        return spent.divide(limit, 4, RoundingMode.DOWN).doubleValue();
    }
}
