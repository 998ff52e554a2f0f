package thumbsmith.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Amounts in USD as people read them. */
final class Money {
    private Money() {}

    /** Such as {@code $0.13}. */
    static String of(BigDecimal usd) {
        return "$" + usd.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    /** The price of something done, such as "$0.13" or "free draft, list price $0.13". */
    static String spent(BigDecimal cost, BigDecimal listPrice) {
        if (cost.signum() > 0) return of(cost);
        return listPrice.signum() == 0 ? "free" : "free draft, list price " + of(listPrice);
    }
}
