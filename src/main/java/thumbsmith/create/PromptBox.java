package thumbsmith.create;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import thumbsmith.contract.Limits;
import thumbsmith.contract.PromptProblem;

/** The prompt while it is typed, and what the contract finds wrong with it. */
public final class PromptBox {
    private static final Pattern HEADLINE = Pattern.compile("\\s*The headline says “([^”]*)”\\.");

    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ReadOnlyObjectWrapper<Set<PromptProblem>> problems =
            new ReadOnlyObjectWrapper<>(this, "problems", PromptProblem.in(""));

    private final ReadOnlyObjectWrapper<Optional<String>> headline =
            new ReadOnlyObjectWrapper<>(this, "headline", Optional.empty());

    PromptBox() {
        text.subscribe(typed -> {
            problems.set(PromptProblem.in(get().strip()));
            headline.set(readHeadline());
        });
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

    /** Puts a sentence about the words on the thumbnail behind the rest, in place of the one that this put there before. */
    void headline(Optional<String> words) {
        String rest = HEADLINE.matcher(get()).replaceAll("").strip();
        text.set(rest);
        words.map(it -> "The headline says “" + quotable(it) + "”.").ifPresent(this::add);
    }

    /** On one line, without quotation marks of its own. */
    static String quotable(String words) {
        return words.strip().replaceAll("\\R+", " ").replaceAll("[“”\"]", "'");
    }

    /** The words of that sentence, where it stands in the prompt. */
    ReadOnlyObjectProperty<Optional<String>> headlineProperty() {
        return headline.getReadOnlyProperty();
    }

    private Optional<String> readHeadline() {
        Matcher sentence = HEADLINE.matcher(get());
        return sentence.find() ? Optional.of(sentence.group(1)) : Optional.empty();
    }

    public void joinLines() {
        text.set(PromptProblem.oneLine(get()));
    }

    public void removeHttp() {
        text.set(PromptProblem.withoutHttp(get()));
    }
}
