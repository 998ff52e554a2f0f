package thumbsmith.prep;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Subscription;
import javax.imageio.ImageIO;
import thumbsmith.darkroom.Tone;
import thumbsmith.image.PixelEngine;
import thumbsmith.ui.DropReader;
import thumbsmith.ui.Theme;
import thumbsmith.ui.Work;

/**
 * How fast the preview follows a hand on a photo of 24 megapixels (6000 × 4000), in a shown window of the headless
 * platform: from each step of a drag to the picture of that step or a later one on the canvas, and the longest that the FX
 * thread was away. A crop is dragged over a picture that stays as it is, so none is rendered for it. Prints medians, the 95th percentile and the longest; the issue asks for 33 ms at the median and 50 ms.
 */
final class PreviewBenchmark {
    private static final int STEPS = 240;
    private static final long EVERY_NANOS = 16_000_000;

    private final AtomicReference<List<Long>> gaps = new AtomicReference<>(new ArrayList<>());
    private PrepRig rig;

    private PreviewBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        new PreviewBenchmark().run(arguments.length > 0 ? Path.of(arguments[0]) : photo());
        Runtime.getRuntime().halt(0);
    }

    private void run(Path photo) throws Exception {
        ExecutorService waiting = Executors.newVirtualThreadPerTaskExecutor();
        ExecutorService pixels = Executors.newFixedThreadPool(
                Math.max(1, Runtime.getRuntime().availableProcessors() - 1),
                Thread.ofPlatform().name("pixels-", 0).factory());
        Work work = new Work(Platform::runLater, waiting, pixels);
        Path home = Files.createTempDirectory("preview");
        fx(() -> show(home, work));
        long from = System.nanoTime();
        fx(() -> rig.model().open(photo));
        await(() -> rig.model().preview().shotProperty().get().isPresent());
        System.out.printf(Locale.ENGLISH, "opened in %d ms%n", (System.nanoTime() - from) / 1_000_000);
        watch();
        PrepSession session = rig.model().session();
        for (String round : new String[] {"warm-up ", ""}) {
            drag(
                    round + "exposure slider",
                    i -> session.drag(it -> it.with(new Tone(Math.sin(i / 20.0), 0, 0, 0, 0, 0))));
            drag(
                    round + "saturation and sharpen",
                    i -> session.drag(it -> it.with(new Tone(0.3, 10, i % 100, 10, 40, 0))));
            drag(round + "straighten slider", i -> rig.model().crop().straighten(10 * Math.sin(i / 30.0)));
            fx(() -> rig.model().crop().begin());
            drag(
                    round + "crop handle",
                    i -> rig.model().crop().resize(Handle.SOUTH_EAST, 5900 - 10 * (i % 200), 3900 - 8 * (i % 200)));
            fx(() -> rig.model().crop().done());
            fx(() -> rig.model().reset());
        }
        fx(rig.model()::close);
    }

    private void show(Path home, Work work) {
        rig = new PrepRig(home, work, CompletableFuture.delayedExecutor(400, TimeUnit.MILLISECONDS));
        Theme.loadFonts();
        Theme.apply(false);
        StackPane root = new StackPane(new PrepView(rig.model(), new DropReader(new PixelEngine()::png)));
        Scene scene = new Scene(root, 1000, 960);
        Theme.dress(scene, false);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
    }

    /** Notes how long the FX thread stays away from a task that is always there. */
    private void watch() {
        Thread.ofPlatform().daemon().start(() -> {
            while (true) {
                CountDownLatch back = new CountDownLatch(1);
                long asked = System.nanoTime();
                Platform.runLater(() -> {
                    gaps.get().add(System.nanoTime() - asked);
                    back.countDown();
                });
                try {
                    back.await();
                    Thread.sleep(2);
                } catch (InterruptedException e) {
                    return;
                }
            }
        });
    }

    /** Steps come as from a hand at 60 a second; each is answered by the first picture that is not older than it. */
    private void drag(String name, IntConsumer step) throws Exception {
        long[] asked = new long[STEPS];
        List<Long> answers = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        fx(() -> gaps.set(new ArrayList<>()));
        var watching = new AtomicReference<Subscription>();
        fx(() -> watching.set(rig.model().preview().shotProperty().subscribe(shot -> {
            long now = System.nanoTime();
            open.removeIf(i -> {
                answers.add(now - asked[i]);
                return true;
            });
        })));
        long front = cpu("JavaFX Application Thread");
        long pool = cpu("pixels");
        long start = System.nanoTime();
        for (int i = 0; i < STEPS; i++) {
            int at = i;
            while (System.nanoTime() - start < at * EVERY_NANOS) Thread.onSpinWait();
            fx(() -> {
                asked[at] = System.nanoTime();
                open.add(at);
                step.accept(at);
            });
        }
        fx(() -> rig.model().session().settle());
        fx(() -> watching.get().unsubscribe());
        List<Long> away = new ArrayList<>();
        fx(() -> away.addAll(gaps.getAndSet(new ArrayList<>())));
        report(name, answers, away);
        System.out.printf(
                Locale.ENGLISH,
                "%-32s of the processor a step: pixels %.1f ms, FX thread %.1f ms%n",
                "",
                (cpu("pixels") - pool) / 1e6 / STEPS,
                (cpu("JavaFX Application Thread") - front) / 1e6 / STEPS);
    }

    /** What threads of that name have had of the processor, in ns: true on a busy machine too. */
    private static long cpu(String name) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(it -> it != null && it.getThreadName().startsWith(name))
                .mapToLong(it -> threads.getThreadCpuTime(it.getThreadId()))
                .sum();
    }

    private static void report(String name, List<Long> answers, List<Long> gaps) {
        System.out.printf(
                Locale.ENGLISH,
                "%-32s pictures %4d · preview median %5.1f ms, p95 %5.1f ms · FX thread away: p95 %5.1f ms, longest %5.1f ms%n",
                name,
                answers.size(),
                at(answers, 0.5),
                at(answers, 0.95),
                at(gaps, 0.95),
                at(gaps, 1));
    }

    private static double at(List<Long> nanos, double share) {
        if (nanos.isEmpty()) return Double.NaN;
        long[] sorted = nanos.stream().mapToLong(it -> it).sorted().toArray();
        return sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / 1e6;
    }

    private static void fx(Runnable task) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> {
            try {
                task.run();
            } finally {
                done.countDown();
            }
        });
        done.await();
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        boolean[] met = {false};
        while (!met[0]) {
            fx(() -> met[0] = condition.getAsBoolean());
            Thread.sleep(1);
        }
    }

    /** Gradients and noise: no flat areas that would be easy. */
    private static Path photo() throws IOException {
        BufferedImage image = new BufferedImage(6000, 4000, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, new Color(0x204060), 6000, 4000, new Color(0xE0A060)));
        pen.fillRect(0, 0, 6000, 4000);
        Random random = new Random(7);
        for (int i = 0; i < 4000; i++) {
            pen.setColor(new Color(random.nextInt(0x1000000)));
            pen.fillOval(random.nextInt(6000), random.nextInt(4000), random.nextInt(120), random.nextInt(120));
        }
        pen.dispose();
        Path file = Files.createTempFile("photo", ".jpg");
        ImageIO.write(image, "jpg", file.toFile());
        return file;
    }
}
