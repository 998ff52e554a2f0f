package thumbsmith.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.api.EditRequest;
import thumbsmith.api.FaceSwapRequest;
import thumbsmith.api.Picture;
import thumbsmith.contract.Format;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;
import thumbsmith.image.PictureInfo;
import thumbsmith.job.ChainStatus.State;
import thumbsmith.store.Database;
import thumbsmith.store.SqliteChains;
import thumbsmith.store.SqliteJournal;
import thumbsmith.store.SqliteLedger;

/** Chains over the scheduler and the real database: crashes at every place, and no step is sent twice. */
@Timeout(60)
class ChainsTest {
    private static final Picture SOURCE = picture(Path.of("/pictures/other.png"));

    @TempDir
    Path folder;

    private final ScriptedService service = new ScriptedService();
    private Service chosen = Bench.PAID;

    /** Where the program ends all of a sudden. */
    private enum Crash {
        NEVER,
        BEFORE_THE_QUEUE_KNOWS,
        BEFORE_THE_JOB_IS_NOTED
    }

    private static final class CrashedError extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** One start of the program. */
    private final class Start implements AutoCloseable {
        final Database database = Database.open(folder.resolve("home").resolve("thumbsmith.db"));
        final SqliteJournal journal = new SqliteJournal(database);
        final Heard heard = new Heard(journal);
        final Scheduler scheduler = new Scheduler(
                connections(),
                journal,
                new SqliteLedger(database),
                Bench.pricing(),
                new OutputShelf(new PlainImages(), () -> new NameTemplate("{title}"), ZoneOffset.UTC),
                Bench.CLOCK,
                10);
        final Chains chains;

        Start(Crash crash) {
            scheduler.listen(heard);
            chains = new Chains(
                    crashing(crash),
                    journal,
                    scheduler,
                    // A program that has ended hears of nothing any more.
                    crash == Crash.NEVER ? scheduler::listen : listener -> () -> {},
                    (offer, slot) -> taken(offer),
                    Bench.CLOCK);
            chains.takeUp();
            scheduler.recover();
        }

        private ChainStore crashing(Crash crash) {
            SqliteChains real = new SqliteChains(database);
            return new ChainStore() {
                @Override
                public void put(Chain chain) {
                    if (crash == Crash.BEFORE_THE_JOB_IS_NOTED && chain.job().isPresent()) throw new CrashedError();
                    real.put(chain);
                    if (crash == Crash.BEFORE_THE_QUEUE_KNOWS) throw new CrashedError();
                }

                @Override
                public List<Chain> open() {
                    return real.open();
                }

                @Override
                public Optional<UUID> jobFrom(
                        Recipe recipe, Service service, java.time.Instant since, Set<UUID> except) {
                    return real.jobFrom(recipe, service, since, except);
                }
            };
        }

        void begin() {
            chains.begin(List.of(EDIT, SWAP), SOURCE, Bench.PAID, folder.resolve("out"), Optional.of("Islands"));
        }

        ChainStatus only() {
            return chains.underWay().getFirst();
        }

        void await(State state) {
            heard.await(() -> chains.underWay().size() == 1 && only().state() == state);
        }

        void awaitOver() {
            heard.await(() -> chains.underWay().isEmpty());
        }

        @Override
        public void close() {
            chains.close();
            scheduler.close();
            database.close();
        }
    }

    private static final ChainStep EDIT = ChainStep.of(recipe(Operation.EDIT, "say Sold", Map.of(Slot.SOURCE, old())));
    private static final ChainStep SWAP = ChainStep.of(recipe(
            Operation.FACE_SWAP, "", Map.of(Slot.TARGET, old(), Slot.FACE, picture(Path.of("/pictures/me.png")))));

    @Test
    void eachStepIsMadeFromWhatTheOneBeforeMade() {
        try (Start start = new Start(Crash.NEVER)) {
            start.begin();
            start.awaitOver();
            assertThat(service.requests).hasSize(2);
            assertThat(((EditRequest) service.requests.getFirst()).source()).isEqualTo(SOURCE);
            Output edited = output(start, Operation.EDIT);
            FaceSwapRequest swap = (FaceSwapRequest) service.requests.getLast();
            assertThat(swap.target()).isEqualTo(picture(edited.file()));
            assertThat(start.journal.recent(10)).extracting(Job::project).containsOnly(Optional.of("Islands"));
        }
    }

