package thumbsmith.looks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import thumbsmith.api.Picture;
import thumbsmith.contract.LookMode;
import thumbsmith.ui.SlotModel;
import thumbsmith.ui.Texts;

/** Looks for somebody in each picture of a persona, so that it is said before money is spent where nobody is. Front thread only. */
public final class TrainingFaces {
    private static final Texts TEXTS = Texts.of(TrainingFaces.class);

    /** @param face whether there is one; empty until it was looked at */
    private record Seen(Picture.Local picture, Optional<Boolean> face) {}

    private final LooksBench bench;
    private final TrainingInputs inputs;
    private final List<Optional<Seen>> seen;
    private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper(this, "looking");
    private final ReadOnlyStringWrapper doubt = new ReadOnlyStringWrapper(this, "doubt", "");

    TrainingFaces(LooksBench bench, TrainingInputs inputs) {
        this.bench = bench;
        this.inputs = inputs;
        seen = new ArrayList<>(Collections.nCopies(inputs.slots().size(), Optional.empty()));
        inputs.modeProperty().subscribe(mode -> lookAtAll());
        inputs.slots().forEach(slot -> slot.contentProperty().subscribe(content -> lookAtAll()));
    }

    /** Whether it is not known yet of some picture. */
    public ReadOnlyBooleanProperty lookingProperty() {
        return looking.getReadOnlyProperty();
    }

    /** In which pictures nobody was found, in a sentence; empty where somebody is in all of them, and for a style. */
    public ReadOnlyStringProperty doubtProperty() {
        return doubt.getReadOnlyProperty();
    }

    private void lookAtAll() {
        for (int i = 0; i < seen.size(); i++) lookAt(i);
        settle();
    }

    private void lookAt(int index) {
        Optional<Picture.Local> picture = picture(inputs.slots().get(index));
        if (inputs.modeProperty().get() != LookMode.PERSONA || picture.isEmpty()) seen.set(index, Optional.empty());
        else if (!picture.equals(seen.get(index).map(Seen::picture))) look(index, picture.get());
    }

    private static Optional<Picture.Local> picture(SlotModel slot) {
        return slot.contentProperty().get() instanceof SlotModel.Content.Filled(var taken)
                ? Optional.of(taken.picture())
                : Optional.empty();
    }

    /** What cannot be looked at is left to the service. */
    private void look(int index, Picture.Local picture) {
        seen.set(index, Optional.of(new Seen(picture, Optional.empty())));
        bench.work()
                .pixels(
                        () -> !bench.studio().faces().faces(picture).isEmpty(),
                        found -> found(index, picture, found),
                        fault -> found(index, picture, true));
    }

    private void found(int index, Picture.Local picture, boolean face) {
        if (seen.get(index).map(Seen::picture).filter(picture::equals).isEmpty()) return; // another one came meanwhile
        seen.set(index, Optional.of(new Seen(picture, Optional.of(face))));
        settle();
    }

    private void settle() {
        looking.set(
                seen.stream().flatMap(Optional::stream).anyMatch(it -> it.face().isEmpty()));
        List<Integer> without = IntStream.range(0, seen.size())
                .filter(i -> seen.get(i).flatMap(Seen::face).equals(Optional.of(false)))
                .map(i -> i + 1)
                .boxed()
                .toList();
        doubt.set(without.isEmpty() ? "" : TEXTS.get("faces.none", without.size(), words(without)));
    }

    private static String words(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
