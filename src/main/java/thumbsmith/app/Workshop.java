package thumbsmith.app;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import javafx.application.Platform;
import thumbsmith.ui.Work;

/** The threads of the window: virtual ones for waiting, cores − 1 (at least one) for pixels, the FX thread in front. */
final class Workshop implements AutoCloseable {
    private final ExecutorService waiting = Executors.newVirtualThreadPerTaskExecutor();
    private final ExecutorService pixels = Executors.newFixedThreadPool(
            Math.max(1, Runtime.getRuntime().availableProcessors() - 1),
            Thread.ofPlatform().daemon().name("pixels-", 0).factory());
    private final Work work = new Work(Platform::runLater, untilClosed(waiting), untilClosed(pixels));

    Work work() {
        return work;
    }

    /** What the last changes of a closing window would still read is for nobody any more. */
    private static Executor untilClosed(ExecutorService pool) {
        return task -> {
            try {
                pool.execute(task);
            } catch (RejectedExecutionException e) {
                if (!pool.isShutdown()) throw e;
            }
        };
    }

    /** Lets go of what is still running: nothing paid runs here. */
    @Override
    public void close() {
        pixels.shutdownNow();
        waiting.shutdownNow();
    }
}
