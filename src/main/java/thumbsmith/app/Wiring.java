package thumbsmith.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thumbsmith.api.Network;
import thumbsmith.control.Office;
import thumbsmith.control.QueueServer;
import thumbsmith.control.Seat;
import thumbsmith.draft.engine.SketchEngine;
import thumbsmith.image.ImageEngine;
import thumbsmith.image.PixelEngine;
import thumbsmith.job.Assessor;
import thumbsmith.job.BudgetWatch;
import thumbsmith.job.Chains;
import thumbsmith.job.Leftovers;
import thumbsmith.job.LookArchive;
import thumbsmith.job.LookKeeper;
import thumbsmith.job.LookMemory;
import thumbsmith.job.LookRegistry;
import thumbsmith.job.NameTemplate;
import thumbsmith.job.Offer;
import thumbsmith.job.OutputShelf;
import thumbsmith.job.Pricing;
import thumbsmith.job.Scheduler;
import thumbsmith.job.Studio;
import thumbsmith.job.Surroundings;
import thumbsmith.sandbox.SandboxOptions;
import thumbsmith.secret.SecretStore;
import thumbsmith.secret.SecretsOfThisRun;
import thumbsmith.store.Aftermath;
import thumbsmith.store.Database;
import thumbsmith.store.FolderMove;
import thumbsmith.store.Folders;
import thumbsmith.store.LibraryMove;
import thumbsmith.store.LookArchiveFile;
import thumbsmith.store.LookParcel;
import thumbsmith.store.PictureFaces;
import thumbsmith.store.PictureIntake;
import thumbsmith.store.PictureMending;
import thumbsmith.store.PictureVault;
import thumbsmith.store.Preferences.MaskChange;
import thumbsmith.store.PreferencesFile;
import thumbsmith.store.PricesFile;
import thumbsmith.store.SqliteChains;
import thumbsmith.store.SqliteJournal;
import thumbsmith.store.SqliteLedger;
import thumbsmith.store.SqliteLibrary;
import thumbsmith.store.SqliteLookMemory;
import thumbsmith.store.SqliteLooks;
import thumbsmith.store.SqliteOrigins;
import thumbsmith.store.StoredFiles;
import thumbsmith.store.TurnedMasks;
import thumbsmith.store.WebFetcher;

/**
 * Every long-lived object of the program, made in order and closed in the opposite one. The window and the command
 * line both stand on it.
 */
