package thumbsmith.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thumbsmith.contract.Limits;
import thumbsmith.contract.Model;
import thumbsmith.contract.Service;
import thumbsmith.failure.Failure;

/**
 * Runs jobs side by side, each on a virtual thread of its own. Every state is written to the journal before listeners
 * hear of it. Nothing paid is ever sent a second time by itself. Methods may wait for the disk: not for the FX thread.
 */
public final class Scheduler implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Scheduler.class);

    private final Connections connections;
    private final Journal journal;
    private final Booking booking;
    private final OutputShelf shelf;
    private final Clock clock;
    private final Noticeboard board;
    private final Line line;
    private final Map<UUID, Flight> flights = new ConcurrentHashMap<>();

    /** @param concurrency jobs side by side, 1–10 */
    public Scheduler(
            Connections connections,
            Journal journal,
            Ledger ledger,
            Pricing pricing,
            OutputShelf shelf,
            Clock clock,
            int concurrency) {
        this.connections = connections;
        this.journal = journal;
        this.booking = new Booking(ledger, pricing);
        this.shelf = shelf;
        this.clock = clock;
        this.board = new Noticeboard(journal);
        this.line = new Line(inRange(concurrency), flight -> start(flight, this::landed));
    }

    /**
     * Starts a run of like jobs on the service that is chosen now. Where the journal or the folder cannot be written the
     * jobs come back failed with {@link thumbsmith.failure.Failure.DiskFull} and nothing is sent.
     *
     * @param count 1–10
     * @param folder where the outputs go; made if it is missing
     * @throws IllegalArgumentException where {@link Preflight} finds a problem
     */
    public List<Job> submit(Recipe recipe, int count, Path folder) {
        return submit(recipe, count, folder, connections.current());
    }

    /**
     * The same for a run whose price was shown for one service.
     *
     * @param expected the service that the person saw
     * @throws OtherServiceException where another service is chosen now; nothing was sent or written down
     */
    public List<Job> submit(Recipe recipe, int count, Path folder, Service expected) {
        Connection connection = connections.current();
        if (!connection.service().equals(expected)) throw new OtherServiceException();
        return submit(recipe, count, folder, connection);
    }

    private List<Job> submit(Recipe recipe, int count, Path folder, Connection connection) {
        List<Problem> problems = Preflight.check(recipe);
        if (!problems.isEmpty())
            throw new IllegalArgumentException(problems.getFirst().sentence());
        List<Job> jobs = run(recipe, inRange(count), folder.toAbsolutePath(), connection.service());
        try {
            shelf.requireWritable(folder);
        } catch (IOException e) {
            return refused(jobs, Unwritable.of(e, folder));
        }
        try {
            journal.add(jobs);
        } catch (RuntimeException e) {
            return refused(jobs, Unwritable.journal(e, folder, Sentences.JOB_UNWRITABLE));
        }
        List<Flight> ready = jobs.stream().map(job -> flight(job, connection)).toList();
        ready.forEach(Flight::announce);
        line.join(ready);
        return jobs;
    }

    /** Free while the request is not complete; after that the result is still fetched, filed as cancelled and booked. */
    public void cancel(UUID id) {
        if (cancelledParked(id)) return;
        Optional.ofNullable(flights.get(id)).ifPresent(flight -> {
            flight.cancel();
            if (line.leave(flight)) flights.remove(id, flight);
        });
    }

    /** Lets a parked job go on, if the service that it was made for is the one chosen now. */
    public synchronized void resume(UUID id) {
        Connection connection = connections.current();
        journal.job(id).filter(job -> job.state() instanceof JobState.Parked).ifPresent(job -> {
            boolean same = job.service().equals(connection.service());
            Job next =
                    job.in(same ? new JobState.Waiting() : new JobState.Parked(Sentences.otherService(job.service())));
            if (!claimed(next)) return;
            if (same) takeUp(flight(next, connection));
            else board.tell(next);
        });
    }

    /** Fetches the output of an answered job again, where fetching or saving it had failed. Sends nothing paid. */
    public synchronized void refetch(UUID id) {
        if (Optional.ofNullable(flights.get(id)).filter(it -> !it.isOver()).isPresent()) return;
        journal.job(id)
                .filter(job -> job.state() instanceof JobState.Failed)
                .ifPresent(job -> journal.answer(id).ifPresent(answer -> fetch(job.in(answer))));
    }

    /** What a running job is doing this moment; empty for one that is not running. */
    public Optional<Progress> progress(UUID id) {
        return Optional.ofNullable(flights.get(id)).map(Flight::progress);
    }

    public Subscription listen(JobListener listener) {
        return board.listen(listener);
    }

    /**
     * Parks what was never sent, marks what was sent as unknown, fetches what was answered. Called once at start, by the
     * one process that owns the journal: to it every unfinished job is one that an earlier run left behind.
     */
    public void recover() {
        new Recovery(journal, booking, this::ticket, this::fetch).recover();
    }

    /** @param jobs side by side, 1–10; those already running go on */
    public void setConcurrency(int jobs) {
        line.setPlaces(inRange(jobs));
    }

    /** Why nothing is sent to some services now; empty while all is well. */
    public List<Hold> holds() {
        return List.of();
    }

    /** The person says that it is over: what is parked for that service joins the line again, in its order. */
    public void goOn(Service service) {}

    /** The same after changing the parked jobs that have another model to this one, where it can take what they hold. */
    public void goOn(Service service, Model model) {}

    /** Asks by the free request, now, whether it is over, and if so goes on as it would have by itself. */
    public void checkNow(Service service) {}

    /** Has the parked and the unsaved jobs save into that folder from now on, and goes on with them. */
    public void moveTo(Path folder) {}

    /** Jobs that hold a place now. */
    public int running() {
        return line.running();
    }

    /** Jobs in line for a place. */
    public int waiting() {
        return line.waiting();
    }

    /** Withdraws what is not sent and stops telling of the rest; the journal keeps all of it for the next start. */
    @Override
    public void close() {
        line.close();
        board.close();
        flights.values().forEach(Flight::abandon);
    }

    private void takeUp(Flight flight) {
        flight.announce();
        line.join(List.of(flight));
    }

    private List<Job> run(Recipe recipe, int count, Path folder, Service service) {
        Instant created = now();
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Job(
                        UUID.randomUUID(),
                        recipe,
                        service,
                        number,
                        count,
                        folder,
                        created,
                        false,
                        new JobState.Waiting()))
                .toList();
    }

    private List<Job> refused(List<Job> jobs, Failure failure) {
        Instant now = now();
        List<Job> failed = jobs.stream()
                .map(job -> job.in(new JobState.Failed(now, failure)))
                .toList();
        failed.forEach(board::tell);
        return failed;
    }

    /** Whole against {@link #resume}: a job is cancelled here or goes on, never both. */
    private synchronized boolean cancelledParked(UUID id) {
        if (flights.containsKey(id)) return false;
        Optional<Job> parked = journal.job(id).filter(job -> job.state() instanceof JobState.Parked);
        parked.map(job -> job.in(new JobState.Cancelled(now(), false)))
                .filter(this::claimed)
                .ifPresent(board::tell);
        return parked.isPresent();
    }

    /** Another process may have taken the parked job; then listeners hear how it stands there. */
    private boolean claimed(Job next) {
        if (journal.claim(next)) return true;
        journal.job(next.id()).ifPresent(board::tell);
        return false;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Needs no place in line: nothing is asked of the service itself. */
    private void fetch(Job job) {
        try {
            start(flight(job, connections.current()), it -> flights.remove(job.id(), it));
        } catch (RuntimeException e) {
            LOG.warn("The output of job {} cannot be fetched now.", job.id(), e);
            journal.answer(job.id()).ifPresent(answer -> ticket(job).fail(unopened(answer)));
        }
    }

    private static Failure unopened(JobState.Fetching answer) {
        return new Failure.OutputNotFetched(answer.output(), Optional.empty(), Sentences.SERVICE_UNOPENED);
    }

    private Flight flight(Job job, Connection connection) {
        Flight flight = new Flight(ticket(job), connection, shelf, booking);
        flights.put(job.id(), flight);
        return flight;
    }

    private Ticket ticket(Job job) {
        return new Ticket(board, clock, job);
    }

    private void landed(Flight flight) {
        flights.remove(flight.job().id(), flight);
        line.landed(flight);
        board.tellLineMoved();
    }

    private static void start(Flight flight, Consumer<Flight> landed) {
        Thread.ofVirtual().name("job-" + flight.job().id()).start(() -> {
            try {
                flight.run();
            } finally {
                landed.accept(flight);
            }
        });
    }

    private static int inRange(int jobs) {
        if (jobs < 1 || jobs > Limits.IN_FLIGHT) throw new IllegalArgumentException("1 to 10 jobs, not " + jobs + ".");
        return jobs;
    }
}
