package thumbsmith.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.Parent;
import thumbsmith.contract.Service;
import thumbsmith.contract.Slot;
import thumbsmith.create.ComposerState;
import thumbsmith.create.CreatePorts;
import thumbsmith.create.CreateView;
import thumbsmith.create.CreateViewModel;
import thumbsmith.darkroom.Developer;
import thumbsmith.darkroom.Presets;
import thumbsmith.failure.Catalogue;
import thumbsmith.image.PictureCache;
import thumbsmith.image.face.FaceFinder;
import thumbsmith.image.face.PersonCutout;
import thumbsmith.job.Offer;
import thumbsmith.job.Output;
import thumbsmith.job.Studio;
import thumbsmith.library.Closeup;
import thumbsmith.library.CloseupPorts;
import thumbsmith.library.LibraryChoices;
import thumbsmith.library.LibraryPorts;
import thumbsmith.library.LibraryView;
import thumbsmith.library.LibraryViewModel;
import thumbsmith.looks.LooksBench;
import thumbsmith.looks.LooksView;
import thumbsmith.looks.LooksViewModel;
import thumbsmith.prep.PrepBench;
import thumbsmith.prep.PrepMemory;
import thumbsmith.prep.PrepScreen;
import thumbsmith.prep.PrepScreenModel;
import thumbsmith.prep.PrepViewModel;
import thumbsmith.queue.QueuePorts;
import thumbsmith.queue.QueueView;
import thumbsmith.queue.QueueViewModel;
import thumbsmith.rehearsal.RehearsalLine;
import thumbsmith.rehearsal.RehearsalView;
import thumbsmith.rehearsal.RehearsalViewModel;
import thumbsmith.review.ReviewBench;
import thumbsmith.review.ReviewMemory;
import thumbsmith.review.ReviewView;
import thumbsmith.review.ReviewViewModel;
import thumbsmith.settings.KeyCheck;
import thumbsmith.settings.SettingsBench;
import thumbsmith.settings.SettingsView;
import thumbsmith.settings.SettingsViewModel;
import thumbsmith.spending.SpendingBench;
import thumbsmith.spending.SpendingView;
import thumbsmith.spending.SpendingViewModel;
import thumbsmith.store.JsonFile;
import thumbsmith.ui.BudgetQuestion;
import thumbsmith.ui.CommonWays;
import thumbsmith.ui.DropContent;
import thumbsmith.ui.DropReader;
import thumbsmith.ui.FailureDialog;
import thumbsmith.ui.ScoreAsker;
import thumbsmith.ui.Thumbnails;
import thumbsmith.ui.Work;

/** Makes each screen with its view model when it is first opened, carries hand-overs between them, and closes them. */
final class Screens implements AutoCloseable {
    /** Decoded pictures of all screens together: 48 MB, several screens of tiles, in a program that gets by with 256 MB. */
    private static final long PICTURE_BYTES = 48L << 20;

    private static final Executor SOON = CompletableFuture.delayedExecutor(400, TimeUnit.MILLISECONDS);

    /** Typing has paused. */
    private static final Executor TYPED = CompletableFuture.delayedExecutor(120, TimeUnit.MILLISECONDS);

    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private final Wiring wiring;
    private final Work work;
    private final WindowPorts ports;
    private final Thumbnails thumbnails;
    private final DropReader drops;
    private final ScoreDesk scores;
    private final ResultDesk results;
    private final JsonFile<ComposerState> composerFile;
    private final JsonFile<LibraryChoices> libraryFile;
    private final CreateViewModel create;
    private final ShellViewModel shell;
    private final DeskWays ways;
    private final FailureDesk failures;
    private final HoldDesk holds;
    private SettingsViewModel settings;
    private final RehearsalViewModel rehearsal;
    private LooksViewModel looks;
    private QueueViewModel queue;
    private PrepScreenModel prep;
    private ReviewViewModel review;
    private Runnable focusFirst = () -> {};

