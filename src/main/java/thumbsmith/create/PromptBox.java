package thumbsmith.create;

import java.util.Locale;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import thumbsmith.contract.Limits;
import thumbsmith.contract.PromptProblem;

/** The prompt while it is typed, and what the contract finds wrong with it. */
public final class PromptBox {
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ReadOnlyObjectWrapper<Set<PromptProblem>> problems =
            new ReadOnlyObjectWrapper<>(this, "problems", PromptProblem.in(""));

    PromptBox() {
        text.subscribe(typed -> problems.set(PromptProblem.in(get().strip())));
    }

    public StringProperty textProperty() {
        return text;
    }

    /** As typed; never null. */
    public String get() {
        return text.getValueSafe();
    }

    public ReadOnlyObjectProperty<Set<PromptProblem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    /** {@code 24/3,000}, counting what would be sent. */
    public String counter() {
        return String.format(Locale.ENGLISH, "%,d/%,d", get().strip().length(), Limits.PROMPT_MAX);
    }

    /** Puts that instruction in place of an empty prompt, or as one more sentence behind what is there. */
    public void add(String instruction) {
        String before = get().strip();
        if (before.contains(instruction)) return;
        String gap = before.isEmpty() ? "" : before.matches(".*[.!?]$") ? " " : ". ";
        text.set(before + gap + instruction);
    }

    public void joinLines() {
        text.set(PromptProblem.oneLine(get()));
    }

    public void removeHttp() {
        text.set(PromptProblem.withoutHttp(get()));
    }
}
