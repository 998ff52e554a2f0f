package thumbsmith.job;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import thumbsmith.contract.Service;

/** Where chains are written down. Each is on the disk when its call returns. Throws UncheckedIOException. */
public interface ChainStore {
    /** Adds the chain, or replaces what is known of it. */
    void put(Chain chain);

    /** Chains that are not over, oldest first. */
    List<Chain> open();

    /**
     * The newest job that was made from that recipe.
     *
     * @param since not made before
     * @param except those of other chains
     */
    Optional<UUID> jobFrom(Recipe recipe, Service service, Instant since, Set<UUID> except);
}
