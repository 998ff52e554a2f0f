package thumbsmith.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import thumbsmith.contract.Service;
import thumbsmith.job.Hold;
import thumbsmith.job.Job;
import thumbsmith.job.JobListener;
import thumbsmith.job.Order;
import thumbsmith.job.Output;
import thumbsmith.job.Studio;
import thumbsmith.job.Subscription;

/**
 * Orders thumbnails, or takes up ones that were ordered, and follows them to their ends: those of this process as its
 * scheduler tells, all others through the journal. What is told on other threads goes through a queue to the one thread
 * that prints.
 */
final class ThumbnailRun {
    private static final long LOOK_MILLIS = 200;

    /** Orders that are handed over in one go. */
    private static final int AT_ONCE = 100;

    private final Console console;
    private final Studio studio;
    private final OrderDesk desk;
    private final Reporter reporter;
    private final Patience patience;
    private final Manner manner;
    private final ProgressBar bar;
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final List<Job> jobs = new CopyOnWriteArrayList<>();
    private volatile boolean leaving;

    private sealed interface Event {
        record Changed(Job job, Optional<Instant> nextCheck) implements Event {}

        record Finished(Job job, Output output) implements Event {}

        record Interrupted() implements Event {}
    }

    ThumbnailRun(Console console, Studio studio, OrderDesk desk, Reporter reporter, Patience patience, Manner manner) {
        this.console = console;
        this.studio = studio;
        this.desk = desk;
        this.reporter = reporter;
        this.patience = patience;
        this.manner = manner;
        this.bar = new ProgressBar(console);
    }

    /** @param expected the service whose prices were told */
    ExitCode order(List<Order> orders, Service expected) throws FailureException, InterruptedException {
        int asked = orders.stream().mapToInt(Order::count).sum();
        try (Subscription _ = studio.scheduler().listen(hearing())) {
            List<Order> rest = submit(orders, expected);
            try (Subscription _ = console.host().onInterrupt(this::interrupt)) {
                while (!rest.isEmpty() && !leaving) rest = submit(rest, expected);
                return follow(asked);
            }
        }
    }

    /** Follows jobs that were ordered before. */
    ExitCode takeUp(Start start) throws FailureException, InterruptedException {
        try (Subscription _ = studio.scheduler().listen(hearing())) {
            jobs.addAll(start.jobs());
            try (Subscription _ = console.host().onInterrupt(this::interrupt)) {
                return follow(jobs.size());
            }
        }
    }

    /** Lets jobs go on and tells which. */
    @FunctionalInterface
    interface Start {
        List<Job> jobs() throws FailureException;
    }

    private List<Order> submit(List<Order> orders, Service expected) throws FailureException {
        List<Order> part = orders.subList(0, Math.min(AT_ONCE, orders.size()));
        jobs.addAll(desk.order(queue -> queue.submit(part, expected)));
        return orders.subList(part.size(), orders.size());
    }

    private JobListener hearing() {
        return new JobListener() {
            @Override
            public void changed(Job job) {
                events.add(new Event.Changed(job, nextCheck(job)));
            }

            @Override
            public void finished(Job job, Output output) {
                events.add(new Event.Finished(job, output));
            }
        };
    }

    /** Read while the scheduler tells of the job: later the wait may be over. */
    private Optional<Instant> nextCheck(Job job) {
        return studio.scheduler().holds().stream()
                .filter(hold -> hold.jobs().contains(job.id()))
                .findFirst()
                .flatMap(Hold::nextCheck);
    }

    /** Runs while the program is being stopped. Its event is the last word, so that nothing is closed too early. */
    private void interrupt() {
        leaving = true;
        try {
            bar.close();
            new RunInterruption(studio, desk, reporter, new ArrayList<>(jobs), manner).run();
        } finally {
            events.add(new Event.Interrupted());
        }
    }

    private ExitCode follow(int asked) throws FailureException, InterruptedException {
        RunReport report = new RunReport(reporter, patience, studio.pricing(), bar, asked);
        JobsFollowed followed = new JobsFollowed(studio, desk, report, patience, manner);
        if (!desk.isHere()) report.say("Handed to the Thumbsmith that is at work in this folder.");
        if (studio.journal().isPaused()) report.say("The queue is paused. It goes on with: thumbsmith queue resume");
        try (bar) {
            for (Job job : jobs) followed.begin(job, nextCheck(job));
            while (!followed.isOver()) if (!next(followed)) return ExitCode.INTERRUPTED;
            return stayForGuests(report, followed);
        }
    }

    /** What other commands handed to this process is not to be lost with it. */
    private ExitCode stayForGuests(RunReport report, JobsFollowed followed)
            throws FailureException, InterruptedException {
        int staying = desk.guests().size();
        if (staying > 0) report.say("Staying until " + staying + " more of the queue are made.");
        while (!desk.guests().isEmpty()) if (!next(followed)) return ExitCode.INTERRUPTED;
        return report.worst();
    }

    /** @return whether to go on */
    private boolean next(JobsFollowed followed) throws FailureException, InterruptedException {
        switch (events.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
            case null -> look(followed);
            case Event.Changed(Job job, Optional<Instant> nextCheck) -> followed.changed(job, nextCheck);
            case Event.Finished(Job job, Output output) -> followed.finished(job, output);
            case Event.Interrupted() -> {
                return false;
            }
        }
        return true;
    }

    private void look(JobsFollowed followed) throws FailureException {
        if (!leaving) followed.lookAround();
        followed.draw(bar);
    }
}
