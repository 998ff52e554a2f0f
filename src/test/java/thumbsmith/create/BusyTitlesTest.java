package thumbsmith.create;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.api.ApiAccess;
import thumbsmith.api.ApiKey;
import thumbsmith.api.HttpDownloads;
import thumbsmith.api.HttpPikzels;
import thumbsmith.api.Network;
import thumbsmith.api.Timeouts;
import thumbsmith.api.TitlesAnswer;
import thumbsmith.contract.ErrorCode;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Prices;
import thumbsmith.contract.Service;
import thumbsmith.draft.engine.SketchEngine;
import thumbsmith.failure.Outcome;
import thumbsmith.image.PixelEngine;
import thumbsmith.job.Assessor;
import thumbsmith.job.Connection;
import thumbsmith.job.Connections;
import thumbsmith.job.NameTemplate;
import thumbsmith.job.OutputShelf;
import thumbsmith.job.Pricing;
import thumbsmith.job.Scheduler;
import thumbsmith.job.Subscription;
import thumbsmith.sandbox.EmbeddedService;
import thumbsmith.sandbox.Fault;
import thumbsmith.sandbox.FaultPlan;
import thumbsmith.sandbox.SandboxOptions;
import thumbsmith.store.Database;
import thumbsmith.store.SqliteJournal;
import thumbsmith.store.SqliteLedger;

/** Titles over HTTP, as the window asks for them. */
@Timeout(60)
class BusyTitlesTest {
    private static final String KEY = "pkz_test";

    @TempDir
    Path folder;

    @Test
    void titlesThatAreTurnedAwayOnceComeAllTheSameAndAreToldAsSentOnce() throws Exception {
        PixelEngine images = new PixelEngine();
        SandboxOptions options = SandboxOptions.in(folder.resolve("service")).withKey(KEY);
        try (var service = EmbeddedService.start(options, new SketchEngine(images), images, List.of());
                var pikzels = new HttpPikzels(access(service), Timeouts.USUAL, Network.direct());
                var downloads = new HttpDownloads(access(service), Timeouts.USUAL, Network.direct());
                var database = Database.open(folder.resolve("thumbsmith.db"));
                var scheduler = scheduler(new Connection(Service.EMBEDDED, pikzels, downloads), database, images)) {
            service.faults()
                    .plan(new FaultPlan(
                            List.of(Fault.of(ErrorCode.TOO_MANY_REQUESTS).on(Operation.TITLES))));
            List<TitlesAttempt> sent = new ArrayList<>();
            Clock clock = Clock.systemUTC();
            TitlesBasis basis = new TitlesBasis(Optional.of("An island"), Optional.empty());
            TitlesAttempt attempt = new TitlesAttempt(basis, Service.EMBEDDED, clock.instant(), sent::add);
            Outcome<TitlesAnswer> outcome = new Assessor(
                            scheduler.forQuestions(),
                            new SqliteLedger(database),
                            new Pricing(Prices.PUBLISHED),
                            new SqliteJournal(database),
                            clock)
                    .titles(basis.request(), attempt, Service.EMBEDDED);
            assertThat(outcome).isInstanceOf(Outcome.Done.class);
            assertThat(sent).containsExactly(attempt);
            assertThat(service.faults().left()).isEmpty();
        }
    }

    @Test
    void titlesThatWereCalledOffWhileTheServiceWasBusyAreNotSentAgain() {
        TitlesBasis basis = new TitlesBasis(Optional.of("An island"), Optional.empty());
        TitlesAttempt attempt =
                new TitlesAttempt(basis, Service.EMBEDDED, Clock.systemUTC().instant(), sent -> {});
        assertThat(attempt.mayComplete()).as("the first is sent").isTrue();
        assertThat(attempt.withdraw()).as("it may have arrived").isFalse();
        assertThat(attempt.mayComplete())
                .as("it was turned away, and nobody wants it any more")
                .isFalse();
    }

    private static ApiAccess access(EmbeddedService service) {
        return new ApiAccess(service.baseUrl(), Optional.of(new ApiKey(KEY)));
    }

    private Scheduler scheduler(Connection connection, Database database, PixelEngine images) {
        Connections connections = new Connections() {
            @Override
            public Connection current() {
                return connection;
            }

            @Override
            public Subscription onChange(Runnable listener) {
                return () -> {};
            }
        };
        return new Scheduler(
                connections,
                new SqliteJournal(database),
                new SqliteLedger(database),
                new Pricing(Prices.PUBLISHED),
                new OutputShelf(images, () -> new NameTemplate("{title} {n}"), ZoneOffset.UTC),
                Clock.systemUTC(),
                1);
    }
}
