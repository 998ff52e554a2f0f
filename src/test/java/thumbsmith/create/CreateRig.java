package thumbsmith.create;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.imageio.ImageIO;
import thumbsmith.api.Pikzels;
import thumbsmith.api.TitlesAnswer;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.LookStatus;
import thumbsmith.contract.Prices;
import thumbsmith.contract.Service;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;
import thumbsmith.failure.Recovery;
import thumbsmith.image.PictureInfo;
import thumbsmith.image.PixelEngine;
import thumbsmith.job.Assessor;
import thumbsmith.job.BudgetGuard;
import thumbsmith.job.Connection;
import thumbsmith.job.Connections;
import thumbsmith.job.FaceScout;
import thumbsmith.job.FakeFaces;
import thumbsmith.job.Intake;
import thumbsmith.job.Job;
import thumbsmith.job.JobState;
import thumbsmith.job.Ledger;
import thumbsmith.job.Look;
import thumbsmith.job.LookRegistry;
import thumbsmith.job.Offer;
import thumbsmith.job.Output;
import thumbsmith.job.Pricing;
import thumbsmith.job.Recipe;
import thumbsmith.job.StepOf;
import thumbsmith.job.Studio;
import thumbsmith.job.Subscription;
import thumbsmith.job.Taken;
import thumbsmith.store.JsonFile;
import thumbsmith.store.PreferencesFile;
import thumbsmith.ui.CommonWays;
import thumbsmith.ui.DesktopPort;
import thumbsmith.ui.FailureDialog;
import thumbsmith.ui.FilesPicked;
import thumbsmith.ui.Trouble;
import thumbsmith.ui.Work;

/** A Create screen whose whole surroundings are in the test's hand; everything runs on the calling thread. */
final class CreateRig implements AutoCloseable {
    static final Service PAID = new Service("api.pikzels.com");
    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    final Path home;
    final MovableClock clock = new MovableClock();
    final FakeDesk desk = new FakeDesk(clock);
    final FakeResults results = new FakeResults();
    final Map<UUID, StepOf> steps = new HashMap<>();
    final List<String> questions = new ArrayList<>();
    final List<Failure> shownFailures = new ArrayList<>();
    final List<Trouble> troubles = new ArrayList<>();
    final List<Trouble> shownTroubles = troubles;
    final List<Failure> noted = new ArrayList<>();
    final List<Recovery> common = new ArrayList<>();
    final FakeMending mending = new FakeMending();
    final FakeFaces faces = new FakeFaces();
    /** What pictures are taken in by, and looked at by. */
    Intake intake = new FakeIntake();

    FaceScout scout = faces;
    final List<String> copied = new ArrayList<>();
    final List<Runnable> ticks = new ArrayList<>();
    final List<Look> looks = new ArrayList<>();
    final PreferencesFile preferences;
    final JsonFile<ComposerState> memory;
    /** How much smaller than true pictures are drawn; pictures to look at want 1. */
    int drawnSmaller = 16;

    /** Which ways out are taken by the rest of the window. */
    Predicate<Recovery> isCommon = way -> false;

    int broughtToFront;
    Optional<Path> otherFolder = Optional.empty();
    Optional<String> whyNotReady = Optional.empty();
    Optional<RuntimeException> unopened = Optional.empty();
    /** Runs what waits for disk or network; at once unless a test holds it back. */
    Executor waiting = Runnable::run;

    Outcome<TitlesAnswer> titles = new Outcome.Withdrawn<>();
    boolean agrees = true;
    /** What every picture carries. */
    Optional<Recipe> recipe = Optional.empty();

    BudgetGuard budget = BudgetGuard.NONE;
    CommonWays commonWays = (way, trouble) -> false;
    Optional<Path> picked = Optional.empty();
    private final List<Runnable> lookListeners = new ArrayList<>();
    private final List<Runnable> serviceListeners = new ArrayList<>();
    private Service service = Service.EMBEDDED;
    private Optional<CreateViewModel> model = Optional.empty();

