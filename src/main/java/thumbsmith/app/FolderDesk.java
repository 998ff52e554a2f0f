package thumbsmith.app;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import thumbsmith.cli.FailureException;
import thumbsmith.cli.Host.Stay;
import thumbsmith.cli.OrderDesk;
import thumbsmith.contract.Operation;
import thumbsmith.control.HandoverException;
import thumbsmith.control.QueueClient;
import thumbsmith.failure.Failure;
import thumbsmith.job.HoldPolicy;
import thumbsmith.job.Job;
import thumbsmith.job.JobState;
import thumbsmith.job.OtherServiceException;
import thumbsmith.job.QueueOrders;
import thumbsmith.job.Scheduler;
import thumbsmith.ui.Texts;

/** A command's orders over the folder's seat: this process's scheduler where it has the seat, the socket where it has not. */
final class FolderDesk implements OrderDesk {
    private static final Texts TEXTS = Texts.of(FolderDesk.class);
    private static final String HERE = "here";
    private static final long LOOK_MILLIS = 200;
    /** How long somebody may have the seat and not answer: it may be starting, or leaving. */
    private static final int LOOKS = 150;

    private final Wiring wiring;
    private final Stay stay;
    private final QueueClient client;
    private final CommandOffice office;
    private volatile boolean left;
    private AutoCloseable server = () -> {};
    private String runner = "";

    FolderDesk(Wiring wiring, Stay stay) {
        this.wiring = wiring;
        this.stay = stay;
        this.office = new CommandOffice(
                wiring, () -> Thread.ofVirtual().name("hand-over").start(this::handOver));
        this.client = new QueueClient(
                wiring.folders().home(), wiring.studio().journal(), wiring::account, stay == Stay.TO_WAIT);
    }

    @Override
    public boolean isHere() {
        return wiring.isAlone() && !left;
    }

    @Override
    public <T> T order(Function<QueueOrders, T> order) throws FailureException {
        for (int look = 0; look < LOOKS; look++) {
            Optional<T> done = tried(order);
            if (done.isPresent()) return done.get();
            takeOverIfLeft();
            if (!isHere()) pause();
        }
        throw refused(TEXTS.get("nobody.answers"));
    }

    /** Empty where nobody answers. */
    private <T> Optional<T> tried(Function<QueueOrders, T> order) throws FailureException {
        try {
            return Optional.of(order.apply(isHere() ? wiring.studio().scheduler() : client));
        } catch (OtherServiceException e) {
            throw refused(TEXTS.get("other.service"));
        } catch (HandoverException e) {
            return switch (e.kind()) {
                case NOBODY -> Optional.empty();
                case LOST -> throw lost();
                case REFUSED -> throw refused(e.getMessage());
            };
        }
    }

    @Override
    public synchronized void takeOverIfLeft() {
        if (left || wiring.isAlone() || !wiring.takeSeat()) return;
        Scheduler scheduler = wiring.studio().scheduler();
        scheduler.setHoldPolicy(policy());
        if (stay == Stay.TO_CHANGE) {
            wiring.takeStock();
            return;
        }
        List<Job> unfinished = wiring.studio().journal().unfinished();
        wiring.takeUpJobs();
        office.tookFetching(unfinished);
        server = wiring.serve(office);
    }

    private HoldPolicy policy() {
        return switch (stay) {
            case TO_RUN -> HoldPolicy.FAIL;
            case TO_WAIT -> HoldPolicy.WAIT;
            case TO_RESUME, TO_CHANGE -> HoldPolicy.PARK;
        };
    }

    @Override
    public String whoRunsIt() {
        runner = isHere() ? HERE : client.whoRunsIt().orElse(runner);
        return runner;
    }

    @Override
    public List<UUID> guests() {
        return isHere() ? office.guests() : List.of();
    }

    @Override
    public void close() {
        closeServer();
        wiring.studio().scheduler().close();
    }

    /** What is with the service comes back to this process; then the seat is free. */
    private void handOver() {
        close();
        while (isAnythingWithTheService()) pause();
        left = true;
        wiring.leaveSeat();
    }

    private boolean isAnythingWithTheService() {
        Scheduler scheduler = wiring.studio().scheduler();
        return wiring.studio().journal().unfinished().stream()
                .filter(job -> scheduler.progress(job.id()).isPresent())
                .anyMatch(job -> isSent(job.state()));
    }

    private static boolean isSent(JobState state) {
        return switch (state) {
            case JobState.Sending sending -> sending.sent().isPresent();
            case JobState.Fetching _ -> true;
            case JobState.Waiting _,
                    JobState.Unknown _,
                    JobState.Parked _,
                    JobState.Done _,
                    JobState.Failed _,
                    JobState.Cancelled _ -> false;
        };
    }

    private void closeServer() {
        try {
            server.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static FailureException refused(String why) {
        return new FailureException(new Failure.Refused(List.of(why)));
    }

    private static FailureException lost() {
        return new FailureException(new Failure.OutcomeUnknown(
                Operation.TEXT, Optional.empty(), Optional.empty(), TEXTS.get("answer.lost")));
    }
}
