package thumbsmith.app;

import java.io.IOException;
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
import thumbsmith.draft.SketchEngine;
import thumbsmith.image.ImageEngine;
import thumbsmith.image.ImageIoEngine;
import thumbsmith.job.Assessor;
import thumbsmith.job.BudgetWatch;
import thumbsmith.job.Chains;
import thumbsmith.job.Leftovers;
import thumbsmith.job.LookArchive;
import thumbsmith.job.LookKeeper;
import thumbsmith.job.LookMemory;
import thumbsmith.job.LookRegistry;
import thumbsmith.job.NameTemplate;
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
import thumbsmith.store.Folders;
import thumbsmith.store.LookArchiveFile;
import thumbsmith.store.LookParcel;
import thumbsmith.store.PictureIntake;
import thumbsmith.store.PictureMending;
import thumbsmith.store.PictureVault;
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
    private final StoredFiles files;
    private final Studio studio;
    private final Optional<String> atOpening;
    private volatile int foundAgain;
    private final Chains chains;
    private volatile boolean alone;

    private Wiring(Environment environment, Folders folders, boolean offline, SandboxOptions options) {
        this.environment = environment;
        this.folders = folders;
        preferences = kept(new PreferencesFile(folders.preferences(), SOON));
        prices = kept(new PricesFile(folders.prices(), SOON));
        database = kept(Database.open(folders.database()));
        atOpening = database.notice();
        registry = new SqliteLooks(database);
        ImageEngine images = new ImageIoEngine();
        embedded = kept(new EmbeddedHost(options, new SketchEngine(images), images));
        connections = new ServiceSwitch(target(offline), embedded, backstage);
        preferences.onChange(changed -> connections.check());
        var vault = new PictureVault(folders.pictures(), images);
        files = new StoredFiles(folders, database, images, vault, clock);
        studio = studio(images, vault);
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

    /** The same over an embedded service with its own latency, credits or clock: for scripted users and rehearsals. */
    static Wiring open(Environment environment, Folders folders, boolean offline, SandboxOptions options) {
        return new Wiring(environment, folders, offline, options);
    }

    private Supplier<Target> target(boolean offline) {
        return () -> offline || backstage.isEmbeddedOnly()
                ? new Target.Embedded()
                : Target.of(environment, preferences.get(), secrets);
    }

    private Studio studio(ImageEngine images, PictureVault vault) {
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
                new PictureMending(images, vault, intake, origins),
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

    LookMemory lookMemory() {
        return new SqliteLookMemory(database);
    }

    /** All looks, for a second computer. */
    LookArchive lookArchive() {
        return new LookArchiveFile(
                new LookParcel(
                        registry,
                        lookMemory(),
                        new PictureVault(folders.pictures(), studio.images()),
                        folders.portraits()),
                () -> connections.current().service());
    }

    /** Takes up what an earlier run left, unless another process of this program is at work on it. Waits for the disk. */
    void takeUp() {
        try {
            alone = kept(Presence.in(folders.home())).enter(this::recover);
            if (alone) kept(SafetyCopy.begin(folders, clock));
            if (alone) files.takeUp();
            else LOG.info("Another Thumbsmith is at work here: its jobs are left to it.");
        } catch (IOException | RuntimeException e) {
            LOG.warn("What an earlier run left could not be taken up", e);
        }
    }

    /** After damage nothing that the list calls unsent is known to be so. */
    private void recover() {
        if (database.restored().isPresent())
            foundAgain = new Aftermath(database, studio.images(), studio.pricing())
                    .settle(List.of(folders.outputs(), outputFolder()));
        // Chains first: a step that ends in this run, as one that was answered does, lets its chain go on.
        chains.takeUp();
        studio.scheduler().recover(preferences.get().goOnByItself() ? Leftovers.GO_ON : Leftovers.PARK);
    }

    /** Whether what an earlier run left was taken up here, and no other process was at work then. */
    boolean isAlone() {
        return alone;
    }

    /** Shows other processes of this program that this one is at work. */
    void attend() {
        try {
            kept(Presence.in(folders.home())).attend();
        } catch (IOException e) {
            LOG.warn("The folder cannot be locked", e);
        }
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
