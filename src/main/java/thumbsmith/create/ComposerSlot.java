package thumbsmith.create;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import thumbsmith.api.Picture;
import thumbsmith.contract.Slot;
import thumbsmith.job.Taken;
import thumbsmith.ui.SlotModel;
import thumbsmith.ui.SlotModel.Content;

/** A slot of the composer: its picture, what is missing there, and the way back from clearing it. */
public final class ComposerSlot {
    private final SlotModel model;
    private final ReadOnlyObjectWrapper<Optional<String>> need =
            new ReadOnlyObjectWrapper<>(this, "need", Optional.empty());
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper(this, "undoable");
    private final ReadOnlyObjectWrapper<Optional<Picture>> instead =
            new ReadOnlyObjectWrapper<>(this, "instead", Optional.empty());
    private Optional<Taken> cleared = Optional.empty();
    private Optional<SlotFaces> faces = Optional.empty();

    ComposerSlot(SlotModel model) {
        this.model = model;
        model.contentProperty().subscribe(this::remember);
    }

    public SlotModel model() {
        return model;
    }

    public Slot slot() {
        return model.slot();
    }

    /** What is missing in this slot, in words; empty when nothing is. */
    public ReadOnlyObjectProperty<Optional<String>> needProperty() {
        return need.getReadOnlyProperty();
    }

    /** Whether the slot was just cleared and its picture can come back. */
    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /** Puts back the picture that was cleared last. */
    public void undo() {
        cleared.ifPresent(model::restore);
    }

    /** The faces in its picture, where the slot is for one. */
    public Optional<SlotFaces> faces() {
        return faces;
    }

    void watch(SlotFaces watched) {
        faces = Optional.of(watched);
    }

    /** What is sent in place of the whole picture; mostly nothing. */
    ReadOnlyObjectProperty<Optional<Picture>> insteadProperty() {
        return instead.getReadOnlyProperty();
    }

    void sendInstead(Optional<Picture> part) {
        instead.set(part);
    }

    /** The picture that a run gets from here. */
    Optional<Picture> sent() {
        return model.picture().map(whole -> instead.get().orElse(whole));
    }

    /** Empties the slot of what nobody put there, which needs no way back. */
    void takeOut() {
        model.clear();
        cleared = Optional.empty();
        undoable.set(false);
    }

    boolean isEmpty() {
        return model.contentProperty().get() instanceof Content.Empty;
    }

    boolean isBusy() {
        return model.contentProperty().get() instanceof Content.Busy;
    }

    Optional<Taken> taken() {
        return model.contentProperty().get() instanceof Content.Filled(Taken taken)
                ? Optional.of(taken)
                : Optional.empty();
    }

    void need(Optional<String> sentence) {
        need.set(sentence);
    }

    /** Until another picture is taken in: one that is refused does not cost the one before. */
    private void remember(Content before, Content now) {
        if (before instanceof Content.Filled(Taken taken)) cleared = Optional.of(taken);
        if (now instanceof Content.Filled) cleared = Optional.empty();
        undoable.set(now instanceof Content.Empty && cleared.isPresent());
    }
}
