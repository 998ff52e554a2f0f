package thumbsmith.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thumbsmith.contract.Service;
import thumbsmith.failure.Failure;
import thumbsmith.failure.HoldReason;

/** Lets parked jobs go on, all that a hold keeps or some. A job that another process of this program took is left to it. */
record Release(Holds holds, Connections connections, Noticeboard board, Takeover takeover, Line line, Flights flights) {
    private static final Logger LOG = LoggerFactory.getLogger(Release.class);

    /** The person's word: everything parked for that service goes on, if it is the one chosen now. */
    void goOn(Service service, UnaryOperator<Job> change) {
        Connection connection = connections.current();
        if (!connection.service().equals(service)) return;
        synchronized (holds) {
            holds.works(service);
            release(holds.freshlyParked(service), connection, change);
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
            holds.lift(held);
            release(holds.keptBy(held), connection, UnaryOperator.identity());
        }
    }

    /** The same once nobody is there to tell of it: where no service can be opened they stay parked. */
    void leftBehindIfPossible() {
        try {
            leftBehind();
        } catch (RuntimeException e) {
            LOG.warn("What an earlier run left stays parked.", e);
        }
    }

    /** What an earlier run left for the chosen service goes on; where that is held now it waits with the others. */
    void leftBehind() {
        Connection connection = connections.current();
        Service service = connection.service();
        synchronized (holds) {
            Optional<Held> held = holds.of(service);
            List<Job> left = holds.freshlyParked(service).stream()
                    .filter(job -> held.filter(it -> it.keeps(job.id())).isEmpty())
                    .toList();
            depart(left, connection, UnaryOperator.identity(), () -> {});
        }
    }

    /** One job finds out whether there are credits again, unless one is on its way to do so. */
    void probe(Held held) {
        Connection connection = connections.current();
        synchronized (holds) {
            if (!connection.service().equals(held.service()) || flights.isProbing(held.service())) return;
            holds.keptBy(held).stream().findFirst().ifPresent(job -> send(List.of(job), connection, Flight.Pass.PROBE));
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

    /**
     * The person sends these parked jobs, for the chosen service, whatever holds the others. Those that were paused only
     * lose that: under a hold they wait with the others.
     */
    void some(List<Job> jobs, Connection connection) {
        boolean held = holds.of(connection.service()).isPresent();
        List<Job> paused = jobs.stream().filter(ParkedJobs::isPaused).toList();
        List<Job> parked =
                jobs.stream().filter(job -> !ParkedJobs.isPaused(job)).toList();
        send(paused, connection, Flight.Pass.NONE);
        send(parked, connection, held ? Flight.Pass.WORD : Flight.Pass.NONE);
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
        List<Job> moved = holds.keptBy(held).stream().map(job -> job.to(folder)).toList();
        if (held.service().equals(connection.service())) release(moved, connection, UnaryOperator.identity());
        else if (moved.isEmpty()) dismiss(held.service());
        else stay(held, moved);
    }

    /** They stay parked, changed, unless another process took them: what that made of them is not to be written over. */
    private void stay(Held held, List<Job> moved) {
        List<Job> ours = takeover.of(moved);
        holds.keep(held, ours, true);
        board.tell(ours);
    }

    void endIfEmpty(Service service) {
        holds.endIfEmpty(service);
        holds.publish();
        holds.tell();
    }

    private void release(List<Job> jobs, Connection connection, UnaryOperator<Job> change) {
        depart(jobs, connection, change, () -> holds.end(connection.service()));
    }

    /** All of them or, where that cannot be written down, none: then that holds them. */
    private void depart(List<Job> jobs, Connection connection, UnaryOperator<Job> change, Runnable gone) {
        List<Job> going = List.of();
        try {
            going = takeover.of(waiting(jobs, change));
            gone.run();
        } catch (RuntimeException e) {
            LOG.warn("{} jobs stay parked: they could not be written down.", jobs.size(), e);
            Path folder = jobs.getFirst().folder();
            Failure stuck = Unwritable.journal(e, folder, Sentences.JOB_UNWRITABLE);
            holds.raise(connection.service(), HoldReason.DISK, stuck);
        }
        join(going, connection, Flight.Pass.NONE);
    }

    private void send(List<Job> jobs, Connection connection, Flight.Pass pass) {
        List<Job> going = takeover.of(waiting(jobs, UnaryOperator.identity()));
        if (!going.isEmpty()) join(going, connection, pass);
    }

    private static List<Job> waiting(List<Job> jobs, UnaryOperator<Job> change) {
        return jobs.stream()
                .map(job -> change.apply(job).in(new JobState.Waiting()))
                .toList();
    }

    private void join(List<Job> going, Connection connection, Flight.Pass pass) {
        List<Flight> ready =
                going.stream().map(job -> flights.of(job, connection, pass)).toList();
        holds.publish();
        board.tell(going);
        line.join(ready);
        holds.tell();
    }
}
