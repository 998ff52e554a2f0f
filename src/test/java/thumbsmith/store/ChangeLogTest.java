package thumbsmith.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.job.Job;
import thumbsmith.job.JobState;

/** Over the files that a killed run leaves: list, log of changes and its index. */
class ChangeLogTest {
    private static final int FRAME = 24 + 4096;

    @TempDir
    Path folder;

    private DamagedHome running;
    private Database database;

    @BeforeEach
    void open() {
        running = new DamagedHome(folder.resolve("running"));
        Database.open(running.folders.database()).close();
        database = Database.open(running.folders.database());
        running.fill(database, 10);
        running.back(StoreFixtures.T0);
        for (int i = 0; i < 5; i++) add();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void add() {
        Job job = StoreFixtures.job(new JobState.Waiting());
        new SqliteJournal(database).add(List.of(job));
        running.jobs.add(job);
    }

    private DamagedHome killed() throws IOException {
        DamagedHome left = DamagedHome.killed(running, folder.resolve("killed"));
        Files.createDirectories(left.folders.backups());
        try (var backups = Files.list(running.folders.backups())) {
            for (Path backup : backups.toList())
                Files.copy(backup, left.folders.backups().resolve(backup.getFileName()));
        }
        return left;
    }

    private static Path log(DamagedHome home) {
        return ChangeLog.of(home.folders.database());
    }

    private static void cut(Path file, long size) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(size);
        }
    }

    private static void hasEverythingWithoutAWord(DamagedHome home) {
        try (Database opened = Database.open(home.folders.database())) {
            assertThat(new SqliteJournal(opened).recent(100)).containsExactlyInAnyOrderElementsOf(home.jobs);
            assertThat(opened.notice()).isEmpty();
        }
    }

    /** Either the copy, or the list without its last changes: with a sentence, and nothing goes on unasked. */
    private static void saysWhatItLost(DamagedHome home, Gap.Kind kind) {
        try (Database opened = Database.open(home.folders.database())) {
            assertThat(opened.gaps()).singleElement().satisfies(gap -> {
                assertThat(gap.kind()).isEqualTo(kind);
                assertThat(opened.restored()).contains(gap.until());
                assertThat(home.folders.home().resolve(gap.kept().orElseThrow()))
                        .exists();
            });
            assertThat(opened.notice()).isPresent();
            assertThat(home.jobs).containsAll(new SqliteJournal(opened).recent(100));
            assertThat(new SqliteJournal(opened).outputs()).hasSize(10);
        }
    }

    @Test
    void aRunThatWasKilledLostNothing() throws IOException {
        hasEverythingWithoutAWord(killed());
    }

    @Test
    void aRunThatWasKilledAfterItsLogBeganAnewLostNothing() throws IOException {
        database.query("PRAGMA wal_checkpoint(RESTART)", row -> 1);
        add();
        hasEverythingWithoutAWord(killed());
    }

    @Test
    void aRunThatWasKilledWhileWritingTheNextChangeLostNothing() throws IOException {
        DamagedHome left = killed();
        byte[] log = Files.readAllBytes(log(left));
        byte[] torn = Arrays.copyOfRange(log, log.length - FRAME, log.length - FRAME + 1000);
        Files.write(log(left), torn, StandardOpenOption.APPEND);
        hasEverythingWithoutAWord(left);
    }

    @Test
    void aPowerCutThatTookTheIndexLostNothing() throws IOException {
        DamagedHome left = killed();
        Files.delete(left.folders.home().resolve("thumbsmith.db-shm"));
        hasEverythingWithoutAWord(left);
    }

    @Test
    void aFlippedBitInTheMiddleIsTold() throws IOException {
        DamagedHome left = killed();
        DamagedHome.flip(log(left), Files.size(log(left)) * 8 - FRAME * 8L * 4);
        saysWhatItLost(left, Gap.Kind.LAST_CHANGES);
    }

    @Test
    void aFlippedBitInTheLastChangeIsTold() throws IOException {
        DamagedHome left = killed();
        DamagedHome.flip(log(left), Files.size(log(left)) * 8 - 800);
        saysWhatItLost(left, Gap.Kind.LAST_CHANGES);
    }

    @Test
    void aLogThatWasCutIsTold() throws IOException {
        DamagedHome left = killed();
        cut(log(left), Files.size(log(left)) - FRAME * 3L);
        saysWhatItLost(left, Gap.Kind.LAST_CHANGES);
    }

    @Test
    void aLogWhoseBeginningIsDamagedIsTold() throws IOException {
        DamagedHome left = killed();
        DamagedHome.flip(log(left), 8 * 20);
        saysWhatItLost(left, Gap.Kind.BACKUP);
    }

    @Test
    void aLogThatIsGoneIsTold() throws IOException {
        DamagedHome left = killed();
        Files.delete(log(left));
        saysWhatItLost(left, Gap.Kind.BACKUP);
    }
}
