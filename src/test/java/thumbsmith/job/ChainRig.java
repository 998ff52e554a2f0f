package thumbsmith.job;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import thumbsmith.api.Picture;
import thumbsmith.contract.Format;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Outcome;
import thumbsmith.image.PictureInfo;
import thumbsmith.job.ChainStatus.State;
import thumbsmith.store.Database;
import thumbsmith.store.SqliteChains;
import thumbsmith.store.SqliteJournal;
import thumbsmith.store.SqliteLedger;

/** One start of the program that has a chain of two steps over the scheduler and the real database, and how it ends. */
final class ChainRig implements AutoCloseable {
    static final Picture SOURCE = picture(Path.of("/pictures/other.png"));
    static final ChainStep EDIT = ChainStep.of(recipe(Operation.EDIT, "say Sold", Map.of(Slot.SOURCE, old())));
    static final ChainStep SWAP = ChainStep.of(recipe(
            Operation.FACE_SWAP, "", Map.of(Slot.TARGET, old(), Slot.FACE, picture(Path.of("/pictures/me.png")))));

    /** Where the program ends all of a sudden. */
    enum Crash {
        NEVER,
        BEFORE_THE_QUEUE_KNOWS,
        BEFORE_THE_JOB_IS_NOTED
    }

    static final class CrashedError extends Error {
        private static final long serialVersionUID = 1L;
    }

    private final Path folder;
    private final ScriptedService service;
    private final Supplier<Service> chosen;
    private final Database database;
    final SqliteJournal journal;
    final Heard heard;
    final Scheduler scheduler;
    final Chains chains;

    /** @param chosen the service that is chosen now */
    ChainRig(Path folder, ScriptedService service, Supplier<Service> chosen, Crash crash) {
        this.folder = folder;
        this.service = service;
        this.chosen = chosen;
        database = Database.open(folder.resolve("home").resolve("thumbsmith.db"));
        journal = new SqliteJournal(database);
        heard = new Heard(journal);
        scheduler = scheduler();
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

    private Scheduler scheduler() {
        var shelf = new OutputShelf(new PlainImages(), () -> new NameTemplate("{title}"), ZoneOffset.UTC);
        return new Scheduler(
                connections(), journal, new SqliteLedger(database), Bench.pricing(), shelf, Bench.CLOCK, 10);
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
            public Optional<UUID> jobFrom(Recipe recipe, Service service, Instant since, Set<UUID> except) {
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

    private Connections connections() {
        return new Connections() {
            @Override
            public Connection current() {
                return new Connection(chosen.get(), service, service);
            }

            @Override
            public Subscription onChange(Runnable listener) {
                return () -> {};
            }
        };
    }

    static Recipe recipe(Operation operation, String prompt, Map<Slot, Picture> pictures) {
        boolean hasModel = operation == Operation.TEXT || operation == Operation.IMAGE;
        return new Recipe(
                operation,
                prompt,
                hasModel ? Optional.of(Model.PKZ_4_5) : Optional.empty(),
                Format.WIDE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                pictures);
    }

    static Picture old() {
        return picture(Path.of("/pictures/old.png"));
    }

    static Picture.Local picture(Path file) {
        return new Picture.Local(file, "image/png");
    }

    private static Outcome<Taken> taken(Offer offer) {
        Path file = ((Offer.OfFile) offer).file();
        return Outcome.done(new Taken(picture(file), new PictureInfo("image/png", 16, 9, 100, 1), Optional.empty()));
    }
}
