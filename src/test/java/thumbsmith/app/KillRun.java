package thumbsmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.net.ServerSocketFactory;
import thumbsmith.draft.engine.SketchEngine;
import thumbsmith.image.PixelEngine;
import thumbsmith.job.Job;
import thumbsmith.job.JobState;
import thumbsmith.job.Output;
import thumbsmith.sandbox.EmbeddedService;
import thumbsmith.sandbox.SandboxOptions;
import thumbsmith.store.Database;
import thumbsmith.store.Folders;
import thumbsmith.store.SqliteJournal;
import thumbsmith.store.SqliteLedger;

/** One round: a paid service that outlives the program, and a program that is killed again and again. */
final class KillRun implements AutoCloseable {
    private static final int BATCH = 12;
    private static final BigDecimal GRANTED = new BigDecimal("100.00");
    private static final BigDecimal PRICE = new BigDecimal("0.13");
    private static final int KILLS_MAX = 4;
    /** One of so many batches is killed while it is read. */
    private static final int RARELY = 8;

    private static final Duration LIFE_MAX = Duration.ofMillis(1500);
    private static final int LAG_MAX_MILLIS = 600;
    private static final int PATIENCE_SECONDS = 120;

    private final Path home;
    private final Path out;
    private final Path batch;
    private final Path log;
    private final Random random;
    private final EmbeddedService service;
    private final WireTap tap;
    private int kills;

    KillRun(Path folder, Random random) throws IOException {
        this.random = random;
        home = Files.createDirectories(folder.resolve("home"));
        out = folder.resolve("out");
        log = folder.resolve("log.txt");
        batch = Files.writeString(folder.resolve("batch.csv"), lines());
        var images = new PixelEngine();
        service = EmbeddedService.start(
                SandboxOptions.in(folder.resolve("service"))
                        .withCredits(GRANTED)
                        .withLatency(Duration.ofMillis(100)),
                new SketchEngine(images),
                images,
                List.of());
        tap = new WireTap(service.baseUrl(), ServerSocketFactory.getDefault(), "http", this::lag);
    }

    private static String lines() {
        return "prompt\n"
                + IntStream.range(0, BATCH)
                        .mapToObj(n -> "Castle " + (char) ('A' + n))
                        .collect(Collectors.joining("\n"));
    }

    private synchronized Duration lag() {
        return Duration.ofMillis(random.nextInt(LAG_MAX_MILLIS));
    }

    KillFigures.Round go() throws Exception {
        liveAWhile(random.nextInt(RARELY) > 0, "generate", "--from", batch.toString(), "--out", out.toString());
        int more = random.nextInt(KILLS_MAX);
        for (int i = 0; i < more; i++) liveAWhile(random.nextBoolean(), "queue", "resume");
        Process last = start("queue", "resume");
        assertThat(last.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .as(this::said)
                .isTrue();
        return account();
    }

    /** @param atWork whether its time is counted from the first request that it sends; otherwise from its start */
    private void liveAWhile(boolean atWork, String... arguments) throws Exception {
        int before = tap.paid().size();
        Process process = start(arguments);
        while (atWork && process.isAlive() && tap.paid().size() == before)
            if (process.waitFor(5, TimeUnit.MILLISECONDS)) break;
        long millis = 1 + random.nextInt((int) LIFE_MAX.toMillis());
        if (process.waitFor(millis, TimeUnit.MILLISECONDS)) return;
        process.destroyForcibly().waitFor();
        kills++;
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-Djava.library.path=" + System.getProperty("java.library.path"),
                "-cp",
                System.getProperty("java.class.path"),
                "thumbsmith.Main"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment()
                .putAll(Map.of(
                        "THUMBSMITH_HOME",
                        home.toString(),
                        "PIKZELS_API_KEY",
                        service.key(),
                        "PIKZELS_BASE_URL",
                        tap.base().toString()));
        return builder.start();
    }

    private String said() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private KillFigures.Round account() {
        try (Database database = Database.open(new Folders(home).database())) {
            SqliteJournal journal = new SqliteJournal(database);
            List<Job> jobs = journal.recent(1000);
            assertThat(jobs.size()).as(this::said).isIn(0, BATCH);
            assertThat(jobs)
                    .as(this::said)
                    .allSatisfy(job -> assertThat(isAccountedFor(job)).isTrue());
            assertThat(jobs)
                    .filteredOn(job -> journal.answer(job.id()).isPresent())
                    .as(this::said)
                    .allSatisfy(job -> assertIsSaved(journal.output(job.id())));
            List<String> asked = tap.paid().stream().map(WireTap.Seen::body).toList();
            assertThat(asked).as("each prompt is sent once").doesNotHaveDuplicates();
            return compared(database, jobs, asked.size());
        }
    }

    private KillFigures.Round compared(Database database, List<Job> jobs, int sent) {
        int booked = new SqliteLedger(database)
                .spentSince(Instant.EPOCH)
                .divide(PRICE)
                .intValueExact();
        int unknown = (int) jobs.stream()
                .filter(job -> job.state() instanceof JobState.Unknown)
                .count();
        int saved = (int) jobs.stream()
                .filter(job -> job.state() instanceof JobState.Done)
                .count();
        int paid =
                GRANTED.subtract(service.credits().orElseThrow()).divide(PRICE).intValueExact();
        assertThat(paid).as("what the service counts").isBetween(booked, booked + unknown);
        return new KillFigures.Round(kills, sent, paid, booked, unknown, saved);
    }

    private static boolean isAccountedFor(Job job) {
        return job.state() instanceof JobState.Done || job.state() instanceof JobState.Unknown;
    }

    private static void assertIsSaved(Optional<Output> output) throws Exception {
        assertThat(output).isPresent();
        assertThat(new PixelEngine().decode(output.get().file()).getWidth()).isEqualTo(1280);
    }

    @Override
    public void close() throws IOException {
        tap.close();
        service.close();
    }
}
