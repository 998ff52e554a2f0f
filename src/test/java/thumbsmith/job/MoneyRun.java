package thumbsmith.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import thumbsmith.api.Picture;
import thumbsmith.contract.Format;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Failure;

/**
 * One interleaving of faults, drawn from a seed: a person submits, pauses, moves, cancels, sends again, settles and goes
 * on, the program ends and starts again, and the service does what it does.
 */
final class MoneyRun implements AutoCloseable {
    private static final int STEPS = 44;
    private static final int ROUNDS = 6;
    private static final int MOST_JOBS = 14;
    private static final Duration SHORT = Duration.ofMillis(500);
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final long GIVE_UP_NANOS = 30_000_000_000L;
    private static final long LOOK_AGAIN_NANOS = 500_000;

    private final long seed;
    private final Path home;
    private final Random chance;
    private final boolean patient;
    private final FickleServer server;
    private final Receipts receipts;
    private final List<Thread> aside = new ArrayList<>();
    private final Path large;
    private MoneyProgram program;
    private volatile boolean calm;
    private int starts;
    private int submitted;
    private int questions;

    MoneyRun(long seed, Path home) {
        this.seed = seed;
        this.home = home;
        chance = new Random(seed);
        patient = seed % 8 != 0;
        Random deeds = new Random(seed + 1);
        Random statuses = new Random(seed + 2);
        server = new FickleServer(() -> deed(deeds), () -> free(statuses));
        receipts = server.receipts();
        large = home.resolve("large.png");
        if (chance.nextBoolean()) server.holdBack();
        start();
    }

    private synchronized Deed deed(Random deeds) {
        return calm ? Deed.MADE : Deed.any(deeds, patient);
    }

    private synchronized int free(Random statuses) {
        return calm || statuses.nextInt(5) > 0 ? 200 : 503;
    }

    private void start() {
        var now = program == null ? Bench.NOW : program.time.now();
        program = new MoneyProgram(home, server, patient ? LONG : SHORT, seed, ++starts, now);
    }

    /** How much happened. */
    record Tally(int requests, int faults, int jobs, int questions, int starts, int mostInFlight) {}

    Tally go() throws IOException, InterruptedException {
        byte[] noise = new byte[300_000];
        new Random(seed).nextBytes(noise);
        Files.write(large, noise);
        for (int i = 0; i < STEPS; i++) {
            step();
            if (chance.nextBoolean()) letHappen();
        }
        storm();
        settle(() -> {});
        check();
        settle(() -> {
            program.scheduler.goOn(Bench.PAID);
            program.scheduler.resume(
                    program.scheduler.paused().stream().map(Job::id).toList());
        });
        assertThat(program.journal.unfinished()).isEmpty();
        check();
        checkPlaces();
        return new Tally(
                receipts.requests(),
                receipts.faults(),
                program.jobs().size(),
                questions,
                starts,
                receipts.mostInFlight());
    }

    private void step() throws InterruptedException {
        switch (chance.nextInt(30)) {
            case 0, 1, 2, 3 -> submit(1 + chance.nextInt(3));
            case 4, 5, 6, 7, 8 -> server.letThrough(1 + chance.nextInt(4));
            case 9, 10 -> anyJob().ifPresent(job -> besides(() -> program.scheduler.cancel(job.id())));
            case 11, 12 -> program.time.pass(Duration.ofMillis(chance.nextInt(20_000)));
            case 13 -> program.time.pass(Duration.ofMinutes(chance.nextInt(20)));
            case 14 -> besides(() -> program.scheduler.goOn(Bench.PAID));
            case 15 -> anyJob().ifPresent(job -> besides(() -> program.scheduler.resume(job.id())));
            case 16 -> besides(() -> program.scheduler.checkNow(Bench.PAID));
            case 17 -> server.goAway();
            case 18, 19 -> server.comeBack();
            case 20 -> anyJob().ifPresent(this::again);
            case 21 -> ask();
            case 22 -> turnSomething();
            case 23 -> besides(chance.nextBoolean() ? program.scheduler::pause : program.scheduler::resume);
            case 24, 25, 27, 28 -> orderSome();
            case 26 -> anyJob().ifPresent(this::twice);
            default -> restart();
        }
    }

    /** Everything goes on, as long as it goes wrong. */
    private void storm() {
        program.free = Long.MAX_VALUE;
        program.chosen = Bench.PAID;
        server.letAllThrough();
        for (int i = 0; i < ROUNDS; i++) {
            server.comeBack();
            program.scheduler.resume();
            program.scheduler.goOn(Bench.PAID);
            program.time.pass(Duration.ofSeconds(20));
            letHappen();
        }
    }

