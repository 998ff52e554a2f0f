package thumbsmith.job;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thumbsmith.contract.Service;
import thumbsmith.failure.Failure;
import thumbsmith.failure.HoldReason;

/** Lets parked jobs go on, all or one, or ends them. A job that another process of this program took is left to it. */
record Release(Holds holds, Connections connections, Noticeboard board, Journal journal, Line line, Flights flights) {
    private static final Logger LOG = LoggerFactory.getLogger(Release.class);

    /** The person's word: everything parked for that service goes on, if it is the one chosen now. */
    void goOn(Service service, UnaryOperator<Job> change) {
        Connection connection = connections.current();
        if (!connection.service().equals(service)) return;
        synchronized (holds) {
            holds.works(service);
            release(holds.parked(service), connection, change);
        }
    }

    /** Without it: only what was parked in this run. */
    void byItself(Held held) {
        Connection connection = connections.current();
        if (!connection.service().equals(held.service())) return;
        synchronized (holds) {
            holds.shown().stream()
                    .filter(hold -> hold.service().equals(held.service()))
                    .forEach(board::tellWentOn);
            List<Job> jobs = held.jobs().stream().sorted(Line.IN_ORDER).toList();
            holds.lift(held);
            release(jobs, connection, UnaryOperator.identity());
        }
    }

    /** One job finds out whether there are credits again, unless one is on its way to do so. */
    void probe(Held held) {
        Connection connection = connections.current();
        synchronized (holds) {
            if (!connection.service().equals(held.service()) || flights.isProbing(held.service())) return;
            held.jobs().stream().min(Line.IN_ORDER).ifPresent(job -> send(job, connection, Flight.Pass.PROBE));
        }
    }

    /**
     * A question was answered: nothing holds the service any more of which it can tell, unless jobs wait for a word.
     *
     * @param paid whether it tells of credits, too
     */
    void answered(Service service, boolean paid) {
        synchronized (holds) {
            if (paid) holds.works(service);
            if (holds.of(service).filter(held -> tellsOf(held, paid)).isPresent()) dismiss(service);
        }
    }

    private static boolean tellsOf(Held held, boolean paid) {
        return switch (held.reason()) {
            case MAINTENANCE, OFFLINE, STRANGER, KEY -> true;
            case CREDITS, ACCOUNT, DISK -> paid;
        };
    }

    /** No question waits any more: where nothing is parked either, nothing has to be told of the hold. */
    void dismiss(Service service) {
        synchronized (holds) {
            holds.of(service).ifPresent(held -> held.setAsked(false));
            endIfEmpty(service);
        }
    }

    /** What a flight found out that departed although its service is held: that it need not be. */
    void passed(Flight flight) {
        Service service = flight.job().service();
        holds.works(service);
        if (flight.pass() == Flight.Pass.PROBE) holds.of(service).ifPresent(this::byItself);
        if (flight.pass() == Flight.Pass.WORD) dismiss(service);
    }

    /** A flight that departed although its service is held, and was the last that the hold kept, leaves none behind. */
    void landed(Flight flight) {
        if (flight.pass() != Flight.Pass.NONE && flight.isOver())
            endIfEmpty(flight.job().service());
    }

    /** The person sends one job, whatever holds the others. */
    void alone(UUID id) {
        Connection connection = connections.current();
        synchronized (holds) {
            holds.parked(id).ifPresent(job -> {
                boolean held = holds.of(job.service()).isPresent();
                if (!job.service().equals(connection.service())) keepForItsService(job);
                else send(job, connection, held ? Flight.Pass.WORD : Flight.Pass.NONE);
            });
        }
    }

    /** @return whether it was parked, and so cannot be under way here */
    boolean cancelled(UUID id, JobState.Cancelled end) {
        synchronized (holds) {
            if (flights.find(id).isPresent()) return false;
            Optional<Job> parked = holds.parked(id);
            parked.ifPresent(job -> {
                claimed(job.in(end)).ifPresent(board::tell);
                endIfEmpty(job.service());
            });
            return parked.isPresent();
        }
    }

    /** Jobs that found no room save there from now on, and go on where their service is the one chosen now. */
    void moveTo(Path folder) {
        Connection connection = connections.current();
        synchronized (holds) {
            holds.all().stream()
                    .filter(held -> held.reason() == HoldReason.DISK)
                    .forEach(held -> move(held, folder, connection));
        }
    }

