package thumbsmith.job;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No paid request is sent twice, unless the service had answered whole that it was not made or the person said so: over
 * random interleavings of faults, by real HTTP and over the real database. {@code -Dthumbsmith.test.seed=17} runs one.
 */
class MoneyTest {
    private static final int RUNS = Boolean.getBoolean("thumbsmith.test.long") ? 1100 : 100;

    @TempDir
    Path folder;

    @Test
    void nothingPaidIsSentTwice() throws Exception {
        long begun = System.nanoTime();
        List<MoneyRun.Tally> tallies = new ArrayList<>();
        for (long seed : seeds()) tallies.add(run(seed));
        System.out.printf(
                "Money: %d interleavings, %d paid requests (%d with faults), %d jobs, %d questions, %d starts, at most %d in flight, %d s%n",
                tallies.size(),
                tallies.stream().mapToInt(MoneyRun.Tally::requests).sum(),
                tallies.stream().mapToInt(MoneyRun.Tally::faults).sum(),
                tallies.stream().mapToInt(MoneyRun.Tally::jobs).sum(),
                tallies.stream().mapToInt(MoneyRun.Tally::questions).sum(),
                tallies.stream().mapToInt(MoneyRun.Tally::starts).sum(),
                tallies.stream().mapToInt(MoneyRun.Tally::mostInFlight).max().orElse(0),
                (System.nanoTime() - begun) / 1_000_000_000);
    }

    private static long[] seeds() {
        Long one = Long.getLong("thumbsmith.test.seed");
        return one == null ? LongStream.range(0, RUNS).toArray() : new long[] {one};
    }

    private MoneyRun.Tally run(long seed) throws Exception {
        Path home = Files.createDirectories(folder.resolve("run-" + seed));
        MoneyRun run = new MoneyRun(seed, home);
        try (run) {
            return run.go();
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("Run again with -Dthumbsmith.test.seed=" + seed + "; " + run, e);
        }
    }
}
