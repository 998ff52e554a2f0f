package thumbsmith.job;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import thumbsmith.failure.Failure;

/**
 * Where flights stand in line, depart, rest, are parked and land: the parts of the scheduler that know each other. Says
 * for each flight whether it departs and where it goes if it does not get through.
 */
final class Airfield implements Course, AutoCloseable {
    final Noticeboard board;
    final Places places;
    final Line line;
    final Comeback comeback;
    final Flights flights;
    final Fetches fetches;
    final Holds holds;
    final HoldWatch watch;
    final Parking parking;
    final Takeover takeover;
    final Release release;
    final Refetch refetch;
    private final OutputShelf shelf;
    private final Timekeeper time;
    private final DiskRoom room;
    private final Backoff backoff;

    Airfield(
            Connections connections,
            Journal journal,
            Booking booking,
            OutputShelf shelf,
            Surroundings surroundings,
            int concurrency) {
        this.shelf = shelf;
        time = surroundings.time();
        room = surroundings.room();
        backoff = new Backoff(surroundings.random());
        board = new Noticeboard(journal);
        places = new Places(concurrency);
        line = new Line(places, flight -> Flights.start(flight, this::landed));
        comeback = new Comeback(time, this::queue);
        flights = new Flights(board, time, shelf, booking, this);
        fetches = new Fetches(flights, concurrency);
        refetch = new Refetch(journal, connections, flights, fetches);
        holds = new Holds(board, journal, booking.pricing(), time);
        takeover = new Takeover(holds, journal, board);
        release = new Release(holds, connections, board, takeover, line, flights);
        watch = new HoldWatch(holds, connections, time, this::missing, refetch::unsaved, release);
        parking = new Parking(holds, watch, board, time, line, comeback, flights);
    }

    /** What is asked beside the flights, with its turn among them. */
    Connections forQuestions(Connections connections) {
        Finding finding = new Finding(holds, parking, release);
        return new PatientConnections(
                connections, new Turns(places, backoff, time, room::missing, finding::unasked), finding);
    }

    @Override
    public boolean admits(Flight flight) {
        if (!parking.admits(flight)) return false;
        Optional<Failure> missing = missing(flight.job().folder());
        missing.ifPresent(it -> parking.met(flight, it));
        return missing.isEmpty();
    }

    @Override
    public void passed(Flight flight) {
        places.succeeded();
        release.passed(flight);
    }

    @Override
    public void met(Flight flight, Failure failure) {
        if (Backoff.isBusy(failure)) turnAway(flight, failure);
        else parking.met(flight, failure);
    }

    private void turnAway(Flight flight, Failure busy) {
        line.turnedAway(flight);
        flight.turnAway(time.now().plus(backoff.after(busy, flight.turnedAway())));
    }

    private Optional<Failure> missing(Path folder) {
        return room.missing(folder).or(() -> shelf.unwritable(folder));
    }

    private void queue(Flight flight) {
        flight.queue();
        line.join(List.of(flight));
    }

    private void landed(Flight flight) {
        line.landed(flight);
        release.landed(flight);
        flight.takeBack()
                .ifPresentOrElse(
                        then -> comeback.rest(flight, Duration.between(time.now(), then)),
                        () -> flights.remove(flight));
        board.tellLineMoved();
    }

    @Override
    public void close() {
        line.close();
        fetches.close();
        comeback.close();
        holds.close();
        board.close();
        flights.abandon();
    }
}
