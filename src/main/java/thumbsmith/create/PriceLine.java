package thumbsmith.create;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Prices;
import thumbsmith.contract.Service;
import thumbsmith.job.Pricing;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Words;

/**
 * What a run costs, in words, before it is pressed.
 *
 * @param button the label of Generate, with count and price
 * @param aside what stands beside it: the list price of a free draft, or the price of each
 * @param source how the figure came about
 */
public record PriceLine(String button, String aside, String source) {
    private static final Texts TEXTS = Texts.of(PriceLine.class);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    /** @param service empty while it is not open: then no price is known either */
    static PriceLine of(
            Pricing pricing, Optional<Service> service, Operation operation, Optional<Model> model, int count) {
        BigDecimal each = pricing.list(operation, model);
        BigDecimal all = each.multiply(BigDecimal.valueOf(count));
        String source = source(pricing.prices());
        if (service.isEmpty()) return new PriceLine(TEXTS.get("generate.unpriced", count), "", source);
        return service.get().isEmbedded() ? draft(count, all, source) : paid(count, each, all, source);
    }

    private static String source(Prices prices) {
        String key = prices.equals(Prices.PUBLISHED) ? "price.source" : "price.source.changed";
        return TEXTS.get(key, prices.published().format(DAY));
    }

    private static PriceLine draft(int count, BigDecimal all, String source) {
        String key = count == 1 ? "generate.draft" : "generate.drafts";
        return new PriceLine(TEXTS.get(key, count), TEXTS.get("price.list", Words.usd(all)), source);
    }

    private static PriceLine paid(int count, BigDecimal each, BigDecimal all, String source) {
        String button = TEXTS.get("generate.paid", count, Words.usd(all));
        return new PriceLine(button, TEXTS.get("price.each", Words.usd(each)), source);
    }
}
