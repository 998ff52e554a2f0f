package thumbsmith.prep;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import thumbsmith.job.FreshName;
import thumbsmith.ui.Texts;

/** Saves finished files: never over the original, over another file only with the person's word. FX thread. */
final class SaveDesk {
    private static final Texts TEXTS = Texts.of(SaveDesk.class);

    /** What became of the last saving. */
    sealed interface Outcome {
        record Saved(Path file) implements Outcome {}

        /** @param why one sentence */
        record Refused(String why) implements Outcome {}
    }

    private enum There {
        NOTHING,
        A_FILE,
        THE_ORIGINAL
    }

    private final PrepBench bench;
    private final ReadOnlyObjectWrapper<Optional<Outcome>> outcome =
            new ReadOnlyObjectWrapper<>(this, "outcome", Optional.empty());

    SaveDesk(PrepBench bench) {
        this.bench = bench;
    }

    /** Empty until something was saved or refused, and again once that is old. */
    ReadOnlyObjectProperty<Optional<Outcome>> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    void forget() {
        outcome.set(Optional.empty());
    }

    /** Whole or not at all. */
    void save(byte[] bytes, Path target, Path original, Consumer<Path> then) {
        outcome.set(Optional.empty());
        bench.work()
                .waiting(
                        () -> there(target, original),
                        there -> decide(there, bytes, target, then),
                        fault -> refuse("save.failed", target));
    }

    private static There there(Path target, Path original) throws IOException {
        if (!Files.exists(target)) return There.NOTHING;
        return Files.exists(original) && Files.isSameFile(target, original) ? There.THE_ORIGINAL : There.A_FILE;
    }

    private void decide(There there, byte[] bytes, Path target, Consumer<Path> then) {
        switch (there) {
            case NOTHING -> write(bytes, target, false, then);
            case A_FILE -> {
                if (mayReplace(target)) write(bytes, target, true, then);
            }
            case THE_ORIGINAL -> refuse("save.original", target);
        }
    }

    private boolean mayReplace(Path target) {
        return bench.confirm()
                .askToDestroy(
                        TEXTS.get("save.replace", target.getFileName()),
                        TEXTS.get("save.replace.sentence", String.valueOf(target.getParent())),
                        TEXTS.get("save.replace.yes"),
                        TEXTS.get("save.replace.no"));
    }

    private void write(byte[] bytes, Path target, boolean replacing, Consumer<Path> then) {
        bench.work()
                .waiting(
                        () -> written(bytes, target, replacing),
                        file -> {
                            outcome.set(Optional.of(new Outcome.Saved(file)));
                            then.accept(file);
                        },
                        fault -> refuse(
                                fault instanceof FileAlreadyExistsException ? "save.appeared" : "save.failed", target));
    }

    private static Path written(byte[] bytes, Path target, boolean replacing) throws IOException {
        Files.createDirectories(target.getParent());
        Path part = target.resolveSibling("." + UUID.randomUUID() + ".part");
        try {
            Files.write(part, bytes);
            if (replacing) Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            else FreshName.give(part, target);
        } finally {
            Files.deleteIfExists(part);
        }
        return target;
    }

    private void refuse(String key, Path target) {
        outcome.set(Optional.of(new Outcome.Refused(TEXTS.get(key, target.getFileName()))));
    }
}
