package thumbsmith.job;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thumbsmith.api.Picture;
import thumbsmith.contract.Service;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;

/**
 * Runs chains: hands each step to the queue when the one before is done. That a step is begun is written down before it
 * is handed over, so that none is sent twice; what an earlier run left goes on at the person's word alone. A step that
 * does not get through stops its chain. Thread-safe; methods wait for the disk, and for pictures to be read.
 */
public final class Chains implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Chains.class);

    private static final String GONE = "What the step before made is not in the library any more.";
    private static final String UNREADABLE = "What the step before made could not be read.";

    private final ChainStore store;
    private final Journal journal;
    private final QueueOrders orders;
    private final Intake intake;
    private final Clock clock;
    private final Subscription jobs;
    private final Map<UUID, Chain> open = new LinkedHashMap<>();
    /** By job; read without waiting for what is being written down. */
    private final Map<UUID, StepOf> steps = new ConcurrentHashMap<>();

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile boolean any;

    /** @param jobs how to hear of jobs: {@code scheduler::listen} */
    public Chains(
            ChainStore store,
            Journal journal,
            QueueOrders orders,
            Function<JobListener, Subscription> jobs,
            Intake intake,
            Clock clock) {
        this.store = store;
        this.journal = journal;
        this.orders = orders;
        this.intake = intake;
        this.clock = clock;
        this.jobs = jobs.apply(new Steps());
    }

    /** Reads what an earlier run left. Called once at start; sends nothing. */
    public void takeUp() {
        synchronized (this) {
            store.open().forEach(this::opened);
            any = !open.isEmpty();
            List.copyOf(open.values()).forEach(this::recognise);
        }
        tell();
    }

    /**
     * Begins a chain with its first step.
     *
     * @param source what the first step is made from
     * @param service the one whose price the person saw
     * @throws OtherServiceException where another service is chosen now; nothing was sent or written down
     */
    public void begin(List<ChainStep> steps, Picture source, Service service, Path folder, Optional<String> project) {
        synchronized (this) {
            Chain chain = new Chain(
                    UUID.randomUUID(),
                    clock.instant().truncatedTo(ChronoUnit.MILLIS),
                    service,
                    folder,
                    project,
                    steps,
                    0,
                    Optional.empty(),
                    false);
            try {
                send(chain.beginning(source));
            } catch (RuntimeException e) {
                keep(chain.ended());
                throw e;
            }
        }
        tell();
    }

    /** Chains that are not over, oldest first. */
    public List<ChainStatus> underWay() {
        List<Chain> chains;
        synchronized (this) {
            chains = List.copyOf(open.values());
        }
        return chains.stream()
                .map(chain -> new ChainStatus(chain, stateOf(chain)))
                .toList();
    }

    /**
     * Which step of how many that job is; empty where it is none of a chain. Never waits. Known a moment after the job
     * is, and of a chain that is over only until the program ends.
     */
    public Optional<StepOf> stepOf(UUID job) {
        return Optional.ofNullable(steps.get(job));
    }

    /**
     * The person lets it go on: with its next step, or by doing again the one that did not get through.
     *
     * @return why it did not, in a sentence
     */
    public Optional<String> goOn(UUID id) {
        Optional<String> why;
        synchronized (this) {
            why = Optional.ofNullable(open.get(id)).flatMap(this::goOn);
        }
        tell();
        return why;
    }

    /** Nothing further of it is begun; a step that runs goes on by itself. */
    public void end(UUID id) {
        synchronized (this) {
            Optional.ofNullable(open.get(id)).ifPresent(chain -> keep(chain.ended()));
        }
        tell();
    }

    /** Told on any thread, after something here has changed. */
    public Subscription onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void close() {
        jobs.close();
    }

    private Optional<String> goOn(Chain chain) {
        return switch (stateOf(chain)) {
            case RUNNING, UNKNOWN -> Optional.empty(); // that is asked where jobs are shown, and nowhere else
            case WAITS -> next(chain);
            case NOT_SENT -> anew(chain);
            case FAILED, CANCELLED -> again(chain);
        };
    }

    private Optional<String> anew(Chain chain) {
        keep(chain.as(Optional.empty()));
        recognise(chain.as(Optional.empty()));
        boolean known = open.get(chain.id()).job().isPresent();
        return known ? Optional.empty() : sent(chain, chain.as(Optional.empty()));
    }

    private Optional<String> again(Chain chain) {
        UUID job = chain.job().orElseThrow();
        if (journal.output(job).isPresent()) return next(chain);
        keep(chain.as(Optional.empty()));
        try {
            keep(chain.as(orders.again(job).map(Job::id).or(chain::job)));
            return Optional.empty();
        } catch (RuntimeException e) {
            keep(chain);
            throw e;
        }
    }

    /** From what the step before made. */
    private Optional<String> next(Chain chain) {
        if (!chain.hasNext()) {
            keep(chain.ended());
            return Optional.empty();
        }
        Optional<Output> made = chain.job().flatMap(journal::output);
        if (made.isEmpty()) return Optional.of(GONE);
        return switch (intake.take(
                new Offer.OfFile(made.get().file()),
                chain.steps().get(chain.started()).takes())) {
            case Outcome.Done<Taken>(Taken taken) -> sent(chain, chain.beginning(taken.picture()));
            case Outcome.Failed<Taken>(Failure.BadImage bad) -> Optional.of(bad.why());
            case Outcome.Failed<Taken> _, Outcome.Withdrawn<Taken> _ -> Optional.of(UNREADABLE);
        };
    }

    /** @param before what it is again where nothing was sent */
    private Optional<String> sent(Chain before, Chain begun) {
        try {
            send(begun);
            return Optional.empty();
        } catch (OtherServiceException | IllegalArgumentException e) {
            keep(before);
            return Optional.of(e.getMessage());
        }
    }

    /** It is on the disk that the step is begun before the queue knows of it. */
    private void send(Chain chain) {
        keep(chain);
        Order order = new Order(chain.current().recipe(), 1, chain.folder(), chain.project());
        Job job = orders.submit(List.of(order), chain.service()).getFirst();
        keep(chain.as(Optional.of(job.id())));
    }

    private void keep(Chain chain) {
        if (chain.over()) open.remove(chain.id());
        else opened(chain);
        any = !open.isEmpty();
        try {
            store.put(chain);
        } catch (UncheckedIOException e) {
            if (chain.job().isEmpty() && !chain.over()) throw e; // what is not written down is not sent
            LOG.warn("A chain's step is known in memory only: it is found again by its recipe.", e);
        }
    }

    /** A step that was begun and handed over when the program ended is known by its recipe. */
    private void recognise(Chain chain) {
        if (chain.started() == 0) {
            keep(chain.ended());
        } else if (chain.job().isEmpty()) {
            store.jobFrom(chain.current().recipe(), chain.service(), chain.created(), others(chain))
                    .ifPresent(job -> keep(chain.as(Optional.of(job))));
        } else if (stateOf(chain) == ChainStatus.State.WAITS && !chain.hasNext()) {
            keep(chain.ended());
        }
    }

    private Set<UUID> others(Chain chain) {
        return open.values().stream()
                .filter(it -> !it.id().equals(chain.id()))
                .flatMap(it -> it.job().stream())
                .collect(Collectors.toSet());
    }

    private ChainStatus.State stateOf(Chain chain) {
        return chain.job()
                .flatMap(journal::job)
                .map(job -> stateOf(job.state()))
                .orElse(ChainStatus.State.NOT_SENT);
    }

    private static ChainStatus.State stateOf(JobState state) {
        return switch (state) {
            case JobState.Waiting _, JobState.Sending _, JobState.Fetching _, JobState.Parked _ ->
                ChainStatus.State.RUNNING;
            case JobState.Done _ -> ChainStatus.State.WAITS;
            case JobState.Failed _ -> ChainStatus.State.FAILED;
            case JobState.Unknown _ -> ChainStatus.State.UNKNOWN;
            case JobState.Cancelled _ -> ChainStatus.State.CANCELLED;
        };
    }

    private void opened(Chain chain) {
        open.put(chain.id(), chain);
        StepOf step = new StepOf(chain.started(), chain.steps().size());
        if (step.of() > 1) chain.job().ifPresent(job -> steps.put(job, step));
    }

    /** The chain of which that job is the step that runs. */
    private Optional<Chain> of(UUID job) {
        return open.values().stream().filter(chain -> isStep(chain, job)).findFirst();
    }

    private static boolean isStep(Chain chain, UUID job) {
        return chain.job().filter(job::equals).isPresent();
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    private void done(UUID job) {
        synchronized (this) {
            of(job).filter(chain -> stateOf(chain) == ChainStatus.State.WAITS)
                    .flatMap(this::next)
                    .ifPresent(why -> LOG.info("A chain waits: {}", why));
        }
        tell();
    }

    /** A step that stopped its chain and is made again elsewhere belongs to it again. */
    private void joined(Job job) {
        synchronized (this) {
            if (of(job.id()).isEmpty())
                open.values().stream()
                        .filter(chain -> isMadeAgain(chain, job))
                        .findFirst()
                        .ifPresent(chain -> keep(chain.as(Optional.of(job.id()))));
        }
        tell();
    }

    private boolean isMadeAgain(Chain chain, Job job) {
        if (chain.started() == 0 || !job.service().equals(chain.service())) return false;
        if (!Objects.equals(chain.current().recipe(), job.recipe())) return false;
        return switch (stateOf(chain)) {
            case RUNNING, WAITS -> false;
            case NOT_SENT, FAILED, UNKNOWN, CANCELLED -> true;
        };
    }

    /** Events come on threads that must not wait, nor change jobs. */
    private final class Steps implements JobListener {
        @Override
        public void changed(Job job) {
            if (!any) return;
            if (job.state() instanceof JobState.Waiting) soon(() -> joined(job));
            else if (job.state().isOver()) soon(Chains.this::tell);
        }

        @Override
        public void finished(Job job, Output output) {
            if (any) soon(() -> done(job.id()));
        }

        private void soon(Runnable deed) {
            Thread.ofVirtual().name("chains").start(() -> {
                try {
                    deed.run();
                } catch (RuntimeException e) {
                    LOG.warn("A chain stands still", e);
                }
            });
        }
    }
}
