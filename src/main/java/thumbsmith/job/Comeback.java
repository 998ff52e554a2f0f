package thumbsmith.job;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import thumbsmith.contract.Service;

/** Flights that the service turned away, each resting until it joins the line again. Thread-safe. */
final class Comeback implements AutoCloseable {
    private final Timekeeper time;
    private final Consumer<Flight> back;
    private final Map<Flight, Subscription> resting = new LinkedHashMap<>();

    /** @param back called for each when its rest is over */
    Comeback(Timekeeper time, Consumer<Flight> back) {
        this.time = time;
        this.back = back;
    }

    void rest(Flight flight, Duration wait) {
        if (wait.isPositive()) restFor(flight, wait);
        else back.accept(flight);
    }

    private synchronized void restFor(Flight flight, Duration wait) {
        resting.put(flight, time.after(wait, () -> wake(flight)));
    }

    private void wake(Flight flight) {
        if (leave(flight)) back.accept(flight);
    }

    synchronized boolean leave(Flight flight) {
        Optional<Subscription> timer = Optional.ofNullable(resting.remove(flight));
        timer.ifPresent(Subscription::close);
        return timer.isPresent();
    }

    /** Takes out all that rest before that service. */
    synchronized List<Flight> leave(Service service) {
        List<Flight> left = resting.keySet().stream()
                .filter(flight -> flight.job().service().equals(service))
                .toList();
        left.forEach(this::leave);
        return left;
    }

    /** The jobs that rest. */
    synchronized List<Job> jobs() {
        return resting.keySet().stream().map(Flight::job).toList();
    }

    synchronized int resting() {
        return resting.size();
    }

    @Override
    public synchronized void close() {
        resting.values().forEach(Subscription::close);
        resting.clear();
    }
}
