package thumbsmith.queue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import thumbsmith.contract.Service;
import thumbsmith.job.Job;
import thumbsmith.job.JobState;
import thumbsmith.job.Order;

/**
 * What was taken out of the line and can be put back: only jobs of which the scheduler said that nothing had been sent,
 * so that none is made twice.
 */
final class PutBack {
    /** Neighbours in line, and the job that stood behind them. */
    private record Group(List<Job> jobs, Optional<UUID> before) {}

    private List<Group> groups = List.of();
    private final Set<UUID> asked = new HashSet<>();
    private final Set<UUID> unsent = new HashSet<>();

    /**
     * Those jobs are about to be cancelled; what was noted before is forgotten. They go back to one service, at one price:
     * that of the first.
     */
    void note(Collection<Job> line, Set<UUID> cancelled) {
        clear();
        Optional<Service> service = line.stream()
                .filter(job -> cancelled.contains(job.id()))
                .map(Job::service)
                .findFirst();
        groups = groups(
                line,
                job -> cancelled.contains(job.id())
                        && service.filter(job.service()::equals).isPresent());
        groups.forEach(group -> group.jobs().forEach(job -> asked.add(job.id())));
    }

    private static List<Group> groups(Collection<Job> line, Predicate<Job> cancelled) {
        List<Group> groups = new ArrayList<>();
        List<Job> open = new ArrayList<>();
        for (Job job : line) {
            if (cancelled.test(job)) open.add(job);
            else if (!open.isEmpty()) {
                groups.add(new Group(List.copyOf(open), Optional.of(job.id())));
                open.clear();
            }
        }
        if (!open.isEmpty()) groups.add(new Group(List.copyOf(open), Optional.empty()));
        return groups;
    }

    /** What became of a job. */
    void heard(Job job) {
        if (asked.contains(job.id()) && job.state() instanceof JobState.Cancelled(var _, boolean kept) && !kept) {
            if (!job.cancelRequested()) unsent.add(job.id());
        }
    }

    /** How many can be put back. */
    int count() {
        return unsent.size();
    }

    List<Job> jobs() {
        return groups.stream()
                .flatMap(group -> group.jobs().stream())
                .filter(job -> unsent.contains(job.id()))
                .toList();
    }

    /** As orders, one for each, in the order of {@link #jobs}. */
    List<Order> orders() {
        return jobs().stream()
                .map(job -> new Order(job.recipe(), 1, job.folder(), job.project()))
                .toList();
    }

    /** Where the new jobs, which came in the order of {@link #jobs}, belong: before which, or at the end. */
    Map<Optional<UUID>, List<UUID>> places(List<Job> fresh) {
        Map<Optional<UUID>, List<UUID>> places = new LinkedHashMap<>();
        int next = 0;
        for (Group group : groups) {
            for (Job job : group.jobs()) {
                if (!unsent.contains(job.id()) || next >= fresh.size()) continue;
                places.computeIfAbsent(group.before(), before -> new ArrayList<>())
                        .add(fresh.get(next++).id());
            }
        }
        return places;
    }

    void clear() {
        groups = List.of();
        asked.clear();
        unsent.clear();
    }
}
