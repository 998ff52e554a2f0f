package thumbsmith.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.api.Exchange;
import thumbsmith.api.LookAnswer;
import thumbsmith.api.LookName;
import thumbsmith.api.Picture;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.LookStatus;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;

@Timeout(60)
class LookKeeperTest {
    private static final List<Picture> THREE =
            Collections.nCopies(3, new Picture.Remote(URI.create("https://example.com/a.png")));
    private static final Duration EVERY = Duration.ofSeconds(3);

    @TempDir
    Path folder;

    private final MemoryLooks looks = new MemoryLooks();
    private final Semaphore rounds = new Semaphore(0);
    private final Semaphore mayGoOn = new Semaphore(0);
    private Bench bench;
    private LookKeeper keeper;

    @BeforeEach
    void open() {
        bench = new Bench(folder);
        keeper = new LookKeeper(
                bench.connections(),
                looks,
                new NoLookMemory(),
                bench.ledger,
                Bench.pricing(),
                folder.resolve("portraits"),
                Bench.CLOCK,
                time -> {
                    assertThat(time).isEqualTo(EVERY);
                    rounds.release();
                    mayGoOn.acquire();
                });
    }

    private static Outcome<LookAnswer> answer(LookStatus status, int progress, Optional<URI> portrait) {
        return Outcome.done(new LookAnswer(
                ScriptedService.TRAINED,
                "Maya",
                Optional.of(LookMode.PERSONA),
                Optional.of(status),
                progress,
                portrait,
                List.of(),
                Optional.empty()));
    }

    private Look train() {
        var outcome = keeper.train(LookMode.PERSONA, new LookName("Maya"), THREE, Exchange.UNWATCHED);
        return ((Outcome.Done<Training>) outcome).value().look();
    }

    @Test
    void trainingIsBookedAndRegisteredAsProcessing() {
        Look look = train();
        assertThat(look.status()).isEqualTo(LookStatus.PROCESSING);
        assertThat(looks.of(Bench.PAID)).containsExactly(look);
        assertThat(bench.ledger.lines).singleElement().satisfies(line -> {
            assertThat(line.operation()).isEqualTo(Operation.TRAIN_PERSONA);
            assertThat(line.cost()).isEqualByComparingTo("0.38");
        });
    }

    @Test
    void nothingIsTrainedWhereAnotherServiceIsChosenThanWasShown() {
        bench.chosen = Service.EMBEDDED;
        var outcome = keeper.train(LookMode.PERSONA, new LookName("Maya"), THREE, Exchange.UNWATCHED, Bench.PAID);
        assertThat(((Outcome.Failed<Training>) outcome).failure()).isInstanceOf(Failure.Refused.class);
        assertThat(bench.service.requests).isEmpty();
    }

    @Test
    void trainingOnItsWayIsCountedAndTellsItsRequest() {
        bench.service.asked = () -> assertThat(keeper.asking()).isEqualTo(1);
        var outcome = keeper.train(LookMode.PERSONA, new LookName("Maya"), THREE, Exchange.UNWATCHED, Bench.PAID);
        assertThat(((Outcome.Done<Training>) outcome).value().requestId()).contains("train-1");
        assertThat(keeper.asking()).isZero();
    }

    @Test
    void watchingFollowsATrainingToItsEnd() throws Exception {
        train();
        bench.service.look = answer(LookStatus.PROCESSING, 40, Optional.empty());
        try (Subscription watch = keeper.watch(EVERY)) {
            rounds.acquire();
            assertThat(looks.of(Bench.PAID).getFirst().progress()).isEqualTo(40);
            bench.service.look = answer(LookStatus.COMPLETED, 1, Optional.of(ScriptedService.OUTPUT));
            mayGoOn.release();
            rounds.acquire();
            assertThat(looks.of(Bench.PAID).getFirst().isReady()).isTrue();
            int asked = bench.service.requests.size();
            mayGoOn.release();
            rounds.acquire();
            assertThat(bench.service.requests).hasSize(asked);
        }
        assertThat(looks.of(Bench.PAID).getFirst().portrait())
                .get()
                .satisfies(it -> assertThat(it).exists());
    }

    @Test
    void waitingForATrainingTellsEachStateOnTheWay() {
        mayGoOn.release();
        List<Integer> progress = new ArrayList<>();
        bench.service.look = answer(LookStatus.PROCESSING, 60, Optional.empty());
        var outcome = keeper.awaitTrained(ScriptedService.TRAINED, EVERY, look -> {
            progress.add(look.progress());
            bench.service.look = answer(LookStatus.COMPLETED, 100, Optional.empty());
        });
        assertThat(progress).containsExactly(60, 100);
        assertThat(((Outcome.Done<Look>) outcome).value().isReady()).isTrue();
    }

    @Test
    void portraitThatCannotBeCopiedIsNoFailure() {
        bench.service.look = answer(LookStatus.COMPLETED, 100, Optional.of(ScriptedService.OUTPUT));
        bench.service.noDownload = Optional.of(new Failure.Offline("files.example", "No network"));
        var outcome = keeper.add(ScriptedService.TRAINED);
        assertThat(((Outcome.Done<Look>) outcome).value().portrait()).isEmpty();
        assertThat(looks.of(Bench.PAID)).hasSize(1);
    }

