package thumbsmith.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import thumbsmith.job.Job;
import thumbsmith.job.JobState;
import thumbsmith.job.LedgerLine;
import thumbsmith.job.Output;

/** A home with jobs, outputs and spending, to be damaged. */
final class DamagedHome {
    final Folders folders;
    /** What a whole list holds. */
    final List<Job> jobs = new ArrayList<>();

    private Instant now = StoreFixtures.T0;

    DamagedHome(Path home) {
        folders = new Folders(home);
    }

    /** Writes that many finished jobs with their outputs and spending, and one that waits. */
    void fill(Database database, int count) {
        var journal = new SqliteJournal(database);
        for (int i = 0; i < count; i++) {
            now = now.plus(Duration.ofSeconds(1));
            Job job = StoreFixtures.job(StoreFixtures.PAID, now, new JobState.Done(now));
            journal.add(List.of(job));
            Output output = StoreFixtures.output(job, now);
            journal.finish(job, output);
            new SqliteLedger(database).book(line(output));
            jobs.add(job);
        }
        Job waiting = StoreFixtures.job(StoreFixtures.PAID, now, new JobState.Waiting());
        journal.add(List.of(waiting));
        jobs.add(waiting);
    }

    private static LedgerLine line(Output output) {
        return new LedgerLine(
                output.made(),
                output.service(),
                output.recipe().operation(),
                output.recipe().model(),
                output.requestId(),
                Optional.of(output.id()),
                output.cost(),
                output.listPrice());
    }

    Path back(Instant at) {
        return new Backups(folders.backups(), Clock.fixed(at, ZoneOffset.UTC))
                .make(folders.database())
                .orElseThrow();
    }

    /** The files as a run that is killed leaves them, in that home. */
    static DamagedHome killed(DamagedHome running, Path home) throws IOException {
        DamagedHome left = new DamagedHome(home);
        left.jobs.addAll(running.jobs);
        Files.createDirectories(home);
        try (var files = Files.list(running.folders.home())) {
            for (Path file : files.filter(Files::isRegularFile).toList())
                Files.copy(file, home.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
        }
        return left;
    }

    /** As a disk does it: nobody wrote to the file. */
    static void flip(Path file, long bit) throws IOException {
        FileTime written = Files.getLastModifiedTime(file);
        byte[] bytes = Files.readAllBytes(file);
        bytes[(int) (bit / 8 % bytes.length)] ^= (byte) (1 << bit % 8);
        Files.write(file, bytes);
        Files.setLastModifiedTime(file, written);
    }

    /** Everything that readers of the list make of it. */
    static Map<UUID, List<Object>> content(Database database) {
        var journal = new SqliteJournal(database);
        var content = new TreeMap<UUID, List<Object>>();
        for (Job job : journal.recent(Integer.MAX_VALUE))
            content.put(job.id(), List.of(job, journal.output(job.id()), journal.answer(job.id())));
        List<Object> sums = List.of(
                new SqliteLedger(database).spentSince(Instant.EPOCH),
                journal.outputs().size(),
                journal.unfinished(),
                new SqliteLooks(database).of(StoreFixtures.PAID));
        content.put(new UUID(0, 0), sums);
        return content;
    }

    List<String> names() throws IOException {
        try (var files = Files.list(folders.home())) {
            return files.map(it -> it.getFileName().toString()).sorted().toList();
        }
    }
}