    Screens(Wiring wiring, Work work, WindowPorts ports) {
        this.wiring = wiring;
        this.work = work;
        this.ports = ports;
        Studio studio = wiring.studio();
        thumbnails = new Thumbnails(studio.images(), new PictureCache(PICTURE_BYTES), work);
        drops = new DropReader(studio.images()::png);
        scores = new ScoreDesk(
                studio, wiring.connections(), work, new BudgetQuestion(studio.budget(), work, ports.confirm()));
        results = new ResultDesk(studio, scores, work, ports.desktop());
        composerFile =
                kept(new JsonFile<>(wiring.folders().composer(), ComposerState.class, ComposerState.INITIAL, SOON));
        libraryFile =
                kept(new JsonFile<>(wiring.folders().library(), LibraryChoices.class, LibraryChoices.INITIAL, SOON));
        shell = kept(new ShellViewModel(studio, work, wiring.clock()));
        ways = commonWays();
        failures = kept(new FailureDesk(wiring.clock(), ports.ticker(), shell.routeProperty(), ways));
        holds = kept(holdDesk(studio));
        create = kept(createModel(studio));
        kept(wiring.prices().onChange(now -> work.front(this::reprice)));
        kept(wiring.connections().onChange(() -> work.front(this::repriceReview)));
        rehearsal = rehearsalOf();
        results.handOver(
                (output, slot) -> {
                    create.use(slot, output.file());
                    go(Route.CREATE);
                },
                output -> {
                    create.variations(output);
                    go(Route.CREATE);
                },
                create::reuse);
        results.handToEdit(output -> {
            create.edit(output);
            go(Route.CREATE);
        });
        results.handToReview(output -> {
            review().open(output.file());
            go(Route.REVIEW);
        });
        results.handToPrep(output -> {
            prep().open(output.file());
            go(Route.PREP);
        });
        results.handToStyle(outputs -> {
            looks().trainStyle(outputs.stream().map(Output::file).toList());
            go(Route.LOOKS);
        });
        create.composer()
                .slots()
                .all()
                .forEach(slot -> slot.model().onPrepare(file -> {
                    prep().open(file, slot.slot());
                    go(Route.PREP);
                }));
    }

    /** A new frame with new screens over the same models. */
    Shell frame() {
        Shell frame = frame(notices());
        frame.over(new RehearsalLine(rehearsal));
        focusFirst = frame::focusFirstSoon;
        return frame;
    }

    private Shell frame(List<String> notices) {
        SupportDesk support = new SupportDesk(wiring, work, ports);
        HelpDeeds help = new HelpDeeds(
                this::openRehearsal, support::save, support::openDocumentation, support::openPrices, support::openLog);
        return new Shell(shell, this::build, notices, failures, holds, help);
    }

    private void openRehearsal() {
        rehearsal.openList();
        focusFirst.run();
    }

    private List<String> notices() {
        return Stream.concat(wiring.notices().stream(), composerFile.notice().stream())
                .toList();
    }

    /** The ways out that lead beyond a screen, for whoever shows failures of its own. */
    CommonWays ways() {
        return ways;
    }

    FailureDesk failures() {
        return failures;
    }

    HoldDesk holds() {
        return holds;
    }

    ShellViewModel shell() {
        return shell;
    }

    RehearsalViewModel rehearsal() {
        return rehearsal;
    }

    CreateViewModel create() {
        return create;
    }

    /** Files that the program was started with: pictures go to the composer, a batch to the queue. */
    void take(List<Path> files) {
        List<Path> pictures =
                files.stream().filter(file -> !FileArguments.isBatch(file)).toList();
        if (!pictures.isEmpty()) {
            create.composer().slots().drop(DropContent.ofFiles(pictures));
            go(Route.CREATE);
        }
        files.stream().filter(FileArguments::isBatch).findFirst().ifPresent(this::openBatch);
    }

    private void openBatch(Path file) {
        go(Route.QUEUE);
        queue().batch().open(file);
    }

    /** The screen of that route, new. */
    Parent build(Route route) {
        return switch (route) {
            case CREATE -> new CreateView(create, thumbnails, drops);
            case LIBRARY -> libraryView(kept(libraryModel()));
            case LOOKS -> new LooksView(looks(), thumbnails, drops);
            case QUEUE -> new QueueView(queue(), thumbnails);
            case REVIEW -> new ReviewView(review(), thumbnails, drops);
            case PREP -> new PrepScreen(prepScreen(), drops);
            case SPENDING -> new SpendingView(kept(spendingModel()));
            case SETTINGS -> new SettingsView(settings());
            case REHEARSAL -> new RehearsalView(rehearsal);
        };
    }

