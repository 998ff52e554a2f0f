package thumbsmith.settings;

import java.util.function.IntConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import thumbsmith.ui.Texts;

/** A whole number that is typed or stepped, taken over within its bounds once it is typed whole. */
public final class BoundedNumber {
    private static final Texts TEXTS = Texts.of(BoundedNumber.class);

    private final int least;
    private final int most;
    private final IntConsumer take;
    private final StringProperty text = new SimpleStringProperty(this, "text");
    private final StringBinding problem = Bindings.createStringBinding(this::problemNow, text);

    BoundedNumber(int start, int least, int most, IntConsumer take) {
        this.least = least;
        this.most = most;
        this.take = take;
        text.set(Integer.toString(start));
    }

    /** As typed. */
    public StringProperty textProperty() {
        return text;
    }

    public StringBinding problem() {
        return problem;
    }

    /** One up or down, within the bounds. */
    public void step(int by) {
        int from = problemNow().isEmpty() ? value() : least;
        text.set(Integer.toString(Math.clamp(from + by, least, most)));
        commit();
    }

    /** Takes over what was typed, if it lies within the bounds: on the way to 120 nobody means 1 or 12. */
    public void commit() {
        if (problemNow().isEmpty()) take.accept(value());
    }

    private int value() {
        return Integer.parseInt(text.get().strip());
    }

    private String problemNow() {
        boolean number = text.get().strip().matches("\\d{1,4}");
        return number && value() >= least && value() <= most ? "" : TEXTS.get("number.bounds", least, most);
    }
}
