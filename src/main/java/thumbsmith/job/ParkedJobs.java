package thumbsmith.job;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import thumbsmith.contract.Service;

/**
 * The parked jobs as the journal knows them, in order, so that nobody has to read it for one more: those that go on with
 * their service, and apart those that the person paused. Changed under the monitor of {@link Holds}; read by anyone,
 * without waiting.
 */
final class ParkedJobs {
    private final Map<UUID, Job> all = new ConcurrentHashMap<>();
    private final Map<Service, NavigableSet<Job>> going = new ConcurrentHashMap<>();
    private final NavigableSet<Job> paused = inOrder();

    private static NavigableSet<Job> inOrder() {
        return new ConcurrentSkipListSet<>(Rank.IN_ORDER);
    }

    /** Adds the job or takes it in the place of what was known of it. */
    void put(Job job) {
        remove(job.id());
        all.put(job.id(), job);
        shelf(job).add(job);
    }

    void remove(UUID id) {
        Optional.ofNullable(all.remove(id)).ifPresent(job -> shelf(job).remove(job));
    }

    /** From now on these are all. */
    void replace(Collection<Job> jobs) {
        List.copyOf(all.keySet()).forEach(this::remove);
        jobs.forEach(this::put);
    }

    Optional<Job> find(UUID id) {
        return Optional.ofNullable(all.get(id));
    }

    /** What goes on with that service, in order. */
    List<Job> of(Service service) {
        return List.copyOf(goingWith(service));
    }

    boolean isEmpty(Service service) {
        return goingWith(service).isEmpty();
    }

    /** What goes on at the person's word for each, in order. */
    List<Job> paused() {
        return List.copyOf(paused);
    }

    Stream<Job> all() {
        return all.values().stream();
    }

    private NavigableSet<Job> goingWith(Service service) {
        return going.computeIfAbsent(service, _ -> inOrder());
    }

    private NavigableSet<Job> shelf(Job job) {
        return isPaused(job) ? paused : goingWith(job.service());
    }

    static boolean isPaused(Job job) {
        return job.state() instanceof JobState.Parked parked && parked.paused();
    }
}
