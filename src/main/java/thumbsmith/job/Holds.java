package thumbsmith.job;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thumbsmith.contract.Service;
import thumbsmith.failure.Failure;
import thumbsmith.failure.HoldReason;

/**
 * At most one hold for each service. Whoever parks a job or lets one go does so under this object's monitor, so that a
 * job is parked, cancelled or sent, and never two of them.
 */
final class Holds {
    private static final Logger LOG = LoggerFactory.getLogger(Holds.class);

    private final Noticeboard board;
    private final Journal journal;
    private final Pricing pricing;
    private final Timekeeper time;
    private final Map<Service, Held> held = new LinkedHashMap<>();
    private final Map<Service, Integer> over = new HashMap<>();
    private final Map<Service, Held> lifted = new HashMap<>();
    private volatile List<Hold> shown = List.of();
    private volatile Map<Service, List<Job>> known = Map.of();
    private volatile HoldPolicy policy = HoldPolicy.PARK;
    private long numbers;

    Holds(Noticeboard board, Journal journal, Pricing pricing, Timekeeper time) {
        this.board = board;
        this.journal = journal;
        this.pricing = pricing;
        this.time = time;
    }

    HoldPolicy policy() {
        return policy;
    }

    void setPolicy(HoldPolicy other) {
        policy = other;
    }

    /** As they were told last; never waits. */
    List<Hold> shown() {
        return shown;
    }

    synchronized Optional<Held> of(Service service) {
        return Optional.ofNullable(held.get(service));
    }

    synchronized List<Held> all() {
        return List.copyOf(held.values());
    }

    /**
     * Begins one; what another hold of that service kept is kept by this one from now on. Where the last one was lifted
     * for the same reason and nothing was made since, it was not over: this one goes on waiting where that one stopped.
     */
    synchronized Held raise(Service service, HoldReason reason, Failure failure) {
        Optional<Held> before = Optional.ofNullable(lifted.remove(service)).filter(it -> it.reason() == reason);
        Instant since = before.map(Held::since).orElseGet(time::now);
        Held fresh = new Held(++numbers, service, reason, failure, since, before.flatMap(Held::interval));
        Optional.ofNullable(held.put(service, fresh)).ifPresent(it -> it.handOver(fresh));
        return fresh;
    }

    /** The person acted: whoever shows the hold shows it anew. */
    synchronized void renumber(Held again) {
        again.renumber(++numbers);
    }

    synchronized Optional<Held> end(Service service) {
        over.merge(service, 1, Integer::sum);
        Optional<Held> ended = Optional.ofNullable(held.remove(service));
        ended.ifPresent(Held::stop);
        return ended;
    }

    /** It seems to be over; whether it is shows in what becomes of its jobs. */
    synchronized void lift(Held held) {
        lifted.put(held.service(), held);
    }

    /** The service made something, or the person says that it does. */
    synchronized void works(Service service) {
        lifted.remove(service);
    }

    /** How many holds of that service are over. */
    synchronized int over(Service service) {
        return over.getOrDefault(service, 0);
    }

    /** What is parked for that service as it was told last; waits for nobody but the disk. */
    List<Job> known(Service service) {
        return Optional.ofNullable(known.get(service))
                .orElseGet(() -> written(service).orElse(List.of()));
    }

    /** All that is parked for that service, under its hold or since an earlier run, in order. */
    synchronized List<Job> parked(Service service) {
        Map<UUID, Job> parked = new LinkedHashMap<>();
        Optional<List<Job>> written = written(service);
        written.ifPresent(jobs -> jobs.forEach(job -> parked.put(job.id(), job)));
        of(service)
                .ifPresent(it -> it.jobs().stream()
                        .filter(job -> written.isEmpty() || it.isUnwritten(job.id()))
                        .forEach(job -> parked.put(job.id(), job)));
        return parked.values().stream().sorted(Line.IN_ORDER).toList();
    }

    /** That job, where it is parked. */
    synchronized Optional<Job> parked(UUID id) {
        return held.values().stream()
                .flatMap(it -> it.jobs().stream())
                .filter(job -> job.id().equals(id))
                .findFirst()
                .or(() -> journal.job(id).filter(job -> job.state() instanceof JobState.Parked));
    }

    /** What the journal calls parked: another process may have taken some meanwhile. Empty where it cannot be read. */
    private Optional<List<Job>> written(Service service) {
        try {
            return Optional.of(journal.unfinished().stream()
                    .filter(job -> job.state() instanceof JobState.Parked)
                    .filter(job -> job.service().equals(service))
                    .toList());
        } catch (RuntimeException e) {
            LOG.warn("What an earlier run left parked could not be read.", e);
            return Optional.empty();
        }
    }

    /** Ends the hold of that service where nothing is parked any more and no question waits for it. */
    synchronized void endIfEmpty(Service service) {
        if (of(service).filter(it -> !it.isAsked()).isPresent()
                && parked(service).isEmpty()) end(service);
    }

    /** Shows the holds as they are now; call {@link #tell} once the jobs are told. */
    synchronized void publish() {
        known = held.keySet().stream().collect(Collectors.toMap(Function.identity(), this::parked));
        shown = held.values().stream()
                .map(it -> it.shown(known.get(it.service()), pricing))
                .toList();
    }

    void tell() {
        board.tellHoldsChanged();
    }

    synchronized void close() {
        held.values().forEach(Held::stop);
    }
}
