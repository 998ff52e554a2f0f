package thumbsmith.app;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.testfx.util.WaitForAsyncUtils;
import thumbsmith.api.Exchange;
import thumbsmith.api.LookName;
import thumbsmith.api.Picture;
import thumbsmith.contract.Format;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Prices;
import thumbsmith.contract.Service;
import thumbsmith.contract.Slot;
import thumbsmith.create.ComposerModel;
import thumbsmith.create.PaintingModel;
import thumbsmith.job.Budget;
import thumbsmith.job.Job;
import thumbsmith.job.LedgerLine;
import thumbsmith.job.Look;
import thumbsmith.job.LookMemory;
import thumbsmith.job.Output;
import thumbsmith.looks.ArchiveForm;
import thumbsmith.looks.Deletions;
import thumbsmith.looks.LookHistory;
import thumbsmith.looks.LooksViewModel;
import thumbsmith.looks.LooksViewModel.Panel;
import thumbsmith.looks.TrainingForm;
import thumbsmith.mask.MaskViewModel;
import thumbsmith.mask.Point;
import thumbsmith.mask.Tool;
import thumbsmith.sandbox.EmbeddedService;
import thumbsmith.sandbox.Fault;
import thumbsmith.ui.DropContent;
import thumbsmith.ui.Reveal;
import thumbsmith.ui.Theme;

/**
 * Takes the pictures of every screen in {@code docs/pictures}, from the program's own window over the embedded service:
 * {@code src/test/scripts/pictures.sh [folder] [width height]}.
 */
final class ScreenPictures {
    private static final Path PICTURES =
            Path.of("src/test/resources/thumbsmith/pictures").toAbsolutePath();
    private static final Duration AT_ONCE = Duration.ZERO;
    private static final Duration NEVER_DONE = Duration.ofMinutes(10);

    private final Path folder;
    private final double width;
    private final double height;

    private ScreenPictures(Path folder, double width, double height) {
        this.folder = folder;
        this.width = width;
        this.height = height;
    }

    public static void main(String[] arguments) throws Exception {
        WindowCamera.run(arguments, (folder, width, height) -> new ScreenPictures(folder, width, height).takeAll());
    }

    private void takeAll() throws Exception {
        Path home = Files.createTempDirectory("pictures");
        empty(home);
        filled(home);
        running(home);
        held(home);
        leftBehind(home);
        told(home);
        failed(home);
    }

    private void empty(Path home) throws Exception {
        try (Sitting sitting = new Sitting(home, AT_ONCE)) {
            sitting.portraits();
            sitting.take("create-empty", Route.CREATE);
            sitting.take("library-empty", Route.LIBRARY);
            sitting.take("queue-empty", Route.QUEUE);
            sitting.take("spending-empty", Route.SPENDING);
        }
    }

    private void filled(Path home) throws Exception {
        try (Sitting sitting = new Sitting(home, AT_ONCE)) {
            sitting.generate(Operation.FACE_SWAP, Format.SQUARE, "", 1, Slot.TARGET, Slot.FACE);
            sitting.generate(Operation.EDIT, Format.WIDE, "say “Lift off”", 1, Slot.SOURCE);
            sitting.generate(Operation.IMAGE, Format.TALL, "To the moon in 30 days", 1, Slot.SOURCE);
            sitting.looks("Jonas Reed", "Retro print");
            sitting.generate(Operation.TEXT, Format.WIDE, "We tested the cheapest camera you can buy", 2);
            sitting.looks("Mila Hart", "Neon night");
            sitting.generate(Operation.TEXT, Format.WIDE, "I bought my own island", 4);
            sitting.take("create-filled", Route.CREATE);
            sitting.mode(Operation.EDIT).take("create-edit", Route.CREATE);
            sitting.masked();
            sitting.mode(Operation.FACE_SWAP).take("create-faceswap", Route.CREATE);
            sitting.take("library-filled", Route.LIBRARY);
            sitting.take("library-large", Route.LIBRARY, sitting::openNewest);
            sitting.take("looks-filled", Route.LOOKS, sitting::chooseFirstLook);
            sitting.take("looks-remembered", Route.LOOKS, sitting::rememberAndChoose);
            sitting.take(
                    "looks-export",
                    Route.LOOKS,
                    () -> sitting.fx(() -> sitting.rig.window.screens().looks().archive(ArchiveForm.Way.EXPORT)));
            sitting.spend();
            sitting.take("spending-filled", Route.SPENDING);
            sitting.batch(home);
            sitting.take("queue-batch", Route.QUEUE);
            sitting.fx(() -> sitting.rig.window.screens().queue().batch().close());
            sitting.take("looks-train", Route.LOOKS, () -> sitting.press("#looks-train"));
            sitting.take("looks-style", Route.LOOKS, sitting::styleFromLibrary);
            sitting.take("looks-faceless", Route.LOOKS, sitting::facelessPersona);
            sitting.take("looks-deleted", Route.LOOKS, sitting::deleteTwo);
            sitting.takeBack();
            sitting.take("settings", Route.SETTINGS);
        }
    }

