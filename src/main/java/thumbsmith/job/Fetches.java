package thumbsmith.job;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Answered jobs whose output is still to be fetched, beside the line: nothing is asked of the service itself and nothing
 * is paid. As many at a time as jobs may run side by side. Thread-safe.
 */
final class Fetches {
    private final Flights flights;
    private final Deque<Flight> waiting = new ArrayDeque<>();
    private final Set<Flight> running = new LinkedHashSet<>();
    private final List<Runnable> after = new ArrayList<>();
    private int most;
    private boolean closed;

    Fetches(Flights flights, int most) {
        this.flights = flights;
        this.most = most;
    }

    synchronized void add(Flight flight) {
        waiting.add(flight);
        startNext();
    }

    synchronized void set(int sideBySide) {
        most = sideBySide;
        startNext();
    }

    /** Runs the task once nothing is left to fetch, at the latest on the thread of the last. */
    void afterwards(Runnable task) {
        synchronized (this) {
            if (!isIdle()) {
                after.add(task);
                return;
            }
        }
        task.run();
    }

    /** What is on its way, then what waits for that. */
    synchronized List<Job> jobs() {
        return Stream.concat(running.stream(), waiting.stream())
                .map(Flight::job)
                .toList();
    }

    /** Starts nothing any more. */
    synchronized void close() {
        closed = true;
        after.clear();
    }

    private synchronized void startNext() {
        while (!closed && running.size() < most && !waiting.isEmpty()) {
            Flight next = waiting.removeFirst();
            running.add(next);
            Flights.start(next, this::landed);
        }
    }

    private void landed(Flight flight) {
        flights.remove(flight);
        over(flight).forEach(Runnable::run);
    }

    private synchronized List<Runnable> over(Flight flight) {
        running.remove(flight);
        startNext();
        if (!isIdle()) return List.of();
        List<Runnable> due = List.copyOf(after);
        after.clear();
        return due;
    }

    private boolean isIdle() {
        return running.isEmpty() && waiting.isEmpty();
    }
}
