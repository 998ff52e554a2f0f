package thumbsmith.job;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import thumbsmith.contract.Model;
import thumbsmith.contract.Service;
import thumbsmith.failure.Failure;

/**
 * Runs jobs side by side, each on a virtual thread of its own. Every state is written to the journal before listeners
 * hear of it. Nothing paid is ever sent a second time by itself. Methods may wait for the disk: not for the FX thread.
 */
public final class Scheduler implements QueueOrders, AutoCloseable {
    private final Connections connections;
    private final Journal journal;
    private final Booking booking;
    private final OutputShelf shelf;
    private final Timekeeper time;
    private final DiskRoom room;
    private final Backoff backoff;
    private final Noticeboard board;
    private final Places places;
    private final Line line;
    private final Comeback comeback;
    private final Flights flights;
    private final Holds holds;
    private final HoldWatch watch;
    private final Parking parking;
    private final Release release;
    private final Refetch refetch;
    private final Runs runs;
    private final QueuePause queuePause;
    private final StaleParts parts;
    private final Fetches fetches;
    private final Reception reception;
    private final Selection selection;
    private final Reordering reordering;
    private final SecondTry secondTry;
    private final Subscription connectionChanges;

    /**
     * With real waiting and the real disk, of which the journal's folder is not watched.
     *
     * @param concurrency jobs and questions side by side, 1–10
     */
    public Scheduler(
            Connections connections,
            Journal journal,
            Ledger ledger,
            Pricing pricing,
            OutputShelf shelf,
            Clock clock,
            int concurrency) {
        this(connections, journal, ledger, pricing, shelf, Surroundings.of(clock, Optional.empty()), concurrency);
    }

    /** @param concurrency jobs and questions side by side, 1–10 */
    public Scheduler(
            Connections connections,
            Journal journal,
            Ledger ledger,
            Pricing pricing,
            OutputShelf shelf,
            Surroundings surroundings,
            int concurrency) {
        this.connections = connections;
        this.journal = journal;
        this.booking = new Booking(ledger, pricing);
        this.shelf = shelf;
        this.time = surroundings.time();
        this.room = surroundings.room();
        this.backoff = new Backoff(surroundings.random());
        this.board = new Noticeboard(journal);
        this.places = new Places(Reception.inRange(concurrency));
        this.line = new Line(places, flight -> Flights.start(flight, this::landed));
        this.comeback = new Comeback(time, this::queue);
        this.flights = new Flights(board, time, shelf, booking, new Tower());
        this.holds = new Holds(board, journal, pricing, time);
        this.watch = new HoldWatch(holds, connections, time, this::missing, this::saveUnsaved, this::release);
        this.parking = new Parking(holds, watch, board, time, line, comeback, flights);
        Takeover takeover = new Takeover(holds, journal, board);
        this.release = new Release(holds, connections, board, takeover, line, flights);
        this.fetches = new Fetches(flights, concurrency);
        this.refetch = new Refetch(journal, connections, flights, fetches);
        this.runs = new Runs(time);
        this.parts = new StaleParts(journal, flights);
        this.reception = new Reception(runs, shelf, parts, parking, holds, board, time);
        this.selection = new Selection(holds, connections, board, takeover, release, line, comeback, flights);
        this.reordering = new Reordering(holds, journal, board, runs, line, comeback, flights);
        this.secondTry = new SecondTry(holds, connections, journal, board, reception, refetch);
        this.queuePause = new QueuePause(journal, line, board);
        this.connectionChanges = connections.onChange(() -> soon(watch::connectionChanged));
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
        return submit(List.of(new Order(recipe, count, folder, Optional.empty())), connections.current());
    }

    /**
     * The same for a run whose price was shown for one service.
     *
     * @param expected the service that the person saw
     * @throws OtherServiceException where another service is chosen now; nothing was sent or written down
     */
    public List<Job> submit(Recipe recipe, int count, Path folder, Service expected) {
        return submit(List.of(new Order(recipe, count, folder, Optional.empty())), expected);
    }

