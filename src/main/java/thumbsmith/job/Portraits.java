package thumbsmith.job;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thumbsmith.api.Downloads;
import thumbsmith.api.Exchange;
import thumbsmith.failure.Outcome;

/** Local copies of looks' portraits. A portrait that cannot be had is no failure: the look works without. */
record Portraits(Path folder) {
    private static final Logger LOG = LoggerFactory.getLogger(Portraits.class);

    /** The copy of that look's portrait, fetched now if it is not here yet. */
    Optional<Path> copy(UUID look, URI address, Downloads downloads) {
        Path file = folder.resolve(look + ".portrait");
        if (Files.exists(file)) return Optional.of(file);
        Path part = folder.resolve("." + UUID.randomUUID() + ".part");
        try {
            Files.createDirectories(folder);
            if (!(downloads.fetch(address, part, Exchange.UNWATCHED) instanceof Outcome.Done<Long>))
                return Optional.empty();
            return Optional.of(Files.move(part, file, StandardCopyOption.REPLACE_EXISTING));
        } catch (IOException e) {
            LOG.warn("The portrait of {} could not be kept.", look, e);
            return Optional.empty();
        } finally {
            discard(part);
        }
    }

    void forget(UUID look) {
        discard(folder.resolve(look + ".portrait"));
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("{} could not be removed.", file.getFileName(), e);
        }
    }
}
