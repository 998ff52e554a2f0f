package thumbsmith.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import thumbsmith.api.LookAnswer;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.LookStatus;
import thumbsmith.contract.Service;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;
import thumbsmith.store.Database;
import thumbsmith.store.SqliteLooks;

/** What is wanted of a look in training stays written down in the real registry until it is done, or is known to fail. */
@Timeout(60)
class DeleteWhenTrainedTest {
    private static final Duration EVERY = Duration.ofSeconds(3);

    @TempDir
    Path folder;

    private final Deleting service = new Deleting();
    private Database database;
    private SqliteLooks looks;
    private LookKeeper keeper;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("thumbsmith.db"));
        looks = new SqliteLooks(database);
        keeper = new LookKeeper(
                connections(),
                looks,
                new NoLookMemory(),
                new MemoryLedger(),
                Bench.pricing(),
                folder.resolve("portraits"),
                Bench.CLOCK,
                Pause.REAL);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void restart() {
        close();
        open();
    }

    private Connections connections() {
        return new Connections() {
            @Override
            public Connection current() {
                return new Connection(Service.EMBEDDED, service, service);
            }

            @Override
            public Subscription onChange(Runnable listener) {
                return () -> {};
            }
        };
    }

    private Look wanted() {
        service.stands(LookStatus.PROCESSING);
        keeper.add(ScriptedService.TRAINED);
        keeper.deleteWhenTrained(look().orElseThrow());
        return look().orElseThrow();
    }

    private Optional<Look> look() {
        return looks.find(Service.EMBEDDED, ScriptedService.TRAINED);
    }

    private void watch(int rounds) {
        List<Duration> pauses = new ArrayList<>();
        Pause pause = time -> {
            pauses.add(time);
            if (pauses.size() == rounds) throw new InterruptedException();
        };
        new LookWatch(keeper, pause, EVERY).run();
        assertThat(Thread.interrupted()).isTrue();
    }

    private static Outcome<String> refusal(String code, int status) {
        return Outcome.failed(new Failure.Api(code, status, Optional.empty(), List.of(), "", Optional.empty()));
    }

    @ParameterizedTest
    @EnumSource(
            value = LookStatus.class,
            names = {"COMPLETED", "FAILED"})
    void itIsDeletedOnceItsTrainingEndsEvenAfterARestart(LookStatus end) {
        wanted();
        watch(2);
        assertThat(service.deleted).isEmpty();

        restart();
        service.stands(end);
        watch(3);
        assertThat(service.deleted).containsExactly(ScriptedService.TRAINED);
        assertThat(look()).isEmpty();
    }

    @Test
    void theTrainingMayEndWhileTheProgramIsClosedOrWasRefreshedByHand() {
        wanted();
        service.stands(LookStatus.COMPLETED);
        keeper.refresh(ScriptedService.TRAINED);
        assertThat(service.deleted).isEmpty();
        restart();
        watch(1);
        assertThat(service.deleted).hasSize(1);
    }

    @Test
    void changingOnesMindKeepsIt() {
        keeper.keep(wanted());
        service.stands(LookStatus.COMPLETED);
        watch(2);
        assertThat(service.deleted).isEmpty();
        assertThat(look().orElseThrow().isReady()).isTrue();
    }

    @Test
    void changingOnesMindWhileTheServiceIsAskedKeepsIt() {
        Look look = wanted();
        service.stands(LookStatus.COMPLETED);
        service.asked = () -> keeper.keep(look);
        watch(1);
        assertThat(service.deleted).isEmpty();
        assertThat(look().orElseThrow().mark()).isEqualTo(LookMark.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE_FAILED", "INTERNAL_ERROR", "SOMETHING_NEW"})
    void aDeletionThatTheServiceFailsIsTriedOnceAndTheLookStaysListed(String code) {
        wanted();
        service.stands(LookStatus.COMPLETED);
        service.deletion = refusal(code, 500);
        watch(3);
        assertThat(service.deleted).hasSize(1);
        restart();
        assertThat(look().orElseThrow().mark()).isEqualTo(LookMark.NOT_DELETED);
    }

    @Test
    void whatStandsInTheWayOnlyForNowIsWaitedFor() {
        wanted();
        service.stands(LookStatus.COMPLETED);
        List<Outcome<String>> passing = List.of(
                refusal("CANNOT_DELETE_PROCESSING", 400),
                refusal("TOO_MANY_REQUESTS", 429),
                refusal("SERVICE_UNDER_MAINTENANCE", 503),
                refusal("INVALID_API_KEY", 401),
                Outcome.failed(new Failure.Offline("api.example", "No network")));
        for (Outcome<String> refused : passing) {
            service.deletion = refused;
            watch(1);
            assertThat(look().orElseThrow().mark()).isEqualTo(LookMark.DELETE_WHEN_TRAINED);
        }
        service.deletion = Outcome.done("Deleted.");
        watch(1);
        assertThat(look()).isEmpty();
    }

    @Test
    void oneThatIsGoneAtTheServiceIsAsWanted() {
        wanted();
        service.look =
                Outcome.failed(new Failure.Api("NOT_FOUND", 404, Optional.empty(), List.of(), "", Optional.empty()));
        watch(1);
        assertThat(look()).isEmpty();
        assertThat(service.deleted).isEmpty();
    }

    @Test
    void watchingMarksOneThatIsGoneAndAsksNoMore() {
        keeper.keep(wanted());
        service.look =
                Outcome.failed(new Failure.Api("NOT_FOUND", 404, Optional.empty(), List.of(), "", Optional.empty()));
        int before = service.requests.size();
        watch(4);
        assertThat(service.requests).hasSize(before + 1);
        assertThat(look().orElseThrow().mark()).isEqualTo(LookMark.NOT_AT_SERVICE);
    }

    /** A service that also has a script for deletions. */
    private static final class Deleting extends ScriptedService {
        final List<UUID> deleted = new ArrayList<>();
        Outcome<String> deletion = Outcome.done("Deleted.");

        void stands(LookStatus status) {
            look = Outcome.done(new LookAnswer(
                    TRAINED,
                    "Maya",
                    Optional.of(LookMode.PERSONA),
                    Optional.of(status),
                    status == LookStatus.PROCESSING ? 40 : 100,
                    Optional.empty(),
                    List.of(),
                    Optional.empty()));
        }

        @Override
        public Outcome<String> delete(UUID id) {
            deleted.add(id);
            return deletion;
        }
    }
}