    private void running(Path home) throws Exception {
        try (Sitting sitting = new Sitting(home, NEVER_DONE)) {
            sitting.begin(Operation.TEXT, Format.WIDE, "Seven days on a raft", 4);
            sitting.await("work", () -> sitting.rig.studio().scheduler().running() == 4);
            sitting.take("create-running", Route.CREATE, () -> sitting.says("Working", 4));
            sitting.train("Ada Park"); // before ten jobs take all places of the service
            sitting.take("looks-running", Route.LOOKS);
            sitting.begin(Operation.TEXT, Format.WIDE, "The last lighthouse keeper", 9);
            sitting.await("some wait", () -> sitting.rig.studio().scheduler().waiting() == 3);
            sitting.take("queue-running", Route.QUEUE);
            sitting.rig.studio().scheduler().pause();
            sitting.take("queue-paused", Route.QUEUE);
            sitting.rig.studio().scheduler().resume();
        }
    }

    private void held(Path home) throws Exception {
        try (Sitting sitting = withDialogs(home)) {
            sitting.meets(Fault.What.Answer.of("API_KEY_INACTIVE", 401), Operation.TEXT);
            sitting.begin(Operation.TEXT, Format.WIDE, "Seven days on a raft", 3);
            sitting.await("the dialog is open", sitting::isTold);
            sitting.take("key-dialog", Route.CREATE, sitting::focusDialog);
            sitting.withdraw();
            sitting.service().limitCredits(Optional.of(new BigDecimal("0.14")));
            sitting.begin(Operation.TEXT, Format.WIDE, "Seven days on a raft", 4);
            sitting.await("one is made", () -> sitting.parked() == 3);
            sitting.take("credits-dialog", Route.CREATE, sitting::focusDialog);
            sitting.withdraw();
            sitting.service().limitCredits(Optional.empty());
            sitting.service().maintenance(Duration.ofMinutes(30));
            sitting.begin(Operation.TEXT, Format.WIDE, "The last lighthouse keeper", 3);
            sitting.await("all wait", () -> sitting.parked() == 3);
            sitting.take("maintenance-banner", Route.CREATE);
            sitting.service().endMaintenance();
        }
    }

    private void leftBehind(Path home) throws Exception {
        try (Sitting sitting = withDialogs(home)) {
            sitting.await(
                    "it asks", () -> !sitting.banners().linesProperty().get().isEmpty());
            sitting.take("asks-banner", Route.CREATE);
            sitting.withdraw();
        }
    }

