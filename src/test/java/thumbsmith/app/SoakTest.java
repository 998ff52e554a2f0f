package thumbsmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.contract.Format;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.job.Job;
import thumbsmith.job.JobListener;
import thumbsmith.job.Order;
import thumbsmith.job.Output;
import thumbsmith.job.Recipe;
import thumbsmith.sandbox.SandboxOptions;
import thumbsmith.store.Folders;

/**
 * Ten thumbnails in flight for as long as is asked for: {@code -Dthumbsmith.soak.minutes=120}, on demand only. What is
 * live after a collection must not grow with what was made.
 */
@EnabledIfSystemProperty(named = "thumbsmith.soak.minutes", matches = "[0-9]+")
final class SoakTest {
    private static final Duration TIME = Duration.ofMinutes(Long.getLong("thumbsmith.soak.minutes", 0));
    private static final int IN_FLIGHT = 10;
    private static final int READINGS = 20;
    /** What caches and the virtual machine itself may take beside the first reading: 24 MB. */
    private static final long SLACK_BYTES = 24L << 20;

    @TempDir
    Path home;

    @Test
    void theHeapStaysFlat() throws Exception {
        Folders folders = new Folders(home);
        List<Long> live = new ArrayList<>();
        try (Wiring wiring =
                Wiring.open(Environment.EMPTY, folders, true, SandboxOptions.in(folders.embeddedService()))) {
            wiring.takeUp();
            Semaphore places = new Semaphore(IN_FLIGHT);
            wiring.studio().scheduler().listen(freeing(places));
            Instant end = Instant.now().plus(TIME);
            Instant reading = Instant.now().plus(TIME.dividedBy(READINGS));
            for (int n = 0; Instant.now().isBefore(end); n++) {
                places.acquire();
                wiring.studio().scheduler().submit(List.of(order(n)), Service.EMBEDDED);
                if (Instant.now().isAfter(reading)) {
                    live.add(liveBytes());
                    reading = reading.plus(TIME.dividedBy(READINGS));
                }
            }
            places.acquire(IN_FLIGHT);
            System.out.println(wiring.studio().journal().outputs().size() + " made; live after collections, MB: "
                    + live.stream().map(it -> it >> 20).toList());
        }
        assertThat(live.getLast()).isLessThan(live.get(live.size() / 4) + SLACK_BYTES);
    }

    /** Each file goes once it is there, so that the disk does not fill. */
    private static JobListener freeing(Semaphore places) {
        return new JobListener() {
            @Override
            public void changed(Job job) {
                if (job.state().isOver()) places.release();
            }

            @Override
            public void finished(Job job, Output output) {
                try {
                    Files.deleteIfExists(output.file());
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }
        };
    }

    private Order order(int n) {
        Recipe recipe = new Recipe(
                Operation.TEXT,
                "Castle " + n,
                Optional.of(Model.PKZ_4_5),
                Format.WIDE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of());
        return new Order(recipe, 1, home.resolve("out"), Optional.empty());
    }

    private static long liveBytes() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
