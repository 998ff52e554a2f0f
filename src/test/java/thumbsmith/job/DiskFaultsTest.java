package thumbsmith.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.contract.Service;
import thumbsmith.failure.Failure;
import thumbsmith.failure.HoldReason;
import thumbsmith.store.TightDatabase;

/** Disks that are full, cannot be written, or go while the program runs: over HTTP, with the real database. */
@Timeout(120)
class DiskFaultsTest {
    private static final BigDecimal CREDITS = new BigDecimal("50.00");

    @TempDir
    Path folder;

    private EmbeddedBench bench;
    private Path home;
    private Path out;

    @BeforeEach
    void open() throws IOException {
        home = Files.createDirectories(folder.resolve("home"));
        out = folder.resolve("drive").resolve("thumbnails");
        bench = new EmbeddedBench(home, CREDITS.toPlainString(), 2);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private Job submit(String prompt) {
        return bench.submit(prompt, EmbeddedBench.PICTURE, out);
    }

    private void assertNothingWasPaid() {
        bench.heard.await(() -> bench.scheduler.running() == 0);
        assertThat(bench.sent).isEmpty();
        assertThat(bench.service.credits()).contains(CREDITS);
    }

    private void assertPaidOnce() {
        assertThat(bench.sent).hasSize(1);
    }

    private static Failure failure(Job job) {
        return switch (job.state()) {
            case JobState.Failed failed -> failed.failure();
            case JobState.Parked parked -> parked.failure().orElseThrow();
            default -> throw new AssertionError(job.state());
        };
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }

    /** As a drive that is unplugged: its folder is gone and cannot be made again. */
    private void unplug() throws IOException {
        if (Files.exists(out.getParent())) delete(out.getParent());
        Files.createFile(out.getParent());
    }

    private void plugIn() throws IOException {
        Files.delete(out.getParent());
        Files.createDirectories(out);
    }

    @Test
    void aListThatTakesNoMoreSendsNothing() {
        TightDatabase.fill(bench.database);
        List<Job> jobs = Stream.iterate(0, i -> i + 1)
                .limit(40)
                .map(i -> submit("Castle " + i + " " + "with towers ".repeat(60)))
                .takeWhile(job -> !(job.state() instanceof JobState.Failed))
                .toList();
        assertThat(jobs).hasSizeLessThan(40);
        bench.heard.await(() -> bench.scheduler.running() == 0 && bench.scheduler.waiting() == 0);
        assertThat(bench.sent)
                .allSatisfy(id -> assertThat(bench.journal.job(id)).isPresent());
        int sent = bench.sent.size();
        Job refused = submit("One more " + "with towers ".repeat(60));
        assertThat(failure(refused))
                .isInstanceOfSatisfying(
                        Failure.DiskFull.class, it -> assertThat(it.folder()).isEqualTo(home));
        assertThat(bench.sent).hasSize(sent);
        TightDatabase.empty(bench.database);
        assertThat(bench.heard.awaitOutput(submit("A bridge").id()).file()).exists();
    }

    @Test
    void aHomeThatIsRemovedSendsNothing() throws IOException {
        bench.service.close();
        try (Stream<Path> files = Files.list(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) Files.delete(file);
        }
        assertThat(failure(submit("A castle"))).isInstanceOf(Failure.DiskFull.class);
        assertNothingWasPaid();
    }

    @Test
    void aHomeThatIsReplacedSendsNothing() throws IOException {
        Files.move(home.resolve("thumbsmith.db"), home.resolve("elsewhere.db"));
        Files.createFile(home.resolve("thumbsmith.db"));
        assertThat(failure(submit("A castle"))).isInstanceOf(Failure.DiskFull.class);
        assertNothingWasPaid();
    }

    @Test
    void aDiskWithLittleRoomHoldsEverythingUntilThereIsMore() {
        bench.free = DiskRoom.LEAST_BYTES - 1;
        Job job = bench.heard.awaitParked(submit("A castle").id());
        assertThat(failure(job)).isInstanceOf(Failure.DiskFull.class);
        assertThat(bench.scheduler.holds()).extracting(Hold::reason).containsExactly(HoldReason.DISK);
        assertNothingWasPaid();
        bench.free = Long.MAX_VALUE;
        bench.scheduler.goOn(Service.EMBEDDED);
        assertThat(bench.heard.awaitOutput(job.id()).file()).exists();
        assertPaidOnce();
    }

    @Test
    void aDriveThatIsUnpluggedBeforeSendsNothingAndKeepsThePrompt() throws IOException {
        unplug();
        Job job = bench.heard.awaitParked(submit("A castle").id());
        assertThat(failure(job)).isInstanceOf(Failure.DiskFull.class);
        assertNothingWasPaid();
        assertThat(bench.journal.job(job.id()))
                .get()
                .satisfies(it -> assertThat(it.recipe().prompt()).isEqualTo("A castle"));
        plugIn();
        bench.scheduler.goOn(Service.EMBEDDED);
        assertThat(bench.heard.awaitOutput(job.id()).file()).hasParent(out);
        assertPaidOnce();
    }

    @Test
    void anAnswerWhoseDriveWasUnpluggedMeanwhileIsKeptAndSavedOnceItIsBack() throws IOException {
        var plugged = new AtomicBoolean(true);
        bench.scheduler.listen(changed -> {
            if (changed.state() instanceof JobState.Fetching && plugged.getAndSet(false)) unplugged();
        });
        Job job = bench.heard.awaitOver(submit("A castle").id());
        assertThat(failure(job)).isInstanceOf(Failure.DiskFull.class);
        bench.heard.await(() -> bench.scheduler.running() == 0);
        assertThat(home.resolve("kept").resolve(job.id() + ".part")).exists();
        plugIn();
        bench.scheduler.refetch(job.id());
        Output output = bench.heard.awaitOutput(job.id());
        assertThat(output.file()).exists().hasParent(out);
        assertThat(home.resolve("kept")).isEmptyDirectory();
        assertPaidOnce();
    }

    private void unplugged() {
        try {
            unplug();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aFolderThatIsRemovedMeanwhileIsMadeAgain() throws IOException {
        bench.scheduler.listen(changed -> {
            if (changed.state() instanceof JobState.Fetching && Files.isDirectory(out)) removed();
        });
        assertThat(bench.heard.awaitOutput(submit("A castle").id()).file()).exists();
        assertPaidOnce();
    }

    private void removed() {
        try {
            delete(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aPictureThatIsGoneFromTheVaultSendsNothing() throws IOException {
        Path vault = Files.createDirectories(home.resolve("pictures"));
        Path picture = Files.copy(EmbeddedBench.PICTURE, vault.resolve("rocket.jpg"));
        bench.scheduler.setConcurrency(1);
        delete(vault);
        Job job = bench.heard.awaitOver(bench.submit("A castle", picture, out).id());
        assertThat(failure(job)).isInstanceOf(Failure.BadImage.class);
        assertNothingWasPaid();
        assertThat(bench.journal.job(job.id()))
                .get()
                .extracting(it -> it.recipe().prompt())
                .isEqualTo("A castle");
    }
}
