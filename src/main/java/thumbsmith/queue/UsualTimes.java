package thumbsmith.queue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.job.Job;
import thumbsmith.ui.Work;

/** How long jobs of a kind usually take: looked up once for each kind, and anew after one of them is over. */
final class UsualTimes {
    private record Kind(Service service, Operation operation, Optional<Model> model) {
        static Kind of(Job job) {
            return new Kind(
                    job.service(), job.recipe().operation(), job.recipe().model());
        }
    }

    private final QueueDesk desk;
    private final Work work;
    private final Runnable found;
    private final Map<Kind, Optional<Double>> known = new HashMap<>();

    /** @param found called in front when something became known */
    UsualTimes(QueueDesk desk, Work work, Runnable found) {
        this.desk = desk;
        this.work = work;
        this.found = found;
    }

    /** In seconds; empty until it is known. */
    Optional<Double> of(Job job) {
        Kind kind = Kind.of(job);
        if (known.putIfAbsent(kind, Optional.empty()) == null) lookUp(kind, job);
        return known.get(kind);
    }

    private void lookUp(Kind kind, Job job) {
        work.waiting(
                () -> desk.usualSeconds(job),
                seconds -> {
                    known.put(kind, seconds);
                    if (seconds.isPresent()) found.run();
                },
                fault -> {});
    }

    void forget(Job job) {
        known.remove(Kind.of(job));
    }
}
