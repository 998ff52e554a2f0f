package thumbsmith.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thumbsmith.image.ImageEngine;
import thumbsmith.image.PictureInfo;
import thumbsmith.image.UnreadablePictureException;
import thumbsmith.job.Job;
import thumbsmith.job.JobState;
import thumbsmith.job.LedgerLine;
import thumbsmith.job.Output;
import thumbsmith.job.Pricing;

/** Lists thumbnails again whose files are there and whose rows were lost, by what the files say of their making. */
final class FoundAgain {
    private static final Logger LOG = LoggerFactory.getLogger(FoundAgain.class);
    /** Where the entry of a file stands at the latest: after a JPEG's first segments. */
    private static final int HEAD_BYTES = 128 * 1024;

    private static final int AT_ONCE = 200;

    private final Database database;
    private final ImageEngine images;
    private final Pricing pricing;
    private final SqliteJournal journal;
    private final SqliteLedger ledger;

    FoundAgain(Database database, ImageEngine images, Pricing pricing) {
        this.database = database;
        this.images = images;
        this.pricing = pricing;
        this.journal = new SqliteJournal(database);
        this.ledger = new SqliteLedger(database);
    }

    private record Found(Path file, Origin origin, PictureInfo info) {}

    /**
     * @param folders are looked through, not what lies in folders of theirs
     * @param since what was made before is known, or was taken out of the list by the person
     * @return how many were listed
     */
    int list(Collection<Path> folders, Instant since) {
        Set<Path> known = new HashSet<>(database.query("SELECT file FROM outputs", row -> Path.of(row.text("file"))));
        List<Found> found = folders.stream()
                .flatMap(folder -> files(folder).stream())
                .filter(file -> !known.contains(file))
                .flatMap(file -> read(file).stream())
                .filter(it -> !it.origin().made().isBefore(since) && isLost(it))
                .toList();
        for (int from = 0; from < found.size(); from += AT_ONCE) {
            List<Found> some = found.subList(from, Math.min(found.size(), from + AT_ONCE));
            database.together(() -> some.forEach(this::enter));
        }
        return found.size();
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.toAbsolutePath().normalize())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            LOG.warn("{} could not be looked through for lost pictures.", folder, e);
            return List.of();
        }
    }

    private Optional<Found> read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            Optional<Origin> origin = Origin.of(images.readText(in.readNBytes(HEAD_BYTES)));
            if (origin.isEmpty()) return Optional.empty();
            return Optional.of(new Found(file, origin.get(), images.inspect(file)));
        } catch (IOException | UnreadablePictureException e) {
            return Optional.empty();
        }
    }

    /** A job that is done and has no output had it taken out of the list. */
    private boolean isLost(Found found) {
        return journal.job(found.origin().job())
                .map(Job::state)
                .map(FoundAgain::isOpen)
                .orElse(true);
    }

    private static boolean isOpen(JobState state) {
        return switch (state) {
            case JobState.Waiting _, JobState.Sending _, JobState.Unknown _, JobState.Fetching _, JobState.Parked _ ->
                true;
            case JobState.Done _, JobState.Failed _, JobState.Cancelled _ -> false;
        };
    }

    private void enter(Found found) {
        Origin origin = found.origin();
        Job job = journal.job(origin.job()).orElseGet(() -> added(found));
        ledger.bookOnce(line(origin));
        journal.finish(job.in(new JobState.Done(origin.made())), output(found));
    }

    private Job added(Found found) {
        Origin origin = found.origin();
        Path folder = found.file().getParent();
        var done = new JobState.Done(origin.made());
        Job job = new Job(origin.job(), origin.recipe(), origin.service(), 1, 1, folder, origin.made(), false, done);
        journal.add(List.of(job));
        return job;
    }

    private LedgerLine line(Origin origin) {
        var recipe = origin.recipe();
        return new LedgerLine(
                origin.made(),
                origin.service(),
                recipe.operation(),
                recipe.model(),
                origin.requestId(),
                Optional.of(origin.job()),
                pricing.cost(origin.service(), recipe.operation(), recipe.model()),
                pricing.list(recipe.operation(), recipe.model()));
    }

    private Output output(Found found) {
        Origin origin = found.origin();
        LedgerLine line = line(origin);
        return new Output(
                origin.job(),
                origin.recipe(),
                origin.service(),
                found.file(),
                found.info().width(),
                found.info().height(),
                found.info().bytes(),
                origin.requestId(),
                line.cost(),
                line.listPrice(),
                0,
                origin.made(),
                false,
                Optional.empty());
    }
}
