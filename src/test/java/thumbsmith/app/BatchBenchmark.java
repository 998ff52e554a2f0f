package thumbsmith.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.stream.LongStream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.testfx.util.WaitForAsyncUtils;

/** How long the FX thread is busy at most while a folder of so many photos is taken in. Arguments: photo, how many. */
final class BatchBenchmark {
    private static final Duration BETWEEN = Duration.ofMillis(2);

    private volatile boolean over;

    public static void main(String[] arguments) throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Path photo = Path.of(arguments[0]);
        int many = Integer.parseInt(arguments[1]);
        Path folder = Files.createTempDirectory("many");
        for (int i = 0; i < many; i++) Files.copy(photo, folder.resolve("%05d.jpg".formatted(i)));
        new BatchBenchmark().measure(folder, many);
        Runtime.getRuntime().halt(0);
    }

    private void measure(Path folder, int many) throws Exception {
        Path home = Files.createTempDirectory("batch");
        WindowRig rig = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> new WindowRig(home, Duration.ZERO));
        Scene scene = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> rig.scene(1280, 800, false));
        fx(scene, () -> rig.window.screens().shell().routeProperty().set(Route.PREP));
        fx(scene, () -> ((ButtonBase) scene.lookup("#prep-many")).fire());
        fx(scene, () -> SceneCamera.lay(scene));
        rig.person.picks.add(folder);
        long from = System.nanoTime();
        Thread asking = Thread.ofPlatform().start(() -> ask(from));
        Platform.runLater(() -> ((ButtonBase) scene.lookup("#batch-add-folder-first")).fire());
        WindowRig.await("all are listed", () -> words(scene, "#batch-summary").equals("%,d pictures".formatted(many)));
        WindowRig.await("the last is looked into", () -> isChecked(scene));
        over = true;
        asking.join();
        rig.close();
    }

    /** What a tile says changes once its head was read; the pick bar tells of the last one. */
    private static boolean isChecked(Scene scene) {
        scene.lookup("#batch-grid").requestFocus();
        Event.fireEvent(
                scene.lookup("#batch-grid"),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.END, false, false, false, false));
        return words(scene, "#batch-pick-words").startsWith("Becomes");
    }

    private void ask(long from) {
        LongStream.Builder waits = LongStream.builder();
        while (!over) waits.add(wait(new CountDownLatch(1)));
        long[] sorted = waits.build().sorted().toArray();
        System.out.printf(
                "%d questions in %d ms: median %.1f ms, 99 %% %.1f ms, longest %.1f ms%n",
                sorted.length,
                (System.nanoTime() - from) / 1_000_000,
                sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 99 / 100] / 1e6,
                Arrays.stream(sorted).max().orElse(0) / 1e6);
    }

    private static long wait(CountDownLatch answered) {
        long asked = System.nanoTime();
        Platform.runLater(answered::countDown);
        try {
            answered.await();
            long waited = System.nanoTime() - asked;
            Thread.sleep(BETWEEN);
            return waited;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String words(Scene scene, String id) {
        return scene.lookup(id) instanceof Label label ? label.getText() : "";
    }

    private static void fx(Scene scene, Runnable task) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            task.run();
            SceneCamera.lay(scene);
            return null;
        });
    }
}
