package thumbsmith.job;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import thumbsmith.api.Picture;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;

/** The pictures that the rows of one file name, each taken in once however many rows name it. For one thread. */
final class BatchPictures {
    private final Path folder;
    private final Intake intake;
    private final Map<String, Found> taken = new HashMap<>();

    BatchPictures(Path folder, Intake intake) {
        this.folder = folder;
        this.intake = intake;
    }

    sealed interface Found {
        record Good(Picture picture) implements Found {}

        record Bad(String why) implements Found {}
    }

    /** @param text a path, from the file's folder where it is not absolute, or an address */
    Found take(String text, Slot slot) {
        return taken.computeIfAbsent(text, it -> look(it, slot));
    }

    private Found look(String text, Slot slot) {
        try {
            if (isAddress(text)) return take(new Offer.OfAddress(URI.create(text)), slot);
        } catch (IllegalArgumentException e) {
            return new Found.Bad(BatchSentences.NO_ADDRESS);
        }
        return file(text, slot);
    }

    private Found file(String text, Slot slot) {
        try {
            Path file = folder.resolve(text).normalize();
            if (Files.isRegularFile(file)) return take(new Offer.OfFile(file), slot);
        } catch (InvalidPathException e) {
            // A name that no file can have is a file that is not there.
        }
        return new Found.Bad(BatchSentences.NO_SUCH_FILE);
    }

    private Found take(Offer offer, Slot slot) {
        return switch (intake.take(offer, slot)) {
            case Outcome.Done<Taken>(Taken done) -> new Found.Good(done.picture());
            case Outcome.Failed<Taken>(Failure.BadImage(Slot _, String why)) -> new Found.Bad(why);
            case Outcome.Failed<Taken>(Failure.DiskFull(Path _, String why)) -> new Found.Bad(why);
            case Outcome.Failed<Taken> _, Outcome.Withdrawn<Taken> _ -> new Found.Bad(BatchSentences.NOT_TAKEN);
        };
    }

    private static boolean isAddress(String text) {
        String start = text.toLowerCase(Locale.ROOT);
        return start.startsWith("https://") || start.startsWith("http://");
    }
}