    /** One for all frames: rehearsals act on it whether it is shown or not. */
    LooksViewModel looks() {
        if (looks == null) looks = kept(looksModel());
        return looks;
    }

    /** One for all frames: it reads the whole queue once. */
    QueueViewModel queue() {
        if (queue == null) queue = kept(queueModel());
        return queue;
    }

    /** One for all frames: pictures come to it from other screens, and scores while another one is shown. */
    ReviewViewModel review() {
        if (review == null) review = kept(reviewModel());
        return review;
    }

    private void reprice() {
        create.reprice();
        repriceReview();
    }

    private void repriceReview() {
        if (review != null) review.reprice();
    }

    private ReviewViewModel reviewModel() {
        Studio studio = wiring.studio();
        ReviewQuestions questions = new ReviewQuestions(scores);
        return new ReviewViewModel(new ReviewBench(
                studio.intake(),
                ports.picker(),
                ports.desktop(),
                new ScoreAsker<>(
                        questions,
                        failuresOn(Route.REVIEW),
                        ways,
                        ports.confirm(),
                        ports.desktop()::copyText,
                        wiring.clock()),
                questions,
                this::editAsSuggested,
                studio.scheduler()::listen,
                scores::price,
                kept(new JsonFile<>(wiring.folders().review(), ReviewMemory.class, ReviewMemory.INITIAL, SOON)),
                work,
                wiring.clock()));
    }

    private void editAsSuggested(Path picture, String instruction) {
        create.edit(picture, instruction);
        go(Route.CREATE);
    }

    /** One for all frames: pictures come to it from other screens. */
    PrepViewModel prep() {
        return prepScreen().one();
    }

    /** Whether closing the window would cut a batch short. */
    boolean isBatchRunning() {
        return prep != null && prep.isBatchRunning();
    }

    private PrepScreenModel prepScreen() {
        if (prep == null) prep = kept(prepModel());
        return prep;
    }

    private PrepScreenModel prepModel() {
        JsonFile<PrepMemory> memory =
                kept(new JsonFile<>(wiring.folders().prep(), PrepMemory.class, PrepMemory.INITIAL, SOON));
        FaceFinder faces = new FaceFinder();
        return new PrepScreenModel(new PrepBench(
                work,
                ports.picker(),
                ports.confirm(),
                ports.desktop(),
                new Developer(faces, new PersonCutout()),
                faces,
                new Presets(wiring.folders().presets()),
                wiring::kept,
                this::usePrepared,
                wiring.outputFolder(),
                memory,
                SOON));
    }

    private void usePrepared(Slot slot, byte[] picture) {
        create.use(slot, new Offer.OfBytes(picture));
        go(Route.CREATE);
    }

    private QueueViewModel queueModel() {
        QueuePorts around = new QueuePorts(
                work,
                ports.picker(),
                ports.confirm(),
                failuresOn(Route.QUEUE),
                results,
                wiring.clock(),
                ports.ticker()::start,
                create::reuse,
                this::showCard,
                wiring.connections()::whyNotReady,
                wiring.chains()::stepOf);
        return new QueueViewModel(
                wiring.studio(), wiring.preferences(), wiring.folders().outputs(), around);
    }

    /** Create, where it has a card of that job. */
    private boolean showCard(UUID job) {
        boolean there = create.jobs().card(job).isPresent();
        if (there) go(Route.CREATE);
        return there;
    }

    private RehearsalViewModel rehearsalOf() {
        RehearsalActors actors =
                new RehearsalActors(create, this::looks, shell.routeProperty(), wiring.connections()::known);
        return new RehearsalViewModel(
                kept(new RehearsalStage(wiring, work, ports, everywhere(), shell.routeProperty(), actors)),
                new Catalogue());
    }

    private void go(Route route) {
        shell.routeProperty().set(route);
    }

    private FailureDialog everywhere() {
        return ports.failures().orElse(failures);
    }

    private FailureDialog failuresOn(Route screen) {
        return ports.failures().orElseGet(() -> failures.on(screen));
    }

    private DeskWays commonWays() {
        return new DeskWays(
                wiring.servicePages(),
                this::inUse,
                this::settings,
                () -> go(Route.SETTINGS),
                ports.desktop(),
                work,
                wiring.clock(),
                Version.text());
    }

