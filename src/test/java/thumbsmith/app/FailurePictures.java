package thumbsmith.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import org.testfx.util.WaitForAsyncUtils;
import thumbsmith.contract.ErrorCode;
import thumbsmith.contract.Service;
import thumbsmith.failure.Catalogue;
import thumbsmith.failure.Failure;
import thumbsmith.job.Job;
import thumbsmith.job.JobState;
import thumbsmith.job.Progress;
import thumbsmith.rehearsal.Mishap;
import thumbsmith.rehearsal.Occasion;
import thumbsmith.rehearsal.Occasions;
import thumbsmith.rehearsal.Rehearsed;

/**
 * Has every failure of the rehearsal happen in the program's own window and takes its picture, light and dark:
 * {@code src/test/scripts/failure-pictures.sh [folder of whole screens] [width height] [ids]}. Where all are taken, the
 * small pictures of {@code docs/errors.md} are made anew.
 */
final class FailurePictures {
    private static final Path GUIDE = Path.of("docs", "pictures", "errors");

    private final Path folder;
    private final double width;
    private final double height;
    private final List<Occasion> occasions;

    private FailurePictures(Path folder, double width, double height, List<Occasion> occasions) {
        this.folder = folder;
        this.width = width;
        this.height = height;
        this.occasions = occasions;
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        List<String> ids = Arrays.asList(arguments).subList(3, arguments.length);
        List<Occasion> asked = Occasions.all().stream()
                .filter(it -> ids.isEmpty() || ids.contains(it.id()))
                .toList();
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> {
            fault.printStackTrace();
            System.exit(1);
        });
        new FailurePictures(folder, Double.parseDouble(arguments[1]), Double.parseDouble(arguments[2]), asked)
                .takeAll();
        System.exit(0);
    }

    private void takeAll() throws Exception {
        for (boolean dark : new boolean[] {false, true})
            try (Sitting sitting = new Sitting(dark)) {
                for (Occasion occasion : occasions)
                    if (!(occasion.mishap() instanceof Mishap.AtTopUp)) sitting.take(occasion);
            }
    }

    /** What the guide calls it; empty for what it has no picture of. */
    static Optional<String> guideName(Occasion occasion) {
        if (!(occasion.failure() instanceof Failure.Api api))
            return Optional.of(
                    new Catalogue().present(occasion.failure()).detailLine().split(" ")[0]);
        return switch (occasion.id()) {
            case "SOMETHING_NEW" -> Optional.of("STATUS_4XX");
            case "SOMETHING_BROKEN" -> Optional.of("STATUS_5XX");
            default ->
                Stream.of(ErrorCode.values())
                        .map(Enum::name)
                        .filter(occasion.id()::equals)
                        .findFirst();
        };
    }

    /** One run of the program in one theme. */
    private final class Sitting implements AutoCloseable {
        private final boolean dark;
        private final WindowRig rig;
        private final Scene scene;

        Sitting(boolean dark) throws IOException {
            this.dark = dark;
            Path home = Files.createTempDirectory("failures");
            rig = onFront(() -> WindowRig.withDialogs(home, Duration.ZERO));
            scene = onFront(() -> rig.scene(width, height, dark));
            WindowRig.await(
                    "the portraits are there",
                    () -> rig.studio().looks().of(Service.EMBEDDED).stream()
                            .allMatch(look -> look.portrait().isPresent()));
        }

        void take(Occasion occasion) throws IOException {
            long begun = System.nanoTime();
            FailureSurface surface = new FailureSurface(occasion);
            try {
                summon(occasion);
                await(occasion.id() + " shows", () -> surface.in(scene).isPresent() && isMet());
                settle();
                keep(occasion, SceneCamera.picture(scene), onFront(() -> surface.place(scene)));
            } catch (AssertionError missed) {
                SceneCamera.write(SceneCamera.picture(scene), folder.resolve("missed-" + name(occasion)));
                System.err.println(missed.getMessage());
            }
            clear();
            System.err.printf("%s %d ms%n", occasion.id(), (System.nanoTime() - begun) / 1_000_000);
        }

        private void keep(Occasion occasion, BufferedImage whole, Rectangle2D place) throws IOException {
            SceneCamera.write(whole, folder.resolve(name(occasion)));
            BufferedImage part = SceneCamera.crop(whole, place);
            SceneCamera.write(part, folder.resolve("parts").resolve(name(occasion)));
            Optional<String> guided = guideName(occasion).filter(it -> !dark);
            if (guided.isPresent()) SceneCamera.writeSmall(part, GUIDE.resolve(guided.get() + ".png"));
        }

        private String name(Occasion occasion) {
            return occasion.id().replaceAll("[^A-Za-z0-9_]+", "-") + (dark ? "-dark.png" : "-light.png");
        }

        private void summon(Occasion occasion) {
            onFront(() -> {
                Rehearsed row = rig.window.screens().rehearsal().groupsProperty().get().stream()
                        .flatMap(group -> group.rows().stream())
                        .filter(it -> it.occasion().equals(occasion))
                        .findFirst()
                        .orElseThrow();
                rig.window.screens().rehearsal().summon(row);
                return true;
            });
        }

        /** A card says that it works on it before it says what became of it. */
        private boolean isMet() {
            return rig.studio().journal().recent(1).stream().allMatch(this::hasMet);
        }

        private boolean hasMet(Job job) {
            return switch (job.state()) {
                case JobState.Failed _, JobState.Unknown _, JobState.Parked _, JobState.Cancelled _, JobState.Done _ ->
                    true;
                case JobState.Waiting _, JobState.Sending _, JobState.Fetching _ ->
                    rig.studio()
                            .scheduler()
                            .progress(job.id())
                            .filter(Progress.Backoff.class::isInstance)
                            .isPresent();
            };
        }

        /** Everything is as it was before the rehearsal. */
        private void clear() {
            onFront(() -> {
                rig.window.screens().failures().leave();
                rig.window.screens().rehearsal().end();
                return true;
            });
            await("the rehearsal has ended", () -> {
                Screens screens = rig.window.screens();
                screens.holds()
                        .banners()
                        .linesProperty()
                        .get()
                        .forEach(it -> it.dismiss().ifPresent(Runnable::run));
                screens.failures().leave();
                return screens.holds().banners().linesProperty().get().isEmpty()
                        && screens.create().jobs().daysProperty().get().isEmpty()
                        && rig.studio().looks().of(Service.EMBEDDED).size() == Starters.ALL.size()
                        && rig.outputs().isEmpty()
                        && rig.studio().scheduler().holds().isEmpty();
            });
        }

        private void await(String what, java.util.concurrent.Callable<Boolean> condition) {
            WindowRig.await(what, () -> {
                SceneCamera.lay(scene);
                return condition.call();
            });
        }

        /** Until the pictures that were asked for have come. */
        private void settle() {
            for (int round = 0; round < 3; round++) {
                onFront(() -> {
                    SceneCamera.lay(scene);
                    return true;
                });
                rig.awaitPictures();
                WaitForAsyncUtils.waitForFxEvents();
            }
        }

        private <T> T onFront(java.util.concurrent.Callable<T> task) {
            return WaitForAsyncUtils.waitForAsyncFx(60_000, task);
        }

        @Override
        public void close() {
            rig.close();
        }
    }
}
