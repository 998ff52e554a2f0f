package thumbsmith.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thumbsmith.failure.Failure;
import thumbsmith.job.Job;
import thumbsmith.job.JobState;
import thumbsmith.job.LookMark;

/** Files that earlier versions of the program wrote: {@code version-1.db} and so on. */
class ReleasedVersionsTest {
    @TempDir
    Path folder;

    private Database open(int version) throws Exception {
        Path file = folder.resolve("thumbsmith.db");
        try (InputStream in = ReleasedVersionsTest.class.getResourceAsStream("version-" + version + ".db")) {
            Files.copy(Objects.requireNonNull(in), file);
        }
        return Database.open(file);
    }

    private static UUID id(int n) {
        return new UUID(0, n);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void everythingIsThereAfterwards(int version) throws Exception {
        try (Database database = open(version)) {
            var journal = new SqliteJournal(database);
            assertThat(database.notice()).isEmpty();
            assertThat(journal.recent(10)).hasSize(4).allSatisfy(job -> {
                assertThat(job.recipe().prompt()).isEqualTo("A castle on an island");
                assertThat(job.recipe().persona())
                        .get()
                        .satisfies(it -> assertThat(it.name()).isEqualTo("Maya"));
            });
            assertThat(journal.job(id(1)).map(Job::state)).get().isInstanceOf(JobState.Done.class);
            assertThat(journal.job(id(2)).map(Job::state))
                    .contains(new JobState.Parked("Waits for credits.", Optional.empty(), false));
            assertThat(journal.job(id(3)).map(Job::state))
                    .get()
                    .isInstanceOfSatisfying(
                            JobState.Unknown.class,
                            it -> assertThat(it.settled()).isFalse());
            assertThat(journal.job(id(4)).map(Job::state))
                    .get()
                    .isInstanceOfSatisfying(
                            JobState.Failed.class,
                            it -> assertThat(it.failure()).isInstanceOf(Failure.OutputNotFetched.class));
            assertThat(journal.output(id(1))).get().satisfies(it -> {
                assertThat(it.cost()).isEqualByComparingTo("0.13");
                assertThat(it.score()).contains(61.5);
                assertThat(it.file()).isEqualTo(Path.of("/home/someone/thumbnails/castle.png"));
            });
            assertThat(new SqliteLedger(database).spentSince(Instant.EPOCH))
                    .isEqualByComparingTo(new BigDecimal("0.26"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void whatCameLaterIsFilledIn(int version) throws Exception {
        try (Database database = open(version)) {
            assertThat(new SqliteLooks(database).of(StoreFixtures.PAID))
                    .singleElement()
                    .satisfies(look -> {
                        assertThat(look.name()).isEqualTo("Maya");
                        assertThat(look.instructions()).contains("Smiling");
                        assertThat(look.mark()).isEqualTo(version == 1 ? LookMark.NONE : LookMark.DELETE_WHEN_TRAINED);
                    });
            assertThat(database.query(
                            "SELECT persona FROM outputs WHERE persona IS NOT NULL", row -> row.text("persona")))
                    .hasSize(1);
            assertThat(database.query(
                            "SELECT id FROM library_words WHERE library_words MATCH 'castle'", row -> row.text("id")))
                    .containsExactly(id(1).toString());
            assertThat(database.gaps()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void theFileItselfIsAsItWasReleased(int version) throws Exception {
        Path file = folder.resolve("released.db");
        try (InputStream in = ReleasedVersionsTest.class.getResourceAsStream("version-" + version + ".db")) {
            Files.copy(Objects.requireNonNull(in), file);
        }
        try (var connection = new SqliteFile(file).connectUnchanging()) {
            assertThat(Migrations.versionOf(connection)).isEqualTo(version);
        }
    }
}
