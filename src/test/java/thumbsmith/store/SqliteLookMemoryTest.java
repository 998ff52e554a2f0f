package thumbsmith.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.contract.Service;
import thumbsmith.job.LookMemory;
import thumbsmith.job.LookMemory.Version;

final class SqliteLookMemoryTest {
    private static final Service PAID = new Service("api.pikzels.com");
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private final UUID look = UUID.randomUUID();

    @TempDir
    Path home;

    @Test
    void everyTextIsKeptOnceForAsLongAsItStood() {
        try (Database database = Database.open(home.resolve("thumbsmith.db"))) {
            LookMemory memory = new SqliteLookMemory(database);
            memory.instructed(PAID, look, NOW, "");
            assertThat(memory.versions(PAID, look)).as("there was none before").isEmpty();
            memory.instructed(PAID, look, NOW.plusSeconds(1), "smiling");
            memory.instructed(PAID, look, NOW.plusSeconds(2), "smiling");
            memory.instructed(PAID, look, NOW.plusSeconds(3), "");
            memory.instructed(PAID, look, NOW.plusSeconds(4), "smiling");
            assertThat(memory.versions(PAID, look))
                    .containsExactly(
                            new Version(NOW.plusSeconds(4), "smiling"),
                            new Version(NOW.plusSeconds(3), ""),
                            new Version(NOW.plusSeconds(1), "smiling"));
            assertThat(memory.versions(Service.EMBEDDED, look))
                    .as("of another service")
                    .isEmpty();
        }
    }

    @Test
    void picturesKeepTheirOrderAndGoWithTheLook() {
        List<Path> pictures = List.of(home.resolve("b.png"), home.resolve("a.png"), home.resolve("c.png"));
        try (Database database = Database.open(home.resolve("thumbsmith.db"))) {
            LookMemory memory = new SqliteLookMemory(database);
            memory.trained(PAID, look, pictures);
            memory.trained(PAID, look, pictures);
            assertThat(memory.pictures(PAID, look)).isEqualTo(pictures);
            memory.instructed(PAID, look, NOW, "smiling");
            memory.forget(PAID, look);
            assertThat(memory.pictures(PAID, look)).isEmpty();
            assertThat(memory.versions(PAID, look)).isEmpty();
        }
    }
}
