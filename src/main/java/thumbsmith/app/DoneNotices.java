package thumbsmith.app;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import thumbsmith.job.Job;
import thumbsmith.job.JobListener;
import thumbsmith.job.JobState;
import thumbsmith.ui.Texts;

/**
 * Has the desktop tell of thumbnails that are ready while the window is not in front: several at once, and never what
 * they were asked to be. Hears of jobs on the scheduler's threads.
 */
final class DoneNotices implements JobListener {
    private static final Texts TEXTS = Texts.of(DoneNotices.class);

    private final BooleanSupplier wanted;
    private final DesktopNotice desktop;
    private final Executor later;
    private final Map<UUID, Boolean> over = new HashMap<>();
    private boolean counting;

    /**
     * @param wanted whether the person is away and wants to be told; asked on any thread
     * @param later runs its task some seconds on, so that those that are ready together are told together
     */
    DoneNotices(BooleanSupplier wanted, DesktopNotice desktop, Executor later) {
        this.wanted = wanted;
        this.desktop = desktop;
        this.later = later;
    }

    @Override
    public void changed(Job job) {
        switch (job.state()) {
            case JobState.Done _ -> count(job.id(), true);
            case JobState.Failed _, JobState.Unknown _ -> count(job.id(), false);
            case JobState.Waiting _,
                    JobState.Sending _,
                    JobState.Fetching _,
                    JobState.Parked _,
                    JobState.Cancelled _ -> {}
        }
    }

    /** What is over while the person looks on needs no telling. */
    private synchronized void count(UUID job, boolean ready) {
        if (!wanted.getAsBoolean()) return;
        over.put(job, ready);
        if (counting) return;
        counting = true;
        later.execute(this::tell);
    }

    private void tell() {
        Map<UUID, Boolean> told = taken();
        int ready = (int) told.values().stream().filter(it -> it).count();
        int failed = told.size() - ready;
        if (told.isEmpty() || !wanted.getAsBoolean()) return;
        desktop.show(TEXTS.get("window.title"), words(ready, failed));
    }

    private synchronized Map<UUID, Boolean> taken() {
        Map<UUID, Boolean> taken = Map.copyOf(over);
        over.clear();
        counting = false;
        return taken;
    }

    private static String words(int ready, int failed) {
        if (failed == 0) return TEXTS.get("done.ready", ready);
        return ready == 0 ? TEXTS.get("done.failed", failed) : TEXTS.get("done.both", ready, failed);
    }
}
