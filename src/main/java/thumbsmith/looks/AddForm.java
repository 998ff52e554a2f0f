package thumbsmith.looks;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;
import thumbsmith.job.Look;
import thumbsmith.ui.Texts;

/** Adding a look that was trained elsewhere: the service has no list, so its id is all there is. */
public final class AddForm {
    private static final Texts TEXTS = Texts.of(AddForm.class);
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern UUID_LETTERS = Pattern.compile("[0-9a-f-]{0,36}");

    private final LooksBench bench;
    private final Consumer<Look> added;
    private final StringProperty id = new SimpleStringProperty(this, "id", "");
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    private final StringBinding problem = Bindings.createStringBinding(this::problemNow, id);
    private final StringBinding whyDisabled = Bindings.createStringBinding(this::whyNow, id, busy);

    AddForm(LooksBench bench, Consumer<Look> added) {
        this.bench = bench;
        this.added = added;
    }

    /** As typed or pasted. */
    public StringProperty idProperty() {
        return id;
    }

    /** What is wrong with what was typed so far; empty while it may still become an id. */
    public StringBinding problem() {
        return problem;
    }

    /** Why Add cannot be pressed; empty when it can. */
    public StringBinding whyDisabled() {
        return whyDisabled;
    }

    public void add() {
        Optional<UUID> known = parsed();
        if (known.isEmpty() || busy.get()) return;
        busy.set(true);
        bench.work().waiting(() -> bench.studio().lookKeeper().add(known.get()), this::answered, this::broken);
    }

    private void answered(Outcome<Look> outcome) {
        busy.set(false);
        switch (outcome) {
            case Outcome.Done<Look>(Look look) -> {
                id.set("");
                added.accept(look);
            }
            case Outcome.Failed<Look>(Failure failure) -> bench.failures().show(failure);
            case Outcome.Withdrawn<Look>() -> {}
        }
    }

    private void broken(Exception fault) {
        busy.set(false);
        bench.failures().show(new Failure.Unexpected(TEXTS.get("fault")));
    }

    private Optional<UUID> parsed() {
        return UUID_FORM.matcher(typed()).matches() ? Optional.of(UUID.fromString(typed())) : Optional.empty();
    }

    private String problemNow() {
        return UUID_LETTERS.matcher(typed()).matches() ? "" : TEXTS.get("add.problem");
    }

    private String whyNow() {
        if (busy.get()) return TEXTS.get("add.asking");
        return parsed().isPresent() ? "" : TEXTS.get("add.missing");
    }

    private String typed() {
        return id.get().strip().toLowerCase(Locale.ROOT);
    }
}
