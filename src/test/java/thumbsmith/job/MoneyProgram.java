package thumbsmith.job;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import thumbsmith.api.ApiAccess;
import thumbsmith.api.ApiKey;
import thumbsmith.api.Exchange;
import thumbsmith.api.HttpDownloads;
import thumbsmith.api.HttpPikzels;
import thumbsmith.api.LookName;
import thumbsmith.api.Network;
import thumbsmith.api.Picture;
import thumbsmith.api.Prompt;
import thumbsmith.api.Timeouts;
import thumbsmith.api.TitlesRequest;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.Service;
import thumbsmith.store.Database;
import thumbsmith.store.SqliteJournal;
import thumbsmith.store.SqliteLedger;
import thumbsmith.store.SqliteLooks;

/** One start of the program over the real database and real HTTP, with a key of its own and time by hand. */
final class MoneyProgram implements AutoCloseable {
    private static final List<Picture> PICTURES = List.of(remote(1), remote(2), remote(3));

    final ManualTime time;
    final SqliteJournal journal;
    final Scheduler scheduler;
    final String key;
    /** Bytes free on every disk. */
    volatile long free = Long.MAX_VALUE;

    volatile Service chosen = Bench.PAID;
    private final Path home;
    private final Database database;
    private final HttpPikzels pikzels;
    private final HttpDownloads downloads;
    private final Assessor assessor;
    private final LookKeeper keeper;
    private final List<Thread> asking = new CopyOnWriteArrayList<>();

    /** @param number tells it from earlier starts */
    MoneyProgram(Path home, FickleServer server, Duration patience, long seed, int number, Instant now) {
        this.home = home;
        time = new ManualTime(now);
        key = "pkz_start_" + number;
        var access = new ApiAccess(server.base(), Optional.of(new ApiKey(key)));
        var timeouts = new Timeouts(Duration.ofSeconds(10), patience);
        pikzels = new HttpPikzels(access, timeouts, Network.direct());
        downloads = new HttpDownloads(access, timeouts, Network.direct());
        database = Database.open(file());
        journal = new SqliteJournal(database);
        var ledger = new SqliteLedger(database);
        var shelf = new OutputShelf(
                new PlainImages(), () -> new NameTemplate("{title} {n}"), ZoneOffset.UTC, home.resolve("kept"));
        var around = new Surroundings(time, new DiskRoom(_ -> free, Optional.of(home)), new Random(seed));
        scheduler = new Scheduler(connections(), journal, ledger, Bench.pricing(), shelf, around, 10);
        assessor = new Assessor(scheduler.forQuestions(), ledger, Bench.pricing(), journal, time);
        keeper = new LookKeeper(
                scheduler.forQuestions(),
                new SqliteLooks(database),
                new NoLookMemory(),
                ledger,
                Bench.pricing(),
                home,
                time,
                _ -> {});
    }

    private Path file() {
        return home.resolve("thumbsmith.db");
    }

    private Connections connections() {
        return new Connections() {
            @Override
            public Connection current() {
                return new Connection(chosen, pikzels, downloads);
            }

            @Override
            public Subscription onChange(Runnable listener) {
                return () -> {};
            }
        };
    }

    private static Picture remote(int number) {
        return new Picture.Remote(java.net.URI.create("https://pictures.example/" + number + ".png"));
    }

    /** Asks a paid question beside the jobs, on a thread of its own: a score, titles or a training. */
    void ask(int kind, String what) {
        asking.add(Thread.ofVirtual().name("question").start(() -> {
            switch (kind) {
                case 0 -> assessor.score(PICTURES.getFirst(), Optional.of(what), Optional.empty(), Exchange.UNWATCHED);
                case 1 ->
                    assessor.titles(
                            new TitlesRequest(Optional.of(new Prompt(what)), Optional.empty()), Exchange.UNWATCHED);
                default -> keeper.train(LookMode.PERSONA, new LookName(what), PICTURES, Exchange.UNWATCHED);
            }
        }));
    }

    int asking() {
        return (int) asking.stream().filter(Thread::isAlive).count();
    }

    /** All jobs that were ever written down, by any start. */
    List<Job> jobs() {
        return journal.recent(1000);
    }

    /** A line of the ledger: job and request id, each empty where there is none. */
    record Line(String job, String requestId) {}

    List<Line> ledger() {
        List<Line> lines = new ArrayList<>();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                var rows = connection.createStatement().executeQuery("SELECT job, request_id FROM ledger")) {
            while (rows.next())
                lines.add(new Line(
                        Optional.ofNullable(rows.getString(1)).orElse(""),
                        Optional.ofNullable(rows.getString(2)).orElse("")));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return lines;
    }

    /** As if the process ended: nothing that still runs can write or hear anything. */
    @Override
    public void close() {
        scheduler.close();
        pikzels.close();
        downloads.close();
        asking.forEach(Thread::interrupt);
        database.close();
    }
}
