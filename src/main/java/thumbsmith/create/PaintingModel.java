package thumbsmith.create;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Outcome;
import thumbsmith.image.PictureInfo;
import thumbsmith.image.face.PersonCutout;
import thumbsmith.job.Offer;
import thumbsmith.job.Studio;
import thumbsmith.job.Taken;
import thumbsmith.mask.Easel;
import thumbsmith.mask.MaskViewModel;
import thumbsmith.mask.PaintedMask;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Work;

/**
 * The bench on which the mask is painted, over the picture of the mode shown. What is painted is in the mask's slot as
 * soon as the hand rests; what comes into that slot otherwise lies on the bench.
 */
public final class PaintingModel implements AutoCloseable {
    private static final Texts TEXTS = Texts.of(PaintingModel.class);

    private final ComposerModel composer;
    private final ComposerSlot mask;
    private final Studio studio;
    private final Work work;
    private final MaskViewModel bench;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open");
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(this, "ready");
    private final ReadOnlyBooleanWrapper keeping = new ReadOnlyBooleanWrapper(this, "keeping");
    private Optional<Taken> shown = Optional.empty();
    private Optional<Taken> known = Optional.empty();
    private Optional<PaintedMask> next = Optional.empty();
    private Work.Running running = () -> {};

    PaintingModel(ComposerModel composer, Studio studio, Work work) {
        this.composer = composer;
        this.mask = composer.slots().at(Slot.MASK);
        this.studio = studio;
        this.work = work;
        this.bench = new MaskViewModel(work, studio.images(), new PersonCutout());
        bench.onPainted(this::keep);
        composer.inputsProperty().subscribe(this::changed);
        composer.slots().all().forEach(slot -> slot.model().contentProperty().subscribe(this::changed));
    }

    public MaskViewModel bench() {
        return bench;
    }

    /** Whether the bench is open. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Whether there is a picture to paint on, in a mode that takes a mask. */
    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /** Whether what was painted is on its way into the slot. */
    public ReadOnlyBooleanProperty keepingProperty() {
        return keeping.getReadOnlyProperty();
    }

    public void open() {
        if (!ready.get() || open.get()) return;
        open.set(true);
        follow();
    }

    public void toggle() {
        if (open.get()) leave();
        else open();
    }

    /** The mask stays. */
    public void leave() {
        if (!open.get()) return;
        open.set(false);
        shown = Optional.empty();
        bench.leave();
    }

    /** Why nothing can be sent yet. */
    Optional<String> whyNot() {
        return keeping.get() ? Optional.of(TEXTS.get("painting.keeping")) : Optional.empty();
    }

    /** The slot whose picture the mask is for: the first of the mode. */
    Optional<ComposerSlot> place() {
        List<Slot> slots = composer.inputs().slots();
        return slots.contains(Slot.MASK) ? Optional.of(composer.slots().at(slots.getFirst())) : Optional.empty();
    }

    /** Whether the mask would have to be stretched over the picture. */
    boolean isMisfit() {
        Optional<PictureInfo> picture = place().flatMap(ComposerSlot::taken).map(Taken::info);
        Optional<PictureInfo> over = mask.taken().map(Taken::info);
        return picture.isPresent()
                && over.isPresent()
                && !Easel.isSameShape(
                        picture.get().width(),
                        picture.get().height(),
                        over.get().width(),
                        over.get().height());
    }

    private void changed(Object now) {
        follow();
    }

    private void follow() {
        Optional<ComposerSlot> place = place();
        ready.set(place.flatMap(ComposerSlot::taken).isPresent());
        if (!open.get()) return;
        if (place.isEmpty()) leave();
        else if (!place.get().isBusy() && !mask.isBusy()) follow(place.get().taken());
    }

    private void follow(Optional<Taken> picture) {
        if (!picture.equals(shown)) lay(picture);
        else if (!mask.taken().equals(known)) adopt();
    }

    /** What was painted on another picture and is not kept yet is let go. */
    private void lay(Optional<Taken> picture) {
        forget();
        shown = picture;
        known = mask.taken();
        picture.ifPresentOrElse(it -> bench.open(it.picture().file(), maskFile()), bench::leave);
    }

    /** Somebody else changed it: that is newer than what was painted. */
    private void adopt() {
        forget();
        known = mask.taken();
        bench.adopt(maskFile());
    }

    private Optional<Path> maskFile() {
        return mask.taken().map(it -> it.picture().file());
    }

    private void forget() {
        running.cancel();
        next = Optional.empty();
        keeping.set(false);
    }

    private void keep(PaintedMask painted) {
        next = Optional.of(painted);
        if (!keeping.get()) keepNext();
    }

    /** One after the other; of those painted meanwhile only the last counts. */
    private void keepNext() {
        PaintedMask painted = next.orElseThrow();
        next = Optional.empty();
        keeping.set(true);
        running = work.pixels(() -> taken(painted), this::kept, fault -> unkept());
    }

    private Optional<Outcome<Taken>> taken(PaintedMask painted) {
        if (painted.isEmpty()) return Optional.empty();
        return Optional.of(studio.intake().take(new Offer.OfBytes(painted.png(studio.images())), Slot.MASK));
    }

    /** @param outcome empty where nothing is marked any more */
    private void kept(Optional<Outcome<Taken>> outcome) {
        if (next.isPresent()) keepNext();
        else if (outcome.isEmpty()) put(Optional.empty());
        else if (outcome.get() instanceof Outcome.Done<Taken>(Taken taken)) put(Optional.of(taken));
        else unkept();
    }

    private void put(Optional<Taken> taken) {
        known = taken;
        taken.ifPresentOrElse(mask.model()::restore, mask::takeOut);
        keeping.set(false);
    }

    private void unkept() {
        keeping.set(false);
        bench.say(TEXTS.get("painting.unkept"));
    }

    @Override
    public void close() {
        running.cancel();
        bench.close();
    }
}
