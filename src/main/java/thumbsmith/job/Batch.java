package thumbsmith.job;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import thumbsmith.contract.Service;

/**
 * A checked batch file: the rows that can go, and those that stay out.
 *
 * @param entries in the file's order
 */
public record Batch(List<BatchEntry> entries) {
    public Batch {
        entries = List.copyOf(entries);
    }

    public List<BatchEntry.Good> good() {
        return entries.stream()
                .filter(BatchEntry.Good.class::isInstance)
                .map(BatchEntry.Good.class::cast)
                .toList();
    }

    public List<BatchEntry.Wrong> wrong() {
        return entries.stream()
                .filter(BatchEntry.Wrong.class::isInstance)
                .map(BatchEntry.Wrong.class::cast)
                .toList();
    }

    /** How many thumbnails the good rows ask for. */
    public int thumbnails() {
        return good().stream().mapToInt(BatchEntry.Good::count).sum();
    }

    /** Estimated cost of the good rows in USD on that service; zero for free drafts. */
    public BigDecimal cost(Pricing pricing, Service service) {
        return total(good().stream().map(it -> price(it, pricing, service)).toList());
    }

    private static BigDecimal price(BatchEntry.Good good, Pricing pricing, Service service) {
        Recipe recipe = good.recipe();
        return pricing.cost(service, recipe.operation(), recipe.model()).multiply(BigDecimal.valueOf(good.count()));
    }

    private static BigDecimal total(List<BigDecimal> prices) {
        return prices.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The good rows as orders, one for each, in the file's order. */
    public List<Order> orders(Path folder, Optional<String> project) {
        return good().stream()
                .map(it -> new Order(it.recipe(), it.count(), folder, project))
                .toList();
    }
}
