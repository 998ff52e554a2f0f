package thumbsmith.job;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import thumbsmith.contract.Service;

/**
 * What this program remembers of looks that the service does not tell: what they were trained from, and every text of
 * instructions that they had. Thread-safe. Throws UncheckedIOException.
 */
public interface LookMemory {
    /** @param pictures copies that the program keeps, in the order in which they were sent */
    void trained(Service service, UUID look, List<Path> pictures);

    /** In the order in which they were sent; empty where it was trained elsewhere or from addresses. */
    List<Path> pictures(Service service, UUID look);

    /** Notes the text that it has from then on, unless that is the newest one noted; empty for none. */
    void instructed(Service service, UUID look, Instant at, String instructions);

    /** Newest first. */
    List<Version> versions(Service service, UUID look);

    /** @param at from when the look had it */
    record Version(Instant at, String instructions) {}

    void forget(Service service, UUID look);
}
