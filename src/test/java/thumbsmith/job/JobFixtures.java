package thumbsmith.job;

import java.nio.file.Path;
import java.util.UUID;

/** Jobs as an earlier run may have left them. */
final class JobFixtures {
    private JobFixtures() {}

    static Job job(JobState state, Path folder) {
        return new Job(UUID.randomUUID(), Bench.text("A castle"), Bench.PAID, 1, 1, folder, Bench.NOW, false, state);
    }
}