    @Override
    public List<Job> submit(List<Order> orders, Service expected) {
        Connection connection = connections.current();
        if (!connection.service().equals(expected)) throw new OtherServiceException();
        return submit(orders, connection);
    }

    private List<Job> submit(List<Order> orders, Connection connection) {
        return reception.submit(orders, connection, jobs -> {
            journal.add(jobs);
            return true;
        });
    }

    @Override
    public void pause() {
        queuePause.set(true);
    }

    @Override
    public void resume() {
        queuePause.set(false);
        release.leftBehind();
    }

    @Override
    public boolean isPaused() {
        return queuePause.isOn();
    }

    @Override
    public void pause(List<UUID> jobs) {
        selection.pause(jobs);
    }

    @Override
    public void resume(List<UUID> jobs) {
        selection.resume(jobs);
    }

    @Override
    public void cancel(List<UUID> jobs) {
        selection.cancel(jobs, new JobState.Cancelled(time.now(), false));
    }

    @Override
    public void move(List<UUID> jobs, Optional<UUID> before) {
        reordering.move(jobs, before);
    }

    @Override
    public Optional<Job> again(UUID job) {
        return secondTry.again(job);
    }

    @Override
    public Optional<Job> settle(UUID job, Settlement settlement) {
        return secondTry.settle(job, settlement);
    }

    /** Jobs that are running, then those in line in their order; what is parked is asked for apart. Never waits. */
    public List<Job> underWay() {
        Stream<Job> running = Stream.concat(fetches.jobs().stream(), line.flying().stream());
        Stream<Job> waiting = Stream.concat(line.standing().stream(), comeback.jobs().stream());
        return Stream.concat(running, waiting.sorted(Line.IN_ORDER)).toList();
    }

    private Optional<Failure> missing(Path folder) {
        return room.missing(folder).or(() -> shelf.unwritable(folder));
    }

    /** Free while the request is not complete; after that the result is still fetched, filed as cancelled and booked. */
    public void cancel(UUID id) {
        cancel(List.of(id));
    }

    /**
     * Lets one parked job go on, if the service that it was made for is the one chosen now. Where that service is held
     * this one is sent all the same, and shows whether the hold is over.
     */
    public void resume(UUID id) {
        resume(List.of(id));
    }

    /** Fetches the output of an answered job again, where fetching or saving it had failed. Sends nothing paid. */
    public void refetch(UUID id) {
        refetch.again(id);
    }

    /** What a running job is doing this moment; empty for one that is not running. */
    public Optional<Progress> progress(UUID id) {
        return flights.find(id).map(Flight::progress);
    }

    public Subscription listen(JobListener listener) {
        return board.listen(listener);
    }

    /** Takes up what an earlier run left, and lets nothing go on that was not sent. */
    public void recover() {
        recover(Leftovers.PARK);
    }

    /**
     * Fetches first of all what was answered, marks what was sent as unknown, parks what was not. Called once at start,
     * by the one process that owns the journal: to it every unfinished job is one that an earlier run left behind.
     */
    public void recover(Leftovers unsent) {
        queuePause.reread();
        settleIn(recovery().recover());
        if (unsent == Leftovers.GO_ON) fetches.afterwards(release::leftBehindIfPossible);
    }

    /**
     * The same where the journal was brought back from an earlier copy: of every unfinished job it is unknown what became
     * of it, but of those that are answered, which are fetched. Nothing is sent until the person says so.
     */
    public void recoverAfterRestore() {
        queuePause.reread();
        settleIn(recovery().recoverAfterRestore());
    }

    private Recovery recovery() {
        return new Recovery(journal, booking, board, time, refetch::fetch);
    }

    private void settleIn(List<Job> left) {
        left.forEach(job -> runs.after(job.rank()));
        left.stream().map(Job::folder).distinct().forEach(parts::sweep);
        holds.refresh();
    }

    /** {@link #recover()} without fetching anything, for a process that only changes what stands in the queue and leaves again. */
    public void takeStock() {
        queuePause.reread();
        settleIn(new Recovery(journal, booking, board, time, job -> {}).recover());
    }

    /** @param jobs and questions side by side, 1–10; those already running go on */
    public void setConcurrency(int jobs) {
        places.set(Reception.inRange(jobs));
        fetches.set(jobs);
    }

