package thumbsmith.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.api.ApiAccess;
import thumbsmith.api.ApiKey;
import thumbsmith.api.HttpDownloads;
import thumbsmith.api.HttpPikzels;
import thumbsmith.api.Network;
import thumbsmith.api.Timeouts;
import thumbsmith.contract.Service;
import thumbsmith.draft.SketchEngine;
import thumbsmith.image.ImageIoEngine;
import thumbsmith.sandbox.EmbeddedService;
import thumbsmith.sandbox.SandboxOptions;
import thumbsmith.store.Database;
import thumbsmith.store.SqliteJournal;
import thumbsmith.store.SqliteLedger;

/** Twenty-five jobs over HTTP and the real database, with credits for seven. */
@Timeout(180)
class EmbeddedCreditsTest {
    private static final String KEY = "pkz_test";

    @TempDir
    Path folder;

    private final ImageIoEngine images = new ImageIoEngine();
    private volatile Connection connection;

    private EmbeddedService serve(String credits) throws Exception {
        SandboxOptions options =
                SandboxOptions.in(folder.resolve("service")).withKey(KEY).withCredits(new BigDecimal(credits));
        EmbeddedService service = EmbeddedService.start(options, new SketchEngine(images), images, List.of());
        var access = new ApiAccess(service.baseUrl(), Optional.of(new ApiKey(KEY)));
        connection = new Connection(
                Service.EMBEDDED,
                new HttpPikzels(access, Timeouts.USUAL, Network.direct()),
                new HttpDownloads(access, Timeouts.USUAL, Network.direct()));
        return service;
    }

    private Connections connections() {
        return new Connections() {
            @Override
            public Connection current() {
                return connection;
            }

            @Override
            public Subscription onChange(Runnable listener) {
                return () -> {};
            }
        };
    }

    @Test
    void sevenAreMadeAndTheRestAfterTheTopUpNoneTwice() throws Exception {
        var time = new ManualTime(Bench.NOW);
        var around = new Surroundings(time, DiskRoom.of(Optional.of(folder)), new Random(1));
        var shelf = new OutputShelf(images, () -> new NameTemplate("{title} {n}"), ZoneOffset.UTC);
        try (Database database = Database.open(folder.resolve("thumbsmith.db"))) {
            var journal = new SqliteJournal(database);
            var ledger = new SqliteLedger(database);
            var heard = new Heard(journal);
            EmbeddedService poor = serve("0.91");
            try (var scheduler = new Scheduler(connections(), journal, ledger, Bench.pricing(), shelf, around, 4)) {
                scheduler.listen(heard);
                List<Job> jobs = new ArrayList<>();
                for (int count : List.of(10, 10, 5))
                    jobs.addAll(scheduler.submit(Bench.text("A castle"), count, folder.resolve("out")));
                heard.await(() -> scheduler.parked(Service.EMBEDDED).size() == 18 && scheduler.running() == 0);
                assertThat(scheduler.holds()).hasSize(1);
                assertThat(journal.outputs()).hasSize(7);
                poor.close();
                try (EmbeddedService _ = serve("100")) {
                    scheduler.goOn(Service.EMBEDDED);
                    jobs.forEach(job -> heard.awaitOutput(job.id()));
                }
                assertThat(journal.outputs()).hasSize(25);
                assertThat(heard.unwritten).isEmpty();
                assertThat(scheduler.holds()).isEmpty();
            }
        }
    }
}
