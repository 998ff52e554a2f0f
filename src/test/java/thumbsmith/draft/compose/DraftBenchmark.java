package thumbsmith.draft.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import thumbsmith.contract.Format;
import thumbsmith.contract.Model;
import thumbsmith.draft.LearnedLook;
import thumbsmith.draft.TextDraft;

/** Times drafts at 1280×720, one after the other, and weighs ten at once. */
final class DraftBenchmark {
    private static final int WARM_UP = 30;
    private static final int AT_ONCE = 10;

    private DraftBenchmark() {}

    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        int drafts = Integer.parseInt(arguments[0]);
        Optional<LearnedLook> persona = Optional.of(Samples.persona("astronaut.jpg"));
        for (int i = 0; i < WARM_UP; i++) draw(i, i % 2 == 0 ? persona : Optional.empty());
        report("without a persona", drafts, Optional.empty());
        report("with a persona", drafts, persona);
        atOnce(persona);
    }

    private static void report(String what, int drafts, Optional<LearnedLook> persona) {
        double[] taken = new double[drafts];
        for (int i = 0; i < drafts; i++) {
            long start = System.nanoTime();
            draw(i, persona);
            taken[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(taken);
        System.out.printf(
                Locale.ROOT, "%-20s median %.0f ms, slowest %.0f ms%n", what, taken[drafts / 2], taken[drafts - 1]);
    }

    /** The heap's growth while ten drafts are drawn, as the highest of samples taken between them. */
    private static void atOnce(Optional<LearnedLook> persona) throws InterruptedException, ExecutionException {
        System.gc();
        long before = used();
        Peak peak = new Peak();
        peak.start();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Callable<Object>> tasks = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                int number = i;
                tasks.add(() -> draw(number, persona));
            }
            long start = System.nanoTime();
            for (var done : threads.invokeAll(tasks)) done.get();
            System.out.printf(Locale.ROOT, "ten at once          %.1f s%n", (System.nanoTime() - start) / 1e9);
        }
        System.out.printf(Locale.ROOT, "heap grew by         %d MB at most%n", (peak.most() - before) >> 20);
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static Object draw(int number, Optional<LearnedLook> persona) {
        String prompt = Samples.prompts().get(number % Samples.prompts().size());
        return Samples.COMPOSER.text(
                new TextDraft(prompt, Model.PKZ_4_5, Format.WIDE, Optional.empty(), persona, Optional.empty(), number));
    }

    /** Watches the heap until it is asked. */
    private static final class Peak extends Thread {
        private volatile boolean watching = true;
        private volatile long most;

        Peak() {
            setDaemon(true);
        }

        @Override
        public void run() {
            while (watching) {
                most = Math.max(most, used());
                Thread.onSpinWait();
            }
        }

        long most() throws InterruptedException {
            watching = false;
            join();
            return most;
        }
    }
}
