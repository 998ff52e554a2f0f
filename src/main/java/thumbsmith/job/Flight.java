package thumbsmith.job;

import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thumbsmith.api.Exchange;
import thumbsmith.api.Pikzels;
import thumbsmith.api.ThumbnailAnswer;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;

/** One job on its way out and back; decides, whole, between cancelled and sent. */
final class Flight implements Exchange {
    private static final Logger LOG = LoggerFactory.getLogger(Flight.class);

    private final Ticket ticket;
    private final Pikzels pikzels;
    private final Booking booking;
    private final Landing landing;
    private Optional<Failure> unwritten = Optional.empty();
    private Optional<Thread> calling = Optional.empty();
    private boolean abandoned;

    Flight(Ticket ticket, Connection connection, OutputShelf shelf, Booking booking) {
        this.ticket = ticket;
        this.pikzels = connection.pikzels();
        this.booking = booking;
        this.landing = new Landing(ticket, connection.downloads(), shelf, booking.pricing());
    }

    Job job() {
        return ticket.job();
    }

    Progress progress() {
        return ticket.progress();
    }

    boolean isOver() {
        return job().state().isOver();
    }

    /** Tells listeners of the job as it stands. */
    void announce() {
        ticket.locked(ticket::announce);
    }

    /** From waiting to the end, on the calling thread; a job that is answered already only has its output fetched. */
    void run() {
        if (job().state() instanceof JobState.Fetching answer) landAgain(answer);
        else if (ticket.locked(this::begin)) end(call());
    }

    private void landAgain(JobState.Fetching answer) {
        ticket.locked(() -> ticket.happened(job()));
        landing.land(answer);
    }

    /** Free until the request counts as sent; from then on the result is only filed under another name. */
    void cancel() {
        ticket.locked(() -> {
            switch (job().state()) {
                case JobState.Waiting _, JobState.Parked _ -> withdraw();
                case JobState.Sending(var _, Optional<Instant> sent) when sent.isEmpty() -> withdraw();
                case JobState.Sending _, JobState.Fetching _ -> ticket.happened(job().cancelling());
                case JobState.Unknown _, JobState.Done _, JobState.Failed _, JobState.Cancelled _ -> {}
            }
        });
    }

    /** The program ends: what is not sent stays as it is written down, for the next start. */
    void abandon() {
        ticket.locked(() -> {
            if (ticket.sent().isPresent()) return;
            abandoned = true;
            calling.ifPresent(Thread::interrupt);
        });
    }

    @Override
    public void sending(long sent, long total) {
        if (ticket.progress() instanceof Progress.Working) return;
        ticket.report(new Progress.Uploading(sent, total));
    }

    /** The one moment that decides between cancelled and sent; it is on disk before the last byte leaves. */
    @Override
    public boolean mayComplete() {
        return ticket.locked(this::complete);
    }

    private boolean complete() {
        if (abandoned || !(job().state() instanceof JobState.Sending(Instant started, var sent)) || sent.isPresent())
            return false;
        Instant now = ticket.now();
        if (!written(new JobState.Sending(started, Optional.of(now)))) return false;
        ticket.report(new Progress.Working(now));
        return true;
    }

    private boolean begin() {
        if (abandoned || !(job().state() instanceof JobState.Waiting)) return false;
        if (written(new JobState.Sending(ticket.now(), Optional.empty()))) {
            calling = Optional.of(Thread.currentThread());
            return true;
        }
        withdrawn();
        return false;
    }

    private boolean written(JobState next) {
        try {
            ticket.step(next);
            return true;
        } catch (RuntimeException e) {
            LOG.warn("Job {} is not sent: it could not be written down.", job().id(), e);
            unwritten = Optional.of(Unwritable.journal(e, job().folder(), Sentences.JOB_UNWRITABLE));
            return false;
        }
    }

    private Outcome<ThumbnailAnswer> call() {
        try {
            return new Submission(job().recipe()).send(pikzels, this);
        } catch (RuntimeException | Error e) {
            LOG.error("Job {} broke off.", job().id(), e);
            return Outcome.failed(
                    ticket.sent().isPresent()
                            ? unknown()
                            : new Failure.Unexpected(e.getClass().getSimpleName()));
        } finally {
            ticket.locked(() -> calling = Optional.empty());
            // A cancel may have come as the call was ending: its interrupt is not for what follows.
            Thread.interrupted();
        }
    }

    private void end(Outcome<ThumbnailAnswer> outcome) {
        switch (outcome) {
            case Outcome.Done<ThumbnailAnswer>(ThumbnailAnswer answer) -> landing.land(answered(answer));
            case Outcome.Failed<ThumbnailAnswer>(Failure failure) -> ticket.locked(() -> fail(failure));
            case Outcome.Withdrawn<ThumbnailAnswer> _ -> ticket.locked(this::withdrawn);
        }
    }

    private JobState.Fetching answered(ThumbnailAnswer answer) {
        Instant now = ticket.now();
        var fetching = new JobState.Fetching(ticket.sent().orElse(now), now, answer.output(), answer.requestId());
        ticket.locked(() -> ticket.answered(job().in(fetching), booking.line(job(), fetching)));
        return fetching;
    }

    private void withdraw() {
        ticket.happened(job().in(new JobState.Cancelled(ticket.now(), false)));
        calling.ifPresent(Thread::interrupt);
    }

    private void withdrawn() {
        if (ticket.sent().isPresent()) fail(unknown());
        else fail(unwritten.orElse(new Failure.Unexpected(Sentences.WITHDRAWN)));
    }

    /** Ends the job, unless the person withdrew it or it is left for the next start. */
    private void fail(Failure failure) {
        if (job().state() instanceof JobState.Cancelled || abandoned) return;
        ticket.fail(failure);
    }

    private Failure unknown() {
        return new Failure.OutcomeUnknown(
                job().recipe().operation(), Optional.empty(), Optional.empty(), Sentences.BROKE_OFF);
    }
}
