package thumbsmith.library;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import thumbsmith.job.NameTemplate;
import thumbsmith.job.Output;
import thumbsmith.ui.Texts;

/** Copies of thumbnails in a folder that the person chooses, under names of their own. Nothing is written over. */
final class ExportModel {
    private static final Texts TEXTS = Texts.of(ExportModel.class);

    /** Where an export stands. */
    sealed interface Phase {
        record Closed() implements Phase {}

        record Asking() implements Phase {}

        record Writing(int done) implements Phase {}

        /**
         * Over, whole or not.
         *
         * @param files that were written
         * @param problem why some are missing
         */
        record Over(List<Path> files, Optional<String> problem) implements Phase {}
    }

    private final LibraryPorts ports;
    private final StringProperty names = new SimpleStringProperty(this, "names");
    private final BooleanProperty withRecipe = new SimpleBooleanProperty(this, "withRecipe");
    private final ReadOnlyObjectWrapper<Path> folder = new ReadOnlyObjectWrapper<>(this, "folder");
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(this, "phase", new Phase.Closed());
    private List<Output> outputs = List.of();
    private AtomicBoolean stopped = new AtomicBoolean();

    ExportModel(LibraryPorts ports) {
        this.ports = ports;
        LibraryChoices kept = ports.choices().get();
        names.set(kept.exportNames());
        folder.set(kept.exportFolder().orElseGet(() -> Path.of(System.getProperty("user.home"))));
    }

    StringProperty namesProperty() {
        return names;
    }

    BooleanProperty withRecipeProperty() {
        return withRecipe;
    }

    ReadOnlyObjectProperty<Path> folderProperty() {
        return folder.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    int count() {
        return outputs.size();
    }

    /** Asks how; the recipe is left out each time anew unless that is asked for. */
    void open(List<Output> chosen) {
        if (chosen.isEmpty() || phase.get() instanceof Phase.Writing) return;
        outputs = List.copyOf(chosen);
        withRecipe.set(false);
        phase.set(new Phase.Closed());
        phase.set(new Phase.Asking());
    }

    void chooseFolder() {
        ports.picker().folder(TEXTS.get("export.choose"), folder.get()).ifPresent(folder::set);
    }

    /** What the first file would be called. */
    String example() {
        if (outputs.isEmpty()) return "";
        Output first = outputs.getFirst();
        LocalDate day = LocalDate.ofInstant(first.made(), ports.clock().getZone());
        return new NameTemplate(names.get()).name(first.recipe(), day, 1) + extension(first);
    }

    /** What the names hold that stands for nothing. */
    Optional<String> misunderstood() {
        return new NameTemplate(names.get()).misunderstood();
    }

    void run() {
        if (!(phase.get() instanceof Phase.Asking) || misunderstood().isPresent()) return;
        ports.choices().set(ports.choices().get().withExport(folder.get(), names.get()));
        Errand errand = new Errand(
                outputs, folder.get(), new NameTemplate(names.get()), withRecipe.get(), stopped = new AtomicBoolean());
        phase.set(new Phase.Writing(0));
        ports.work()
                .waiting(
                        () -> write(errand),
                        over -> reach(errand, over),
                        fault -> reach(errand, unwritable(List.of(), errand)));
    }

    /** What is written stays. */
    void stop() {
        stopped.set(true);
    }

    void close() {
        stop();
        phase.set(new Phase.Closed());
    }

    void show() {
        if (phase.get() instanceof Phase.Over over && !over.files().isEmpty()) {
            ports.desktop().reveal(over.files().getLast());
        }
    }

    private record Errand(
            List<Output> outputs, Path folder, NameTemplate names, boolean withRecipe, AtomicBoolean stopped) {}

    private Phase write(Errand errand) {
        List<Path> written = new ArrayList<>();
        int missing = 0;
        for (Output output : errand.outputs()) {
            if (errand.stopped().get()) return new Phase.Over(written, Optional.of(TEXTS.get("export.stopped")));
            if (!ports.files().isThere(output)) {
                missing++;
                continue;
            }
            try {
                written.addAll(
                        ports.files().export(List.of(output), errand.folder(), errand.names(), errand.withRecipe()));
            } catch (IOException e) {
                return unwritable(written, errand);
            }
            progress(errand, written.size());
        }
        return new Phase.Over(
                written, missing == 0 ? Optional.empty() : Optional.of(TEXTS.get("export.missing", missing)));
    }

    private void progress(Errand errand, int done) {
        ports.work().front(() -> reach(errand, new Phase.Writing(done)));
    }

    /** Nobody is told of an export that was closed meanwhile. */
    private void reach(Errand errand, Phase next) {
        if (phase.get() instanceof Phase.Writing && errand.stopped() == stopped) phase.set(next);
    }

    private static Phase unwritable(List<Path> written, Errand errand) {
        return new Phase.Over(written, Optional.of(TEXTS.get("export.unwritable", errand.folder())));
    }

    private static String extension(Output output) {
        String name = output.file().getFileName().toString();
        return name.contains(".") ? name.substring(name.lastIndexOf('.')) : "";
    }
}
