package thumbsmith.looks;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import thumbsmith.api.Picture;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;
import thumbsmith.failure.Recovery;
import thumbsmith.job.Mending;
import thumbsmith.job.Offer;
import thumbsmith.job.Taken;
import thumbsmith.ui.FoundPicture;
import thumbsmith.ui.Texts;

/** Puts training pictures right that were refused, then goes on with the training. */
final class PictureWays {
    private static final Texts TEXTS = Texts.of(PictureWays.class);

    private final LooksBench bench;
    private final TrainingInputs inputs;
    private final Runnable goOn;
    private final BiConsumer<Failure, Integer> fail;
    private final ReadOnlyBooleanWrapper mending = new ReadOnlyBooleanWrapper(this, "mending");
    private Optional<List<Picture>> replaced = Optional.empty();
    private int round;

    /**
     * @param goOn trains with the pictures as they are then
     * @param fail receives why a picture could not be mended, and which one, from 0
     */
    PictureWays(LooksBench bench, TrainingInputs inputs, Runnable goOn, BiConsumer<Failure, Integer> fail) {
        this.bench = bench;
        this.inputs = inputs;
        this.goOn = goOn;
        this.fail = fail;
        inputs.slots().forEach(slot -> slot.contentProperty().subscribe(content -> goOnWhenRead()));
    }

    ReadOnlyBooleanProperty mendingProperty() {
        return mending.getReadOnlyProperty();
    }

    /** @param about the pictures meant, from 0 */
    void take(Recovery way, List<Integer> about) {
        switch (way) {
            case Recovery.RepairPicture _ -> mend(about, Mending::repair);
            case Recovery.ShrinkPicture _ -> mend(about, Mending::shrink);
            default -> replace(about);
        }
    }

    /** What is being mended is still put in, but no training follows from it: it would be at another price, or unseen. */
    void callOff() {
        round++;
        replaced = Optional.empty();
    }

    private interface Change {
        Outcome<Taken> of(Mending mending, Picture picture, Slot slot);
    }

    private void mend(List<Integer> about, Change change) {
        Map<Integer, Picture> before = new LinkedHashMap<>();
        about.forEach(i -> inputs.slots().get(i).picture().ifPresent(picture -> before.put(i, picture)));
        if (mending.get()) return;
        mending.set(true);
        int mine = ++round;
        bench.work()
                .pixels(
                        () -> mended(before, change),
                        outcomes -> mended(before, outcomes, mine == round),
                        fault -> broken(about.getFirst()));
    }

    private Map<Integer, Outcome<Taken>> mended(Map<Integer, Picture> before, Change change) {
        Map<Integer, Outcome<Taken>> after = new LinkedHashMap<>();
        before.forEach((i, picture) -> after.put(i, change.of(bench.studio().mending(), picture, Slot.TRAINING)));
        return after;
    }

    private void broken(int first) {
        mending.set(false);
        fail.accept(new Failure.BadImage(Slot.TRAINING, TEXTS.get("note.mending")), first);
    }

    /** A picture that the person replaced meanwhile stays as it is now, and then nothing is sent. */
    private void mended(Map<Integer, Picture> before, Map<Integer, Outcome<Taken>> outcomes, boolean goesOn) {
        mending.set(false);
        boolean untouched = before.entrySet().stream().allMatch(it -> holds(it.getKey(), it.getValue()));
        outcomes.forEach((i, outcome) -> {
            if (outcome instanceof Outcome.Done<Taken>(Taken taken) && holds(i, before.get(i)))
                inputs.slots().get(i).restore(taken);
        });
        Optional<Integer> failed = outcomes.keySet().stream()
                .filter(i -> outcomes.get(i) instanceof Outcome.Failed<Taken>)
                .findFirst();
        if (failed.isPresent()) fail(failed.get(), outcomes.get(failed.get()));
        else if (untouched && goesOn) goOn.run();
    }

    private boolean holds(int index, Picture picture) {
        return inputs.slots().get(index).picture().filter(picture::equals).isPresent();
    }

    private void fail(int index, Outcome<Taken> outcome) {
        if (outcome instanceof Outcome.Failed<Taken>(Failure failure)) fail.accept(failure, index);
    }

    /** Asks for another picture; where it is not known which is meant, for up to three. */
    private void replace(List<Integer> about) {
        List<Path> files = about.size() == 1
                ? bench.picker().picture(TEXTS.get("note.replace.one", about.getFirst() + 1)).stream()
                        .toList()
                : bench.picker().pictures(TEXTS.get("note.replace.any"));
        if (files.isEmpty()) return;
        List<Picture> before = inputs.pictures();
        inputs.hand(files.stream().map(Offer.OfFile::new).map(FoundPicture::of).toList(), about.getFirst());
        replaced = Optional.of(before);
        goOnWhenRead();
    }

    /** Nothing is sent where the file turned out to be no picture: its slot says so. */
    private void goOnWhenRead() {
        if (replaced.isEmpty() || inputs.isReading()) return;
        boolean changed = !replaced.get().equals(inputs.pictures());
        replaced = Optional.empty();
        if (changed) goOn.run();
    }
}
