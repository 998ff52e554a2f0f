package thumbsmith.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.job.JobState;
import thumbsmith.job.LookMark;

class DatabaseTest {
    /** As it was first released. */
    private static final Migrations FIRST = new Migrations(List.of("001-jobs-outputs-looks-ledger.sql"));

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("home").resolve("thumbsmith.db");
    }

    private static String setting(Database database, String pragma) {
        return database.query("PRAGMA " + pragma, row -> row.results().getString(1))
                .getFirst();
    }

    @Test
    void newFileGetsTheNewestSchemaAndDurableSettings() {
        try (Database database = Database.open(file())) {
            assertThat(setting(database, "user_version")).isEqualTo("3");
            assertThat(setting(database, "journal_mode")).isEqualTo("wal");
            assertThat(setting(database, "synchronous")).isEqualTo("2");
            assertThat(setting(database, "foreign_keys")).isEqualTo("1");
            assertThat(database.notice()).isEmpty();
        }
    }

    @Test
    void whatIsWrittenIsThereAfterReopening() {
        var job = StoreFixtures.job(new JobState.Waiting());
        try (Database database = Database.open(file())) {
            new SqliteJournal(database).add(List.of(job));
        }
        try (Database database = Database.open(file())) {
            assertThat(new SqliteJournal(database).job(job.id())).contains(job);
        }
    }

    @Test
    void olderFileTakesOnlyTheStepsThatItLacks() {
        new DatabaseOpening(file(), FIRST).open().close();
        var more = new Migrations(List.of(FIRST.resources().getFirst(), "test-002.sql"));
        try (Database database = new DatabaseOpening(file(), more).open()) {
            assertThat(setting(database, "user_version")).isEqualTo("2");
            assertThat(database.query("SELECT * FROM later", row -> row.text("word")))
                    .containsExactly("kept; whole");
        }
    }

    @Test
    void looksOfTheFirstReleaseAreStillThereAndNothingIsWantedOfThem() {
        try (Database database = new DatabaseOpening(file(), FIRST).open()) {
            database.update("INSERT INTO looks VALUES ('api.example', '00000000-0000-0001-0000-000000000002',"
                    + " 'persona', 'Maya', 'processing', 40, NULL, 'Smiling', 0)");
        }
        try (Database database = Database.open(file())) {
            assertThat(new SqliteLooks(database).of(StoreFixtures.PAID))
                    .singleElement()
                    .satisfies(look -> {
                        assertThat(look.name()).isEqualTo("Maya");
                        assertThat(look.instructions()).contains("Smiling");
                        assertThat(look.mark()).isEqualTo(LookMark.NONE);
                    });
        }
    }

    @Test
    void stepThatFailsIsTakenBackWhole() {
        new DatabaseOpening(file(), FIRST).open().close();
        var broken = new Migrations(List.of(FIRST.resources().getFirst(), "test-002-broken.sql"));
        assertThatThrownBy(() -> new DatabaseOpening(file(), broken).open()).isInstanceOf(UncheckedIOException.class);
        try (Database database = new DatabaseOpening(file(), FIRST).open()) {
            assertThat(setting(database, "user_version")).isEqualTo("1");
            assertThat(database.query("SELECT name FROM sqlite_schema WHERE name = 'half'", row -> row.text("name")))
                    .isEmpty();
        }
    }

    @Test
    void newerFileIsShownButNotChanged() {
        var job = StoreFixtures.job(new JobState.Waiting());
        try (Database database = Database.open(file())) {
            new SqliteJournal(database).add(List.of(job));
            database.update("PRAGMA user_version = 99");
        }
        try (Database database = Database.open(file())) {
            var journal = new SqliteJournal(database);
            assertThat(database.notice()).contains(NewerDatabaseException.SENTENCE);
            assertThat(journal.job(job.id())).contains(job);
            assertThatThrownBy(() -> journal.update(job)).isInstanceOf(NewerDatabaseException.class);
            assertThatThrownBy(() -> journal.add(List.of(job))).isInstanceOf(NewerDatabaseException.class);
        }
    }

    @Test
    void fileThatIsNoDatabaseIsSetAside() throws Exception {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "This was a database once. ".repeat(200));
        try (Database database = Database.open(file())) {
            assertThat(database.notice()).get().asString().contains("damaged", "kept as thumbsmith damaged ");
            assertThat(new SqliteJournal(database).recent(10)).isEmpty();
        }
        try (var files = Files.list(file().getParent())) {
            assertThat(files.filter(it -> it.getFileName().toString().contains("damaged")))
                    .singleElement()
                    .satisfies(it -> assertThat(it).content().startsWith("This was a database once."));
        }
    }

    @Test
    void databaseWithTornPagesIsSetAside() throws Exception {
        try (Database database = Database.open(file())) {
            var journal = new SqliteJournal(database);
            for (int i = 0; i < 50; i++) journal.add(List.of(StoreFixtures.job(new JobState.Waiting())));
        }
        byte[] bytes = Files.readAllBytes(file());
        for (int i = 4096; i < bytes.length; i += 3) bytes[i] = (byte) 0xA5;
        Files.write(file(), bytes);
        try (Database database = Database.open(file())) {
            assertThat(database.notice()).isPresent();
            assertThat(new SqliteJournal(database).recent(10)).isEmpty();
        }
    }

    @Test
    void failureToWriteNamesTheFile() {
        Database database = Database.open(file());
        database.close();
        assertThatThrownBy(() -> new SqliteJournal(database).update(StoreFixtures.job(new JobState.Waiting())))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("thumbsmith.db");
    }
}
