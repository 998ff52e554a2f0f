package thumbsmith.looks;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import thumbsmith.contract.Field;
import thumbsmith.failure.Catalogue;
import thumbsmith.failure.Circumstances;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Presentation;
import thumbsmith.failure.Recovery;
import thumbsmith.failure.Surface;
import thumbsmith.failure.Way;
import thumbsmith.ui.SlotModel;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Trouble;

/**
 * Why a training did not begin, at the name, at the pictures, at the form as a whole or in a dialog, with the ways out. A
 * note goes as soon as its input changes.
 */
public final class TrainingTroubles {
    private static final Texts TEXTS = Texts.of(TrainingTroubles.class);

    private final LooksBench bench;
    private final TrainingInputs inputs;
    private final Runnable train;
    private final Supplier<Optional<String>> price;
    private final PictureWays pictureWays;
    private final FocusWish focus = new FocusWish();
    private final Catalogue catalogue = new Catalogue();
    private final ReadOnlyObjectWrapper<Optional<FormNote>> name = note("name");
    private final ReadOnlyObjectWrapper<Optional<FormNote>> pictures = note("pictures");
    private final ReadOnlyObjectWrapper<Optional<FormNote>> whole = note("whole");
    private final ReadOnlyObjectWrapper<List<Integer>> troubled =
            new ReadOnlyObjectWrapper<>(this, "troubled", List.of());
    private Trouble trouble = Trouble.of(new Failure.Refused(List.of()));
    private Circumstances around = Circumstances.NONE;
    private boolean unsure;

    /**
     * @param train sends what is filled in now, if it can be sent
     * @param price of a training; empty where it is free
     */
    TrainingTroubles(LooksBench bench, TrainingInputs inputs, Runnable train, Supplier<Optional<String>> price) {
        this.bench = bench;
        this.inputs = inputs;
        this.train = train;
        this.price = price;
        this.pictureWays =
                new PictureWays(bench, inputs, train, (failure, index) -> show(failure, around, Optional.of(index)));
        inputs.nameProperty().subscribe(typed -> changed(name));
        inputs.modeProperty().subscribe(mode -> changed(name));
        inputs.slots().forEach(slot -> slot.contentProperty().subscribe(content -> changed(slot)));
    }

    private ReadOnlyObjectWrapper<Optional<FormNote>> note(String of) {
        return new ReadOnlyObjectWrapper<>(this, of, Optional.empty());
    }

    /** What is said at the name. */
    public ReadOnlyObjectProperty<Optional<FormNote>> nameProperty() {
        return name.getReadOnlyProperty();
    }

    /** What is said at the pictures. */
    public ReadOnlyObjectProperty<Optional<FormNote>> picturesProperty() {
        return pictures.getReadOnlyProperty();
    }

    /** What is said of the training as a whole. */
    public ReadOnlyObjectProperty<Optional<FormNote>> wholeProperty() {
        return whole.getReadOnlyProperty();
    }

    /** The pictures that the note at the pictures is about, from 0. */
    public ReadOnlyObjectProperty<List<Integer>> troubledProperty() {
        return troubled.getReadOnlyProperty();
    }

    public FocusWish focus() {
        return focus;
    }

    PictureWays pictureWays() {
        return pictureWays;
    }

    void show(Failure failure, Circumstances asked) {
        show(failure, asked, Optional.empty());
    }

    /** @param picture the one it is about, from 0, where that is known */
    private void show(Failure failure, Circumstances asked, Optional<Integer> picture) {
        clear();
        around = asked;
        unsure = failure instanceof Failure.OutcomeUnknown || failure instanceof Failure.Unexpected;
        trouble = new Trouble(failure, asked, this::takeOwn);
        Presentation shown = catalogue.present(failure, asked);
        TrainingDetails details = new TrainingDetails(failure, shown, picture);
        boolean atFields = shown.surface() == Surface.FIELD || details.isOfTrainingData();
        if (atFields && !details.fields().isEmpty()) details.fields().forEach(field -> show(field, details));
        else if (shown.surface() == Surface.CARD) whole.set(Optional.of(FormNote.of(shown)));
        else bench.failures().show(trouble);
        if (isNoted()) bench.failures().note(trouble);
    }

    /** Whether it is said in the form. */
    private boolean isNoted() {
        return Stream.of(name, pictures, whole).anyMatch(note -> note.get().isPresent());
    }

    private void show(Field field, TrainingDetails details) {
        boolean first = field == details.fields().getFirst();
        Optional<FormNote> note = Optional.of(
                FormNote.of(details.shown(), details.sentence(field)).offering(first ? ways(details) : List.of()));
        if (field == Field.TRAINING) troubled.set(details.pictures());
        (field == Field.NAME ? name : pictures).set(note);
    }

    private static List<Way> ways(TrainingDetails details) {
        return details.isOfTrainingData()
                ? List.of(new Way(new Recovery.TryOtherPictures(), TEXTS.get("note.other-pictures")))
                : details.shown().ways();
    }

    void clear() {
        changed(name);
        changed(pictures);
        troubled.set(List.of());
    }

    private void changed(SlotModel slot) {
        boolean meant = troubled.get().contains(inputs.slots().indexOf(slot));
        changed(meant ? pictures : whole);
        if (meant) troubled.set(List.of());
    }

    private void changed(ReadOnlyObjectWrapper<Optional<FormNote>> note) {
        note.set(Optional.empty());
        whole.set(Optional.empty());
        unsure = false;
    }

    /** Takes a way out that was offered in the form. */
    public void take(Recovery way) {
        if (!bench.ways().take(way, trouble)) takeOwn(way);
    }

    private void takeOwn(Recovery way) {
        switch (way) {
            case Recovery.TakeName(String free) -> {
                inputs.nameProperty().set(free);
                train.run();
            }
            case Recovery.Rename _, Recovery.EditPrompt _ -> focus.to(Field.NAME, 0);
            case Recovery.FixField(Field field) -> focus.to(field == Field.NAME ? field : Field.TRAINING, first());
            case Recovery.TryOtherPictures _ -> focus.to(Field.TRAINING, first());
            case Recovery.RepairPicture _, Recovery.ShrinkPicture _, Recovery.ReplacePicture _ ->
                pictureWays.take(way, troubled.get());
            case Recovery.GoOn _, Recovery.TryAgain _, Recovery.RunAgain _, Recovery.SendAgain _ -> train.run();
            case Recovery.CheckNow _ -> check();
            case Recovery.Leave _ -> whole.set(Optional.empty());
            default -> {} // is not offered for a training, or is one of the common ways
        }
    }

    private int first() {
        return troubled.get().stream().findFirst().orElse(0);
    }

    /** Its button names no price and Enter takes it: what costs something needs another word. */
    private void check() {
        if (agreed("check")) train.run();
    }

    /** Whether what is filled in may be sent although the same was perhaps made already. */
    boolean maySend() {
        return !unsure || agreed("again");
    }

    private boolean agreed(String question) {
        return price.get()
                .map(cost -> bench.confirm()
                        .ask(
                                TEXTS.get(question + ".title"),
                                TEXTS.get(question + ".sentence", cost),
                                TEXTS.get(question + ".yes"),
                                TEXTS.get(question + ".no")))
                .orElse(true);
    }
}
