package thumbsmith.job;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import thumbsmith.api.ApiAccess;
import thumbsmith.api.ApiKey;
import thumbsmith.api.HttpDownloads;
import thumbsmith.api.HttpPikzels;
import thumbsmith.api.Network;
import thumbsmith.api.Picture;
import thumbsmith.api.Timeouts;
import thumbsmith.contract.Format;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.contract.Slot;
import thumbsmith.draft.engine.SketchEngine;
import thumbsmith.image.PixelEngine;
import thumbsmith.sandbox.EmbeddedService;
import thumbsmith.sandbox.SandboxOptions;
import thumbsmith.store.Database;
import thumbsmith.store.SqliteJournal;
import thumbsmith.store.SqliteLedger;

/** The program without its window: the embedded service over HTTP and the real database, with one clock for both, by hand. */
final class EmbeddedBench implements AutoCloseable {
    private static final String KEY = "pkz_test";
    static final Path PICTURE =
            Path.of("src/test/resources/thumbsmith/pictures/rocket.jpg").toAbsolutePath();

    final ManualTime time = new ManualTime(Bench.NOW);
    final EmbeddedService service;
    final SqliteJournal journal;
    final Heard heard;
    final Scheduler scheduler;
    /** Each job as often as its request was complete, in that order. */
    final List<UUID> sent = new CopyOnWriteArrayList<>();

    /** Bytes free on every disk, where that is less than there really are. */
    volatile long free = Long.MAX_VALUE;

    private final Path folder;
    final Database database;
    private final HttpPikzels pikzels;
    private final HttpDownloads downloads;

    /** @param credits in USD */
    EmbeddedBench(Path folder, String credits, int concurrency) throws IOException {
        this.folder = folder;
        PixelEngine images = new PixelEngine();
        SandboxOptions options = SandboxOptions.in(folder.resolve("service"))
                .withKey(KEY)
                .withClock(time)
                .withCredits(new BigDecimal(credits));
        service = EmbeddedService.start(options, new SketchEngine(images), images, List.of());
        var access = new ApiAccess(service.baseUrl(), Optional.of(new ApiKey(KEY)));
        pikzels = new HttpPikzels(access, Timeouts.USUAL, Network.direct());
        downloads = new HttpDownloads(access, Timeouts.USUAL, Network.direct());
        database = Database.open(folder.resolve("thumbsmith.db"));
        journal = new SqliteJournal(database);
        heard = new Heard(journal);
        var shelf =
                new OutputShelf(images, () -> new NameTemplate("{title} {n}"), ZoneOffset.UTC, folder.resolve("kept"));
        var room = new DiskRoom(at -> Math.min(free, Files.getFileStore(at).getUsableSpace()), Optional.of(folder));
        var around = new Surroundings(time, room, new Random(1));
        scheduler = new Scheduler(
                connections(), journal, new SqliteLedger(database), Bench.pricing(), shelf, around, concurrency);
        scheduler.listen(heard);
        scheduler.listen(this::note);
    }

    private void note(Job job) {
        if (job.state() instanceof JobState.Sending sending && sending.sent().isPresent()) sent.add(job.id());
    }

    private Connections connections() {
        return new Connections() {
            @Override
            public Connection current() {
                return new Connection(Service.EMBEDDED, pikzels, downloads);
            }

            @Override
            public Subscription onChange(Runnable listener) {
                return () -> {};
            }
        };
    }

    /** Each asks for something of its own, with a picture. */
    List<Job> submit(int count) {
        List<Job> jobs = new ArrayList<>();
        for (int i = 0; i < count; i++)
            jobs.addAll(scheduler.submit(recipe("Castle " + (char) ('A' + i)), 1, folder.resolve("out")));
        return jobs;
    }

    Job submit(String prompt, Path picture, Path out) {
        return scheduler.submit(recipe(prompt, picture), 1, out).getFirst();
    }

    private static Recipe recipe(String prompt) {
        return recipe(prompt, PICTURE);
    }

    private static Recipe recipe(String prompt, Path picture) {
        return new Recipe(
                Operation.TEXT,
                prompt,
                Optional.of(Model.PKZ_4_5),
                Format.WIDE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(Slot.SUPPORT, new Picture.Local(picture, "image/jpeg")));
    }

    /** As the page for people does, but in JSON. */
    void topUp(String usd) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(service.accountPage() + "/top-up"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"amount\":" + usd + "}"))
                .build();
        try (HttpClient person = HttpClient.newHttpClient()) {
            int status =
                    person.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status != 200) throw new IOException("The top-up was answered with " + status);
        }
    }

    List<Job> parked() {
        return scheduler.parked(Service.EMBEDDED);
    }

    void awaitParked(int count) {
        heard.await(() -> parked().size() == count && scheduler.running() == 0);
    }

    @Override
    public void close() {
        scheduler.close();
        pikzels.close();
        downloads.close();
        service.close();
        database.close();
    }
}
