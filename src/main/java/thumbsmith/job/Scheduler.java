package thumbsmith.job;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import thumbsmith.contract.Model;
import thumbsmith.contract.Service;

/**
 * Runs jobs side by side, each on a virtual thread of its own. Every state is written to the journal before listeners
 * hear of it. Nothing paid is ever sent a second time by itself. Methods may wait for the disk: not for the FX thread.
 */
public final class Scheduler implements QueueOrders, AutoCloseable {
    private final Connections connections;
    private final Journal journal;
    private final Timekeeper time;
    private final Airfield field;
    private final QueuePause queuePause;
    private final Reception reception;
    private final Selection selection;
    private final Reordering reordering;
    private final Recovery recovery;
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
        Booking booking = new Booking(ledger, pricing);
        this.time = surroundings.time();
        this.field = new Airfield(connections, journal, booking, shelf, surroundings, Reception.inRange(concurrency));
        Runs runs = new Runs(time);
        StaleParts parts = new StaleParts(journal, field.flights);
        this.queuePause = new QueuePause(journal, field.line, field.board);
        this.reception = new Reception(runs, shelf, parts, field.parking, field.holds, field.board, time);
        this.selection = new Selection(field, connections);
        this.reordering = new Reordering(field, journal, runs);
        this.recovery = new Recovery(field, journal, booking, runs, parts);
        this.secondTry = new SecondTry(field, connections, journal, reception);
        this.connectionChanges = connections.onChange(() -> soon(field.watch::connectionChanged));
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
        field.release.leftBehind();
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
        Stream<Job> running = Stream.concat(field.fetches.jobs().stream(), field.line.flying().stream());
        Stream<Job> waiting = Stream.concat(field.line.standing().stream(), field.comeback.jobs().stream());
        return Stream.concat(running, waiting.sorted(Rank.IN_ORDER)).toList();
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
        field.refetch.again(id);
    }

    /** What a running job is doing this moment; empty for one that is not running. */
    public Optional<Progress> progress(UUID id) {
        return field.flights.find(id).map(Flight::progress);
    }

    public Subscription listen(JobListener listener) {
        return field.board.listen(listener);
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
        recovery.recover(unsent);
    }

    /** {@link #recover} without fetching anything, for a process that only changes what stands in the queue and leaves again. */
    public void takeStock() {
        queuePause.reread();
        recovery.takeStock();
    }

    /** @param jobs and questions side by side, 1–10; those already running go on */
    public void setConcurrency(int jobs) {
        field.places.set(Reception.inRange(jobs));
        field.fetches.set(jobs);
    }

    /** What becomes of jobs from now on while nothing can be sent: parked, unless told otherwise. */
    public void setHoldPolicy(HoldPolicy policy) {
        field.holds.setPolicy(policy);
    }

    /** The services for what is asked beside the jobs. Scores, titles and trainings share the jobs' places and wait where the
     * service is busy. Whatever meets a failure of the whole service holds it, as a job does. */
    public Connections forQuestions() {
        return field.forQuestions(connections);
    }

    /** Why nothing is sent to some services now; empty while all is well. Never waits. */
    public List<Hold> holds() {
        return field.holds.shown();
    }

    /** What is parked for that service, under a hold or since an earlier run, in the order in which it will go on. Never waits. */
    public List<Job> parked(Service service) {
        return field.holds.parked().of(service);
    }

    /** What the person paused one by one, in order: each goes on at their word alone. Never waits. */
    public List<Job> paused() {
        return field.holds.parked().paused();
    }

    /**
     * The person says that it is over: what is parked for that service joins the line again, in its order. Nothing
     * happens while another service is chosen.
     */
    public void goOn(Service service) {
        field.release.goOn(service, UnaryOperator.identity());
    }

    /** The same after changing the parked jobs that have another model to this one, where it can take what they hold. */
    public void goOn(Service service, Model model) {
        field.release.goOn(service, job -> job.with(Remodelling.of(job.recipe(), model)));
    }

    /** Asks by the free request, now, whether it is over, and if so goes on as it would have by itself. Blocks. */
    public void checkNow(Service service) {
        field.watch.checkNow(service);
    }

    /** The person waits no longer for what a question met: ends the hold under which nothing is parked. */
    public void dismiss(Service service) {
        field.release.dismiss(service);
    }

    /** Has the jobs that found no room, parked or unsaved, save into that folder from now on, and goes on with them. */
    public void moveTo(Path folder) {
        Path there = folder.toAbsolutePath();
        field.release.moveTo(there);
        field.refetch.into(there);
    }

    /** Jobs that hold a place now. */
    public int running() {
        return field.line.running();
    }

    /** Jobs in line for a place, those that the service turned away among them. */
    public int waiting() {
        return field.line.waiting() + field.comeback.resting();
    }

    /** Withdraws what is not sent and stops telling of the rest; the journal keeps all of it for the next start. */
    @Override
    public void close() {
        connectionChanges.close();
        field.close();
    }

    private static void soon(Runnable task) {
        Thread.ofVirtual().name("holds").start(task);
    }
}
