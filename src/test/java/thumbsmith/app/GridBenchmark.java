package thumbsmith.app;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import thumbsmith.ui.Theme;

/**
 * How the library's grid does in the program's own window: {@code grid-benchmark.sh} gives it an empty home and one with
 * ten thousand thumbnails. Prints how long the window takes until it is usable, the intervals between the frames while it
 * is scrolled from end to end, the heap after a collection, and how long a search takes to show.
 */
final class GridBenchmark {
    private static final int FRAMES = 900;
    /** 40 px a frame: a screen in less than half a second. */
    private static final double LOOKING = 40.0 * FRAMES / 2;

    private final Path home;
    private WindowRig rig;
    private Stage stage;
    private Scene scene;

    private GridBenchmark(Path home) {
        this.home = home;
    }

    public static void main(String[] arguments) throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Platform.setImplicitExit(false);
        Theme.loadFonts();
        GridBenchmark bench = new GridBenchmark(Path.of(arguments[0]));
        boolean filled = Integer.parseInt(arguments[1]) > 0;
        bench.open(filled);
        bench.scroll(filled);
        if (filled) bench.search();
        Runtime.getRuntime().halt(0);
    }

    /** From the wiring's first object to the first frame in which the grid, or the empty state, can be used. */
    private void open(boolean filled) throws Exception {
        Files.createDirectories(home);
        long start = System.nanoTime();
        fx(() -> {
            rig = new WindowRig(home, Duration.ZERO);
            rig.window.screens().shell().routeProperty().set(Route.LIBRARY);
            stage = new Stage();
            scene = rig.scene(980, 960, false);
            stage.setScene(scene);
            stage.show();
        });
        await(() -> filled ? isSeen(".tile") : isSeen("#library-create"));
        long usable = System.nanoTime() - start;
        System.out.printf(
                Locale.ROOT,
                "usable after %.0f ms, the process had taken %.0f ms of the processor by then%n",
                usable / 1e6,
                processorMillis());
        rig.awaitPictures();
    }

    private void scroll(boolean filled) throws Exception {
        for (String round : List.of("warm-up", "end to end", "warm-up, as one looks", "as one looks")) {
            List<Double> intervals = new ArrayList<>();
            List<Double> heaps = new ArrayList<>();
            ride(filled ? round.endsWith("looks") ? LOOKING : Double.MAX_VALUE : 0, intervals, heaps);
            intervals.sort(null);
            System.out.printf(
                    Locale.ROOT,
                    "%s: %d frames, median %.1f ms, 99 %% %.1f ms, longest %.1f ms, heap in use at most %.0f MB%n",
                    round,
                    intervals.size(),
                    at(intervals, 0.5),
                    at(intervals, 0.99),
                    intervals.getLast(),
                    heaps.stream().mapToDouble(it -> it).max().orElse(0));
        }
        rig.awaitPictures();
        System.gc();
        System.out.printf(
                Locale.ROOT, "heap after a collection %.0f MB, ever %.0f MB%n", usedMegabytes(), peakMegabytes());
    }

    /**
     * Once down and up again; what has nothing to scroll is asked to all the same.
     *
     * @param far how far down at most, px
     */
    private void ride(double far, List<Double> intervals, List<Double> heaps) throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        fx(() -> {
            Node grid = scene.getRoot().lookup("#library-grid");
            double height = Math.min(far, ((ScrollBar) grid.lookup(".scroll-bar")).getMax());
            new AnimationTimer() {
                private long before;
                private int frame;

                @Override
                public void handle(long now) {
                    if (frame > 0) intervals.add((System.nanoTime() - before) / 1e6);
                    before = System.nanoTime();
                    double by = 2 * height / FRAMES * (frame < FRAMES / 2 ? -1 : 1);
                    grid.fireEvent(wheel(by == 0 ? -1 : by));
                    if (frame % 30 == 0) heaps.add(usedMegabytes());
                    if (++frame < FRAMES) return;
                    stop();
                    over.countDown();
                }
            }.start();
        });
        over.await();
    }

    private static ScrollEvent wheel(double by) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                9,
                9,
                9,
                9,
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                by,
                0,
                by,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }

    /** From the last key to the count that shows what was found; the pause that is waited for typing is part of it. */
    private void search() throws Exception {
        List<Double> millis = new ArrayList<>();
        for (String words : List.of("castle", "red", "mountain", "the", "island", "ca re", "zzz")) {
            String before = count();
            long start = System.nanoTime();
            fx(() -> ((javafx.scene.control.TextField) scene.getRoot().lookup("#library-search")).setText(words));
            await(() -> !count().equals(before));
            millis.add((System.nanoTime() - start) / 1e6);
        }
        millis.sort(null);
        System.out.printf(
                Locale.ROOT,
                "search shown: median %.0f ms, longest %.0f ms, of which 120 ms wait for the typing to pause%n",
                at(millis, 0.5),
                millis.getLast());
    }

    private String count() {
        String[] words = new String[1];
        fx(() -> words[0] = ((Labeled) scene.getRoot().lookup("#library-count")).getText());
        return words[0];
    }

    private boolean isSeen(String selector) {
        boolean[] seen = new boolean[1];
        fx(() -> seen[0] = scene.getRoot().lookupAll(selector).stream()
                .anyMatch(it -> it.isVisible() && it.getParent().isVisible()));
        return seen[0];
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.round(share * sorted.size())));
    }

    private static double processorMillis() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1e6;
    }

    private static double usedMegabytes() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
    }

    private static double peakMegabytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                        .mapToLong(
                                (MemoryPoolMXBean pool) -> pool.getPeakUsage().getUsed())
                        .sum()
                / 1e6;
    }

    private static void await(BooleanSupplier condition) throws Exception {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > until) throw new AssertionError("Waited in vain.");
            Thread.sleep(1);
        }
    }

    private static void fx(Runnable task) {
        org.testfx.util.WaitForAsyncUtils.waitForAsyncFx(30_000, task);
    }
}
