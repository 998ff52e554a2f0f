package thumbsmith.job;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
    private final ParkedJobs parked = new ParkedJobs();
    private volatile List<Hold> heads = List.of();
    private volatile HoldPolicy policy = HoldPolicy.PARK;
    private long numbers;

    Holds(Noticeboard board, Journal journal, Pricing pricing, Timekeeper time) {
        this.board = board;
        this.journal = journal;
        this.pricing = pricing;
        this.time = time;
        refresh();
    }

    /** What is parked, for reading. */
    ParkedJobs parked() {
        return parked;
    }

    HoldPolicy policy() {
        return policy;
    }

    void setPolicy(HoldPolicy other) {
        policy = other;
    }

    /** As they were told last, with what is parked under them now; never waits. */
    List<Hold> shown() {
        return heads.stream()
                .map(head -> head.keeping(parked.of(head.service()), pricing))
                .toList();
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
        refresh();
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

    /** Those jobs are parked under that hold now. */
    synchronized void keep(Held keeper, List<Job> jobs, boolean written) {
        jobs.forEach(parked::put);
        keeper.keep(jobs, written);
    }

    /** That job is parked for itself: no hold lets it go on. */
    synchronized void setAside(Job job) {
        of(job.service()).ifPresent(it -> it.letGo(job.id()));
        parked.put(job);
    }

    /** That job is parked no more. */
    synchronized void letGo(Job job) {
        of(job.service()).ifPresent(it -> it.letGo(job.id()));
        parked.remove(job.id());
    }

    /** What that hold parked in this run, in order. */
    synchronized List<Job> keptBy(Held keeper) {
        return keeper.jobs().stream()
                .flatMap(id -> parked.find(id).stream())
                .sorted(Rank.IN_ORDER)
                .toList();
    }

    /** All that goes on with that service, under its hold or since an earlier run, in order, as the journal says now. */
    synchronized List<Job> freshlyParked(Service service) {
        refresh();
        return parked.of(service);
    }

    /** That job, where it is parked. */
    synchronized Optional<Job> parked(UUID id) {
        return parked.find(id).or(() -> journal.job(id).filter(job -> job.state() instanceof JobState.Parked));
    }

    synchronized boolean isUnwritten(Job job) {
        return of(job.service()).filter(it -> it.isUnwritten(job.id())).isPresent();
    }

    /** Asks the journal what is parked: another process may have taken some meanwhile. What it cannot tell stays known. */
    final synchronized void refresh() {
        try {
            List<Job> written = journal.parked();
            List<Job> unwritten = parked.all().filter(this::isUnwritten).toList();
            parked.replace(written);
            unwritten.forEach(parked::put);
        } catch (RuntimeException e) {
            LOG.warn("What an earlier run left parked could not be read.", e);
        }
    }

    /** Ends the hold of that service where nothing is parked any more and no question waits for it. */
    synchronized void endIfEmpty(Service service) {
        if (of(service).filter(it -> !it.isAsked()).isPresent() && parked.isEmpty(service)) end(service);
    }

    /** Shows the holds as they are now; call {@link #tell} once the jobs are told. */
    synchronized void publish() {
        heads = held.values().stream().map(Held::head).toList();
    }

    void tell() {
        board.tellHoldsChanged();
    }

    synchronized void close() {
        held.values().forEach(Held::stop);
    }
}
