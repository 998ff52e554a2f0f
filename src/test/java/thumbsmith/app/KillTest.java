package thumbsmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A batch of twelve in a process of its own, killed at random moments, begun again and brought to its end: nothing is
 * lost, and nothing is sent twice. The figures of the long run are in {@code docs/reliability.md}.
 */
final class KillTest {
    private static final int ROUNDS = Boolean.getBoolean("thumbsmith.test.long") ? 200 : 10;
    private static final long SEED = Long.getLong("thumbsmith.test.seed", 20261122L);

    @TempDir
    Path folder;

    @Test
    @Timeout(3600)
    void killedAtAnyMomentEveryJobIsAccountedForAndNoneIsPaidTwice() throws Exception {
        KillFigures figures = new KillFigures();
        for (int round = 0; round < ROUNDS; round++) {
            try (KillRun run = new KillRun(folder.resolve("round " + round), new Random(SEED + round))) {
                figures.add(run.go());
            } catch (AssertionError e) {
                throw new AssertionError("Round " + round + ", seed " + (SEED + round), e);
            }
        }
        System.out.println(figures);
        assertThat(figures.kills())
                .as("processes that were killed while they worked")
                .isPositive();
    }
}