    private void told(Path home) throws Exception {
        try (Sitting sitting = withDialogs(home)) {
            sitting.meets(Fault.What.Answer.of("INVALID_IMAGE", 400), Operation.IMAGE);
            sitting.begin(Operation.IMAGE, Format.WIDE, "To the moon in 30 days", 1, Slot.SOURCE);
            sitting.take("field-note", Route.CREATE, () -> sitting.says("Source: ", 1));
            sitting.fx(sitting.rig.window.screens().create()::clearFailed);
            sitting.mode(Operation.TEXT).prompt("I bought my own island");
            sitting.titles();
            sitting.take("titles", Route.CREATE);
            sitting.take("rehearsal", Route.REHEARSAL);
            sitting.take("settings-pages", Route.SETTINGS, () -> sitting.reveal("#page-billing"));
        }
    }

    private void failed(Path home) throws Exception {
        Environment nobodyThere =
                new Environment(Optional.of("pkz_nobody"), Optional.of(URI.create("http://127.0.0.1:1")));
        try (Sitting sitting = new Sitting(home, AT_ONCE, nobodyThere)) {
            sitting.begin(Operation.TEXT, Format.WIDE, "Nobody answers", 2);
            sitting.prompt("See http://example.com\nand more");
            sitting.take("create-failed", Route.CREATE, () -> sitting.says("No connection", 2));
            sitting.take("queue-failed", Route.QUEUE);
            for (Output lost : sitting.rig.outputs().subList(0, 3)) Files.delete(lost.file());
            sitting.take("library-failed", Route.LIBRARY);
        }
        try (Sitting sitting = new Sitting(home, AT_ONCE)) {
            sitting.take("looks-failed", Route.LOOKS, () -> sitting.addLook("5a1e0001-not-an-id"));
            sitting.take("settings-failed", Route.SETTINGS, () -> sitting.paid("http://example.com"));
        }
    }

    private Sitting withDialogs(Path home) {
        return new Sitting(WaitForAsyncUtils.waitForAsyncFx(60_000, () -> WindowRig.withDialogs(home, AT_ONCE)));
    }

    private static void doubleClick(Node node) {
        node.fireEvent(new MouseEvent(
                MouseEvent.MOUSE_PRESSED,
                0,
                0,
                0,
                0,
                MouseButton.PRIMARY,
                2,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                null));
    }

    /** One run of the program; every picture is taken of a scene of its own, in light and in dark. */
    private final class Sitting implements AutoCloseable {
        final WindowRig rig;
        private Scene scene;

        Sitting(Path home, Duration latency) {
            this(home, latency, Environment.EMPTY);
        }

        Sitting(Path home, Duration latency, Environment environment) {
            this(WaitForAsyncUtils.waitForAsyncFx(60_000, () -> new WindowRig(home, latency, environment)));
        }

        private Sitting(WindowRig rig) {
            this.rig = rig;
        }

        private void fx(Runnable task) {
            WaitForAsyncUtils.waitForAsyncFx(60_000, task);
        }

        void await(String what, Callable<Boolean> condition) {
            WindowRig.await(what, () -> {
                layNow();
                return condition.call();
            });
        }

        private ComposerModel composer() {
            return rig.window.screens().create().composer();
        }

        void portraits() {
            await(
                    "the portraits are there",
                    () -> rig.studio().looks().of(Service.EMBEDDED).stream()
                            .allMatch(look -> look.portrait().isPresent()));
        }

        Sitting mode(Operation mode) {
            fx(() -> composer().modeProperty().set(mode));
            return this;
        }

        Sitting prompt(String words) {
            fx(() -> composer().prompt().textProperty().set(words));
            return this;
        }

        void looks(String persona, String style) {
            fx(() -> {
                choose(LookMode.PERSONA, persona);
                choose(LookMode.STYLE, style);
            });
        }

        private void choose(LookMode mode, String name) {
            composer().look(mode).foundProperty().get().stream()
                    .filter(it -> it.name().equals(name))
                    .forEach(composer().look(mode)::choose);
        }

        void begin(Operation mode, Format format, String words, int count, Slot... slots) {
            mode(mode).prompt(words);
            for (Slot slot : slots) fill(slot);
            fx(() -> {
                composer().formatProperty().set(format);
                composer().count().set(count);
            });
            await(
                    "it can be generated",
                    () -> rig.window.screens().create().blockedProperty().get().isEmpty());
            fx(rig.window.screens().create()::generate);
        }

