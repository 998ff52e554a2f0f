package thumbsmith.app;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import thumbsmith.contract.Service;
import thumbsmith.job.Job;
import thumbsmith.job.JobListener;
import thumbsmith.job.Progress;
import thumbsmith.job.Studio;
import thumbsmith.job.Subscription;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Words;
import thumbsmith.ui.Work;

/** The frame around the screens: which one is open, and the status line. */
final class ShellViewModel implements AutoCloseable {
    private static final Texts TEXTS = Texts.of(ShellViewModel.class);

    private final Studio studio;
    private final Work work;
    private final Clock clock;
    private final ObjectProperty<Route> route = new SimpleObjectProperty<>(this, "route", Route.CREATE);
    private final ReadOnlyStringWrapper service = new ReadOnlyStringWrapper(this, "service", "");
    private final ReadOnlyStringWrapper jobs = new ReadOnlyStringWrapper(this, "jobs", "");
    private final ReadOnlyStringWrapper spent = new ReadOnlyStringWrapper(this, "spent", "");
    private final AtomicBoolean refreshing = new AtomicBoolean();
    private final AtomicLong reads = new AtomicLong();
    private long shown;
    private final Subscription listening;
    private final Subscription switching;

    ShellViewModel(Studio studio, Work work, Clock clock) {
        this.studio = studio;
        this.work = work;
        this.clock = clock;
        listening = studio.scheduler().listen(new JobListener() {
            @Override
            public void changed(Job job) {
                refresh();
            }

            @Override
            public void progressed(UUID job, Progress progress) {
                if (progress instanceof Progress.Working) refresh();
            }

            @Override
            public void lineMoved() {
                refresh();
            }
        });
        switching = studio.connections().onChange(this::refresh);
        refresh();
    }

    ObjectProperty<Route> routeProperty() {
        return route;
    }

    ReadOnlyStringProperty serviceProperty() {
        return service.getReadOnlyProperty();
    }

    ReadOnlyStringProperty jobsProperty() {
        return jobs.getReadOnlyProperty();
    }

    ReadOnlyStringProperty spentProperty() {
        return spent.getReadOnlyProperty();
    }

    /** Requests whose answer would be lost if the program ended now: jobs, scores and trainings. */
    int underWay() {
        return studio.scheduler().running()
                + studio.assessor().asking()
                + studio.lookKeeper().asking();
    }

    /** Reads the figures off the FX thread; many calls in a row become one. */
    private void refresh() {
        if (!refreshing.compareAndSet(false, true)) return;
        work.waiting(this::read, this::show, this::showNoService);
    }

    private Figures read() {
        refreshing.set(false);
        long number = reads.incrementAndGet();
        return new Figures(
                number,
                studio.connections().current().service(),
                studio.ledger().spentToday(clock.instant(), clock.getZone()));
    }

    /** Reads may overtake each other: an older one changes nothing any more. The counts are asked last of all. */
    private void show(Figures figures) {
        if (figures.number < shown) return;
        shown = figures.number;
        service.set(
                figures.service.isEmbedded()
                        ? TEXTS.get("status.embedded")
                        : TEXTS.get("status.paid", figures.service.name()));
        jobs.set(TEXTS.get(
                "status.jobs", studio.scheduler().running(), studio.scheduler().waiting()));
        spent.set(TEXTS.get("status.today", Words.usd(figures.spent)));
    }

    /** The service that is meant cannot be opened; the screens say why. */
    private void showNoService(Exception fault) {
        service.set(TEXTS.get("status.none"));
    }

    @Override
    public void close() {
        listening.close();
        switching.close();
    }

    private record Figures(long number, Service service, BigDecimal spent) {}
}
