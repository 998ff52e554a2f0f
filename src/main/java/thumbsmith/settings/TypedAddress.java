package thumbsmith.settings;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** An address that is typed, checked at every letter, and taken over once it is one. */
public final class TypedAddress {
    private final StringProperty text = new SimpleStringProperty(this, "text");
    private final StringBinding problem;
    private final BooleanBinding isUsual;
    private final String name;
    private final String usual;

    /**
     * @param name what it is the address of, for people
     * @param read the address that was typed; empty while it is none
     * @param wrong what to say then
     */
    <T> TypedAddress(
            String name,
            String start,
            String usual,
            Function<String, Optional<T>> read,
            String wrong,
            Consumer<T> take) {
        this.name = name;
        this.usual = usual;
        text.set(start);
        problem = Bindings.createStringBinding(() -> read.apply(text.get()).isPresent() ? "" : wrong, text);
        isUsual = text.isEqualTo(usual);
        text.subscribe((before, now) -> read.apply(now).ifPresent(take));
    }

    public String name() {
        return name;
    }

    /** As typed. */
    public StringProperty textProperty() {
        return text;
    }

    /** What is wrong with it so far; empty when it counts. */
    public StringBinding problem() {
        return problem;
    }

    public BooleanBinding isUsual() {
        return isUsual;
    }

    public void beUsual() {
        text.set(usual);
    }
}