    @Test
    void aJobOfAChainTellsWhichStepItIs() {
        try (Start start = new Start(Crash.NEVER)) {
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
        try (Start start = new Start(Crash.NEVER)) {
            start.begin();
            start.await(State.FAILED);
        }
        try (Start start = new Start(Crash.NEVER)) {
            UUID job = start.only().chain().job().orElseThrow();
            assertThat(start.chains.stepOf(job)).contains(new StepOf(1, 2));
        }
    }

    @Test
    void aStepThatWasHandedOverWhenTheProgramEndedIsFoundAgainAndNotSentTwice() {
        try (Start start = new Start(Crash.BEFORE_THE_JOB_IS_NOTED)) {
            assertThatThrownBy(start::begin).isInstanceOf(CrashedError.class);
            start.heard.await(() -> !start.journal.outputs().isEmpty());
        }
        try (Start start = new Start(Crash.NEVER)) {
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
        try (Start start = new Start(Crash.BEFORE_THE_QUEUE_KNOWS)) {
            assertThatThrownBy(start::begin).isInstanceOf(CrashedError.class);
        }
        try (Start start = new Start(Crash.NEVER)) {
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
        try (Start start = new Start(Crash.NEVER)) {
            start.begin();
            start.await(State.FAILED);
        }
        service.noDownload = Optional.empty();
        try (Start start = new Start(Crash.NEVER)) {
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
        try (Start start = new Start(Crash.NEVER)) {
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
        try (Start start = new Start(Crash.NEVER)) {
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
        try (Start start = new Start(Crash.NEVER)) {
            start.begin();
            asked.await();
            assertThat(start.only().state()).isEqualTo(State.RUNNING);
            start.chains.end(start.only().chain().id());
            answer.countDown();
            start.heard.await(() -> !start.journal.outputs().isEmpty());
            assertThat(start.chains.underWay()).isEmpty();
        }
        try (Start start = new Start(Crash.NEVER)) {
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
        try (Start start = new Start(Crash.NEVER)) {
            start.begin();
            start.await(State.UNKNOWN);
            start.chains.goOn(start.only().chain().id());
            assertThat(service.requests).hasSize(1);
        }
    }

    @Test
    void anotherServiceThanTheOneThatWasShownIsAskedForNothing() {
        try (Start start = new Start(Crash.NEVER)) {
            chosen = new Service("elsewhere.example");
            assertThatThrownBy(start::begin).isInstanceOf(OtherServiceException.class);
            assertThat(start.chains.underWay()).isEmpty();
            assertThat(service.requests).isEmpty();
        }
    }

    @Test
    void theStepsThatLedToAThumbnailBeginWithTheFirstThatHadAPicture() {
        Output text = made(recipe(Operation.TEXT, "island", Map.of()), 0);
        Output image = made(recipe(Operation.IMAGE, "night", Map.of(Slot.SOURCE, old())), 1);
        Output swap = made(SWAP.recipe(), 2);
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
        assertThat(ChainJson.read(ChainJson.write(List.of(EDIT, SWAP)))).containsExactly(EDIT, SWAP);
        assertThat(ChainJson.read("[{\"operation\":\"dance\"}]")).isEmpty();
        assertThat(ChainJson.read("not json")).isEmpty();
    }

    private static Outcome<thumbsmith.api.ThumbnailAnswer> refused(thumbsmith.api.Exchange exchange) {
        exchange.sending(100, 100);
        exchange.mayComplete();
        return Outcome.failed(new Failure.BadImage(Slot.SOURCE, "It cannot be read."));
    }

    private static Output output(Start start, Operation operation) {
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

    private static Recipe recipe(Operation operation, String prompt, Map<Slot, Picture> pictures) {
        boolean hasModel = operation == Operation.TEXT || operation == Operation.IMAGE;
        return new Recipe(
                operation,
                prompt,
                hasModel ? Optional.of(thumbsmith.contract.Model.PKZ_4_5) : Optional.empty(),
                Format.WIDE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                pictures);
    }

    private static Picture old() {
        return picture(Path.of("/pictures/old.png"));
    }

    private static Picture.Local picture(Path file) {
        return new Picture.Local(file, "image/png");
    }

    private static Outcome<Taken> taken(Offer offer) {
        Path file = ((Offer.OfFile) offer).file();
        return Outcome.done(new Taken(picture(file), new PictureInfo("image/png", 16, 9, 100, 1), Optional.empty()));
    }

    private Connections connections() {
        return new Connections() {
            @Override
            public Connection current() {
                return new Connection(chosen, service, service);
            }

            @Override
            public Subscription onChange(Runnable listener) {
                return () -> {};
            }
        };
    }
}