        void generate(Operation mode, Format format, String words, int count, Slot... slots) {
            int before = rig.outputs().size();
            begin(mode, format, words, count, slots);
            await(words + " is made", () -> rig.outputs().size() == before + count);
        }

        private void fill(Slot slot) {
            String file = slot == Slot.FACE ? "astronaut.jpg" : slot == Slot.TARGET ? "grace_hopper.jpg" : "rocket.jpg";
            var place = composer().slots().at(slot).model();
            fx(() -> place.drop(DropContent.ofFiles(List.of(PICTURES.resolve(file)))));
            await(slot + " is filled", () -> place.picture().isPresent());
        }

        /** The bench before anything is painted, with strokes on it, and with the person marked. */
        void masked() throws IOException {
            PaintingModel painting = rig.window.screens().create().painting();
            MaskViewModel bench = painting.bench();
            fx(() -> {
                composer().prompt().textProperty().set("Make it black and white");
                composer().slots().at(Slot.SOURCE).model().clear();
                composer().slots().at(Slot.SOURCE).model().file(PICTURES.resolve("astronaut.jpg"));
            });
            await("it can be painted on", () -> painting.readyProperty().get());
            fx(painting::open);
            await("it lies there", () -> bench.stateProperty().get() instanceof MaskViewModel.State.Ready);
            take("mask-empty", Route.CREATE);
            fx(() -> strokes(bench));
            take("mask-painted", Route.CREATE);
            fx(() -> {
                bench.nothing();
                bench.people().person();
            });
            await("the person is marked", () -> bench.shareProperty().get() > 0);
            take("mask-person", Route.CREATE);
            fx(() -> {
                bench.nothing();
                painting.leave();
            });
            await("the mask is gone", () -> !painting.keepingProperty().get());
        }

        private static void strokes(MaskViewModel bench) {
            bench.press(new Point(390, 60), false);
            for (int y = 60; y <= 250; y += 10) bench.drag(new Point(410 + 30 * Math.sin(y / 20.0), y));
            bench.release();
            bench.tools().toolProperty().set(Tool.RECTANGLE);
            bench.press(new Point(20, 330), false);
            bench.drag(new Point(130, 480));
            bench.release();
            bench.tools().toolProperty().set(Tool.BRUSH);
        }

        EmbeddedService service() {
            return rig.wiring.embedded().service();
        }

        void meets(Fault.What what, Operation operation) {
            service().faults().add(Fault.of(what).times(3).on(operation));
        }

        void focusDialog() {
            await("the dialog is there", () -> !all("#failure-dialog").isEmpty());
            fx(((FailurePane) scene.getRoot().lookup("#failure-dialog")).defaultButton()::requestFocus);
        }

        boolean isTold() {
            return rig.window.screens().failures().openProperty().get().isPresent();
        }

        HoldBanners banners() {
            return rig.window.screens().holds().banners();
        }

        int parked() {
            return rig.studio().scheduler().parked(Service.EMBEDDED).size();
        }

        /** Takes back what is parked, and its cards. */
        void withdraw() {
            service().faults().clear();
            List<UUID> jobs = rig.studio().scheduler().parked(Service.EMBEDDED).stream()
                    .map(Job::id)
                    .toList();
            jobs.forEach(rig.studio().scheduler()::cancel);
            rig.studio().scheduler().goOn(Service.EMBEDDED);
            await("nothing is held", () -> banners().linesProperty().get().isEmpty() && !isTold());
            fx(() -> rig.window.screens().create().putAway(jobs));
        }

        void titles() {
            await(
                    "titles can be asked for",
                    () -> rig.window
                            .screens()
                            .create()
                            .titles()
                            .blockedProperty()
                            .get()
                            .isEmpty());
            fx(rig.window.screens().create().titles()::press);
            await(
                    "they have come",
                    () -> rig.window
                            .screens()
                            .create()
                            .titles()
                            .proposalProperty()
                            .get()
                            .isPresent());
        }

