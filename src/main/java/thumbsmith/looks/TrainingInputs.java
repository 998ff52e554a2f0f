package thumbsmith.looks;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import thumbsmith.api.LookName;
import thumbsmith.api.Picture;
import thumbsmith.contract.Limits;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.Slot;
import thumbsmith.ui.FoundPicture;
import thumbsmith.ui.SlotModel;
import thumbsmith.ui.Texts;

/** What a training is made of: its kind, its name and three pictures. */
final class TrainingInputs implements AutoCloseable {
    private static final Texts TEXTS = Texts.of(TrainingInputs.class);

    private final ObjectProperty<LookMode> mode = new SimpleObjectProperty<>(this, "mode", LookMode.PERSONA);
    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper(this, "notice", "");
    private final List<SlotModel> slots;

    TrainingInputs(LooksBench bench) {
        slots = IntStream.range(0, Limits.TRAINING_PICTURES)
                .mapToObj(i -> new SlotModel(Slot.TRAINING, bench.studio().intake(), bench.work(), bench.picker()))
                .toList();
        for (int i = 0; i < slots.size(); i++) passOn(i);
    }

    ObjectProperty<LookMode> modeProperty() {
        return mode;
    }

    StringProperty nameProperty() {
        return name;
    }

    List<SlotModel> slots() {
        return slots;
    }

    ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    LookName lookName() {
        return new LookName(name.get().strip());
    }

    List<Picture> pictures() {
        return slots.stream().map(SlotModel::picture).flatMap(Optional::stream).toList();
    }

    boolean isReading() {
        return slots.stream().anyMatch(slot -> slot.contentProperty().get() instanceof SlotModel.Content.Busy);
    }

    String nameProblem() {
        String typed = name.get();
        if (typed.isBlank() || LookName.isValid(typed.strip())) return "";
        return typed.strip().length() > Limits.NAME_MAX ? TEXTS.get("name.long") : TEXTS.get("name.letters");
    }

    /** What is still missing, in words; empty when nothing is. */
    String missing() {
        if (name.get().isBlank()) return TEXTS.get("why.name");
        if (!nameProblem().isEmpty()) return nameProblem();
        if (isReading()) return TEXTS.get("why.reading");
        int missing = slots.size() - pictures().size();
        return missing == 0 ? "" : TEXTS.get("why.pictures", missing);
    }

    boolean isTouched() {
        return !name.get().isBlank()
                || slots.stream().anyMatch(slot -> !(slot.contentProperty().get() instanceof SlotModel.Content.Empty));
    }

    void fill(LookMode kind, String called, List<Path> files) {
        clear();
        mode.set(kind);
        name.set(called);
        for (int i = 0; i < Math.min(files.size(), slots.size()); i++)
            slots.get(i).file(files.get(i));
    }

    /** Into the next empty place. */
    void add(Path file) {
        slots.stream()
                .filter(slot -> slot.contentProperty().get() instanceof SlotModel.Content.Empty)
                .findFirst()
                .ifPresentOrElse(slot -> slot.file(file), () -> notice.set(TEXTS.get("shelf.full")));
    }

    void clear() {
        name.set("");
        slots.forEach(SlotModel::clear);
    }

    /** One after the other, from that slot on. */
    void hand(List<FoundPicture> pictures, int first) {
        int placed = Math.min(pictures.size(), slots.size() - first);
        for (int i = 0; i < placed; i++) slots.get(first + i).take(pictures.get(i));
        if (placed < pictures.size()) notice.set(SlotModel.noPlaceFor(pictures.size() - placed));
    }

    /** Pictures beyond the first go to the slots that follow. */
    private void passOn(int index) {
        slots.get(index).onOverflow(pictures -> hand(pictures, index + 1));
        slots.get(index).contentProperty().subscribe(content -> {
            if (content instanceof SlotModel.Content.Busy) notice.set("");
        });
    }

    @Override
    public void close() {
        slots.forEach(SlotModel::close);
    }
}
