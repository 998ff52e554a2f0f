package thumbsmith.job;

import java.math.BigDecimal;

/**
 * What several lines of the ledger come to, exact to the last digit. Drafts of the embedded service stand apart.
 *
 * @param requests paid answers
 * @param spent what they are estimated to have cost, USD
 * @param drafts answers of the embedded service, which cost nothing
 * @param draftList what those would have cost by the list, USD
 */
public record Tally(long requests, BigDecimal spent, long drafts, BigDecimal draftList) {
    public static final Tally NONE = new Tally(0, BigDecimal.ZERO, 0, BigDecimal.ZERO);

    /** So many like lines. */
    public static Tally of(boolean draft, BigDecimal cost, BigDecimal listPrice, long lines) {
        BigDecimal times = BigDecimal.valueOf(lines);
        return draft
                ? new Tally(0, BigDecimal.ZERO, lines, listPrice.multiply(times))
                : new Tally(lines, cost.multiply(times), 0, BigDecimal.ZERO);
    }

    public static Tally of(LedgerLine line) {
        return of(line.service().isEmbedded(), line.cost(), line.listPrice(), 1);
    }

    public Tally plus(Tally other) {
        return new Tally(
                requests + other.requests,
                spent.add(other.spent),
                drafts + other.drafts,
                draftList.add(other.draftList));
    }

    public boolean isNothing() {
        return requests == 0 && drafts == 0;
    }
}
