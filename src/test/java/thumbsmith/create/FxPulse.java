package thumbsmith.create;

import java.lang.management.ManagementFactory;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/** Asks for the FX thread every 2 ms and notes how long each had to wait. */
final class FxPulse {
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private volatile long longestWork;
    private long before;
    private final Queue<Long> waits = new ConcurrentLinkedQueue<>();

    void start() {
        clock.scheduleAtFixedRate(this::ask, 0, 2, TimeUnit.MILLISECONDS);
    }

    private void ask() {
        long asked = System.nanoTime();
        Platform.runLater(() -> {
            waits.add(System.nanoTime() - asked);
            long worked = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            if (before > 0) longestWork = Math.max(longestWork, worked - before);
            before = worked;
        });
    }

    /** In ms: what the FX thread itself computed between two askings at most, however busy the machine was. */
    double longestWork() {
        return longestWork / 1e6;
    }

    void stop() {
        clock.shutdownNow();
    }

    /** In ms. */
    double longest() {
        return waits.stream().mapToLong(it -> it).max().orElse(0) / 1e6;
    }

    /** In ms. */
    double median() {
        return waits.stream().sorted().skip(waits.size() / 2).findFirst().orElse(0L) / 1e6;
    }
}