    private void move(Held held, Path folder, Connection connection) {
        List<Job> moved = held.jobs().stream()
                .sorted(Line.IN_ORDER)
                .map(job -> job.to(folder))
                .toList();
        if (held.service().equals(connection.service())) {
            release(moved, connection, UnaryOperator.identity());
            return;
        }
        if (moved.isEmpty()) dismiss(held.service());
        moved.forEach(job -> rewrite(held, job));
    }

    /** It stays parked, changed, unless another process took it: what that made of it is not to be written over. */
    private void rewrite(Held held, Job job) {
        if (held.isUnwritten(job.id())) held.keep(List.of(job), board.writeIfPossible(List.of(job)));
        else if (journal.claim(job)) held.keep(List.of(job), true);
        else held.letGo(job.id());
        tellAsItIs(job);
    }

    private void endIfEmpty(Service service) {
        holds.endIfEmpty(service);
        holds.publish();
        holds.tell();
    }

    /** What an earlier run left, held or not: the person says that the queue goes on. Parked again where it is held. */
    void leftBehind() {
        Connection connection = connections.current();
        Service service = connection.service();
        synchronized (holds) {
            Optional<Held> held = holds.of(service);
            List<Job> left = holds.parked(service).stream()
                    .filter(job -> held.filter(it -> it.keeps(job.id())).isEmpty())
                    .toList();
            if (!left.isEmpty()) depart(left, connection, UnaryOperator.identity(), () -> {});
        }
    }

    private void release(List<Job> jobs, Connection connection, UnaryOperator<Job> change) {
        depart(jobs, connection, change, () -> holds.end(connection.service()));
    }

    /** All of them or, where that cannot be written down, none: then that holds them. */
    private void depart(List<Job> jobs, Connection connection, UnaryOperator<Job> change, Runnable gone) {
        List<Job> going = List.of();
        try {
            going = claimed(jobs.stream()
                    .map(job -> change.apply(job).in(new JobState.Waiting()))
                    .toList());
            gone.run();
        } catch (RuntimeException e) {
            LOG.warn("{} jobs stay parked: they could not be written down.", jobs.size(), e);
            Path folder = jobs.getFirst().folder();
            Failure stuck = Unwritable.journal(e, folder, Sentences.JOB_UNWRITABLE);
            holds.raise(connection.service(), HoldReason.DISK, stuck);
        }
        join(going, connection);
    }

    private void join(List<Job> going, Connection connection) {
        List<Flight> ready =
                going.stream().map(job -> flights.of(job, connection)).toList();
        holds.publish();
        board.tell(going);
        line.join(ready);
        holds.tell();
    }

    private void send(Job job, Connection connection, Flight.Pass pass) {
        claimed(job.in(new JobState.Waiting())).ifPresent(next -> {
            Flight flight = flights.of(next, connection);
            flight.give(pass);
            holds.publish();
            flight.announce();
            line.join(List.of(flight));
            holds.tell();
        });
    }

    private void keepForItsService(Job job) {
        Optional<Failure> failure = job.state() instanceof JobState.Parked parked ? parked.failure() : Optional.empty();
        Job kept = job.in(new JobState.Parked(Sentences.otherService(job.service()), failure));
        if (journal.claim(kept)) board.tell(kept);
        else tellAsItIs(job);
    }

    /** Takes the job into its next state and out of its hold; another process may have been faster. */
    private Optional<Job> claimed(Job next) {
        return claimed(List.of(next)).stream().findFirst();
    }

    /** The same for several, each transaction whole. */
    private List<Job> claimed(List<Job> next) {
        Map<Boolean, List<Job>> byUs = next.stream().collect(Collectors.partitioningBy(this::isUnwritten));
        Set<Job> taken = new HashSet<>(byUs.get(true));
        if (!taken.isEmpty()) journal.update(byUs.get(true));
        if (!byUs.get(false).isEmpty()) taken.addAll(journal.claim(byUs.get(false)));
        next.forEach(job -> holds.of(job.service()).ifPresent(it -> it.letGo(job.id())));
        next.stream().filter(job -> !taken.contains(job)).forEach(this::tellAsItIs);
        return next.stream().filter(taken::contains).toList();
    }

    private boolean isUnwritten(Job job) {
        return holds.of(job.service()).filter(it -> it.isUnwritten(job.id())).isPresent();
    }

    private void tellAsItIs(Job job) {
        journal.job(job.id()).ifPresent(board::tell);
    }
}
