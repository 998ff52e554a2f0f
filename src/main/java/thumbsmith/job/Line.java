package thumbsmith.job;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import thumbsmith.contract.Service;

/** Flights in line for a place; the lowest in rank is the first started. Thread-safe. */
final class Line {
    private final NavigableSet<Flight> waiting = new TreeSet<>(Comparator.comparing(Flight::job, Rank.IN_ORDER));
    private final Map<Flight, Places.Place> running = new HashMap<>();
    private final Places places;
    private final Consumer<Flight> start;
    private boolean closed;
    private boolean paused;

    /** @param start begins the flight on a thread of its own and returns at once */
    Line(Places places, Consumer<Flight> start) {
        this.places = places;
        this.start = start;
        places.onFreed(this::startNext);
    }

    synchronized void join(Collection<Flight> flights) {
        waiting.addAll(flights);
        startNext();
    }

    /** Takes a flight out that has not started. */
    synchronized boolean leave(Flight flight) {
        return waiting.remove(flight);
    }

    /** Takes out all that wait for that service. */
    synchronized List<Flight> leave(Service service) {
        List<Flight> left = waiting.stream()
                .filter(flight -> flight.job().service().equals(service))
                .toList();
        left.forEach(waiting::remove);
        return left;
    }

    /** Gives it another place, unless it flies. */
    synchronized void move(Flight flight, long rank) {
        boolean stands = waiting.remove(flight);
        if (!running.containsKey(flight)) flight.rank(rank);
        if (stands) waiting.add(flight);
    }

    synchronized void landed(Flight flight) {
        if (running.remove(flight) != null) places.free();
    }

    /** The service turned that flight away: fewer fly side by side from now on. */
    synchronized void turnedAway(Flight flight) {
        Optional.ofNullable(running.get(flight)).ifPresent(places::tooMany);
    }

    synchronized int running() {
        return running.size();
    }

    synchronized int waiting() {
        return waiting.size();
    }

    /** While it is paused it starts nothing; what flies goes on. */
    synchronized void setPaused(boolean now) {
        paused = now;
        startNext();
    }

    /** What flies, in order. */
    synchronized List<Job> flying() {
        return running.keySet().stream().map(Flight::job).sorted(Rank.IN_ORDER).toList();
    }

    /** What waits, in order. */
    synchronized List<Job> standing() {
        return waiting.stream().map(Flight::job).toList();
    }

    /** Starts nothing any more. */
    synchronized void close() {
        closed = true;
    }

    private synchronized void startNext() {
        while (!closed && !paused && !waiting.isEmpty()) {
            Optional<Places.Place> place = places.tryTake();
            if (place.isEmpty()) return;
            Flight next = waiting.removeFirst();
            running.put(next, place.get());
            start.accept(next);
        }
    }
}
