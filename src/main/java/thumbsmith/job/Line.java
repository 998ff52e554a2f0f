package thumbsmith.job;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Flights in line for a place; the first come is the first started. Thread-safe. */
final class Line {
    private final Deque<Flight> waiting = new ArrayDeque<>();
    private final Set<Flight> running = new HashSet<>();
    private final Consumer<Flight> start;
    private int places;
    private boolean closed;

    /** @param start begins the flight on a thread of its own and returns at once */
    Line(int places, Consumer<Flight> start) {
        this.places = places;
        this.start = start;
    }

    synchronized void join(Collection<Flight> flights) {
        waiting.addAll(flights);
        startNext();
    }

    /** Takes a flight out that has not started. */
    synchronized boolean leave(Flight flight) {
        return waiting.remove(flight);
    }

    synchronized void landed(Flight flight) {
        running.remove(flight);
        startNext();
    }

    synchronized void setPlaces(int places) {
        this.places = places;
        startNext();
    }

    synchronized int running() {
        return running.size();
    }

    synchronized int waiting() {
        return waiting.size();
    }

    /** Starts nothing any more. */
    synchronized void close() {
        closed = true;
    }

    private void startNext() {
        while (!closed && running.size() < places && !waiting.isEmpty()) {
            Flight next = waiting.remove();
            running.add(next);
            start.accept(next);
        }
    }
}
