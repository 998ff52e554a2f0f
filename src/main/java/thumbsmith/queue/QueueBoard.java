package thumbsmith.queue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import thumbsmith.job.Job;
import thumbsmith.job.JobState;
import thumbsmith.job.Rank;

/** The jobs of the queue, each in its section and place. One more costs the logarithm of how many there are. */
final class QueueBoard {
    static final int LATELY = 50;

    private static final Comparator<Job> NEWEST_FIRST =
            Comparator.comparing(QueueBoard::over).reversed().thenComparing(Rank.IN_ORDER);

    private final Map<UUID, Placed> placed = new HashMap<>();
    private final Map<Section, NavigableSet<Job>> sections = new EnumMap<>(Section.class);
    private final Map<UUID, Instant> answers = new HashMap<>();

    QueueBoard() {
        for (Section section : Section.values()) {
            sections.put(section, new TreeSet<>(section == Section.LATELY ? NEWEST_FIRST : Rank.IN_ORDER));
        }
    }

    private record Placed(Section section, Job job) {}

    /** Takes the job as it stands now. */
    void put(Job job, Instant now) {
        if (job.state() instanceof JobState.Fetching fetching) answers.put(job.id(), fetching.answered());
        remove(job.id());
        Section section = section(job, now);
        placed.put(job.id(), new Placed(section, job));
        sections.get(section).add(job);
        NavigableSet<Job> lately = sections.get(Section.LATELY);
        while (lately.size() > LATELY) remove(lately.last().id());
    }

    void remove(UUID id) {
        Placed before = placed.remove(id);
        if (before != null) sections.get(before.section()).remove(before.job());
    }

    /** When that job was answered: its output can be fetched for 24 h from then. */
    void answered(UUID job, Instant at) {
        answers.put(job, at);
    }

    Optional<Instant> answered(UUID job) {
        return Optional.ofNullable(answers.get(job));
    }

    Optional<Job> job(UUID id) {
        return Optional.ofNullable(placed.get(id)).map(Placed::job);
    }

    Optional<Section> section(UUID id) {
        return Optional.ofNullable(placed.get(id)).map(Placed::section);
    }

    /** In their order. */
    Collection<Job> in(Section section) {
        return sections.get(section);
    }

    boolean isEmpty() {
        return placed.isEmpty();
    }

    List<QueueRow> rows() {
        List<QueueRow> rows = new ArrayList<>(placed.size() + Section.values().length);
        sections.forEach((section, jobs) -> {
            if (!jobs.isEmpty()) rows.add(new QueueRow.Heading(section));
            jobs.forEach(job -> rows.add(new QueueRow.Card(section, job.id())));
        });
        return rows;
    }

    private Section section(Job job, Instant now) {
        return switch (job.state()) {
            case JobState.Unknown unknown -> unknown.settled() ? Section.LATELY : Section.NEEDS_YOU;
            case JobState.Failed _ -> isFetchable(job.id(), now) ? Section.NEEDS_YOU : Section.LATELY;
            case JobState.Sending _, JobState.Fetching _ -> Section.RUNNING;
            case JobState.Waiting _ -> Section.WAITING;
            case JobState.Parked parked -> section(parked);
            case JobState.Done _, JobState.Cancelled _ -> Section.LATELY;
        };
    }

    private static Section section(JobState.Parked parked) {
        if (parked.paused()) return Section.PAUSED;
        return parked.failure().isPresent() ? Section.HELD : Section.LEFT;
    }

    private boolean isFetchable(UUID job, Instant now) {
        return answered(job)
                .filter(at -> now.isBefore(at.plus(JobState.Fetching.FETCHABLE)))
                .isPresent();
    }

    private static Instant over(Job job) {
        return switch (job.state()) {
            case JobState.Done(Instant finished) -> finished;
            case JobState.Failed failed -> failed.finished();
            case JobState.Cancelled cancelled -> cancelled.finished();
            case JobState.Unknown unknown -> unknown.sent();
            case JobState.Waiting _, JobState.Sending _, JobState.Fetching _, JobState.Parked _ -> job.created();
        };
    }
}
