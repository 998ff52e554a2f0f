package thumbsmith.draft;

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
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import thumbsmith.contract.Format;
import thumbsmith.contract.ImageWeight;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.Model;
import thumbsmith.draft.engine.SketchEngine;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.image.ImageEngine;
import thumbsmith.image.PixelEngine;
import thumbsmith.image.UnreadablePictureException;

/**
 * How long the drafts of the embedded engine take at 1280 × 720 px, one at a time, each from another prompt; and what
 * ten of them at once take of memory. Prints rows for docs/performance.md: medians, the 95th percentile and the longest
 * in ms, and the resident size as Linux tells it. Argument: {@code time} or {@code memory}, each in a process of its own.
 */
final class EngineBenchmark {
    private static final int WARM_UP = 15;
    private static final int RUNS = 40;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final int AT_ONCE = 10;
    private static final List<String> PROMPTS = List.of(
            "I bought my own island for $10,000",
            "\"WORLD RECORD\" rocket launch at night",
            "5 mistakes every beginner makes",
            "Day 1 versus day 100 of learning piano, neon",
            "Why nobody talks about this place, dark horror mood",
            "The fastest car in the desert, retro");

    private final ImageEngine images = new PixelEngine();
    private final DraftEngine engine = new SketchEngine(images);
    private final BufferedImage astronaut = photo("astronaut.jpg");
    private final BufferedImage hopper = photo("grace_hopper.jpg");
    private final BufferedImage rocket = photo("rocket.jpg");
    private final LearnedLook persona;

    private EngineBenchmark() throws DraftRefusedException {
        persona = engine.learn(LookMode.PERSONA, "Eileen", List.of(astronaut, astronaut, astronaut));
    }

    /** Draws one draft; the number chooses prompt and seed. */
    private interface Drawing {
        Object draw(int number) throws DraftRefusedException;
    }

    /** In ms, sorted. */
    private record Measured(double[] wall, double[] processor) {}

    private record Row(String name, Drawing drawing) {}

    public static void main(String[] arguments) throws Exception {
        EngineBenchmark benchmark = new EngineBenchmark();
        switch (arguments[0]) {
            case "time" -> benchmark.time();
            case "memory" -> benchmark.memory();
            default -> throw new IllegalArgumentException("time or memory: " + arguments[0]);
        }
    }

    private List<Row> rows() {
        BufferedImage wide = images.fill(hopper, 1280, 720);
        return List.of(
                new Row("text", i -> engine.text(text(i, Optional.empty()))),
                new Row("text with a persona", i -> engine.text(text(i, Optional.of(persona)))),
                new Row("image", i -> engine.image(image(i))),
                new Row("edit", i -> engine.edit(edit(i))),
                new Row("face swap", i -> engine.faceSwap(swap(wide, i))),
                new Row("score", _ -> engine.score(wide, Optional.of("I bought my own island"))));
    }

    private static String prompt(int number) {
        return PROMPTS.get(number % PROMPTS.size());
    }

    private static TextDraft text(int number, Optional<LearnedLook> persona) {
        return new TextDraft(
                prompt(number), Model.PKZ_4_5, Format.WIDE, Optional.empty(), persona, Optional.empty(), number);
    }

    private ImageDraft image(int number) {
        return new ImageDraft(
                rocket,
                Optional.of(prompt(number)),
                Model.PKZ_4_5,
                Format.WIDE,
                ImageWeight.MEDIUM,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                number);
    }

    private EditDraft edit(int number) {
        List<String> instructions = List.of("brighter and warmer", "blur the background", "make the text say \"WOW\"");
        return new EditDraft(
                instructions.get(number % instructions.size()),
                Format.WIDE,
                astronaut,
                Optional.empty(),
                Optional.empty(),
                number);
    }

    /** Both ways in turn: a small face onto a large one and a large one onto a small one. */
    private FaceSwapDraft swap(BufferedImage wide, int number) {
        return number % 2 == 0
                ? new FaceSwapDraft(wide, astronaut, Format.WIDE, Optional.empty())
                : new FaceSwapDraft(astronaut, hopper, Format.WIDE, Optional.empty());
    }

    private void time() throws DraftRefusedException {
        System.out.println("| operation | median | 95 % within | longest | processor time, median |");
        System.out.println("|---|---|---|---|---|");
        for (Row row : rows()) {
            for (int i = 0; i < WARM_UP; i++) row.drawing().draw(i);
            print(row.name(), measured(row.drawing()));
        }
    }

    private static Measured measured(Drawing drawing) throws DraftRefusedException {
        Measured measured = new Measured(new double[RUNS], new double[RUNS]);
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            long busy = CLOCK.getCurrentThreadCpuTime();
            drawing.draw(i);
            measured.processor()[i] = (CLOCK.getCurrentThreadCpuTime() - busy) / 1e6;
            measured.wall()[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(measured.wall());
        Arrays.sort(measured.processor());
        return measured;
    }

    private static void print(String name, Measured measured) {
        double[] wall = measured.wall();
        System.out.printf(
                Locale.ROOT,
                "| %s | %.0f ms | %.0f ms | %.0f ms | %.0f ms |%n",
                name,
                wall[RUNS / 2],
                wall[RUNS * 95 / 100],
                wall[RUNS - 1],
                measured.processor()[RUNS / 2]);
    }

    /** Models and fonts are loaded first, by one of each; then ten start together, five times. */
    private void memory() throws Exception {
        List<Row> rows = rows();
        for (Row row : rows) row.drawing().draw(0);
        System.gc();
        long before = kilobytes("VmRSS:");
        try (ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int round = 0; round < 5; round++) drawTen(pool, rows, round);
        }
        System.out.printf(
                Locale.ROOT,
                "resident before: %d MB; at its most, ten at once: %d MB%n",
                before / 1024,
                kilobytes("VmHWM:") / 1024);
    }

    private static void drawTen(ExecutorService pool, List<Row> rows, int round) throws Exception {
        List<Callable<Object>> ten = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            int number = round * AT_ONCE + i;
            ten.add(() -> rows.get(number % rows.size()).drawing().draw(number));
        }
        for (Future<Object> done : pool.invokeAll(ten)) done.get();
    }

    private static long kilobytes(String field) throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(it -> it.startsWith(field))
                .mapToLong(it -> Long.parseLong(it.replaceAll("\\D", "")))
                .findFirst()
                .orElseThrow();
    }

    private BufferedImage photo(String name) {
        try {
            return Canvas.copy(images.decode(Path.of("assets/pictures", name)));
        } catch (UnreadablePictureException e) {
            throw new IllegalStateException(e);
        }
    }
}
