package thumbsmith.store;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import thumbsmith.api.Picture;
import thumbsmith.contract.Format;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.contract.Slot;
import thumbsmith.job.Job;
import thumbsmith.job.JobState;
import thumbsmith.job.LookRef;
import thumbsmith.job.Output;
import thumbsmith.job.Recipe;

/** Jobs and outputs to write down and read back. */
final class StoreFixtures {
    static final Service PAID = new Service("api.example");
    static final Instant T0 = Instant.parse("2026-11-22T10:00:00.123Z");
    static final URI URL = URI.create("https://files.example/out.png?sig=a%20b");

    private StoreFixtures() {}

    static Recipe recipe() {
        return new Recipe(
                Operation.TEXT,
                "A castle",
                Optional.of(Model.PKZ_4_5),
                Format.WIDE,
                Optional.of(new LookRef(new UUID(1, 2), "Maya")),
                Optional.empty(),
                Optional.empty(),
                Map.of(Slot.SUPPORT, new Picture.Remote(URI.create("https://example.com/a.png"))));
    }

    static Job job(JobState state) {
        return job(PAID, T0, state);
    }

    static Job job(Service service, Instant created, JobState state) {
        Path folder = Path.of("out").toAbsolutePath();
        return new Job(UUID.randomUUID(), recipe(), service, 2, 4, folder, created, false, state);
    }

    static Output output(Job job, Instant made) {
        return new Output(
                job.id(),
                job.recipe(),
                job.service(),
                Path.of("out", job.id() + ".png").toAbsolutePath(),
                1280,
                720,
                123_456_789_012L,
                Optional.of("request-1"),
                new BigDecimal("0.13"),
                new BigDecimal("0.13"),
                12.345,
                made,
                job.cancelRequested(),
                Optional.empty());
    }
}
