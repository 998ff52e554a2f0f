package thumbsmith.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * List prices per successful request in USD.
 *
 * @param published the day on which the service published them
 * @param text price of the text operation by model
 * @param image price of the image operation by model
 * @param flat price of the operations that do not depend on a model
 */
public record Prices(
        LocalDate published,
        Map<Model, BigDecimal> text,
        Map<Model, BigDecimal> image,
        Map<Operation, BigDecimal> flat) {

    /** The table of the contract, as published 2026-05-11. */
    public static final Prices PUBLISHED = new Prices(
            LocalDate.of(2026, 5, 11),
            byModel("0.20", "0.16", "0.37", "0.13"),
            byModel("0.20", "0.18", "0.36", "0.13"),
            new EnumMap<>(Map.of(
                    Operation.EDIT, new BigDecimal("0.12"),
                    Operation.FACE_SWAP, new BigDecimal("0.12"),
                    Operation.SCORE, new BigDecimal("0.03"),
                    Operation.TITLES, new BigDecimal("0.08"),
                    Operation.TRAIN_PERSONA, new BigDecimal("0.38"),
                    Operation.TRAIN_STYLE, new BigDecimal("0.38"))));

    private static final BigDecimal MOST = new BigDecimal(10_000);
    private static final int MOST_DIGITS = 6;

    public Prices {
        text = Map.copyOf(text);
        image = Map.copyOf(image);
        flat = Map.copyOf(flat);
    }

    /** Whether that can be the price of a request, in USD: from nothing to ten thousand, to a millionth. */
    public static boolean isAmount(BigDecimal amount) {
        return amount.signum() >= 0 && amount.scale() <= MOST_DIGITS && amount.compareTo(MOST) <= 0;
    }

    /** The same table from that day on with another price of that operation and model. */
    public Prices with(Operation operation, Optional<Model> model, BigDecimal amount, LocalDate day) {
        return switch (operation) {
            case TEXT -> new Prices(day, changed(text, model.orElseThrow(), amount), image, flat);
            case IMAGE -> new Prices(day, text, changed(image, model.orElseThrow(), amount), flat);
            default -> new Prices(day, text, image, changed(flat, operation, amount));
        };
    }

    private static <K> Map<K, BigDecimal> changed(Map<K, BigDecimal> prices, K key, BigDecimal amount) {
        Map<K, BigDecimal> changed = new HashMap<>(prices);
        changed.put(key, amount);
        return changed;
    }

    /** What one successful request costs; zero for the operations that are free. */
    public BigDecimal of(Operation operation, Optional<Model> model) {
        return switch (operation) {
            case TEXT -> text.get(model.orElseThrow());
            case IMAGE -> image.get(model.orElseThrow());
            default -> flat.getOrDefault(operation, BigDecimal.ZERO);
        };
    }

    private static Map<Model, BigDecimal> byModel(String pkz2, String pkz3, String pkz4, String pkz45) {
        return Map.of(
                Model.PKZ_2, new BigDecimal(pkz2),
                Model.PKZ_3, new BigDecimal(pkz3),
                Model.PKZ_4, new BigDecimal(pkz4),
                Model.PKZ_4_5, new BigDecimal(pkz45));
    }
}