        void reveal(String id) {
            await(id + " is there", () -> !all(id).isEmpty());
            fx(() -> Reveal.in(
                    (ScrollPane) scene.getRoot().lookup(".settings > .scroll-pane"),
                    scene.getRoot().lookup(id)));
        }

        void openNewest() {
            await("the tiles are there", () -> !all(".tile").isEmpty());
            fx(() -> all(".tile").stream().findFirst().ifPresent(ScreenPictures::doubleClick));
            await("it is open", () -> !all("#library-large").isEmpty());
        }

        void chooseFirstLook() {
            await("the looks are there", () -> !all(".look-card").isEmpty());
            Look first = rig.studio().looks().of(Service.EMBEDDED).getFirst();
            fx(() -> rig.window.screens().looks().choose(first));
        }

        /** As if it had been trained here and told other things before. */
        void rememberAndChoose() {
            LookMemory memory = rig.wiring.lookMemory();
            Look look = rig.studio().looks().of(Service.EMBEDDED).getFirst();
            memory.trained(
                    look.service(),
                    look.id(),
                    Stream.of("astronaut.jpg", "grace_hopper.jpg", "rocket.jpg")
                            .map(PICTURES::resolve)
                            .toList());
            memory.instructed(look.service(), look.id(), look.added(), "always smiling, blue jacket");
            memory.instructed(look.service(), look.id(), look.added().plusSeconds(3600), "always smiling, red jacket");
            memory.instructed(look.service(), look.id(), look.added().plusSeconds(7200), "looks surprised");
            fx(rig.window.screens().looks()::closePanel);
            chooseFirstLook();
            await(
                    "its past is read",
                    () -> history()
                            .filter(it -> !it.earlierProperty().get().isEmpty())
                            .isPresent());
            fx(() -> history()
                    .ifPresent(it -> it.comparedProperty()
                            .set(it.earlierProperty().get().stream().findFirst())));
        }

        /** Three thumbnails in the form, and more to choose from. */
        void styleFromLibrary() {
            LooksViewModel looks = rig.window.screens().looks();
            List<Path> three = rig.outputs().stream().limit(3).map(Output::file).toList();
            fx(() -> {
                looks.trainStyle(three);
                if (form().shelf().picturesProperty().get().isEmpty())
                    form().shelf().toggle();
            });
            await("it can be sent", () -> form().whyDisabled().get().isEmpty());
        }

        /** One of the three pictures shows nobody. */
        void facelessPersona() {
            fx(() -> {
                form().shelf().toggle();
                form().modeProperty().set(LookMode.PERSONA);
                List<String> files = List.of("astronaut.jpg", "rocket.jpg", "grace_hopper.jpg");
                for (int i = 0; i < files.size(); i++) form().slots().get(i).file(PICTURES.resolve(files.get(i)));
            });
            await("it is said", () -> !form().faces().doubtProperty().get().isEmpty());
        }

        private TrainingForm form() {
            return ((Panel.Training)
                            rig.window.screens().looks().panelProperty().get())
                    .form();
        }

        void deleteTwo() {
            takeBack();
            LooksViewModel looks = rig.window.screens().looks();
            fx(() -> rig.studio().looks().of(Service.EMBEDDED).stream().limit(2).forEach(looks.deletions()::begin));
        }

        void takeBack() {
            Deletions deletions = rig.window.screens().looks().deletions();
            fx(() -> List.copyOf(deletions.rows()).forEach(deletions::undo));
        }

        private Optional<LookHistory> history() {
            return rig.window.screens().looks().panelProperty().get() instanceof Panel.OfLook(var details)
                    ? Optional.of(details.history())
                    : Optional.empty();
        }

