package thumbsmith.prep;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import thumbsmith.darkroom.NameTemplate;
import thumbsmith.darkroom.OnExists;
import thumbsmith.darkroom.PrepRecipe;
import thumbsmith.ui.Texts;

/** Where the results of a batch go and how they are called; found again next time. */
final class BatchOutput {
    private static final Texts TEXTS = Texts.of(BatchOutput.class);

    private final PrepBench bench;
    private final StringProperty pattern;
    private final ReadOnlyObjectWrapper<Path> folder;
    private final ReadOnlyObjectWrapper<OnExists> onExists;

    BatchOutput(PrepBench bench) {
        this.bench = bench;
        PrepMemory memory = bench.memory().get();
        pattern = new SimpleStringProperty(this, "pattern", memory.batchNames());
        folder = new ReadOnlyObjectWrapper<>(
                this,
                "folder",
                memory.batchFolder().orElseGet(() -> bench.outputs().resolve(TEXTS.get("batch.folder"))));
        onExists = new ReadOnlyObjectWrapper<>(this, "onExists", memory.onExists());
        pattern.addListener((observed, was, now) -> remember(now));
    }

    /** Of a {@link NameTemplate}, as it is typed. */
    StringProperty patternProperty() {
        return pattern;
    }

    /** What is wrong with it, in one sentence; empty where nothing is. */
    ObservableValue<String> problem() {
        return pattern.map(it -> NameTemplate.objection(it).orElse(""));
    }

    ReadOnlyObjectProperty<Path> folderProperty() {
        return folder.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<OnExists> onExistsProperty() {
        return onExists.getReadOnlyProperty();
    }

    /** Empty while the pattern has a fault. */
    Optional<NameTemplate> names() {
        return NameTemplate.objection(pattern.get()).isPresent()
                ? Optional.empty()
                : Optional.of(new NameTemplate(pattern.get()));
    }

    void chooseFolder() {
        bench.picker().folder(TEXTS.get("batch.folder.choose"), folder.get()).ifPresent(chosen -> {
            folder.set(chosen);
            bench.memory().set(bench.memory().get().withBatchFolder(chosen));
        });
    }

    void onExists(OnExists chosen) {
        onExists.set(chosen);
        bench.memory().set(bench.memory().get().withOnExists(chosen));
    }

    /** How a picture's result would be called, with its ending; empty while the pattern has a fault. */
    Optional<String> example(Path picture, int number, PixelSize size, PrepRecipe recipe) {
        return names().map(it -> BatchNames.name(it, LocalDate.now(), picture, number, size, recipe));
    }

    private void remember(String now) {
        if (NameTemplate.objection(now).isEmpty())
            bench.memory().set(bench.memory().get().withBatchNames(now));
    }
}
