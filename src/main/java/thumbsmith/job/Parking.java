package thumbsmith.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import thumbsmith.contract.Service;
import thumbsmith.failure.Failure;
import thumbsmith.failure.HoldReason;

/** Takes jobs out of the air while nothing can be sent to their service: the one that found out, and all in line behind it. */
record Parking(
        Holds holds,
        HoldWatch watch,
        Noticeboard board,
        Timekeeper time,
        Line line,
        Comeback comeback,
        Flights flights) {

    /** Whether the flight may depart; where its service is held it is parked with the others. */
    boolean admits(Flight flight) {
        Service service = flight.job().service();
        synchronized (holds) {
            flight.setEra(holds.over(service));
            Optional<Held> held = holds.of(service);
            if (held.isEmpty() || flight.pass() != Flight.Pass.NONE) return true;
            if (!flight.isLeft()) park(held.get(), List.of(flight));
            return false;
        }
    }

    /** A failure that concerns the whole service holds it; any other ends the one job. */
    void met(Flight flight, Failure failure) {
        HoldReason.of(failure)
                .filter(holds.policy()::parks)
                .ifPresentOrElse(reason -> hold(flight, failure, reason), () -> flight.fail(failure));
    }

    /** A question met it that is no job: one that concerns the whole service holds it, for the window alone. */
    void asked(Service service, Failure failure, Finding.Before before) {
        if (holds.policy() == HoldPolicy.PARK)
            HoldReason.of(failure).ifPresent(reason -> hold(service, failure, reason, before));
    }

    /** Shown anew where the person asked although the service was held. */
    private void hold(Service service, Failure failure, HoldReason reason, Finding.Before before) {
        synchronized (holds) {
            if (isOutdated(service, before.over())) return;
            Held held = joined(service, reason, failure);
            held.setAsked(true);
            if (before.held()) holds.renumber(held);
            watch.resume(held);
            park(held, inLine(service));
        }
    }

    /**
     * Enters a new run: in line, or parked where its service is held.
     *
     * @param trouble why it must be parked in any case
     * @return the jobs as they stand; none where they were not to be started after all
     * @throws java.io.UncheckedIOException where the journal cannot be written: then there is no such run
     */
    List<Job> enter(List<Job> run, Connection connection, Optional<Failure> trouble, Reception.Writing writing) {
        Service service = connection.service();
        synchronized (holds) {
            Optional<Held> held = holds.of(service);
            if (held.isPresent() || trouble.isPresent()) {
                return enterParked(
                        run, held.orElseGet(() -> raise(service, HoldReason.DISK, trouble.orElseThrow())), writing);
            }
            if (!writing.write(run)) return List.of();
            List<Flight> ready =
                    run.stream().map(job -> flights.of(job, connection)).toList();
            board.tell(run);
            line.join(ready);
            return run;
        }
    }

    private List<Job> enterParked(List<Job> run, Held held, Reception.Writing writing) {
        List<Job> parked = run.stream().map(job -> job.in(held.state())).toList();
        try {
            if (!writing.write(parked)) return List.of();
            holds.keep(held, parked, true);
            holds.renumber(held);
            watch.resume(held);
        } finally {
            holds.endIfEmpty(held.service());
            holds.publish();
        }
        board.tell(parked);
        holds.tell();
        return parked;
    }

    private void hold(Flight flight, Failure failure, HoldReason reason) {
        synchronized (holds) {
            if (flight.isLeft()) return;
            boolean unmade = isUnmade(flight, failure);
            if (!unmade) flight.fail(failure);
            else if (flight.job().cancelRequested() || isOutdated(flight.job().service(), flight.era())) {
                flight.turnBack(time.now());
                return;
            }
            Held held = joined(flight.job().service(), reason, failure);
            if (flight.pass() == Flight.Pass.WORD) holds.renumber(held);
            park(held, unmade ? withAllInLine(flight) : inLine(held.service()));
        }
    }

    /** Whether the service cannot have made it: it said so, or the request did not leave whole. */
    private static boolean isUnmade(Flight flight, Failure failure) {
        if (flight.isAnswered()) return false;
        return switch (failure) {
            case Failure.Api _, Failure.Offline _, Failure.TlsRefused _, Failure.DiskFull _ -> true;
            case Failure.NotTheService _ -> !flight.isSent();
            case Failure.OutcomeUnknown _,
                    Failure.OutputNotFetched _,
                    Failure.BadImage _,
                    Failure.Refused _,
                    Failure.KeyringUnavailable _,
                    Failure.Unexpected _ -> false;
        };
    }

    /** A hold that began and ended while the request was under way: what it met is old news. */
    private boolean isOutdated(Service service, int era) {
        return holds.of(service).isEmpty() && era < holds.over(service);
    }

    /** What needs the person outweighs what ends by itself; otherwise the first reason stays. */
    private Held joined(Service service, HoldReason reason, Failure failure) {
        return holds.of(service)
                .filter(held -> reason.endsByItself() || !held.reason().endsByItself())
                .orElseGet(() -> raise(service, reason, failure));
    }

    private Held raise(Service service, HoldReason reason, Failure failure) {
        Held held = holds.raise(service, reason, failure);
        watch.begin(held);
        return held;
    }

    private List<Flight> withAllInLine(Flight flight) {
        List<Flight> all = new ArrayList<>(List.of(flight));
        all.addAll(inLine(flight.job().service()));
        return all;
    }

    private List<Flight> inLine(Service service) {
        return Stream.concat(line.leave(service).stream(), comeback.leave(service).stream())
                .filter(flight -> !flight.isLeft())
                .toList();
    }

    /** In one go: nobody else touches these flights, since whoever cancels one needs the same monitor. */
    private void park(Held held, List<Flight> parking) {
        List<Job> jobs =
                parking.stream().map(flight -> flight.job().in(held.state())).toList();
        holds.keep(held, jobs, board.writeIfPossible(jobs));
        parking.forEach(flights::remove);
        holds.publish();
        for (int i = 0; i < jobs.size(); i++) parking.get(i).become(jobs.get(i));
        board.tell(jobs);
        holds.tell();
    }
}
