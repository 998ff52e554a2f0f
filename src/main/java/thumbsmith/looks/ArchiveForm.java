package thumbsmith.looks;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import thumbsmith.job.LookArchive;
import thumbsmith.job.LookArchive.Imported;
import thumbsmith.job.LookArchive.NotOpenedException;
import thumbsmith.ui.Texts;

/** Takes all looks to a second computer, or in from another one, in a file that only the passphrase opens. */
public final class ArchiveForm {
    private static final Texts TEXTS = Texts.of(ArchiveForm.class);
    private static final String NAME = "Thumbsmith looks.thumbsmith-looks";

    /** Which way the looks go. */
    public enum Way {
        EXPORT,
        IMPORT
    }

    private final LooksBench bench;
    private final Way way;
    private final StringProperty passphrase = new SimpleStringProperty(this, "passphrase", "");
    private final StringProperty repeated = new SimpleStringProperty(this, "repeated", "");
    private final ReadOnlyObjectWrapper<Optional<Path>> file =
            new ReadOnlyObjectWrapper<>(this, "file", Optional.empty());
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ReadOnlyStringWrapper result = new ReadOnlyStringWrapper(this, "result", "");
    private final StringBinding whyDisabled =
            Bindings.createStringBinding(this::whyNow, passphrase, repeated, file, busy);

    ArchiveForm(LooksBench bench, Way way) {
        this.bench = bench;
        this.way = way;
        passphrase.subscribe(typed -> problem.set(""));
    }

    public Way way() {
        return way;
    }

    public StringProperty passphraseProperty() {
        return passphrase;
    }

    /** Typed a second time, so that nobody locks themselves out; for an export only. */
    public StringProperty repeatedProperty() {
        return repeated;
    }

    /** What is to be opened, or was written. */
    public ReadOnlyObjectProperty<Optional<Path>> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** Why it did not work; empty as soon as the passphrase is changed. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** What was done. */
    public ReadOnlyStringProperty resultProperty() {
        return result.getReadOnlyProperty();
    }

    /** Why the button cannot be pressed; empty when it can. */
    public StringBinding whyDisabled() {
        return whyDisabled;
    }

    public void chooseFile() {
        bench.picker()
                .file(TEXTS.get("import.choose"), TEXTS.get("import.kind"), List.of("*.thumbsmith-looks"))
                .ifPresent(chosen -> {
                    problem.set("");
                    result.set("");
                    file.set(Optional.of(chosen));
                });
    }

    public void go() {
        if (!whyNow().isEmpty()) return;
        switch (way) {
            case EXPORT ->
                bench.picker().saveAs(TEXTS.get("export.choose"), NAME).ifPresent(this::exportTo);
            case IMPORT -> file.get().ifPresent(this::importFrom);
        }
    }

    /** Shows the written file in its folder. */
    public void reveal() {
        file.get().ifPresent(bench.desktop()::reveal);
    }

    private void exportTo(Path target) {
        begin(() -> {
            int looks = withPassphrase(words -> bench.archive().exportTo(target, words));
            return TEXTS.get("export.done", looks);
        });
        file.set(Optional.of(target));
    }

    private void importFrom(Path source) {
        begin(() -> words(withPassphrase(words -> bench.archive().importFrom(source, words))));
    }

    private static String words(Imported imported) {
        if (imported.added() == 0 && imported.completed() == 0) return TEXTS.get("import.nothing");
        String done = TEXTS.get("import.done", imported.added(), imported.completed());
        return imported.elsewhere() == 0 ? done : done + " " + TEXTS.get("import.elsewhere", imported.elsewhere());
    }

    private void begin(Callable<String> task) {
        busy.set(true);
        problem.set("");
        result.set("");
        bench.work().waiting(task, this::done, this::failed);
    }

    private void done(String words) {
        busy.set(false);
        passphrase.set("");
        repeated.set("");
        result.set(words);
    }

    private void failed(Exception fault) {
        busy.set(false);
        problem.set(fault instanceof NotOpenedException ? fault.getMessage() : TEXTS.get("archive." + way.name()));
    }

    @FunctionalInterface
    private interface Deed<T> {
        T with(char[] words) throws Exception;
    }

    private <T> T withPassphrase(Deed<T> deed) throws Exception {
        char[] words = passphrase.get().toCharArray();
        try {
            return deed.with(words);
        } finally {
            java.util.Arrays.fill(words, ' ');
        }
    }

    private String whyNow() {
        if (busy.get()) return TEXTS.get("archive.busy");
        if (way == Way.IMPORT && file.get().isEmpty()) return TEXTS.get("import.no-file");
        if (way == Way.IMPORT && passphrase.get().isEmpty()) return TEXTS.get("import.no-passphrase");
        if (passphrase.get().length() < LookArchive.PASSPHRASE_MIN && way == Way.EXPORT)
            return TEXTS.get("export.short", LookArchive.PASSPHRASE_MIN);
        if (way == Way.EXPORT && !passphrase.get().equals(repeated.get())) return TEXTS.get("export.differs");
        return "";
    }
}
