package thumbsmith.job;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The half-written files that a run leaves in its jobs' folders when it is cut short. Each folder is looked through once
 * in a run of the program, when it is first used; a file of a job that is not over stays.
 */
final class StaleParts {
    private static final Logger LOG = LoggerFactory.getLogger(StaleParts.class);
    private static final String BEGIN = ".thumbsmith-";
    private static final String END = ".part";

    private final Journal journal;
    private final Flights flights;
    private final Set<Path> swept = ConcurrentHashMap.newKeySet();

    StaleParts(Journal journal, Flights flights) {
        this.journal = journal;
        this.flights = flights;
    }

    /** Where the output of that job is written until it is whole. */
    static Path of(Job job) {
        return job.folder().resolve(BEGIN + job.id() + END);
    }

    void sweep(Path folder) {
        if (!swept.add(folder)) return;
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, BEGIN + "*" + END)) {
            for (Path part : parts) if (isStale(part)) Files.deleteIfExists(part);
        } catch (NoSuchFileException | NotDirectoryException e) {
            LOG.debug("Nothing can be left in {}.", folder);
        } catch (IOException | RuntimeException e) {
            LOG.warn("Half-written files of an earlier run may be left in {}.", folder, e);
        }
    }

    private boolean isStale(Path part) {
        Optional<UUID> job = jobOf(part);
        return job.flatMap(flights::find).isEmpty()
                && job.flatMap(journal::job).map(it -> it.state().isOver()).orElse(true);
    }

    /** Empty for one that only tried whether the folder can be written. */
    private static Optional<UUID> jobOf(Path part) {
        String name = part.getFileName().toString();
        try {
            return Optional.of(UUID.fromString(name.substring(BEGIN.length(), name.length() - END.length())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
