package thumbsmith.job;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Follows trainings until its thread is interrupted. A round that fails is only tried again at the next. */
record LookWatch(LookKeeper keeper, Pause pause, Duration every) implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(LookWatch.class);

    @Override
    public void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                round();
                pause.of(every);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void round() {
        try {
            keeper.refreshProcessing();
        } catch (RuntimeException e) {
            LOG.warn("Trainings could not be followed this time.", e);
        }
    }
}