    CreateRig(Path home) {
        this.home = home;
        preferences = new PreferencesFile(home.resolve("preferences.json"), Runnable::run);
        memory = new JsonFile<>(
                home.resolve("composer.json"), ComposerState.class, ComposerState.INITIAL, Runnable::run);
    }

    CreateViewModel model() {
        if (model.isEmpty())
            model = Optional.of(make(new Work(Runnable::run, task -> waiting.execute(task), Runnable::run)));
        return model.get();
    }

    CreateViewModel make(Work work) {
        Studio studio = new Studio(
                new FakeConnections(),
                null,
                intake,
                mending,
                scout,
                new FakeLooks(),
                null,
                new Assessor(
                        new FakeConnections(),
                        only(Ledger.class, call -> null),
                        new Pricing(Prices.PUBLISHED),
                        null,
                        clock),
                null,
                null,
                new Pricing(Prices.PUBLISHED),
                new PixelEngine(),
                new thumbsmith.job.EmptyLibrary(),
                new thumbsmith.job.NoFiles(),
                cost -> budget.crossing(cost));
        CreatePorts ports = new CreatePorts(
                work,
                FilesPicked.one(() -> picked),
                this::ask,
                new FakeDialog(),
                results,
                new FakeDesktop(),
                clock,
                this::tick,
                this::takeCommon,
                () -> broughtToFront++,
                () -> otherFolder,
                () -> whyNotReady,
                job -> Optional.ofNullable(steps.get(job)));
        return new CreateViewModel(studio, desk, preferences, memory, home.resolve("thumbnails"), ports);
    }

