package thumbsmith.create;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import thumbsmith.contract.Operation;
import thumbsmith.image.PictureCache;
import thumbsmith.image.PixelEngine;
import thumbsmith.job.Origins;
import thumbsmith.store.PhonePhoto;
import thumbsmith.store.PictureFaces;
import thumbsmith.store.PictureIntake;
import thumbsmith.store.PictureVault;
import thumbsmith.ui.DropContent;
import thumbsmith.ui.DropReader;
import thumbsmith.ui.Thumbnails;
import thumbsmith.ui.Work;

/**
 * Drops fifty 12 MP photos onto the Create screen at once and prints how long the FX thread was away at most:
 * {@code java … -Xmx256m thumbsmith.create.DropBenchmark [photo.jpg]}. Every 2 ms a task asks for the FX thread; what
 * the longest had to wait is printed, together with how much memory the process took.
 */
final class DropBenchmark {
    private static final int PHOTOS = 50;

    private final Path home;
    private final CreateRig rig;
    private final PixelEngine images = new PixelEngine();
    private final FxPulse pulse = new FxPulse();

    private DropBenchmark(Path home) {
        this.home = home;
        rig = new CreateRig(home);
    }

    public static void main(String[] arguments) throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Path home = Files.createTempDirectory("drops");
        new DropBenchmark(home).run(photo(home, arguments));
        Runtime.getRuntime().halt(0);
    }

    private static byte[] photo(Path home, String[] arguments) throws IOException {
        if (arguments.length > 0) return Files.readAllBytes(Path.of(arguments[0]));
        var wall = PhonePhoto.wall(3024, 4032);
        PhonePhoto.hang(wall, "astronaut.jpg", 100, 300, 1700);
        PhonePhoto.hang(wall, "grace_hopper.jpg", 2100, 2500, 560);
        return PhonePhoto.of(wall, 24, 0.92f, 0);
    }

    private void run(byte[] photo) throws Exception {
        List<Path> photos = new ArrayList<>();
        for (int i = 0; i < PHOTOS; i++) photos.add(Files.write(home.resolve("photo" + i + ".jpg"), photo));
        CreateViewModel model = opened();
        onFront(() -> model.composer().modeProperty().set(Operation.FACE_SWAP));
        pulse.start();
        onFront(() -> model.composer().slots().drop(DropContent.ofFiles(photos)));
        while (!isSettled(model)) Thread.onSpinWait();
        pulse.stop();
        System.out.printf(
                "photos %d of %.1f MB; %s%n",
                PHOTOS,
                photo.length / 1e6,
                model.composer().slots().noticeProperty().get().orElse(""));
        System.out.printf(
                "longest wait for the FX thread %.1f ms, of its own work %.1f ms; median wait %.2f ms%n",
                pulse.longest(), pulse.longestWork(), pulse.median());
        System.out.println("most memory "
                + Files.readString(Path.of("/proc/self/status"))
                        .lines()
                        .filter(it -> it.startsWith("VmHWM"))
                        .findFirst()
                        .orElse("unknown"));
    }

    private CreateViewModel opened() throws Exception {
        var vault = new PictureVault(home.resolve("vault"), images);
        Work work = new Work(
                Platform::runLater,
                Executors.newVirtualThreadPerTaskExecutor(),
                Executors.newFixedThreadPool(Math.max(1, Runtime.getRuntime().availableProcessors() - 1)));
        List<CreateViewModel> made = new ArrayList<>();
        onFront(() -> {
            rig.intake = new PictureIntake(images, vault, address -> new byte[0], Origins.NONE);
            rig.scout = new PictureFaces(images, vault, Origins.NONE);
            CreateViewModel model = rig.make(work);
            Thumbnails thumbnails = new Thumbnails(images, new PictureCache(48L << 20), work);
            Scene scene = new Scene(new CreateView(model, thumbnails, new DropReader(images::png)), 980, 820);
            scene.getRoot().layout();
            made.add(model);
        });
        return made.getFirst();
    }

    private boolean isSettled(CreateViewModel model) throws Exception {
        List<Boolean> settled = new ArrayList<>();
        onFront(() -> settled.add(model.composer().slots().inMode().noneMatch(ComposerSlot::isEmpty)
                && model.composer().slots().inMode().noneMatch(ComposerSlot::isBusy)
                && model.faces()
                        .doubtProperty()
                        .get()
                        .filter(it -> !it.answerable())
                        .isEmpty()));
        TimeUnit.MILLISECONDS.sleep(20);
        return settled.getFirst();
    }

    private static void onFront(Runnable task) throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> {
            task.run();
            done.countDown();
        });
        done.await();
    }
}