    private void turnSomething() {
        switch (chance.nextInt(4)) {
            case 0 -> program.free = program.free == 0 ? Long.MAX_VALUE : 0;
            case 1 -> program.chosen = program.chosen.equals(Bench.PAID) ? new Service("other.example") : Bench.PAID;
            case 2 -> program.scheduler.setConcurrency(1 + chance.nextInt(10));
            default -> program.scheduler.goOn(Bench.PAID, Model.PKZ_4);
        }
    }

    private void orderSome() {
        List<UUID> some = program.jobs().stream()
                .map(Job::id)
                .filter(_ -> chance.nextInt(3) == 0)
                .toList();
        Optional<UUID> before = anyJob().map(Job::id).filter(_ -> chance.nextBoolean());
        Scheduler scheduler = program.scheduler;
        switch (chance.nextInt(4)) {
            case 0 -> besides(() -> scheduler.pause(some));
            case 1 -> besides(() -> scheduler.resume(some));
            case 2 -> besides(() -> scheduler.cancel(some));
            default -> besides(() -> scheduler.move(some, before));
        }
    }

    private void submit(int count) {
        if (!program.chosen.equals(Bench.PAID)) return;
        for (int i = 0; i < count && submitted < MOST_JOBS; i++) submit(recipe("castle " + ++submitted));
    }

    private void submit(Recipe recipe) {
        receipts.word(recipe.prompt());
        program.scheduler.submit(recipe, 1, home.resolve("out"), Bench.PAID);
    }

    private Recipe recipe(String prompt) {
        Map<Slot, Picture> pictures =
                chance.nextInt(4) == 0 ? Map.of(Slot.SUPPORT, new Picture.Local(large, "image/png")) : Map.of();
        return new Recipe(
                Operation.TEXT,
                prompt,
                Optional.of(Model.PKZ_4_5),
                Format.WIDE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                pictures);
    }

    private Optional<Job> anyJob() {
        List<Job> jobs = program.jobs();
        return jobs.isEmpty() ? Optional.empty() : Optional.of(jobs.get(chance.nextInt(jobs.size())));
    }

    /** The person sends again what may have been made, tries again what failed, fetches again what was made. */
    private void again(Job job) {
        boolean answered = program.journal.answer(job.id()).isPresent();
        switch (job.state()) {
            case JobState.Failed _ when answered -> program.scheduler.refetch(job.id());
            case JobState.Failed _, JobState.Cancelled _ -> once(job, () -> program.scheduler.again(job.id()));
            case JobState.Unknown _ -> once(job, () -> program.scheduler.settle(job.id(), Settlement.RESEND));
            case JobState.Waiting _, JobState.Sending _, JobState.Fetching _, JobState.Done _, JobState.Parked _ -> {}
        }
    }

    /** One word, from which one job may come. */
    private void once(Job job, Supplier<Optional<Job>> order) {
        if (!program.chosen.equals(Bench.PAID)) return;
        receipts.word(job.recipe().prompt());
        boolean anew = order.get().filter(it -> !it.id().equals(job.id())).isPresent();
        if (!anew) receipts.neverSaid(job.recipe().prompt());
    }

    /** The person says it twice at once, on the screen and at the terminal: it counts once. */
    private void twice(Job job) {
        if (!(job.state() instanceof JobState.Unknown)) return;
        once(job, () -> {
            List<Job> made = new CopyOnWriteArrayList<>();
            Runnable settle =
                    () -> program.scheduler.settle(job.id(), Settlement.RESEND).ifPresent(made::add);
            Thread other = Thread.ofVirtual().start(settle);
            settle.run();
            waitFor(other);
            assertThat(made).hasSizeLessThan(2);
            return made.stream().findFirst();
        });
    }

