package thumbsmith.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Time that stands still until a test lets it pass; what is due runs on the test's own thread, in order. */
class ManualTime extends Clock implements Timekeeper {
    private record Task(Instant due, Runnable work) {}

    private final List<Task> tasks = new CopyOnWriteArrayList<>();
    private volatile Instant now;

    ManualTime(Instant start) {
        now = start;
    }

    /** Lets that much time pass; whatever falls due on the way sees the clock at its own moment. */
    void pass(Duration time) {
        Instant end = now.plus(time);
        for (Optional<Task> next = due(end); next.isPresent(); next = due(end)) {
            tasks.remove(next.get());
            if (next.get().due().isAfter(now)) now = next.get().due();
            next.get().work().run();
        }
        now = end;
    }

    /** How many wait for their moment. */
    int waiting() {
        return tasks.size();
    }

    private Optional<Task> due(Instant end) {
        return tasks.stream().filter(it -> !it.due().isAfter(end)).min(Comparator.comparing(Task::due));
    }

    @Override
    public Subscription after(Duration wait, Runnable work) {
        Task task = new Task(now.plus(wait), work);
        tasks.add(task);
        return () -> tasks.remove(task);
    }

    @Override
    public Clock clock() {
        return this;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
