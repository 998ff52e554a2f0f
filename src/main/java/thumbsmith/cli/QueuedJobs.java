package thumbsmith.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import thumbsmith.failure.Failure;
import thumbsmith.job.Job;
import thumbsmith.job.Studio;

/** Jobs as they are named on the command line, and as they are told of there. */
final class QueuedJobs {
    private QueuedJobs() {}

    static Line.Queued line(Studio studio, Job job) {
        return Line.Queued.of(job, studio.journal().output(job.id()));
    }

    /** As it stands in the journal now. */
    static Line.Queued lineNow(Studio studio, Job job) {
        return line(studio, studio.journal().job(job.id()).orElse(job));
    }

    /** @param texts ids, or beginnings of ids that are each one job's alone */
    static List<Job> named(Studio studio, List<String> texts) throws FailureException {
        List<Job> jobs = new ArrayList<>();
        for (String text : texts) jobs.add(named(studio, text));
        return jobs.stream().distinct().toList();
    }

    static Job named(Studio studio, String text) throws FailureException {
        Optional<UUID> id = LookArgument.id(text);
        List<Job> found = id.isPresent()
                ? studio.journal().job(id.get()).stream().toList()
                : beginning(studio, text.toLowerCase(Locale.ROOT));
        if (found.isEmpty()) throw refused("No job has the id " + text + ".");
        if (found.size() > 1) throw refused("More than one job has an id that begins with " + text + ".");
        return found.getFirst();
    }

    private static List<Job> beginning(Studio studio, String text) {
        if (text.isEmpty()) return List.of();
        return studio.journal().recent(Integer.MAX_VALUE).stream()
                .filter(job -> job.id().toString().startsWith(text))
                .toList();
    }

    static FailureException refused(String why) {
        return new FailureException(new Failure.Refused(List.of(why)));
    }
}