    /** In a rehearsal always the embedded one, whichever was opened last. */
    private Service inUse() {
        return wiring.backstage().isEmbeddedOnly()
                ? Service.EMBEDDED
                : wiring.connections().known().orElse(Service.EMBEDDED);
    }

    private HoldDesk holdDesk(Studio studio) {
        return new HoldDesk(
                new StudioHolds(studio),
                studio.pricing(),
                work,
                wiring.clock(),
                ports.ticker(),
                failures,
                this::chooseFolder,
                ways::chooseService);
    }

    private Optional<Path> chooseFolder() {
        return settings().folders().choose();
    }

    /** One for all frames: dialogs lead to places in it. */
    private SettingsViewModel settings() {
        if (settings == null) {
            settings = kept(settingsModel());
            settings.service().onAccepted(base -> holds.keyAccepted(Service.paid(base)));
        }
        return settings;
    }

    private CreateViewModel createModel(Studio studio) {
        CreatePorts around = new CreatePorts(
                work,
                ports.picker(),
                ports.confirm(),
                failuresOn(Route.CREATE),
                results,
                ports.desktop(),
                wiring.clock(),
                ports.ticker(),
                ways,
                () -> go(Route.CREATE),
                this::chooseFolder,
                wiring.connections()::whyNotReady,
                wiring.chains()::stepOf);
        return new CreateViewModel(
                studio, wiring.preferences(), composerFile, wiring.folders().outputs(), around);
    }

    private LibraryViewModel libraryModel() {
        Studio studio = wiring.studio();
        return new LibraryViewModel(new LibraryPorts(
                studio.library(),
                studio.files(),
                studio.images(),
                studio.scheduler()::listen,
                results,
                new ScoreAsker<>(
                        results,
                        failuresOn(Route.LIBRARY),
                        ways,
                        ports.confirm(),
                        ports.desktop()::copyText,
                        wiring.clock()),
                ports.picker(),
                ports.confirm(),
                ports.desktop(),
                work,
                TYPED,
                wiring.clock(),
                libraryFile,
                wiring::outputFolder));
    }

    private LibraryView libraryView(LibraryViewModel model) {
        CloseupPorts around = new CloseupPorts(
                wiring.studio(),
                wiring.chains(),
                wiring.preferences(),
                wiring::outputFolder,
                work,
                ports.picker(),
                ports.confirm(),
                wiring.clock().getZone());
        Closeup closeup = kept(new Closeup(around, model.openedProperty(), model::open, model::changed));
        return new LibraryView(model, closeup, thumbnails, drops, () -> go(Route.CREATE));
    }

    private SpendingViewModel spendingModel() {
        Studio studio = wiring.studio();
        return new SpendingViewModel(new SpendingBench(
                studio.ledger().report(),
                wiring.prices(),
                wiring.preferences(),
                studio.scheduler()::listen,
                work,
                wiring.clock(),
                ports.picker(),
                ports.desktop()));
    }

    private LooksViewModel looksModel() {
        return new LooksViewModel(new LooksBench(
                wiring.studio(),
                wiring.lookMemory(),
                wiring.lookArchive(),
                wiring.preferences(),
                work,
                ports.picker(),
                ports.confirm(),
                failuresOn(Route.LOOKS),
                ways,
                ports.desktop(),
                wiring.clock(),
                ports.ticker()::start,
                wiring.connections()::whyNotReady));
    }

    private SettingsViewModel settingsModel() {
        KeyCheck check = new FreeKeyCheck(
                base -> Target.at(base, Optional.empty(), wiring.preferences().get()), ServiceSwitch::client);
        SettingsBench bench = new SettingsBench(
                wiring.preferences(),
                wiring.secrets(),
                check,
                wiring.environment().overrides(),
                wiring.connections()::check,
                wiring.folders(),
                wiring.move(),
                work,
                ports.picker(),
                ports.desktop(),
                Version.text());
        return new SettingsViewModel(bench, LocalDate.now(wiring.clock()));
    }

    private <C extends AutoCloseable> C kept(C resource) {
        opened.push(resource);
        return resource;
    }

    @Override
    public void close() throws Exception {
        while (!opened.isEmpty()) opened.pop().close();
    }
}