    @Test
    void lookThatTheServiceDoesNotKnowIsAFailureAndStaysInTheListMarkedUntilItIsFound() {
        Look look = train();
        var gone = new Failure.Api("NOT_FOUND", 404, Optional.empty(), List.of(), "", Optional.empty());
        bench.service.look = Outcome.failed(gone);
        assertThat(keeper.refresh(look.id())).isEqualTo(Outcome.failed(gone));
        assertThat(looks.of(Bench.PAID)).containsExactly(look.marked(LookMark.NOT_AT_SERVICE));
        bench.service.look = answer(LookStatus.COMPLETED, 100, Optional.empty());
        keeper.refresh(look.id());
        assertThat(looks.of(Bench.PAID).getFirst().isReady()).isTrue();
    }

    @Test
    void lookThatIsForgottenHereLeavesNoPortraitAndAsksNobody() {
        bench.service.look = answer(LookStatus.COMPLETED, 100, Optional.of(ScriptedService.OUTPUT));
        keeper.add(ScriptedService.TRAINED);
        int asked = bench.service.requests.size();
        keeper.forget(looks.of(Bench.PAID).getFirst());
        assertThat(looks.of(Bench.PAID)).isEmpty();
        assertThat(folder.resolve("portraits")).isEmptyDirectory();
        assertThat(bench.service.requests).hasSize(asked);
    }

    @Test
    void instructionsAreKeptAndDeletingForgets() {
        Look look = train();
        keeper.instruct(look.id(), Optional.of("Always smiling"));
        assertThat(looks.of(Bench.PAID).getFirst().instructions()).contains("Always smiling");
        assertThat(keeper.delete(look.id())).isEqualTo(Outcome.done("Deleted."));
        assertThat(looks.of(Bench.PAID)).isEmpty();
    }

    /** A registry in memory. */
    private static final class MemoryLooks implements LookRegistry {
        private final Map<UUID, Look> looks = new LinkedHashMap<>();

        @Override
        public synchronized void put(Look look) {
            looks.put(look.id(), look);
        }

        @Override
        public synchronized void forget(Service service, UUID id) {
            looks.remove(id);
        }

        @Override
        public synchronized Optional<Look> find(Service service, UUID id) {
            return Optional.ofNullable(looks.get(id));
        }

        @Override
        public synchronized List<Look> of(Service service) {
            return List.copyOf(looks.values());
        }

        @Override
        public Subscription onChange(Runnable listener) {
            return () -> {};
        }
    }

    @Test
    void watchingAsksLessAndLessOftenWhileItFails() {
        train();
        assertThat(pausesOf(Optional.empty(), 7)).containsExactly(4L, 8L, 16L, 32L, 60L, 60L, 60L);
    }

    @Test
    void watchingWaitsAsLongAsTheServiceWants() {
        train();
        assertThat(pausesOf(Optional.of(20L), 5)).containsExactly(20L, 20L, 20L, 32L, 60L);
    }

    @Test
    void noServiceMakesItWaitForMoreThanTenMinutes() {
        train();
        assertThat(pausesOf(Optional.of(86_400L), 3)).containsExactly(600L, 600L, 600L);
    }

    @Test
    void whyTrainingsAreNotFollowedIsToldOnceUntilItIsOver() {
        train();
        List<Optional<Failure>> told = new ArrayList<>();
        try (Subscription listening = keeper.onFollowed(() -> told.add(keeper.unfollowed()))) {
            pausesOf(Optional.empty(), 3);
            bench.service.look = answer(LookStatus.COMPLETED, 100, Optional.empty());
            keeper.followed(Optional.empty());
        }
        assertThat(told).hasSize(2);
        assertThat(told.getFirst()).containsInstanceOf(Failure.Api.class);
        assertThat(told.getLast()).isEmpty();
    }

    /** Seconds between rounds that start 2 s apart while the service refuses every one. */
    private List<Long> pausesOf(Optional<Long> retryAfter, int rounds) {
        bench.service.look =
                Outcome.failed(new Failure.Api("TOO_MANY_REQUESTS", 429, Optional.empty(), List.of(), "", retryAfter));
        List<Long> pauses = new ArrayList<>();
        new LookWatch(
                        keeper,
                        time -> {
                            pauses.add(time.toSeconds());
                            if (pauses.size() == rounds) throw new InterruptedException();
                        },
                        Duration.ofSeconds(2))
                .run();
        assertThat(Thread.interrupted()).isTrue();
        return pauses;
    }

    @Test
    void lookThatIsDeletedWhileItIsRefreshedDoesNotComeBack() {
        Look look = train();
        bench.service.look = answer(LookStatus.COMPLETED, 100, Optional.of(ScriptedService.OUTPUT));
        bench.service.asked = () -> keeper.delete(look.id());
        keeper.refresh(look.id());
        assertThat(looks.of(Bench.PAID)).isEmpty();
        assertThat(folder.resolve("portraits")).isEmptyDirectory();
    }

    @Test
    void lookThatLeftTheListBeforeItsTurnDoesNotComeBack() {
        Look look = train();
        bench.service.look = answer(LookStatus.COMPLETED, 100, Optional.of(ScriptedService.OUTPUT));
        looks.forget(Bench.PAID, look.id());
        keeper.refresh(look);
        assertThat(looks.of(Bench.PAID)).isEmpty();
    }
}
