package thumbsmith.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Prices;

/**
 * The price table as it stands in its file: by the contract's words, amounts in USD as decimal text, which no number of
 * JSON could spoil. What it lacks costs what was published.
 */
record KeptPrices(LocalDate date, Map<String, String> text, Map<String, String> image, Map<String, String> others) {

    /** @throws IllegalArgumentException for an unknown word, and for an amount that is none or negative */
    KeptPrices {
        prices(date, text, image, others);
    }

    static KeptPrices of(Prices prices) {
        return new KeptPrices(
                prices.published(),
                written(prices.text(), Model::wire),
                written(prices.image(), Model::wire),
                written(prices.flat(), Operation::wire));
    }

    Prices prices() {
        return prices(date, text, image, others);
    }

    private static Prices prices(
            LocalDate date, Map<String, String> text, Map<String, String> image, Map<String, String> others) {
        Prices published = Prices.PUBLISHED;
        return new Prices(
                Optional.ofNullable(date).orElse(published.published()),
                read(text, new EnumMap<>(published.text()), Model::of),
                read(image, new EnumMap<>(published.image()), Model::of),
                read(others, new EnumMap<>(published.flat()), Operation::of));
    }

    private static <K extends Enum<K>> Map<String, String> written(
            Map<K, BigDecimal> amounts, Function<K, String> wire) {
        Map<String, String> written = new TreeMap<>();
        amounts.forEach((key, amount) -> written.put(wire.apply(key), amount.toPlainString()));
        return written;
    }

    private static <K> Map<K, BigDecimal> read(
            Map<String, String> written, Map<K, BigDecimal> amounts, Function<String, Optional<K>> named) {
        if (written == null) return amounts;
        written.forEach((word, amount) -> amounts.put(
                named.apply(word).orElseThrow(() -> new IllegalArgumentException("No such price: " + word)),
                amount(amount)));
        return amounts;
    }

    private static BigDecimal amount(String text) {
        if (text == null) throw new IllegalArgumentException("No amount.");
        BigDecimal amount = new BigDecimal(text.strip());
        if (!Prices.isAmount(amount)) throw new IllegalArgumentException("No price: " + text);
        return amount;
    }
}
