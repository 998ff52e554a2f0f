package thumbsmith.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.job.Job;
import thumbsmith.job.JobState;

class BackupsTest {
    @TempDir
    Path home;

    private Instant now = StoreFixtures.T0;
    private Folders folders;
    private Database database;
    private SqliteJournal journal;

    @BeforeEach
    void open() {
        folders = new Folders(home.resolve("with spaces, 100% and #1"));
        database = Database.open(folders.database());
        journal = new SqliteJournal(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Backups backups() {
        return new Backups(folders.backups(), Clock.fixed(now, ZoneOffset.UTC));
    }

    private Job write() {
        Job job = StoreFixtures.job(new JobState.Waiting());
        journal.add(List.of(job));
        return job;
    }

    private Path make() {
        now = now.plus(Duration.ofMinutes(1));
        return backups().make(folders.database()).orElseThrow();
    }

    private List<Path> kept() throws IOException {
        try (var files = Files.list(folders.backups())) {
            return files.sorted().toList();
        }
    }

    @Test
    void aBackupHoldsEverythingWrittenUntilThen() {
        Job before = write();
        Path backup = make();
        Job after = write();
        try (Database copy = Database.open(backup)) {
            assertThat(new SqliteJournal(copy).job(before.id())).contains(before);
            assertThat(new SqliteJournal(copy).job(after.id())).isEmpty();
        }
    }

    @Test
    void theProgramWritesOnWhileABackupIsMade() throws Exception {
        IntStream.range(0, 300).forEach(i -> write());
        Thread other = Thread.ofPlatform().start(this::make);
        List<Job> meanwhile = IntStream.range(0, 30).mapToObj(i -> write()).toList();
        other.join();
        assertThat(meanwhile)
                .allSatisfy(job -> assertThat(journal.job(job.id())).contains(job));
        assertThat(kept())
                .singleElement()
                .satisfies(it -> assertThat(new SqliteFile(it).isWhole()).isTrue());
    }

    @Test
    void theNewestThreeAreKept() throws IOException {
        List<Path> made = IntStream.range(0, 5)
                .mapToObj(i -> {
                    write();
                    return make();
                })
                .toList();
        assertThat(kept()).isEqualTo(made.subList(2, 5));
    }

    @Test
    void aDamagedOneMakesNoRoomForItselfAtTheCostOfAWholeOne() throws IOException {
        write();
        Path oldest = make();
        write();
        Path damaged = make();
        write();
        Path newer = make();
        Files.write(damaged, new byte[5000]);
        write();
        Path newest = make();
        assertThat(kept()).containsExactly(oldest, damaged, newer, newest);
        write();
        Path last = make();
        assertThat(kept()).containsExactly(newer, newest, last);
    }

    @Test
    void startingAgainWithoutAChangePushesNoOlderStateOut() throws IOException {
        Path first = make();
        write();
        make();
        make();
        Path again = make();
        assertThat(kept()).containsExactly(first, again);
    }

    @Test
    void whatABrokenOffBackupLeftIsClearedAway() throws IOException {
        Files.createDirectories(folders.backups());
        Files.write(folders.backups().resolve("thumbsmith-2026-11-22T09-00-00.000Z.db.part"), new byte[100]);
        Path backup = make();
        assertThat(kept()).containsExactly(backup);
    }

    @Test
    void aFolderThatTakesNothingKeepsNobodyFromWorking() throws IOException {
        Files.createFile(folders.backups());
        assertThat(backups().make(folders.database())).isEmpty();
        Job job = write();
        assertThat(journal.job(job.id())).contains(job);
    }

    @Test
    void otherFilesInTheFolderAreLeftAlone() throws IOException {
        Files.createDirectories(folders.backups());
        Path own = Files.writeString(folders.backups().resolve("notes.txt"), "mine");
        make();
        assertThat(own).hasContent("mine");
    }
}
