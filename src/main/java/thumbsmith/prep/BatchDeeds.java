package thumbsmith.prep;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import thumbsmith.darkroom.PrepOutcome;
import thumbsmith.darkroom.PrepReport;
import thumbsmith.ui.Texts;

/** What is asked before a batch and done after it. */
final class BatchDeeds {
    private static final Texts TEXTS = Texts.of(BatchDeeds.class);

    private final PrepBench bench;
    private final BatchRun run;
    private final BatchOutput output;
    private final ReadOnlyObjectWrapper<Optional<String>> told =
            new ReadOnlyObjectWrapper<>(this, "told", Optional.empty());

    BatchDeeds(PrepBench bench, BatchRun run, BatchOutput output) {
        this.bench = bench;
        this.run = run;
        this.output = output;
        run.stateProperty().subscribe(now -> told.set(Optional.empty()));
    }

    /** What came of saving the report, in one sentence. */
    ReadOnlyObjectProperty<Optional<String>> toldProperty() {
        return told.getReadOnlyProperty();
    }

    boolean mayReplace(int files) {
        return bench.confirm()
                .askToDestroy(
                        TEXTS.get("batch.replace", files),
                        TEXTS.get(
                                "batch.replace.sentence",
                                output.folderProperty().get()),
                        TEXTS.get("batch.replace.yes"),
                        TEXTS.get("batch.replace.no"));
    }

    /** Shows the results, and the folder where there are none. */
    void showFolder() {
        outcome()
                .flatMap(it -> it.done().stream().findFirst())
                .ifPresentOrElse(
                        it -> bench.desktop().reveal(it.output()),
                        () -> bench.desktop().open(output.folderProperty().get()));
    }

    /** Asks where: only pictures go into the folder by themselves. */
    void saveReport() {
        outcome()
                .ifPresent(ended -> bench.picker()
                        .saveAs(TEXTS.get("batch.report.choose"), TEXTS.get("batch.report.name"))
                        .ifPresent(file -> write(ended, file)));
    }

    private void write(PrepOutcome outcome, Path file) {
        bench.work()
                .waiting(
                        () -> {
                            PrepReport.write(outcome, file);
                            return file.getFileName().toString();
                        },
                        name -> told.set(Optional.of(TEXTS.get("batch.report.saved", name))),
                        fault -> told.set(Optional.of(TEXTS.get("batch.report.failed"))));
    }

    private Optional<PrepOutcome> outcome() {
        return run.stateProperty().get() instanceof BatchState.Ended(PrepOutcome ended)
                ? Optional.of(ended)
                : Optional.empty();
    }
}