    private static void waitFor(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void ask() {
        String what = "question " + ++questions;
        receipts.word(what);
        program.ask(chance.nextInt(3), what);
    }

    private void restart() throws InterruptedException {
        join();
        receipts.doubt(program.key);
        program.close();
        start();
        checkJournal();
        program.scheduler.recover(chance.nextBoolean() ? Leftovers.PARK : Leftovers.GO_ON);
    }

    private void besides(Runnable action) {
        if (chance.nextBoolean()) action.run();
        else aside.add(Thread.ofVirtual().start(action));
    }

    private void join() throws InterruptedException {
        for (Thread thread : aside) thread.join(Duration.ofSeconds(20));
        assertThat(aside).as("a caller that never came back").noneMatch(Thread::isAlive);
        aside.clear();
    }

    /** Waits, but not for ever, until nothing moves but what the service holds back. */
    private void letHappen() {
        until(Duration.ofMillis(60).toNanos(), () -> server.heldBack() >= program.scheduler.running());
    }

    /** @param word what the person says meanwhile */
    private void settle(Runnable word) throws InterruptedException {
        join();
        calm = true;
        program.free = Long.MAX_VALUE;
        program.chosen = Bench.PAID;
        server.comeBack();
        server.letAllThrough();
        program.scheduler.resume();
        boolean quiet = until(GIVE_UP_NANOS, () -> {
            word.run();
            program.time.pass(Duration.ofSeconds(30));
            return isQuiet();
        });
        assertThat(quiet).as("jobs that never end: %s", program.jobs()).isTrue();
    }

    private boolean isQuiet() {
        return program.scheduler.running() == 0
                && program.scheduler.waiting() == 0
                && program.asking() == 0
                && program.journal.unfinished().stream().allMatch(job -> job.state() instanceof JobState.Parked);
    }

    private static boolean until(long nanos, BooleanSupplier condition) {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - start > nanos) return false;
            LockSupport.parkNanos(LOOK_AGAIN_NANOS);
        }
        return true;
    }

    private void check() {
        checkJournal();
        checkLedger();
        assertThat(program.journal.outputs())
                .allSatisfy(output -> assertThat(output.file()).exists());
        assertThat(program.journal.outputs())
                .extracting(output -> output.requestId().orElse(""))
                .doesNotHaveDuplicates();
        assertThat(program.jobs().stream().map(job -> job.recipe().prompt()).distinct())
                .as("jobs that are still known")
                .hasSize(submitted);
    }

    /** What arrived whole is never called unsent. */
    private void checkJournal() {
        assertThat(receipts.wrong()).isEmpty();
        for (String prompt : receipts.asked()) {
            if (!prompt.startsWith("castle")) continue;
            long maybeMade = receipts.maybeMade(prompt);
            List<Job> jobs = program.jobs().stream()
                    .filter(job -> job.recipe().prompt().equals(prompt))
                    .toList();
            if (jobs.size() == 1) checkFits(receipts.of(prompt), jobs.getFirst());
            assertThat(jobs.stream().filter(MoneyRun::admitsToBeSent).count())
                    .as("%s was answered with %s, its jobs are %s", prompt, receipts.of(prompt), jobs)
                    .isGreaterThanOrEqualTo(maybeMade);
        }
    }

    /** A job that is over, or parked, tells of the last answer; where that was cut it may tell that it does not know. */
    private static void checkFits(List<Deed> deeds, Job job) {
        Optional<Failure> failure =
                job.state() instanceof JobState.Failed it ? Optional.of(it.failure()) : Optional.empty();
        boolean fits = switch (job.state()) {
            case JobState.Unknown _, JobState.Waiting _, JobState.Sending _, JobState.Fetching _ -> true;
            case JobState.Done _ -> deeds.getLast() == Deed.MADE;
            case JobState.Cancelled cancelled when cancelled.kept() -> deeds.getLast() == Deed.MADE;
            case JobState.Cancelled _, JobState.Parked _ -> deeds.stream().allMatch(Deed::saysNotMade);
            case JobState.Failed _ ->
                switch (deeds.getLast()) {
                    case MADE -> failure.get() instanceof Failure.OutputNotFetched;
                    case FAILED -> failure.get() instanceof Failure.Api api && api.status() == 500;
                    case PAGE_IN_ITS_PLACE -> failure.get() instanceof Failure.NotTheService;
                    default -> false;
                };
        };
        assertThat(fits).as("%s after %s", job, deeds).isTrue();
    }

    private static boolean admitsToBeSent(Job job) {
        return switch (job.state()) {
            case JobState.Sending sending -> sending.sent().isPresent();
            case JobState.Failed failed -> failed.took().isPresent();
            case JobState.Cancelled cancelled -> cancelled.kept();
            case JobState.Unknown _, JobState.Fetching _, JobState.Done _ -> true;
            case JobState.Waiting _, JobState.Parked _ -> false;
        };
    }

    /** One line for each answer with an output that came, and none besides. */
    private void checkLedger() {
        List<MoneyProgram.Line> lines = program.ledger();
        List<String> ids = lines.stream().map(MoneyProgram.Line::requestId).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(receipts.everMade()).containsAll(ids);
        if (patient) assertThat(ids).containsAll(receipts.surelyTaken());
        List<String> answered = program.jobs().stream()
                .filter(job -> program.journal.answer(job.id()).isPresent())
                .map(job -> job.id().toString())
                .toList();
        List<String> booked = lines.stream()
                .map(MoneyProgram.Line::job)
                .filter(it -> !it.isEmpty())
                .toList();
        assertThat(booked).containsExactlyInAnyOrderElementsOf(answered);
    }

    /** No place stays taken: the last one that is left serves. */
    private void checkPlaces() throws InterruptedException {
        program.scheduler.setConcurrency(1);
        submit(recipe("castle " + ++submitted));
        settle(() -> {});
        assertThat(program.jobs().getFirst().state()).isInstanceOf(JobState.Done.class);
    }

    @Override
    public void close() {
        program.close();
        server.close();
    }

    /** So that a failure can be looked into. */
    @Override
    public String toString() {
        return "seed " + seed + ": " + receipts;
    }
}
