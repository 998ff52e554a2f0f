package thumbsmith.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import thumbsmith.job.JobState;

/** Bits that flip anywhere: what was written is there, or a sentence says what may be missing. */
class DamageFuzzTest {
    private static final long ANY = 1L << 40;

    private static Path folder;
    private static DamagedHome closed;
    private static DamagedHome killed;
    private static DamagedHome killedWhileWriting;
    private static Map<UUID, List<Object>> everything;
    private static Map<UUID, List<Object>> backedUp;

    @BeforeContainer
    static void fill() throws IOException {
        folder = Files.createTempDirectory("thumbsmith-fuzz");
        var running = new DamagedHome(folder.resolve("running"));
        try (Database database = Database.open(running.folders.database())) {
            running.fill(database, 30);
            running.back(StoreFixtures.T0);
            backedUp = DamagedHome.content(database);
            new SqliteJournal(database).add(List.of(StoreFixtures.job(new JobState.Waiting())));
            killedWhileWriting = copied(running, "killed-while-writing");
            database.query("PRAGMA wal_checkpoint(TRUNCATE)", row -> 1);
            everything = DamagedHome.content(database);
            killed = copied(running, "killed");
        }
        closed = copied(running, "closed");
    }

    @AfterContainer
    static void clear() throws IOException {
        delete(folder);
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }

    private static DamagedHome copied(DamagedHome from, String name) throws IOException {
        DamagedHome copy = DamagedHome.killed(from, folder.resolve(name));
        Files.createDirectories(copy.folders.backups());
        try (var backups = Files.list(from.folders.backups())) {
            for (Path backup : backups.toList())
                Files.copy(backup, copy.folders.backups().resolve(backup.getFileName()));
        }
        return copy;
    }

    @FunctionalInterface
    private interface Check {
        void over(Database database);
    }

    private static void flipped(DamagedHome home, String suffix, List<Long> bits, Check check) throws IOException {
        DamagedHome copy = copied(home, "fuzzed-" + UUID.randomUUID());
        Path file = copy.folders.home().resolve("thumbsmith.db" + suffix);
        for (long bit : bits) DamagedHome.flip(file, bit);
        try (Database database = Database.open(copy.folders.database())) {
            check.over(database);
        }
        delete(copy.folders.home());
    }

    @Property(tries = 100, seed = "20261122")
    void aListThatWasClosedIsWholeOrItsBackupIsUsed(
            @ForAll @Size(min = 1, max = 8) List<@LongRange(max = ANY) Long> bits) throws IOException {
        flipped(closed, "", bits, database -> {
            if (database.restored().isEmpty())
                assertThat(DamagedHome.content(database).equals(everything)).isTrue();
            else {
                assertThat(DamagedHome.content(database).equals(backedUp)).isTrue();
                assertThat(database.notice()).isPresent();
            }
        });
    }

    /** Words that are other words now are beyond SQLite's checks: only a list that was closed has a seal. */
    @Property(tries = 100, seed = "20261122")
    void noRowOfAListWhoseRunWasKilledIsMissingWithoutASentence(
            @ForAll @Size(min = 1, max = 8) List<@LongRange(max = ANY) Long> bits) throws IOException {
        flipped(killed, "", bits, database -> {
            var found = DamagedHome.content(database).keySet();
            if (database.notice().isEmpty()) assertThat(found).hasSameSizeAs(everything.keySet());
        });
    }

    @Property(tries = 100, seed = "20261122")
    void noChangeIsLostWithItsLogWithoutASentence(@ForAll @Size(min = 1, max = 4) List<@LongRange(max = ANY) Long> bits)
            throws IOException {
        flipped(killedWhileWriting, "-wal", bits, database -> {
            var found = DamagedHome.content(database);
            if (database.notice().isEmpty())
                assertThat(found.equals(everything)).isTrue();
            else assertThat(everything.keySet()).containsAll(found.keySet());
        });
    }
}
