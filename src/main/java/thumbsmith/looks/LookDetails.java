package thumbsmith.looks;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import thumbsmith.contract.Limits;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;
import thumbsmith.job.Look;
import thumbsmith.ui.Texts;

/** One look: what it is, its special instructions, and what can be done with it. */
public final class LookDetails {
    private static final Texts TEXTS = Texts.of(LookDetails.class);

    private final LooksBench bench;
    private final ReadOnlyObjectWrapper<Look> look;
    private final StringProperty instructions = new SimpleStringProperty(this, "instructions");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final StringBinding note;
    private final BooleanBinding savable;

    LookDetails(LooksBench bench, Look look) {
        this.bench = bench;
        this.look = new ReadOnlyObjectWrapper<>(this, "look", look);
        instructions.set(kept(look));
        note = Bindings.createStringBinding(this::noteNow, instructions, this.look, busy);
        savable = Bindings.createBooleanBinding(this::canSave, instructions, this.look, busy);
    }

    Look look() {
        return look.get();
    }

    public ReadOnlyObjectProperty<Look> lookProperty() {
        return look.getReadOnlyProperty();
    }

    /** As typed. */
    public StringProperty instructionsProperty() {
        return instructions;
    }

    /** Whether the instructions are saved, or why they cannot be. */
    public StringBinding note() {
        return note;
    }

    public BooleanBinding savable() {
        return savable;
    }

    /** Whether the service is being asked. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public void save() {
        if (!canSave()) return;
        Optional<String> text = Optional.of(instructions.get().strip()).filter(it -> !it.isEmpty());
        ask(() -> bench.studio().lookKeeper().instruct(look().id(), text), this::saved);
    }

    public void refresh() {
        ask(() -> bench.studio().lookKeeper().refresh(look().id()), this::update);
    }

    /** Asks first. A look that cannot be deleted stays listed. */
    public void delete() {
        String title = TEXTS.get("delete.title", look().name());
        boolean agreed = bench.confirm()
                .askToDestroy(title, TEXTS.get("delete.sentence"), TEXTS.get("delete.yes"), TEXTS.get("delete.no"));
        if (!agreed) return;
        ask(() -> bench.studio().lookKeeper().delete(look().id()), message -> {});
    }

    public void copyId() {
        bench.desktop().copyText(look().id().toString());
    }

    /** Takes what the registry knows now; what is being typed stays. */
    void update(Look next) {
        boolean untouched = isSaved();
        look.set(next);
        if (untouched) instructions.set(kept(next));
    }

    private void saved(Look next) {
        look.set(next);
        instructions.set(kept(next));
    }

    private <T> void ask(Callable<Outcome<T>> question, Consumer<T> then) {
        if (busy.get()) return;
        busy.set(true);
        bench.work().waiting(question, outcome -> answered(outcome, then), this::broken);
    }

    private <T> void answered(Outcome<T> outcome, Consumer<T> then) {
        busy.set(false);
        switch (outcome) {
            case Outcome.Done<T>(T value) -> then.accept(value);
            case Outcome.Failed<T>(Failure failure) -> bench.failures().show(failure);
            case Outcome.Withdrawn<T>() -> {}
        }
    }

    private void broken(Exception fault) {
        busy.set(false);
        bench.failures().show(new Failure.Unexpected(TEXTS.get("fault")));
    }

    private boolean canSave() {
        return !busy.get() && !isSaved() && instructions.get().length() <= Limits.INSTRUCTIONS_MAX;
    }

    private boolean isSaved() {
        return instructions.get().strip().equals(kept(look()));
    }

    private String noteNow() {
        int length = instructions.get().length();
        if (length > Limits.INSTRUCTIONS_MAX) return TEXTS.get("instructions.long", length - Limits.INSTRUCTIONS_MAX);
        if (busy.get()) return TEXTS.get("instructions.asking");
        if (isSaved() && length == 0) return "";
        String key = isSaved() ? "instructions.saved" : "instructions.changed";
        return TEXTS.get(key, length, Limits.INSTRUCTIONS_MAX);
    }

    private static String kept(Look look) {
        return look.instructions().orElse("");
    }
}
