package thumbsmith.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import thumbsmith.job.Job;
import thumbsmith.job.JobState;

class DamageTest {
    private static final Instant BACK = StoreFixtures.T0.plus(Duration.ofHours(1));

    @TempDir
    Path folder;

    private DamagedHome home;
    private Job late;

    /** What can befall a file, by its path. */
    enum Damage {
        TRUNCATED {
            @Override
            void befall(Path file) throws IOException {
                cut(file, Files.size(file) / 2 + 100);
            }
        },
        EMPTY {
            @Override
            void befall(Path file) throws IOException {
                cut(file, 0);
            }
        },
        SOMETHING_ELSE {
            @Override
            void befall(Path file) throws IOException {
                Files.writeString(file, "This was a list once. ".repeat(500));
            }
        },
        ZEROED {
            @Override
            void befall(Path file) throws IOException {
                Files.write(file, new byte[(int) Files.size(file)]);
            }
        },
        ONE_BIT {
            @Override
            void befall(Path file) throws IOException {
                DamagedHome.flip(file, Files.size(file) * 8 / 2);
            }
        },
        GONE {
            @Override
            void befall(Path file) throws IOException {
                Files.delete(file);
            }
        };

        abstract void befall(Path file) throws IOException;

        static void cut(Path file, long size) throws IOException {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(size);
            }
        }
    }

    @BeforeEach
    void fill() {
        home = new DamagedHome(folder.resolve("home"));
        try (Database database = Database.open(home.folders.database())) {
            home.fill(database, 20);
            home.back(BACK);
            late = StoreFixtures.job(new JobState.Waiting());
            new SqliteJournal(database).add(List.of(late));
        }
    }

    private Database open() {
        return Database.open(home.folders.database());
    }

    @ParameterizedTest
    @EnumSource
    void theLastGoodBackupTakesThePlaceOfADamagedFile(Damage damage) throws IOException {
        damage.befall(home.folders.database());
        try (Database database = open()) {
            var journal = new SqliteJournal(database);
            assertThat(journal.recent(100)).containsExactlyInAnyOrderElementsOf(home.jobs);
            assertThat(journal.outputs()).hasSize(20);
            assertThat(database.restored()).isPresent();
            assertThat(database.gaps())
                    .singleElement()
                    .satisfies(gap -> assertThat(gap.since()).isEqualTo(BACK));
            assertThat(database.notice())
                    .get()
                    .asString()
                    .contains("its copy of 22 November 2026, ", "may be missing", "wait for your word");
        }
    }

    @Test
    void theDamagedFileIsKeptAsItWas() throws IOException {
        Damage.TRUNCATED.befall(home.folders.database());
        byte[] damaged = Files.readAllBytes(home.folders.database());
        try (Database database = open()) {
            String kept = database.gaps().getFirst().kept().orElseThrow();
            assertThat(home.folders.home().resolve(kept)).hasBinaryContent(damaged);
            assertThat(database.notice()).get().asString().contains("kept as " + kept);
        }
    }

    @Test
    void theNextOlderBackupServesWhereTheNewestIsDamagedToo() throws IOException {
        Path newest = home.back(BACK.plus(Duration.ofHours(1)));
        DamagedHome.flip(newest, 8 * 30);
        Damage.cut(newest, Files.size(newest) - 5000);
        Damage.TRUNCATED.befall(home.folders.database());
        try (Database database = open()) {
            assertThat(database.gaps().getFirst().since()).isEqualTo(BACK);
            assertThat(new SqliteJournal(database).recent(100)).hasSameSizeAs(home.jobs);
        }
    }

    @Test
    void aNewListIsBegunWhereNoBackupIsGood() throws IOException {
        try (var backups = Files.list(home.folders.backups())) {
            for (Path backup : backups.toList()) Damage.ZEROED.befall(backup);
        }
        Damage.TRUNCATED.befall(home.folders.database());
        try (Database database = open()) {
            assertThat(new SqliteJournal(database).recent(100)).isEmpty();
            assertThat(database.gaps())
                    .singleElement()
                    .satisfies(gap -> assertThat(gap.kind()).isEqualTo(Gap.Kind.NEW_LIST));
            assertThat(database.notice()).get().asString().contains("a new one was begun");
        }
    }

    @Test
    void whatIsToBeSaidIsSaidUntilTheUnfinishedJobsAreMarked() throws IOException {
        Damage.TRUNCATED.befall(home.folders.database());
        open().close();
        try (Database database = open()) {
            assertThat(database.notice()).isPresent();
            assertThat(database.restored()).isPresent();
            database.settled();
            assertThat(database.restored()).isEmpty();
        }
        try (Database database = open()) {
            assertThat(database.notice()).isEmpty();
            assertThat(database.gaps()).hasSize(1);
        }
    }

    @Test
    void theLedgerSaysWhatMayBeMissing() throws IOException {
        Damage.TRUNCATED.befall(home.folders.database());
        try (Database database = open()) {
            assertThat(database.gaps().getFirst().ledgerSentence(ZoneId.of("UTC")))
                    .startsWith("Spending between 22 November 2026, 11:00 and ")
                    .endsWith("may be missing: the list was damaged.");
            assertThat(new SqliteLedger(database).report().lost(ZoneId.of("UTC")))
                    .hasSize(1);
        }
    }

    @Test
    void aReplacementThatWasKilledIsFinishedAtTheNextStart() throws Exception {
        Path file = home.folders.database();
        Damage.TRUNCATED.befall(file);
        var clock = Clock.systemUTC();
        var replacement = new Replacement(file, new Backups(home.folders.backups(), clock), Migrations.ALL, clock);
        replacement.put();
        Files.move(file, file.resolveSibling("thumbsmith.db.next"));
        Path log = Files.write(ChangeLog.of(file), new byte[100]);
        try (Database database = open()) {
            assertThat(new SqliteJournal(database).recent(100)).containsExactlyInAnyOrderElementsOf(home.jobs);
            assertThat(database.restored()).isPresent();
        }
        assertThat(home.names()).anyMatch(it -> it.endsWith("damaged " + LocalDate.now() + " (2).db-wal"));
        assertThat(log).doesNotExist();
    }

    @Test
    void aFileThatSomethingElseWroteToIsUsedWithASentence() throws Exception {
        try (var connection = new SqliteFile(home.folders.database()).connect()) {
            SqliteFile.run(connection, List.of("UPDATE jobs SET project = 'Edited' WHERE state = 'done'"));
        }
        Files.setLastModifiedTime(
                home.folders.database(), FileTime.from(Instant.now().plusSeconds(60)));
        try (Database database = open()) {
            assertThat(database.notice()).get().asString().contains("changed by something other");
            assertThat(database.restored()).isEmpty();
            assertThat(database.query("SELECT 1 FROM jobs WHERE project = 'Edited'", row -> 1))
                    .hasSize(20);
        }
    }

    @Test
    void aWholeFileOpensWithoutAWord() {
        for (int i = 0; i < 3; i++) {
            try (Database database = open()) {
                assertThat(database.notice()).isEmpty();
                assertThat(database.restored()).isEmpty();
                home.fill(database, 1);
            }
        }
    }

    @Test
    void aFirstListIsBegunWithoutAWord() {
        try (Database database = Database.open(folder.resolve("other").resolve("thumbsmith.db"))) {
            assertThat(database.notice()).isEmpty();
            assertThat(database.gaps()).isEmpty();
        }
    }

    @Test
    void aDamagedFileThatAnotherHasOpenIsLeftToIt() throws IOException {
        try (Database _ = open()) {
            Damage.ZEROED.befall(home.folders.database());
            assertThat(catchThrowable(this::open))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("open in another Thumbsmith");
            assertThat(home.names()).noneMatch(it -> it.contains("damaged"));
        } catch (UncheckedIOException e) {
            assertThat(e).hasMessageContaining("thumbsmith.db");
        }
    }
}
