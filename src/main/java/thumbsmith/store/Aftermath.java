package thumbsmith.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import thumbsmith.failure.Failure;
import thumbsmith.image.ImageEngine;
import thumbsmith.job.Job;
import thumbsmith.job.JobState;
import thumbsmith.job.Pricing;

/**
 * What is done once after a damaged list was replaced, before anything else of it is taken up: pictures that the list no
 * longer knows are listed again, and what was not finished becomes of unknown outcome. For the one process that schedules
 * the jobs.
 */
public record Aftermath(Database database, ImageEngine images, Pricing pricing) {
    private static final String WHY =
            "The list of jobs was damaged, so it is not known whether this was sent since its last backup.";

    /**
     * Waits for the disk; can be repeated where it broke off.
     *
     * @param folders where thumbnails are saved, beside those that the list names
     * @return how many pictures were found again; 0 where there was no damage
     */
    public int settle(Collection<Path> folders) {
        List<Gap> gaps = database.unsettled();
        if (gaps.isEmpty()) return 0;
        Instant since = gaps.stream().map(Gap::since).min(Instant::compareTo).orElseThrow();
        int found = new FoundAgain(database, images, pricing).list(with(folders), since);
        var journal = new SqliteJournal(database);
        journal.update(journal.unfinished().stream()
                .flatMap(it -> unknown(it).stream())
                .toList());
        database.settled();
        return found;
    }

    private Set<Path> with(Collection<Path> folders) {
        Set<Path> all = new TreeSet<>(folders);
        all.addAll(database.query("SELECT DISTINCT folder FROM jobs", row -> Path.of(row.text("folder"))));
        return all;
    }

    /** What was answered has a known outcome: fetching it costs nothing. */
    private static Optional<Job> unknown(Job job) {
        Instant sent = switch (job.state()) {
            case JobState.Waiting _, JobState.Parked _ -> job.created();
            case JobState.Sending sending -> sending.sent().orElse(sending.started());
            case JobState.Fetching _, JobState.Unknown _, JobState.Done _, JobState.Failed _, JobState.Cancelled _ ->
                null;
        };
        if (sent == null) return Optional.empty();
        var failure = new Failure.OutcomeUnknown(job.recipe().operation(), Optional.empty(), Optional.empty(), WHY);
        return Optional.of(job.in(new JobState.Unknown(sent, failure)));
    }
}
