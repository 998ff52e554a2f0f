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
    private final Course course;
    private Optional<Failure> unwritten = Optional.empty();
    private Optional<Thread> calling = Optional.empty();
    private Optional<Instant> back = Optional.empty();
    private volatile boolean abandoned;
    private volatile Pass pass = Pass.NONE;
    private int era;
    private int turnedAway;

    /** What lets a flight depart although its service is held. */
    enum Pass {
        NONE,
        /** The person sends this one job. */
        WORD,
        /** It finds out whether the hold is over. */
        PROBE
    }

    Flight(Ticket ticket, Connection connection, OutputShelf shelf, Booking booking, Course course) {
        this.ticket = ticket;
        this.pikzels = connection.pikzels();
        this.booking = booking;
        this.course = course;
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

    Pass pass() {
        return pass;
    }

    void give(Pass other) {
        pass = other;
    }

    /** How many holds of its service were over when it departed. */
    int era() {
        return era;
    }

    void setEra(int holdsOver) {
        era = holdsOver;
    }

    /** From waiting to the end, on the calling thread; a job that is answered already only has its output fetched. */
    void run() {
        if (job().state() instanceof JobState.Fetching answer) landAgain(answer);
        else if (course.admits(this)) depart();
    }

    private void depart() {
        if (ticket.locked(this::begin)) end(call());
        else unwritten.ifPresent(this::met);
    }

    private void landAgain(JobState.Fetching answer) {
        ticket.locked(() -> ticket.happened(job()));
        land(answer);
    }

    /** Free until the request counts as sent; from then on the result is only filed under another name. */
    void cancel() {
        ticket.locked(() -> {
            switch (job().state()) {
                case JobState.Waiting _ -> withdraw();
                case JobState.Sending(var _, Optional<Instant> sent) when sent.isEmpty() -> withdraw();
                case JobState.Sending _, JobState.Fetching _ -> ticket.happened(job().cancelling());
                case JobState.Parked _,
                        JobState.Unknown _,
                        JobState.Done _,
                        JobState.Failed _,
                        JobState.Cancelled _ -> {}
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
        unwritten = Optional.empty();
        if (abandoned || !(job().state() instanceof JobState.Waiting)) return false;
        if (!written(new JobState.Sending(ticket.now(), Optional.empty()))) return false;
        calling = Optional.of(Thread.currentThread());
        return true;
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
            case Outcome.Done<ThumbnailAnswer>(ThumbnailAnswer answer) -> arrived(answer);
            case Outcome.Failed<ThumbnailAnswer>(Failure failure) -> met(failure);
            case Outcome.Withdrawn<ThumbnailAnswer> _ -> met(withdrawn());
        }
    }

    private void arrived(ThumbnailAnswer answer) {
        JobState.Fetching fetching = answered(answer);
        try {
            course.passed(this);
        } finally {
            // What is paid for is fetched, whatever became of the others.
            land(fetching);
        }
    }

    /** What finds no place on the disk is no affair of this job alone. */
    private void land(JobState.Fetching answer) {
        landing.land(answer).ifPresent(this::met);
    }

    private void met(Failure failure) {
        if (!isLeft()) course.met(this, failure);
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

    private Failure withdrawn() {
        return ticket.sent().isPresent()
                ? unknown()
                : unwritten.orElseGet(() -> new Failure.Unexpected(Sentences.WITHDRAWN));
    }

    /** Whether the person withdrew it or it is left for the next start. */
    boolean isLeft() {
        return abandoned || job().state() instanceof JobState.Cancelled;
    }

    /** Whether the whole request may have left. */
    boolean isSent() {
        return ticket.sent().isPresent();
    }

    /** Whether it was made, so that only its output is missing. */
    boolean isAnswered() {
        return job().state() instanceof JobState.Fetching;
    }

    /** Ends the job, unless the person withdrew it or it is left for the next start. */
    void fail(Failure failure) {
        ticket.locked(() -> {
            if (!isLeft()) ticket.fail(failure);
        });
    }

    /**
     * Back to where it was before it departed: the service answered that it made nothing. A job that the person wanted to
     * cancel meanwhile ends there.
     *
     * @return whether it is to come back then
     */
    boolean turnBack(Instant until) {
        return ticket.locked(() -> {
            if (isLeft()) return false;
            boolean goesOn = !job().cancelRequested();
            ticket.happened(job().in(goesOn ? new JobState.Waiting() : new JobState.Cancelled(ticket.now(), false)));
            if (goesOn) back = Optional.of(until);
            return goesOn;
        });
    }

    /** The same after it was told that there are too many; each time counts. */
    void turnAway(Instant until) {
        turnedAway++;
        if (turnBack(until)) ticket.locked(() -> ticket.report(new Progress.Backoff(until)));
    }

    int turnedAway() {
        return turnedAway;
    }

    /** When it joins the line again, asked once after it landed; empty for one that does not. */
    Optional<Instant> takeBack() {
        Optional<Instant> then = back;
        back = Optional.empty();
        return job().state() instanceof JobState.Waiting ? then : Optional.empty();
    }

    /** Tells that it stands in line again. */
    void queue() {
        ticket.locked(() -> ticket.report(new Progress.Queued()));
    }

    /** From now on it is that job, which was written down; whoever calls this tells of it. */
    void become(Job written) {
        ticket.locked(() -> ticket.become(written));
    }

    /** Moves it elsewhere in line; called by {@link Line} while it does not fly, so that nothing else changes it. */
    void rank(long place) {
        ticket.become(job().ranked(place));
    }

    private Failure unknown() {
        return new Failure.OutcomeUnknown(
                job().recipe().operation(), Optional.empty(), Optional.empty(), Sentences.BROKE_OFF);
    }
}
