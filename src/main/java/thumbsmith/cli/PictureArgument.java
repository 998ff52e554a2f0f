package thumbsmith.cli;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;
import thumbsmith.job.Intake;
import thumbsmith.job.Offer;
import thumbsmith.job.Taken;

/** A picture named on the command line: a file or an address. */
record PictureArgument(String text, Slot slot) {

    /** Takes the picture in, fetching it first where it is an address. */
    Taken take(Intake intake, Reporter reporter) throws FailureException {
        return switch (intake.take(offer(), slot)) {
            case Outcome.Done<Taken>(Taken taken) -> {
                taken.note().ifPresent(note -> reporter.say(text + ": " + note));
                yield taken;
            }
            case Outcome.Failed<Taken>(Failure failure) -> throw new FailureException(named(failure));
            case Outcome.Withdrawn<Taken>() -> throw unusable("It was not taken in.");
        };
    }

    /** With several pictures in one command the sentence has to say which one is meant. */
    private Failure named(Failure failure) {
        return failure instanceof Failure.BadImage(Slot of, String why)
                ? new Failure.BadImage(of, text + ": " + why)
                : failure;
    }

    private Offer offer() throws FailureException {
        return isAddress() ? new Offer.OfAddress(address()) : new Offer.OfFile(file());
    }

    private boolean isAddress() {
        String start = text.toLowerCase(Locale.ROOT);
        return start.startsWith("https://") || start.startsWith("http://");
    }

    private URI address() throws FailureException {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException _) {
            throw unusable("This is no address.");
        }
    }

    private Path file() throws FailureException {
        try {
            Path file = Path.of(text).toAbsolutePath().normalize();
            if (Files.isRegularFile(file)) return file;
        } catch (InvalidPathException _) {
            // A name that no file can have is a file that is not there.
        }
        throw unusable("There is no such file.");
    }

    private FailureException unusable(String why) {
        return new FailureException(new Failure.BadImage(slot, text + ": " + why));
    }
}
