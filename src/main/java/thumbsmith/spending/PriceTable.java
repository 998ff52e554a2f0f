package thumbsmith.spending;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Prices;
import thumbsmith.store.PricesFile;

/** The price table, as typed; each price counts at once, for what is sent from then on. */
public final class PriceTable {
    /** The operations that have a price, in the order of the table. */
    static final List<Operation> OPERATIONS =
            Stream.of(Operation.values()).filter(Operation::isPaid).toList();

    /** @param model empty where the operation names none */
    record Cell(Operation operation, Optional<Model> model) {}

    private final PricesFile file;
    private final Clock clock;
    private final Map<Cell, AmountField> fields = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<Prices> prices = new ReadOnlyObjectWrapper<>(this, "prices");

    PriceTable(PricesFile file, Clock clock) {
        this.file = file;
        this.clock = clock;
        OPERATIONS.stream().flatMap(PriceTable::cells).forEach(cell -> fields.put(cell, field(cell)));
        follow(file.get());
    }

    static boolean hasModels(Operation operation) {
        return operation == Operation.TEXT || operation == Operation.IMAGE;
    }

    private static Stream<Cell> cells(Operation operation) {
        return hasModels(operation)
                ? Stream.of(Model.values()).map(model -> new Cell(operation, Optional.of(model)))
                : Stream.of(new Cell(operation, Optional.empty()));
    }

    private AmountField field(Cell cell) {
        return new AmountField(Prices::isAmount, false, amount -> set(cell, amount.orElseThrow()));
    }

    AmountField field(Operation operation, Optional<Model> model) {
        return fields.get(new Cell(operation, model));
    }

    /** As they count now. */
    ReadOnlyObjectProperty<Prices> pricesProperty() {
        return prices.getReadOnlyProperty();
    }

    boolean isPublished() {
        return prices.get().equals(Prices.PUBLISHED);
    }

    /** Takes back every change, and what was typed and cannot be a price. */
    void backToPublished() {
        file.set(Prices.PUBLISHED);
        fields.forEach((cell, field) -> field.put(Optional.of(price(Prices.PUBLISHED, cell))));
    }

    private void set(Cell cell, BigDecimal amount) {
        if (price(file.get(), cell).compareTo(amount) == 0) return;
        BigDecimal kept = amount.setScale(Math.max(2, amount.scale()));
        file.set(file.get().with(cell.operation(), cell.model(), kept, LocalDate.now(clock)));
    }

    void follow(Prices now) {
        prices.set(now);
        fields.forEach((cell, field) -> field.follow(Optional.of(price(now, cell))));
    }

    private static BigDecimal price(Prices prices, Cell cell) {
        return prices.of(cell.operation(), cell.model());
    }
}