public final class Wiring implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Wiring.class);
    private static final Executor SOON = CompletableFuture.delayedExecutor(400, TimeUnit.MILLISECONDS);

    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private final Folders folders;
    private final Environment environment;
    private final Clock clock = Clock.systemDefaultZone();
    private final PreferencesFile preferences;
    private final PricesFile prices;
    private final SecretStore secrets = new SecretsOfThisRun();
    private final Backstage backstage = new Backstage(clock);
    private final EmbeddedHost embedded;
    private final ServiceSwitch connections;
    private final Database database;
    private final SqliteLooks registry;
    private final PictureVault vault;
    private final StoredFiles files;
    private final Studio studio;
    private final Seat seat;
    private final Supplier<Target> target;
    private final Optional<String> atOpening;
    private volatile int foundAgain;
    private final Chains chains;

    private Wiring(Environment environment, Folders folders, boolean offline, SandboxOptions options, Seat seat) {
        this.environment = environment;
        this.folders = folders;
        this.seat = kept(seat);
        preferences = kept(new PreferencesFile(folders.preferences(), SOON));
        prices = kept(new PricesFile(folders.prices(), SOON));
        database = kept(Database.open(folders.database()));
        atOpening = database.notice();
        registry = new SqliteLooks(database);
        ImageEngine images = new PixelEngine();
        embedded = kept(new EmbeddedHost(options, new SketchEngine(images), images));
        target = target(offline);
        vault = new PictureVault(folders.pictures(), images);
        connections = new ServiceSwitch(
                target, embedded, backstage, pikzels -> new TurnedMasks(pikzels, this::turnsMasks, vault, images));
        preferences.onChange(changed -> connections.check());
        files = new StoredFiles(folders, database, images, vault, clock);
        studio = studio(images);
        kept(KeepAwake.during(studio.scheduler()));
        chains = kept(new Chains(
                new SqliteChains(database),
                studio.journal(),
                studio.scheduler(),
                studio.scheduler()::listen,
                studio.intake(),
                clock));
    }

    /** Opens everything under that home. */
    static Wiring open(Environment environment, Folders folders, boolean offline) {
        return open(environment, folders, offline, SandboxOptions.in(folders.embeddedService()));
    }

    /** The same for a process that has the seat of that home already; gives it back when it is closed. */
    static Wiring open(Environment environment, Folders folders, Seat seat) {
        return new Wiring(environment, folders, false, SandboxOptions.in(folders.embeddedService()), seat);
    }

    /** The same over an embedded service with its own latency, credits or clock: for scripted users and rehearsals. */
    static Wiring open(Environment environment, Folders folders, boolean offline, SandboxOptions options) {
        return new Wiring(environment, folders, offline, options, Seat.in(folders.home()));
    }

    private boolean turnsMasks() {
        return preferences.get().maskChange() == MaskChange.BLACK;
    }

    private Supplier<Target> target(boolean offline) {
        return () -> offline || backstage.isEmbeddedOnly()
                ? new Target.Embedded()
                : Target.of(environment, preferences.get(), secrets);
    }

    private Studio studio(ImageEngine images) {
        var journal = new SqliteJournal(database);
        var ledger = new SqliteLedger(database);
        LookRegistry looks = Starters.registered(registry, folders, clock);
        var pricing = new Pricing(prices::get);
        var shelf = new OutputShelf(
                images, () -> new NameTemplate(preferences.get().nameTemplate()), clock.getZone(), folders.kept());
        Scheduler scheduler = kept(new Scheduler(
                connections,
                journal,
                ledger,
                pricing,
                shelf,
                Surroundings.of(clock, Optional.of(folders.home())),
                preferences.get().concurrency()));
        preferences.onChange(changed -> scheduler.setConcurrency(changed.concurrency()));
        var origins = new SqliteOrigins(database);
        var intake = new PictureIntake(images, vault, new WebFetcher(this::network), origins);
        return new Studio(
                connections,
                scheduler,
                intake,
                new PictureMending(vault, intake, origins),
                new PictureFaces(images, vault, origins),
                looks,
                new LookKeeper(
                        scheduler.forQuestions(), looks, lookMemory(), ledger, pricing, folders.portraits(), clock),
                new Assessor(scheduler.forQuestions(), ledger, pricing, journal, clock),
                journal,
                ledger,
                pricing,
                images,
                new SqliteLibrary(database),
                files,
                new BudgetWatch(ledger, pricing, () -> preferences.get().budget(), clock));
    }

    /** The way of existing thumbnails into another folder. */
    LibraryMove move() {
        return new FolderMove(database);
    }

    LookMemory lookMemory() {
        return new SqliteLookMemory(database);
    }

    /** All looks, for a second computer. */
    LookArchive lookArchive() {
        return new LookArchiveFile(
                new LookParcel(registry, lookMemory(), vault, folders.portraits()),
                () -> connections.current().service());
    }

    /** Takes up what an earlier run left, unless another process runs the jobs of this folder. Waits for the disk. */
    void takeUp() {
        if (takeSeat()) takeUpForWindow();
        else LOG.info("Another Thumbsmith runs the jobs of this folder.");
    }

    /** Whether this process runs the jobs of this folder now, of which there is one at a time. Never waits. */
    boolean takeSeat() {
        try {
            return seat.take();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a window does that stays: chains and what was being moved, too. Only for the process that has the seat. */
    void takeUpForWindow() {
        takenUp(() -> {
            // Chains first: a step that ends in this run, as one that was answered does, lets its chain go on.
            chains.takeUp();
            recover(preferences.get().goOnByItself() ? Leftovers.GO_ON : Leftovers.PARK);
        });
        takenUp(files::takeUp);
    }

    /** Parks, fetches or calls unknown what an earlier run left. Only for the process that has the seat. */
    void takeUpJobs() {
        takenUp(() -> recover(Leftovers.PARK));
    }

    private void recover(Leftovers unsent) {
        studio.scheduler().recover(unsent);
        kept(SafetyCopy.begin(folders, clock));
    }

    /** The same for a process that only changes what stands in the queue: nothing is fetched. */
    void takeStock() {
        takenUp(studio.scheduler()::takeStock);
    }

    private void takenUp(Runnable step) {
        try {
            settleDamage();
            step.run();
        } catch (RuntimeException e) {
            LOG.warn("What an earlier run left could not be taken up", e);
        }
    }

    /** After damage nothing that the list calls unsent is known to be so. */
    private void settleDamage() {
        mendMove();
        if (database.restored().isPresent())
            foundAgain = new Aftermath(database, studio.images(), studio.pricing())
                    .settle(List.of(folders.outputs(), outputFolder()));
    }

    private void mendMove() {
        try {
            new FolderMove(database).mend();
        } catch (IOException | RuntimeException e) {
            LOG.warn("A move that broke off could not be mended", e);
        }
    }

    /** Whether this process runs the jobs of this folder. */
    boolean isAlone() {
        return seat.isTaken();
    }

    /** Lets another process run them. */
    void leaveSeat() {
        try {
            seat.close();
        } catch (IOException e) {
            LOG.warn("The folder could not be unlocked", e);
        }
    }

    /** Takes the orders of this person's other processes from now on. Without a socket there are none, and that is all. */
    AutoCloseable serve(Office office) {
        try {
            return kept(QueueServer.open(folders.home(), office));
        } catch (IOException e) {
            LOG.warn("Other processes cannot hand their orders to this one", e);
            return () -> {};
        }
    }

    /** Tells the account that pays apart from others. */
    String account() {
        return AccountMark.of(target.get());
    }

    /** A file of what was offered: itself, or a copy of what came without one. Waits for the network. */
    Path kept(Offer offer) throws IOException {
        return switch (offer) {
            case Offer.OfFile(Path file) -> file;
            case Offer.OfBytes(byte[] bytes) -> vault.keep(bytes);
            case Offer.OfAddress(URI address) -> vault.keep(new WebFetcher(this::network).fetch(address));
            case Offer.OfInside(URI address) -> vault.keep(new WebFetcher(this::network).fetchInside(address));
        };
    }

    /** Whether that is one of the pictures that the program keeps. */
    boolean keeps(Path picture) {
        return picture.normalize().startsWith(folders.pictures());
    }

    /** What the person should know of the program's own files, in sentences: damaged, newer, set aside. */
    List<String> notices() {
        return Stream.of(atOpening, found(), preferences.notice(), prices.notice())
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> found() {
        if (foundAgain == 0) return Optional.empty();
        return Optional.of(
                foundAgain == 1 ? "One picture was found again." : foundAgain + " pictures were found again.");
    }

    /** The way out for pictures from the web: the system's proxies and the person's own certificates. */
    private Network network() {
        return ServiceSwitch.network(preferences.get().certificates());
    }

    Studio studio() {
        return studio;
    }

    Chains chains() {
        return chains;
    }

    PreferencesFile preferences() {
        return preferences;
    }

    PricesFile prices() {
        return prices;
    }

    SecretStore secrets() {
        return secrets;
    }

    ServiceSwitch connections() {
        return connections;
    }

    /** Where the services and their pages for people are. */
    ServicePages servicePages() {
        return new ServicePages(
                target(false),
                () -> embedded.get().base(),
                embedded::accountPage,
                () -> preferences.get().pages());
    }

    EmbeddedHost embedded() {
        return embedded;
    }

    Backstage backstage() {
        return backstage;
    }

    Folders folders() {
        return folders;
    }

    Environment environment() {
        return environment;
    }

    Clock clock() {
        return clock;
    }

    /** Where finished thumbnails go unless a command says otherwise. */
    Path outputFolder() {
        return preferences.get().outputFolder().orElseGet(folders::outputs);
    }

    /** Keeps it to be closed with the rest. */
    <C extends AutoCloseable> C kept(C resource) {
        opened.push(resource);
        return resource;
    }

    @Override
    public void close() {
        while (!opened.isEmpty()) closeNext();
    }

    private void closeNext() {
        try {
            opened.pop().close();
        } catch (Exception e) {
            LOG.warn("Something did not close", e);
        }
    }
}
