package thumbsmith.looks;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import thumbsmith.contract.Field;
import thumbsmith.contract.Limits;
import thumbsmith.contract.Operation;
import thumbsmith.failure.Catalogue;
import thumbsmith.failure.Circumstances;
import thumbsmith.failure.Failure;
import thumbsmith.failure.FieldNote;
import thumbsmith.failure.Presentation;
import thumbsmith.failure.Recovery;
import thumbsmith.job.Look;
import thumbsmith.ui.Texts;

/** One look: what it is, its special instructions, and what can be done with it. */
public final class LookDetails {
    private static final Texts TEXTS = Texts.of(LookDetails.class);

    private final LooksBench bench;
    private final ReadOnlyObjectWrapper<Look> look;
    private final StringProperty instructions = new SimpleStringProperty(this, "instructions");
    private final ReadOnlyObjectWrapper<Optional<FormNote>> refusal =
            new ReadOnlyObjectWrapper<>(this, "refusal", Optional.empty());
    private final FocusWish focus = new FocusWish();
    private final LookErrand errand;
    private final LookHistory history;
    private final LookDeeds deeds;
    private final StringBinding note;
    private final BooleanBinding savable;

    LookDetails(LooksBench bench, Look look, LookDeeds deeds) {
        this.bench = bench;
        this.deeds = deeds;
        this.look = new ReadOnlyObjectWrapper<>(this, "look", look);
        this.errand = new LookErrand(bench, this::look, this::toInstructions);
        this.history = new LookHistory(bench, this::putBack);
        history.read(look);
        instructions.set(kept(look));
        instructions.subscribe(typed -> refusal.set(Optional.empty()));
        note = Bindings.createStringBinding(this::noteNow, instructions, this.look, busyProperty());
        savable = Bindings.createBooleanBinding(this::canSave, instructions, this.look, busyProperty());
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

    /** Why the service refused what was typed; empty as soon as it is changed. */
    public ReadOnlyObjectProperty<Optional<FormNote>> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public LookHistory history() {
        return history;
    }

    private void putBack(String text) {
        instructions.set(text);
        toInstructions();
    }

    /** What was asked and waits, because nothing can be sent to the service. */
    public ReadOnlyObjectProperty<Optional<FormNote>> waitingProperty() {
        return errand.waitingProperty();
    }

    public void takeOfWaiting(Recovery way) {
        errand.takeOfWaiting(way);
    }

    public FocusWish focus() {
        return focus;
    }

    /** Whether the service is being asked. */
    public ReadOnlyBooleanProperty busyProperty() {
        return errand.busyProperty();
    }

    public void save() {
        if (!canSave()) return;
        Optional<String> text = Optional.of(instructions.get().strip()).filter(it -> !it.isEmpty());
        refusal.set(Optional.empty());
        errand.ask(
                Operation.INSTRUCT,
                () -> bench.studio().lookKeeper().instruct(look().id(), text),
                this::saved,
                this::refused);
    }

    /** Says at the field what is about the field. */
    private boolean refused(Failure failure) {
        Presentation shown = new Catalogue().present(failure, Circumstances.of(Operation.INSTRUCT));
        Optional<String> said = shown.notes().stream()
                .filter(note -> note.field() == Field.INSTRUCTIONS)
                .map(FieldNote::sentence)
                .findFirst();
        said.ifPresent(sentence -> refusal.set(Optional.of(FormNote.of(shown, sentence))));
        return said.isPresent();
    }

    public void refresh() {
        errand.refresh(this::update);
    }

    /** With some time to take it back before anything is sent. */
    public void delete() {
        if (!busyProperty().get()) deeds.delete(look());
    }

    /** Fills the training form with what it was trained from; the price is said there. */
    public void duplicate() {
        deeds.duplicate(look(), history.picturesProperty().get());
    }

    /** Shows one of its training pictures large. */
    public void enlarge(Path picture) {
        deeds.enlarge(picture);
    }

    /** Without that time. A look that cannot be deleted stays listed. */
    public void deleteNow() {
        errand.delete();
    }

    /** Takes a way out that stands at the look or at its instructions. */
    public void take(Recovery way) {
        if (way instanceof Recovery.FixField) toInstructions();
        else errand.takeOfMark(way);
    }

    private void toInstructions() {
        focus.to(Field.INSTRUCTIONS, 0);
    }

    void copySupport(String text) {
        bench.desktop().copyText(text);
    }

    public void copyId() {
        bench.desktop().copyText(look().id().toString());
    }

    /** Takes what the registry knows now; what is being typed stays. */
    void update(Look next) {
        boolean untouched = isSaved();
        look.set(next);
        if (untouched) instructions.set(kept(next));
        history.read(next);
    }

    private void saved(Look next) {
        look.set(next);
        instructions.set(kept(next));
        history.read(next);
    }

    private boolean canSave() {
        return !busyProperty().get() && !isSaved() && instructions.get().length() <= Limits.INSTRUCTIONS_MAX;
    }

    private boolean isSaved() {
        return instructions.get().strip().equals(kept(look()));
    }

    private String noteNow() {
        int length = instructions.get().length();
        if (length > Limits.INSTRUCTIONS_MAX) return TEXTS.get("instructions.long", length - Limits.INSTRUCTIONS_MAX);
        if (busyProperty().get()) return TEXTS.get("instructions.asking");
        if (isSaved() && length == 0) return "";
        String key = isSaved() ? "instructions.saved" : "instructions.changed";
        return TEXTS.get(key, length, Limits.INSTRUCTIONS_MAX);
    }

    private static String kept(Look look) {
        return look.instructions().orElse("");
    }
}