        /** A month on the paid service. */
        void spend() {
            Instant now = rig.wiring.clock().instant();
            for (int n = 0; n < 40; n++) {
                Model model = Model.values()[n % Model.values().length];
                rig.studio()
                        .ledger()
                        .book(new LedgerLine(
                                now.minus(Duration.ofHours(11L * n)),
                                new Service("api.pikzels.com"),
                                n % 5 == 0 ? Operation.EDIT : Operation.TEXT,
                                n % 5 == 0 ? Optional.empty() : Optional.of(model),
                                Optional.empty(),
                                Optional.empty(),
                                Prices.PUBLISHED.of(Operation.TEXT, Optional.of(model)),
                                Prices.PUBLISHED.of(Operation.TEXT, Optional.of(model))));
            }
            rig.wiring
                    .preferences()
                    .update(it -> it.withBudget(
                            new Budget(Optional.of(new BigDecimal("2")), Optional.of(new BigDecimal("10")))));
        }

        void batch(Path folder) throws IOException {
            Path file = Files.writeString(folder.resolve("november.csv"), """
                    prompt,model,format,persona,n
                    I bought my own island,pkz_4_5,16:9,Mila Hart,2
                    "We tested the cheapest, oldest camera",pkz_3,16:9,,1
                    To the moon in 30 days,pkz_9,16:9,,1
                    Seven days on a raft,pkz_4,9:16,Nobody Known,1
                    The last lighthouse keeper,,1:1,,4
                    """);
            fx(() -> rig.window.screens().queue().batch().open(file));
        }

        void press(String id) {
            await(id + " is there", () -> !all(id).isEmpty());
            fx(() -> ((Button) scene.getRoot().lookup(id)).fire());
        }

        void addLook(String id) {
            press("#looks-add");
            await("the form is there", () -> !all("#add-id").isEmpty());
            fx(() -> ((TextField) scene.getRoot().lookup("#add-id")).setText(id));
        }

        /** Begins a training that goes on long enough to be looked at. */
        void train(String name) {
            List<Picture> three = Stream.of("astronaut.jpg", "grace_hopper.jpg", "rocket.jpg")
                    .<Picture>map(file -> new Picture.Local(PICTURES.resolve(file), "image/jpeg"))
                    .toList();
            rig.studio().lookKeeper().train(LookMode.PERSONA, new LookName(name), three, Exchange.UNWATCHED);
        }

        void paid(String base) {
            await("the settings are there", () -> !all("#base-url").isEmpty());
            fx(() -> {
                ((RadioButton) scene.getRoot().lookup("#service-pikzels")).fire();
                ((TextField) scene.getRoot().lookup("#base-url")).setText(base);
            });
        }

        Set<Node> all(String selector) {
            return scene.getRoot().lookupAll(selector);
        }

        void says(String words, int times) {
            await(
                    times + " × " + words,
                    () -> all(".label").stream()
                                    .filter(it -> it instanceof Labeled label
                                            && String.valueOf(label.getText()).startsWith(words))
                                    .count()
                            >= times);
        }

        void lay() {
            fx(this::layNow);
        }

        /** Without a stage nothing is laid out by itself. */
        private void layNow() {
            if (scene == null) return;
            SceneCamera.lay(scene);
        }

        void take(String name, Route route) throws IOException {
            take(name, route, () -> {});
        }

        /** Fresh views for each theme. */
        void take(String name, Route route, Runnable prepare) throws IOException {
            for (boolean dark : new boolean[] {false, true}) {
                fx(() -> {
                    Screens screens = rig.window.screens();
                    screens.shell().routeProperty().set(route);
                    Theme.apply(dark);
                    scene = new Scene(screens.frame(), width, height);
                    Theme.dress(scene, dark);
                });
                settle();
                prepare.run();
                settle();
                SceneCamera.write(
                        SceneCamera.picture(scene), folder.resolve(name + (dark ? "-dark" : "-light") + ".png"));
            }
        }

        /** Until the pictures that were asked for have come. */
        private void settle() {
            for (int round = 0; round < 3; round++) {
                lay();
                rig.awaitPictures();
                WaitForAsyncUtils.waitForFxEvents();
            }
        }

        @Override
        public void close() {
            rig.close();
        }
    }
}
