package thumbsmith.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.api.EditRequest;
import thumbsmith.api.FaceSwapRequest;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;
import thumbsmith.job.ChainStatus.State;

/** Chains over the scheduler and the real database: crashes at every place, and no step is sent twice. */
@Timeout(60)
class ChainsTest {
    @TempDir
    Path folder;

    private final ScriptedService service = new ScriptedService();
    private Service chosen = Bench.PAID;

    private ChainRig open(ChainRig.Crash crash) {
        return new ChainRig(folder, service, () -> chosen, crash);
    }

    @Test
    void eachStepIsMadeFromWhatTheOneBeforeMade() {
        try (ChainRig start = open(ChainRig.Crash.NEVER)) {
            start.begin();
            start.awaitOver();
            assertThat(service.requests).hasSize(2);
            assertThat(((EditRequest) service.requests.getFirst()).source()).isEqualTo(ChainRig.SOURCE);
            Output edited = output(start, Operation.EDIT);
            FaceSwapRequest swap = (FaceSwapRequest) service.requests.getLast();
            assertThat(swap.target()).isEqualTo(ChainRig.picture(edited.file()));
            assertThat(start.journal.recent(10)).extracting(Job::project).containsOnly(Optional.of("Islands"));
        }
    }

    @Test
    void aJobOfAChainTellsWhichStepItIs() {
        try (ChainRig start = open(ChainRig.Crash.NEVER)) {
            start.begin();
            start.awaitOver();
            List<Job> jobs = start.journal.recent(10);
            assertThat(start.chains.stepOf(jobs.getLast().id())).contains(new StepOf(1, 2));
            assertThat(start.chains.stepOf(jobs.getFirst().id())).contains(new StepOf(2, 2));
            assertThat(start.chains.stepOf(UUID.randomUUID())).isEmpty();
        }
    }

    @Test
    void aStepThatAnEarlierRunLeftIsKnownAsOne() {
        service.script = (request, exchange) -> refused(exchange);
        try (ChainRig start = open(ChainRig.Crash.NEVER)) {
            start.begin();
            start.await(State.FAILED);
        }
        try (ChainRig start = open(ChainRig.Crash.NEVER)) {
            UUID job = start.only().chain().job().orElseThrow();
            assertThat(start.chains.stepOf(job)).contains(new StepOf(1, 2));
        }
    }

    @Test
    void aStepThatWasHandedOverWhenTheProgramEndedIsFoundAgainAndNotSentTwice() {
        try (ChainRig start = open(ChainRig.Crash.BEFORE_THE_JOB_IS_NOTED)) {
            assertThatThrownBy(start::begin).isInstanceOf(ChainRig.CrashedError.class);
            start.heard.await(() -> !start.journal.outputs().isEmpty());
        }
        try (ChainRig start = open(ChainRig.Crash.NEVER)) {
            assertThat(start.only().state()).isEqualTo(State.WAITS);
            assertThat(start.only().step()).isEqualTo(2);
            assertThat(service.requests).hasSize(1);
            assertThat(start.chains.goOn(start.only().chain().id())).isEmpty();
            start.awaitOver();
            assertThat(service.requests).hasSize(2);
        }
    }

    @Test
    void aStepThatNeverReachedTheQueueWaitsForTheWordAndIsSentOnce() {
        try (ChainRig start = open(ChainRig.Crash.BEFORE_THE_QUEUE_KNOWS)) {
            assertThatThrownBy(start::begin).isInstanceOf(ChainRig.CrashedError.class);
        }
        try (ChainRig start = open(ChainRig.Crash.NEVER)) {
            assertThat(start.only().state()).isEqualTo(State.NOT_SENT);
            assertThat(start.only().step()).isEqualTo(1);
            assertThat(service.requests).isEmpty();
            UUID chain = start.only().chain().id();
            start.chains.goOn(chain);
            start.chains.goOn(chain);
            start.awaitOver();
            assertThat(service.requests).hasSize(2);
        }
    }

    @Test
    void whatEndsInThisRunLetsItsChainGoOn() {
        service.noDownload = Optional.of(new Failure.Offline("files.example", "No network"));
        try (ChainRig start = open(ChainRig.Crash.NEVER)) {
            start.begin();
            start.await(State.FAILED);
        }
        service.noDownload = Optional.empty();
        try (ChainRig start = open(ChainRig.Crash.NEVER)) {
            start.heard.await(
                    () -> start.chains.underWay().isEmpty() || start.only().state() != State.RUNNING);
            if (!start.chains.underWay().isEmpty())
                start.chains.goOn(start.only().chain().id());
            start.awaitOver();
            assertThat(service.requests).hasSize(2);
        }
    }

    @Test
    void aStepThatFailsStopsItsChainUntilItWasMadeAgain() {
        service.script = (request, exchange) -> refused(exchange);
        try (ChainRig start = open(ChainRig.Crash.NEVER)) {
            start.begin();
            start.await(State.FAILED);
            assertThat(service.requests).hasSize(1);
            service.script = (request, exchange) -> ScriptedService.completed(exchange);
            start.chains.goOn(start.only().chain().id());
            start.awaitOver();
            assertThat(service.requests).hasSize(3);
        }
    }

