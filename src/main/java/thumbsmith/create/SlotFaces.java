package thumbsmith.create;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;
import thumbsmith.image.face.Face;
import thumbsmith.job.FaceScout;
import thumbsmith.job.Taken;
import thumbsmith.ui.Work;

/**
 * The faces in one slot's picture: where they are, which one is meant, and whether a picture without any goes all the
 * same. Another picture starts anew. Front thread only.
 */
public final class SlotFaces implements AutoCloseable {
    /** What is known. */
    public sealed interface State {
        /** There is no picture, or nobody has looked or could. */
        record Unknown() implements State {}

        record Looking() implements State {}

        /** @param faces in px of the picture, the largest first; empty where there is nobody */
        record Found(Taken picture, List<Face> faces) implements State {}

        default List<Face> all() {
            return this instanceof Found(Taken _, List<Face> faces) ? faces : List.of();
        }

        default boolean isMany() {
            return all().size() > 1;
        }
    }

    private final ComposerSlot slot;
    private final FaceScout scout;
    private final Work work;
    private final ChosenFace use;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", new State.Unknown());
    private final ReadOnlyObjectWrapper<Optional<Face>> chosen =
            new ReadOnlyObjectWrapper<>(this, "chosen", Optional.empty());
    private final ReadOnlyBooleanWrapper making = new ReadOnlyBooleanWrapper(this, "making");
    private final ReadOnlyBooleanWrapper sentAnyway = new ReadOnlyBooleanWrapper(this, "sentAnyway");
    private final ReadOnlyObjectWrapper<Optional<String>> unmade =
            new ReadOnlyObjectWrapper<>(this, "unmade", Optional.empty());
    private Optional<Taken> seen = Optional.empty();
    private Optional<Face> left = Optional.empty();
    private boolean wanted;
    private Work.Running running = () -> {};

    SlotFaces(ComposerSlot slot, FaceScout scout, Work work, ChosenFace use) {
        this.slot = slot;
        this.scout = scout;
        this.work = work;
        this.use = use;
        slot.model().contentProperty().subscribe(this::follow);
        use.onLost(() -> chosen.set(Optional.empty()));
    }

    public Slot slot() {
        return slot.slot();
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The face that is meant; empty while the whole picture is. */
    public ReadOnlyObjectProperty<Optional<Face>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Whether the chosen face is being made ready. */
    public ReadOnlyBooleanProperty makingProperty() {
        return making.getReadOnlyProperty();
    }

    /** Why the chosen face could not be made ready, in words, until a face or the whole picture is chosen. */
    public ReadOnlyObjectProperty<Optional<String>> unmadeProperty() {
        return unmade.getReadOnlyProperty();
    }

    /** Whether a picture in which no face was found is to be sent. */
    public ReadOnlyBooleanProperty sentAnywayProperty() {
        return sentAnyway.getReadOnlyProperty();
    }

    /** Whether a face can be chosen here now. */
    public boolean isOpen() {
        return use.isOpen();
    }

    /** Means that face and no other; off the front thread it is made ready. */
    public void choose(Face face) {
        if (!(state.get() instanceof State.Found found) || !use.isOpen()) return;
        chooseNone();
        chosen.set(Optional.of(face));
        making.set(true);
        running = work.pixels(
                () -> use.make(found.picture().picture(), face), this::made, fault -> notMade(Optional.empty()));
    }

    /** Means the whole picture. */
    public void chooseNone() {
        running.cancel();
        making.set(false);
        chosen.set(Optional.empty());
        unmade.set(Optional.empty());
        use.takeBack();
    }

    /** @param anyway false takes the word back; where the chosen face could not be made ready the whole picture goes */
    public void sendAnyway(boolean anyway) {
        if (anyway && unmade.get().isPresent()) chooseNone();
        sentAnyway.set(anyway && isWithoutFace());
    }

    boolean isWithoutFace() {
        return state.get() instanceof State.Found(Taken _, List<Face> faces) && faces.isEmpty();
    }

    /** Whether anybody wants to know: looking takes time and memory. */
    void look(boolean now) {
        if (!now) leave();
        wanted = now;
        follow();
        if (now) comeBack();
    }

    /** What was made for this picture must not go with another one. */
    private void leave() {
        Optional<Face> face = chosen.get();
        if (face.isEmpty()) return;
        chooseNone();
        left = face;
    }

    private void comeBack() {
        Optional<Face> face = left;
        left = Optional.empty();
        face.ifPresent(this::choose);
    }

    /** That picture needs no looking at. */
    void trust(Taken picture) {
        forget();
        seen = Optional.of(picture);
    }

    private void follow() {
        Optional<Taken> now = slot.taken();
        if (slot.isBusy() || now.equals(seen) || !wanted && now.isPresent()) return;
        forget();
        seen = now;
        now.ifPresent(this::start);
    }

    private void forget() {
        chooseNone();
        left = Optional.empty();
        seen = Optional.empty();
        sentAnyway.set(false);
        state.set(new State.Unknown());
    }

    private void start(Taken picture) {
        state.set(new State.Looking());
        running = work.pixels(
                () -> scout.faces(picture.picture()),
                faces -> found(picture, faces),
                fault -> state.set(new State.Unknown()));
    }

    private void found(Taken picture, List<Face> faces) {
        state.set(new State.Found(picture, faces));
        if (faces.size() > 1 && use.isNeeded()) choose(faces.getFirst());
    }

    private void made(Outcome<Taken> outcome) {
        switch (outcome) {
            case Outcome.Done<Taken>(Taken taken) -> putIn(taken);
            case Outcome.Failed<Taken>(Failure failure) -> notMade(Optional.of(failure));
            case Outcome.Withdrawn<Taken>() -> chooseNone();
        }
    }

    private void putIn(Taken taken) {
        making.set(false);
        if (!use.put(taken)) chosen.set(Optional.empty());
    }

    /** @param failure empty for a fault of ours */
    private void notMade(Optional<Failure> failure) {
        chooseNone();
        unmade.set(Optional.of(FaceWords.unmade(slot(), failure)));
    }

    @Override
    public void close() {
        running.cancel();
    }
}