    /** A port of which the test needs one call. */
    private static <T> T only(Class<T> port, Function<String, Object> answer) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(), new Class<?>[] {port}, (proxy, call, with) -> answer.apply(call.getName())));
    }

    ComposerModel composer() {
        return model().composer();
    }

    void serviceIs(Service now) {
        service = now;
        desk.service = now;
        List.copyOf(serviceListeners).forEach(Runnable::run);
    }

    Look look(LookMode mode, String name, LookStatus status, int progress) {
        Look look = new Look(
                UUID.randomUUID(), service, mode, name, status, progress, Optional.empty(), Optional.empty(), NOON);
        looks.add(look);
        List.copyOf(lookListeners).forEach(Runnable::run);
        return look;
    }

    Path picture(String name) {
        return picture(name, 1280, 720, 0.6f);
    }

    /** A drawn picture in the rig's home. */
    Path picture(String name, int width, int height, float hue) {
        Path file = home.resolve(name + ".png");
        try {
            ImageIO.write(drawing(width / drawnSmaller, height / drawnSmaller, hue), "png", file.toFile());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return file;
    }

    Output output(Job job, Path file) {
        boolean free = job.service().isEmbedded();
        BigDecimal list = new Pricing(Prices.PUBLISHED)
                .list(job.recipe().operation(), job.recipe().model());
        return new Output(
                job.id(),
                job.recipe(),
                job.service(),
                file,
                job.recipe().format().width(),
                job.recipe().format().height(),
                1000,
                Optional.of("request"),
                free ? BigDecimal.ZERO : list,
                list,
                12,
                clock.instant(),
                job.cancelRequested(),
                Optional.empty());
    }

    /** Ends the job well, with a drawn picture. */
    Job finish(Job job, float hue) {
        Job done = job.in(new JobState.Done(clock.instant()));
        var format = job.recipe().format();
        desk.finish(done, output(done, picture(job.id().toString(), format.width(), format.height(), hue)));
        return done;
    }

    JobCardModel card(Job job) {
        return model().jobs().daysProperty().get().stream()
                .flatMap(day -> day.cards().stream())
                .filter(card -> card.id().equals(job.id()))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        model.ifPresent(CreateViewModel::close);
    }

    void tell(Trouble trouble) {
        troubles.add(trouble);
        shownFailures.add(trouble.failure());
    }

    private boolean takeCommon(Recovery way, Trouble trouble) {
        boolean taken = isCommon.test(way) || commonWays.take(way, trouble);
        if (taken) common.add(way);
        return taken;
    }

    boolean ask(String title, String sentence, String yes, String no) {
        questions.add(sentence);
        return agrees;
    }

    Subscription tick(Runnable tick) {
        ticks.add(tick);
        return () -> ticks.remove(tick);
    }

    /** Takes PNG files, which all carry the same recipe or none. */
    private final class FakeIntake implements Intake {
        @Override
        public Outcome<Taken> take(Offer offer, thumbsmith.contract.Slot slot) {
            return CreateRig.take(offer, slot);
        }

        @Override
        public Optional<Recipe> recipe(Offer offer) {
            return recipe;
        }
    }

    private static Outcome<Taken> take(Offer offer, thumbsmith.contract.Slot slot) {
        if (!(offer instanceof Offer.OfFile(Path file)) || !file.toString().endsWith(".png") || !Files.exists(file)) {
            return Outcome.failed(new Failure.BadImage(slot, "This is no picture."));
        }
        PictureInfo info = new PictureInfo("image/png", 1280, 720, 34_000, 1);
        return Outcome.done(new Taken(new thumbsmith.api.Picture.Local(file, "image/png"), info, Optional.empty()));
    }

    private static BufferedImage drawing(int width, int height, float hue) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = picture.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setPaint(new GradientPaint(
                0, 0, Color.getHSBColor(hue, 0.7f, 0.95f), width, height, Color.getHSBColor(hue + 0.2f, 0.9f, 0.35f)));
        g.fillRect(0, 0, width, height);
        g.setColor(Color.getHSBColor(hue + 0.5f, 0.4f, 1f));
        g.fillOval(width / 2, height / 5, height / 2, height / 2);
        g.setColor(Color.WHITE);
        g.setFont(g.getFont().deriveFont(java.awt.Font.BOLD, height / 5f));
        g.drawString("ISLAND", width / 16, height * 3 / 4);
        g.dispose();
        return picture;
    }

    /** A clock that stands still until it is moved. */
    static final class MovableClock extends Clock {
        private Instant now = NOON;

        void advance(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private final class FakeConnections implements Connections {
        private Outcome<TitlesAnswer> answered(String call) {
            if (!call.equals("titles")) throw new AssertionError(call);
            return titles;
        }

        @Override
        public Connection current() {
            unopened.ifPresent(fault -> {
                throw fault;
            });
            return new Connection(service, only(Pikzels.class, this::answered), null);
        }

        @Override
        public Subscription onChange(Runnable listener) {
            serviceListeners.add(listener);
            return () -> serviceListeners.remove(listener);
        }
    }

    private final class FakeLooks implements LookRegistry {
        @Override
        public void put(Look look) {
            looks.add(look);
        }

        @Override
        public void forget(Service of, UUID id) {
            looks.removeIf(look -> look.id().equals(id));
            List.copyOf(lookListeners).forEach(Runnable::run);
        }

        @Override
        public Optional<Look> find(Service of, UUID id) {
            return looks.stream().filter(look -> look.id().equals(id)).findFirst();
        }

        @Override
        public List<Look> of(Service of) {
            return looks.stream().filter(look -> look.service().equals(of)).toList();
        }

        @Override
        public Subscription onChange(Runnable listener) {
            lookListeners.add(listener);
            return () -> lookListeners.remove(listener);
        }
    }

    private final class FakeDialog implements FailureDialog {
        @Override
        public void show(Trouble trouble) {
            tell(trouble);
        }

        @Override
        public void note(Trouble trouble) {
            noted.add(trouble.failure());
        }
    }

    private final class FakeDesktop implements DesktopPort {
        @Override
        public void open(Path file) {}

        @Override
        public void reveal(Path file) {}

        @Override
        public void browse(URI address) {}

        @Override
        public void copyText(String text) {
            copied.add(text);
        }

        @Override
        public void copyPicture(Path file) {}

        @Override
        public void copyFiles(List<Path> files) {}
    }
}
