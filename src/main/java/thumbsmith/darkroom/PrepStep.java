package thumbsmith.darkroom;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import thumbsmith.image.UnreadablePictureException;

/** Takes one picture of a batch from its file to its result. Safe for all threads. */
final class PrepStep {
    private final PrepOrder order;
    private final Development development;
    private final ResultNames names;
    private final ResultFolder folder;
    private final Gate gate;
    private final Lock writing;

    /** @param writing held while a result is written, so that one can wait until nobody writes */
    PrepStep(PrepOrder order, Development development, ResultFolder folder, Gate gate, Lock writing) {
        this.order = order;
        this.development = development;
        this.folder = folder;
        this.gate = gate;
        this.writing = writing;
        names = new ResultNames(order);
    }

    /** Empty where the batch was cancelled or stopped before the result was written. */
    Optional<PrepResult> of(int item) throws FolderException {
        PrepItem wanted = order.items().get(item);
        try {
            return names.areKnownBefore() ? named(wanted, names.claim(item, 0, 0)) : unnamed(wanted, item);
        } catch (UnreadablePictureException | BudgetUnmetException e) {
            return Optional.of(new PrepResult.Failed(wanted.file(), e.getMessage(), Optional.empty()));
        } catch (OutOfMemoryError e) {
            return Optional.of(new PrepResult.Failed(
                    wanted.file(), "There is not enough memory free for this picture.", Optional.empty()));
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            // One picture that the program stumbles over must not take the others with it.
            return Optional.of(new PrepResult.Failed(
                    wanted.file(), "The program made a mistake with this picture: " + e, Optional.of(e)));
        }
    }

    /** What would be skipped is not developed first. */
    private Optional<PrepResult> named(PrepItem wanted, ResultNames.Claim claim)
            throws UnreadablePictureException, BudgetUnmetException, FolderException {
        if (order.onExists() == OnExists.SKIP && ResultFolder.isTaken(claim.file()))
            return Optional.of(new PrepResult.Skipped(wanted.file(), claim.file()));
        return written(wanted, development.develop(wanted.file(), wanted.recipe()), claim);
    }

    private Optional<PrepResult> unnamed(PrepItem wanted, int item)
            throws UnreadablePictureException, BudgetUnmetException, FolderException {
        Developed developed = development.develop(wanted.file(), wanted.recipe());
        return written(wanted, developed, names.claim(item, developed.width(), developed.height()));
    }

    private Optional<PrepResult> written(PrepItem wanted, Developed developed, ResultNames.Claim claim)
            throws FolderException {
        writing.lock();
        try {
            return gate.isClosed() ? Optional.empty() : Optional.of(write(wanted, developed, claim));
        } finally {
            writing.unlock();
        }
    }

    private PrepResult write(PrepItem wanted, Developed developed, ResultNames.Claim first) throws FolderException {
        for (ResultNames.Claim claim = first; ; claim = names.after(claim)) {
            if (order.onExists() == OnExists.NUMBER && ResultFolder.isTaken(claim.file())) continue;
            try {
                folder.write(developed.bytes(), claim.file(), order.onExists() == OnExists.REPLACE);
                return done(wanted.file(), claim.file(), developed);
            } catch (FileAlreadyExistsException e) {
                // Replacing fails only for folders, which are numbered around.
                if (order.onExists() == OnExists.SKIP) return new PrepResult.Skipped(wanted.file(), claim.file());
            }
        }
    }

    private static PrepResult done(Path input, Path output, Developed developed) {
        return new PrepResult.Done(
                input,
                output,
                developed.width(),
                developed.height(),
                developed.bytes().length,
                developed.quality(),
                developed.leftOut(),
                developed.note());
    }
}
