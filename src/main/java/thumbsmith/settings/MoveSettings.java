package thumbsmith.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import thumbsmith.store.LibraryMove;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Words;

/** Brings the thumbnails that lie elsewhere into the folder that is chosen now. */
public final class MoveSettings implements AutoCloseable {
    private static final Texts TEXTS = Texts.of(MoveSettings.class);
    /** A time left is a guess before that. */
    private static final Duration FIRST_GUESS = Duration.ofSeconds(2);

    private final SettingsBench bench;
    private final Supplier<Path> folder;
    private final InstantSource clock;
    private final ReadOnlyStringWrapper offer = new ReadOnlyStringWrapper(this, "offer", "");
    private final ReadOnlyBooleanWrapper moving = new ReadOnlyBooleanWrapper(this, "moving");
    private final ReadOnlyDoubleWrapper done = new ReadOnlyDoubleWrapper(this, "done");
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper(this, "words", "");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private volatile boolean cancelled;
    private Instant begun = Instant.EPOCH;

    /** @param folder the chosen one */
    MoveSettings(SettingsBench bench, Supplier<Path> folder, InstantSource clock) {
        this.bench = bench;
        this.folder = folder;
        this.clock = clock;
        look();
    }

    /** How many lie elsewhere; empty where none do, or while they are moved. */
    public ReadOnlyStringProperty offerProperty() {
        return offer.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty movingProperty() {
        return moving.getReadOnlyProperty();
    }

    /** 0–1, of the bytes. */
    public ReadOnlyDoubleProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    /** How far it is or how it ended; empty where there is nothing to say. */
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /** Why not all were moved. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Another folder was chosen. */
    void chosen() {
        say("", "");
        look();
    }

    /** Moves them there. */
    public void move() {
        Path there = folder.get();
        begun = clock.instant();
        cancelled = false;
        moving.set(true);
        offer.set("");
        done.set(0);
        say(TEXTS.get("move.begins"), "");
        bench.work()
                .waiting(
                        () -> bench.move().move(there, this::heard, () -> cancelled),
                        this::ended,
                        fault -> end("", TEXTS.get("move.fault")));
    }

    /** Stops after the file that is on its way. */
    public void cancel() {
        cancelled = true;
    }

    private void look() {
        if (moving.get()) return;
        Path there = folder.get();
        bench.work().waiting(() -> bench.move().elsewhere(there), this::offer, fault -> offer.set(""));
    }

    private void offer(LibraryMove.Load load) {
        offer.set(load.files() == 0 ? "" : TEXTS.get("move.offer", load.files(), Words.bytes(load.bytes())));
    }

    /** On the thread that moves. */
    private void heard(LibraryMove.Progress progress) {
        bench.work().front(() -> show(progress));
    }

    private void show(LibraryMove.Progress progress) {
        if (!moving.get()) return;
        LibraryMove.Load load = progress.load();
        done.set(load.bytes() == 0 ? 1 : (double) progress.bytes() / load.bytes());
        String far = TEXTS.get(
                "move.progress",
                progress.files(),
                load.files(),
                Words.bytes(progress.bytes()),
                Words.bytes(load.bytes()));
        say(far + left(progress), "");
    }

    private String left(LibraryMove.Progress progress) {
        Duration took = Duration.between(begun, clock.instant());
        if (took.compareTo(FIRST_GUESS) < 0 || progress.bytes() == 0) return "";
        long rest = progress.load().bytes() - progress.bytes();
        double seconds = took.toMillis() / 1000.0 * rest / progress.bytes();
        return TEXTS.get("move.left", Words.clock(seconds));
    }

    private void ended(LibraryMove.Result result) {
        switch (result) {
            case LibraryMove.Result.Moved(int files, int missing)
            when missing == 0 -> end(TEXTS.get("move.moved", files), "");
            case LibraryMove.Result.Moved(int files, int missing) ->
                end(TEXTS.get("move.moved", files), TEXTS.get("move.missing", missing));
            case LibraryMove.Result.Cancelled(int files, LibraryMove.Load rest) ->
                end(TEXTS.get("move.cancelled", files, rest.files()), "");
            case LibraryMove.Result.NoRoom(long needed, long free) ->
                end("", TEXTS.get("move.room", Words.bytes(needed), Words.bytes(free)));
            case LibraryMove.Result.Failed(int files, String why) -> end("", TEXTS.get("move.failed", files, why));
        }
    }

    private void end(String how, String why) {
        moving.set(false);
        say(how, why);
        look();
    }

    private void say(String how, String why) {
        words.set(how);
        problem.set(why);
    }

    @Override
    public void close() {
        cancel();
    }
}
