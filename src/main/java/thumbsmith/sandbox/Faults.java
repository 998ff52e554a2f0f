package thumbsmith.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The misfortunes that are still to befall the requests of an embedded service, in order: each request meets the first
 * that fits it. They are not kept over a restart. Thread-safe.
 */
public final class Faults {
    private final List<Fault> waiting = new ArrayList<>();
    private final Keys keys;
    private final Maintenance maintenance;

    Faults(Keys keys, Maintenance maintenance) {
        this.keys = keys;
        this.maintenance = maintenance;
    }

    /** Puts the plan's faults in place of those that wait, adds its keys, and begins its maintenance if it has one. */
    public void plan(FaultPlan plan) {
        replace(plan.faults());
        plan.keys().forEach(keys::set);
        plan.maintenance().ifPresent(maintenance::start);
    }

    /** Lets this one befall a request too, after those that wait. */
    public synchronized void add(Fault fault) {
        waiting.add(fault);
    }

    /** Forgets what waits; keys and maintenance stay as they are. */
    public void clear() {
        replace(List.of());
    }

    /** What still waits, each with the times that are left. */
    public synchronized List<Fault> left() {
        return List.copyOf(waiting);
    }

    /** Takes one time of the first that fits. */
    synchronized Optional<Fault> take(Predicate<Fault> fits) {
        Optional<Fault> first = waiting.stream().filter(fits).findFirst();
        first.ifPresent(this::use);
        return first;
    }

    private void use(Fault fault) {
        int at = waiting.indexOf(fault);
        if (fault.times() == 1) waiting.remove(at);
        else waiting.set(at, fault.times(fault.times() - 1));
    }

    private synchronized void replace(List<Fault> faults) {
        waiting.clear();
        waiting.addAll(faults);
    }
}
