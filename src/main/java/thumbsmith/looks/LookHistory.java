package thumbsmith.looks;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import thumbsmith.job.Look;
import thumbsmith.job.LookMemory;
import thumbsmith.job.LookMemory.Version;
import thumbsmith.ui.Texts;

/** What is remembered of one look: its training pictures, and the instructions that it had before. */
public final class LookHistory {
    private static final Texts TEXTS = Texts.of(LookHistory.class);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    private final LooksBench bench;
    private final Consumer<String> putBack;
    private final ReadOnlyObjectWrapper<List<Path>> pictures = new ReadOnlyObjectWrapper<>(this, "pictures", List.of());
    private final ReadOnlyObjectWrapper<List<Version>> earlier =
            new ReadOnlyObjectWrapper<>(this, "earlier", List.of());
    private final ObjectProperty<Optional<Version>> compared =
            new SimpleObjectProperty<>(this, "compared", Optional.empty());

    private record Remembered(List<Path> pictures, List<Version> versions) {}

    /** @param putBack puts a text into the field of the instructions, not yet saved */
    LookHistory(LooksBench bench, Consumer<String> putBack) {
        this.bench = bench;
        this.putBack = putBack;
    }

    /** In the order in which they were sent; empty where it was not trained here. */
    public ReadOnlyObjectProperty<List<Path>> picturesProperty() {
        return pictures.getReadOnlyProperty();
    }

    /** Texts that it had before the present one, newest first. */
    public ReadOnlyObjectProperty<List<Version>> earlierProperty() {
        return earlier.getReadOnlyProperty();
    }

    /** The earlier text that is shown beside the present one. */
    public ObjectProperty<Optional<Version>> comparedProperty() {
        return compared;
    }

    /** Reads what is remembered, off the FX thread. */
    void read(Look look) {
        LookMemory memory = bench.memory();
        bench.work()
                .waiting(
                        () -> new Remembered(
                                memory.pictures(look.service(), look.id()), memory.versions(look.service(), look.id())),
                        this::show,
                        fault -> {});
    }

    private void show(Remembered remembered) {
        pictures.set(remembered.pictures());
        earlier.set(remembered.versions().stream().skip(1).toList());
        if (compared.get().filter(earlier.get()::contains).isEmpty()) compared.set(Optional.empty());
    }

    /** Puts the compared text into the field; saving it is the person's next step. */
    public void putBack() {
        compared.get().map(Version::instructions).ifPresent(putBack);
    }

    /** {@code 4 Nov 2026, 14:05}, or that it had none then. */
    static String words(Version version) {
        String moment =
                MOMENT.format(Instant.ofEpochMilli(version.at().toEpochMilli()).atZone(ZoneId.systemDefault()));
        return version.instructions().isEmpty() ? TEXTS.get("history.none", moment) : moment;
    }
}