    @Test
    void aStepThatIsMadeAgainElsewhereBelongsToItsChain() {
        service.script = (request, exchange) -> refused(exchange);
        try (ChainRig start = open(ChainRig.Crash.NEVER)) {
            start.begin();
            start.await(State.FAILED);
            service.script = (request, exchange) -> ScriptedService.completed(exchange);
            start.scheduler.again(start.only().chain().job().orElseThrow());
            start.awaitOver();
            assertThat(service.requests).hasSize(3);
        }
    }

    @Test
    void aChainThatWasEndedSendsNothingFurther() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        service.script = (request, exchange) -> {
            asked.countDown();
            answer.await();
            return ScriptedService.completed(exchange);
        };
        try (ChainRig start = open(ChainRig.Crash.NEVER)) {
            start.begin();
            asked.await();
            assertThat(start.only().state()).isEqualTo(State.RUNNING);
            start.chains.end(start.only().chain().id());
            answer.countDown();
            start.heard.await(() -> !start.journal.outputs().isEmpty());
            assertThat(start.chains.underWay()).isEmpty();
        }
        try (ChainRig start = open(ChainRig.Crash.NEVER)) {
            assertThat(start.chains.underWay()).isEmpty();
            assertThat(service.requests).hasSize(1);
        }
    }

    @Test
    void anUnknownOutcomeIsNotSentAgainByTheChain() {
        service.script = (request, exchange) -> {
            exchange.sending(100, 100);
            exchange.mayComplete();
            return Outcome.failed(
                    new Failure.OutcomeUnknown(Operation.EDIT, Optional.empty(), Optional.empty(), "No answer"));
        };
        try (ChainRig start = open(ChainRig.Crash.NEVER)) {
            start.begin();
            start.await(State.UNKNOWN);
            start.chains.goOn(start.only().chain().id());
            assertThat(service.requests).hasSize(1);
        }
    }

    @Test
    void anotherServiceThanTheOneThatWasShownIsAskedForNothing() {
        try (ChainRig start = open(ChainRig.Crash.NEVER)) {
            chosen = new Service("elsewhere.example");
            assertThatThrownBy(start::begin).isInstanceOf(OtherServiceException.class);
            assertThat(start.chains.underWay()).isEmpty();
            assertThat(service.requests).isEmpty();
        }
    }

    @Test
    void theStepsThatLedToAThumbnailBeginWithTheFirstThatHadAPicture() {
        Output text = made(ChainRig.recipe(Operation.TEXT, "island", Map.of()), 0);
        Output image = made(ChainRig.recipe(Operation.IMAGE, "night", Map.of(Slot.SOURCE, ChainRig.old())), 1);
        Output swap = made(ChainRig.SWAP.recipe(), 2);
        Lineage lineage = new Lineage(
                List.of(item(text), item(image), item(swap)),
                List.of(
                        new Lineage.Link(text.id(), image.id(), Slot.SOURCE),
                        new Lineage.Link(image.id(), swap.id(), Slot.TARGET)),
                List.of());
        assertThat(Chain.leadingTo(swap.id(), lineage))
                .extracting(step -> step.recipe().operation())
                .containsExactly(Operation.IMAGE, Operation.FACE_SWAP);
        assertThat(Chain.leadingTo(text.id(), lineage)).isEmpty();
    }

    @Test
    void stepsComeBackFromTheirJsonAsTheyWere() {
        assertThat(ChainJson.read(ChainJson.write(List.of(ChainRig.EDIT, ChainRig.SWAP))))
                .containsExactly(ChainRig.EDIT, ChainRig.SWAP);
        assertThat(ChainJson.read("[{\"operation\":\"dance\"}]")).isEmpty();
        assertThat(ChainJson.read("not json")).isEmpty();
    }

    private static Outcome<thumbsmith.api.ThumbnailAnswer> refused(thumbsmith.api.Exchange exchange) {
        exchange.sending(100, 100);
        exchange.mayComplete();
        return Outcome.failed(new Failure.BadImage(Slot.SOURCE, "It cannot be read."));
    }

    private static Output output(ChainRig start, Operation operation) {
        return start.journal.outputs().stream()
                .filter(it -> it.recipe().operation() == operation)
                .findFirst()
                .orElseThrow();
    }

    private static LibraryItem item(Output output) {
        return new LibraryItem(output, false, 0, Optional.empty(), Optional.empty());
    }

    private static Output made(Recipe recipe, int minute) {
        return new Output(
                UUID.randomUUID(),
                recipe,
                Bench.PAID,
                Path.of("/out/" + minute + ".png"),
                16,
                9,
                100,
                Optional.empty(),
                java.math.BigDecimal.ONE,
                java.math.BigDecimal.ONE,
                1,
                Bench.NOW.plusSeconds(60L * minute),
                false,
                Optional.empty());
    }
}