    /** What becomes of jobs from now on while nothing can be sent: parked, unless told otherwise. */
    public void setHoldPolicy(HoldPolicy policy) {
        holds.setPolicy(policy);
    }

    /** The services for what is asked beside the jobs. Scores, titles and trainings share the jobs' places and wait where the
     * service is busy. Whatever meets a failure of the whole service holds it, as a job does. */
    public Connections forQuestions() {
        Finding finding = new Finding(holds, parking, release);
        Turns turns = new Turns(places, backoff, time, room::missing, finding::unasked);
        return new PatientConnections(connections, turns, finding);
    }

    /** Why nothing is sent to some services now; empty while all is well. Never waits. */
    public List<Hold> holds() {
        return holds.shown();
    }

    /** What is parked for that service, under a hold or since an earlier run, in the order in which it will go on. Never waits. */
    public List<Job> parked(Service service) {
        return holds.parked().of(service);
    }

    /** What the person paused one by one, in order: each goes on at their word alone. Never waits. */
    public List<Job> paused() {
        return holds.parked().paused();
    }

    /**
     * The person says that it is over: what is parked for that service joins the line again, in its order. Nothing
     * happens while another service is chosen.
     */
    public void goOn(Service service) {
        release.goOn(service, UnaryOperator.identity());
    }

    /** The same after changing the parked jobs that have another model to this one, where it can take what they hold. */
    public void goOn(Service service, Model model) {
        release.goOn(service, job -> job.with(Remodelling.of(job.recipe(), model)));
    }

    /** Asks by the free request, now, whether it is over, and if so goes on as it would have by itself. Blocks. */
    public void checkNow(Service service) {
        watch.checkNow(service);
    }

    /** The person waits no longer for what a question met: ends the hold under which nothing is parked. */
    public void dismiss(Service service) {
        release.dismiss(service);
    }

    /** Has the jobs that found no room, parked or unsaved, save into that folder from now on, and goes on with them. */
    public void moveTo(Path folder) {
        Path there = folder.toAbsolutePath();
        release.moveTo(there);
        refetch.into(there);
    }

    /** Jobs that hold a place now. */
    public int running() {
        return line.running();
    }

    /** Jobs in line for a place, those that the service turned away among them. */
    public int waiting() {
        return line.waiting() + comeback.resting();
    }

    /** Withdraws what is not sent and stops telling of the rest; the journal keeps all of it for the next start. */
    @Override
    public void close() {
        connectionChanges.close();
        line.close();
        fetches.close();
        comeback.close();
        holds.close();
        board.close();
        flights.abandon();
    }

    /** Says for each flight whether it departs and where it goes if it does not get through. */
    private final class Tower implements Course {
        @Override
        public boolean admits(Flight flight) {
            if (!parking.admits(flight)) return false;
            Optional<Failure> missing = missing(flight.job().folder());
            missing.ifPresent(it -> parking.met(flight, it));
            return missing.isEmpty();
        }

        @Override
        public void passed(Flight flight) {
            places.succeeded();
            release.passed(flight);
        }

        @Override
        public void met(Flight flight, Failure failure) {
            if (Backoff.isBusy(failure)) turnAway(flight, failure);
            else parking.met(flight, failure);
        }

        private void turnAway(Flight flight, Failure busy) {
            line.turnedAway(flight);
            flight.turnAway(time.now().plus(backoff.after(busy, flight.turnedAway())));
        }
    }

    private void saveUnsaved() {
        refetch.unsaved();
    }

    private Release release() {
        return release;
    }

    private void queue(Flight flight) {
        flight.queue();
        line.join(List.of(flight));
    }

    private void landed(Flight flight) {
        line.landed(flight);
        release.landed(flight);
        flight.takeBack()
                .ifPresentOrElse(
                        then -> comeback.rest(flight, Duration.between(time.now(), then)),
                        () -> flights.remove(flight));
        board.tellLineMoved();
    }

    private static void soon(Runnable task) {
        Thread.ofVirtual().name("holds").start(task);
    }
}
