package thumbsmith.spending;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import thumbsmith.ui.Texts;

/** An amount in USD that is typed; taken over as soon as it is one. */
public final class AmountField {
    private static final Texts TEXTS = Texts.of(AmountField.class);
    private static final int LONGEST = 20;

    private final Predicate<BigDecimal> allowed;
    private final boolean mayBeEmpty;
    private final Consumer<Optional<BigDecimal>> take;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private boolean following;

    /** @param take is told of every amount that was typed whole, and of none where it may be empty */
    AmountField(Predicate<BigDecimal> allowed, boolean mayBeEmpty, Consumer<Optional<BigDecimal>> take) {
        this.allowed = allowed;
        this.mayBeEmpty = mayBeEmpty;
        this.take = take;
        text.subscribe((before, now) -> typed());
    }

    /** As typed. */
    public StringProperty textProperty() {
        return text;
    }

    /** Why what was typed is not taken over; empty when it is. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Shows what counts now, unless that stands there in other words, or something is being typed that is no amount yet. */
    void follow(Optional<BigDecimal> amount) {
        if (problem.get().isEmpty() && !isSame(read(), amount)) put(amount);
    }

    /** Shows what counts now, whatever was typed. */
    void put(Optional<BigDecimal> amount) {
        following = true;
        text.set(amount.map(AmountField::written).orElse(""));
        problem.set("");
        following = false;
    }

    private void typed() {
        if (following) return;
        Optional<BigDecimal> amount = read();
        boolean none = mayBeEmpty && text.get().isBlank();
        boolean fits = none || amount.filter(allowed).isPresent();
        problem.set(fits ? "" : TEXTS.get("amount.problem"));
        if (fits) take.accept(amount);
    }

    private static boolean isSame(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isPresent() == other.isPresent()
                && one.map(it -> it.compareTo(other.orElseThrow()) == 0).orElse(true);
    }

    /** With a point or a comma before the cents, with or without the dollar sign. */
    private Optional<BigDecimal> read() {
        String typed = text.get().strip().replace(',', '.').replaceFirst("^\\$\\s*", "");
        boolean number = typed.length() <= LONGEST && typed.matches("\\d+(\\.\\d+)?|\\.\\d+");
        return number ? Optional.of(new BigDecimal(typed)) : Optional.empty();
    }

    /** With two decimals, or as many as it has. */
    static String written(BigDecimal amount) {
        return amount.setScale(Math.max(2, amount.scale())).toPlainString();
    }
}
