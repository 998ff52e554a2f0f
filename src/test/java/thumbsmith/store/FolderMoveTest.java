package thumbsmith.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import thumbsmith.job.Job;
import thumbsmith.job.JobState;
import thumbsmith.job.Output;

class FolderMoveTest {
    private static final int COUNT = 5;

    @TempDir
    Path home;

    private Database database;
    private SqliteJournal journal;
    private Path old;
    private Path there;

    /** The program is gone here. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    @BeforeEach
    void fill() throws IOException {
        database = Database.open(home.resolve("home").resolve("thumbsmith.db"));
        journal = new SqliteJournal(database);
        old = Files.createDirectories(home.resolve("old"));
        there = home.resolve("new");
        for (int i = 0; i < COUNT; i++) list(old.resolve("Castle " + i + ".png"));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void list(Path file) throws IOException {
        Job job = StoreFixtures.job(new JobState.Done(StoreFixtures.T0));
        journal.add(List.of(job));
        byte[] picture = content(file);
        Files.write(file, picture);
        Output output = StoreFixtures.output(job, StoreFixtures.T0);
        journal.finish(job, at(output, file, picture.length));
    }

    private static byte[] content(Path file) {
        return ("Picture of " + file.getFileName()).repeat(1000).getBytes(StandardCharsets.UTF_8);
    }

    private static Output at(Output output, Path file, long bytes) {
        return new Output(
                output.id(),
                output.recipe(),
                output.service(),
                file,
                output.width(),
                output.height(),
                bytes,
                output.requestId(),
                output.cost(),
                output.listPrice(),
                output.seconds(),
                output.made(),
                false,
                Optional.empty());
    }

    private LibraryMove.Result move() {
        return new FolderMove(database).move(there, progress -> {}, () -> false);
    }

    private static List<String> names(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (var files = Files.list(folder)) {
            return files.map(it -> it.getFileName().toString()).sorted().toList();
        }
    }

    /** Each is listed, there, whole, and nowhere else. */
    private void assertWhole() throws IOException {
        assertThat(journal.outputs())
                .hasSize(COUNT)
                .allSatisfy(it -> assertThat(it.file()).hasBinaryContent(content(it.file())));
        List<String> all = new ArrayList<>(names(old));
        all.addAll(names(there));
        assertThat(all).hasSize(COUNT).allMatch(it -> it.startsWith("Castle"));
    }

    @Test
    void allMoveAndAreListedThere() throws IOException {
        List<LibraryMove.Progress> told = new ArrayList<>();
        var mover = new FolderMove(database);
        LibraryMove.Load load = mover.elsewhere(there);
        assertThat(load.files()).isEqualTo(COUNT);
        assertThat(mover.move(there, told::add, () -> false)).isEqualTo(new LibraryMove.Result.Moved(COUNT, 0));
        assertWhole();
        assertThat(names(old)).isEmpty();
        assertThat(told).hasSize(COUNT);
        assertThat(told.getLast()).isEqualTo(new LibraryMove.Progress(COUNT, load.bytes(), load));
        assertThat(mover.elsewhere(there).files()).isZero();
    }

    @ParameterizedTest
    @EnumSource(FolderMove.Step.class)
    void aKillAfterAnyStepLeavesEachThumbnailWholeInOnePlace(FolderMove.Step last) throws IOException {
        AtomicInteger times = new AtomicInteger();
        var killed = new FolderMove(database, step -> {
            if (step == last && times.incrementAndGet() == 3) throw new Killed();
        });
        assertThatThrownBy(() -> killed.move(there, progress -> {}, () -> false))
                .isInstanceOf(Killed.class);
        assertThat(journal.outputs()).allSatisfy(it -> assertThat(it.file()).exists());
        database.close();
        fillAgain();
        new FolderMove(database).mend();
        assertWhole();
        assertThat(move()).isInstanceOf(LibraryMove.Result.Moved.class);
        assertWhole();
        assertThat(names(old)).isEmpty();
    }

    private void fillAgain() {
        database = Database.open(home.resolve("home").resolve("thumbsmith.db"));
        journal = new SqliteJournal(database);
    }

    @Test
    void whatIsCancelledStaysWhereItIs() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        var result = new FolderMove(database).move(there, progress -> {}, () -> asked.incrementAndGet() > 2);
        assertThat(result).isInstanceOfSatisfying(LibraryMove.Result.Cancelled.class, it -> {
            assertThat(it.files()).isEqualTo(2);
            assertThat(it.rest().files()).isEqualTo(COUNT - 2);
        });
        assertWhole();
        assertThat(names(there)).hasSize(2);
    }

    @Test
    void aNameThatIsTakenIsLeftToItsOwner() throws IOException {
        Files.createDirectories(there);
        Files.writeString(there.resolve("Castle 1.png"), "Somebody else's");
        assertThat(move()).isEqualTo(new LibraryMove.Result.Moved(COUNT, 0));
        assertThat(there.resolve("Castle 1.png")).hasContent("Somebody else's");
        assertThat(journal.outputs()).extracting(Output::file).contains(there.resolve("Castle 1 (2).png"));
    }

    @Test
    void aThumbnailThatIsMissingStaysListedWhereItWas() throws IOException {
        Path gone = old.resolve("Castle 2.png");
        Files.delete(gone);
        assertThat(move()).isEqualTo(new LibraryMove.Result.Moved(COUNT - 1, 1));
        assertThat(journal.outputs()).extracting(Output::file).contains(gone);
    }

    @Test
    void aFolderThatCannotBeMadeMovesNothing() throws IOException {
        Files.createFile(there);
        assertThat(move()).isInstanceOf(LibraryMove.Result.Failed.class);
        assertThat(names(old)).hasSize(COUNT);
        Files.delete(there);
        assertWhole();
    }

    @Test
    void aCopyOnAnotherDiskIsComparedBeforeTheFileGoes() throws IOException {
        Path file = old.resolve("Castle 0.png");
        Path copy = home.resolve("copy.part");
        FileCopy.copy(file, copy);
        assertThat(copy).hasSameBinaryContentAs(file);
        assertThat(Files.getLastModifiedTime(copy)).isEqualTo(Files.getLastModifiedTime(file));
    }
}
