package thumbsmith.create;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Slot;
import thumbsmith.job.FaceScout;
import thumbsmith.job.Taken;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Work;

/** Says before money is spent that there is nobody in a picture that a face swap needs a face in. Front thread only. */
public final class FaceWatch implements AutoCloseable {
    private static final Texts TEXTS = Texts.of(FaceWatch.class);

    /**
     * What is in the way of a face swap.
     *
     * @param answerable whether {@link #sendAnyway} puts it out of the way; else waiting does
     */
    public record Doubt(Slot slot, String sentence, boolean answerable) {}

    private final ComposerModel composer;
    private final List<SlotFaces> watched;
    private final ReadOnlyObjectWrapper<Optional<Doubt>> doubt =
            new ReadOnlyObjectWrapper<>(this, "doubt", Optional.empty());

    FaceWatch(ComposerModel composer, FaceScout scout, Work work) {
        this.composer = composer;
        ComposerSlot target = composer.slots().at(Slot.TARGET);
        ComposerSlot face = composer.slots().at(Slot.FACE);
        ComposerSlot mask = composer.slots().at(Slot.MASK);
        watched = List.of(
                new SlotFaces(target, scout, work, new MaskedFace(mask, scout)),
                new SlotFaces(face, scout, work, new CutFace(face, scout)));
        watched.forEach(this::follow);
        composer.modeProperty().subscribe(mode -> {
            watched.forEach(it -> it.look(mode == Operation.FACE_SWAP));
            settle();
        });
        mask.model().contentProperty().subscribe(this::settle);
    }

    private void follow(SlotFaces faces) {
        composer.slots().at(faces.slot()).watch(faces);
        faces.stateProperty().subscribe(this::settle);
        faces.makingProperty().subscribe(this::settle);
        faces.unmadeProperty().subscribe(this::settle);
        faces.sentAnywayProperty().subscribe(this::settle);
    }

    /** Mostly empty; always outside of face swap. */
    public ReadOnlyObjectProperty<Optional<Doubt>> doubtProperty() {
        return doubt.getReadOnlyProperty();
    }

    /** The doubt does not matter for that picture. */
    public void sendAnyway() {
        doubt.get()
                .map(Doubt::slot)
                .flatMap(slot -> composer.slots().at(slot).faces())
                .ifPresent(it -> it.sendAnyway(true));
    }

    /** Those pictures, which come into their slots next, need no looking at. */
    void trust(Map<Slot, Taken> pictures) {
        watched.forEach(it -> Optional.ofNullable(pictures.get(it.slot())).ifPresent(it::trust));
    }

    private void settle() {
        boolean asks = composer.modeProperty().get() == Operation.FACE_SWAP;
        doubt.set(asks ? watched.stream().flatMap(this::about).findFirst() : Optional.empty());
    }

    private Stream<Doubt> about(SlotFaces faces) {
        if (faces.stateProperty().get() instanceof SlotFaces.State.Looking) {
            return Stream.of(new Doubt(faces.slot(), TEXTS.get("blocked.faces"), false));
        }
        if (faces.makingProperty().get()) {
            return Stream.of(new Doubt(faces.slot(), TEXTS.get("blocked.face.cut"), false));
        }
        Optional<String> unmade = faces.unmadeProperty().get();
        if (unmade.isPresent() && !saysWhere(faces.slot())) {
            return Stream.of(new Doubt(faces.slot(), unmade.get(), true));
        }
        boolean known = faces.sentAnywayProperty().get() || saysWhere(faces.slot());
        return faces.isWithoutFace() && !known
                ? Stream.of(new Doubt(
                        faces.slot(), TEXTS.get("blocked.noface." + faces.slot().wire()), true))
                : Stream.empty();
    }

    /** A mask says where the face goes, whatever is there. */
    private boolean saysWhere(Slot slot) {
        return slot == Slot.TARGET && !composer.slots().at(Slot.MASK).isEmpty();
    }

    @Override
    public void close() {
        watched.forEach(SlotFaces::close);
    }
}
