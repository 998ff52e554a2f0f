package thumbsmith.library;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import thumbsmith.job.Job;
import thumbsmith.job.JobListener;
import thumbsmith.job.Output;
import thumbsmith.ui.Work;

/**
 * Thumbnails that come while the library is looked at. At the top of the grid they show at once; further down they wait
 * until they are asked for, since every tile would move under the pointer.
 */
final class Arrivals {
    private final Runnable show;
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper(this, "waiting");
    private boolean atTop = true;

    Arrivals(Runnable show) {
        this.show = show;
    }

    /** How many came that are not shown yet. */
    ReadOnlyIntegerProperty waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /** @param now whether the newest thumbnail is in sight, or nobody looks */
    void setAtTop(boolean now) {
        atTop = now;
        if (now && waiting.get() > 0) show.run();
    }

    /** Everything that came is shown. */
    void taken() {
        waiting.set(0);
    }

    JobListener heardOn(Work work) {
        return new JobListener() {
            @Override
            public void changed(Job job) {}

            @Override
            public void finished(Job job, Output output) {
                work.front(Arrivals.this::arrived);
            }
        };
    }

    private void arrived() {
        if (atTop) show.run();
        else waiting.set(waiting.get() + 1);
    }
}
