package thumbsmith.store;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;
import thumbsmith.image.ImageEngine;
import thumbsmith.image.UnreadablePictureException;
import thumbsmith.job.Intake;
import thumbsmith.job.Offer;
import thumbsmith.job.Origins;
import thumbsmith.job.Provenance;
import thumbsmith.job.Recipe;
import thumbsmith.job.Taken;

/**
 * Takes pictures into the vault: checked by content, upright, in a form the service reads, and light enough. Pictures
 * that are right as they are keep every byte of their pixels. What is told beside the pixels, such as the place where
 * a photo was taken or the prompt of one of our own thumbnails, is never sent. However many are offered at once, no more
 * than one a core is in memory.
 */
public final class PictureIntake implements Intake {
    private static final int HEAD_BYTES = 64;
    /** A file that is larger than this is not even opened: 200 MB. */
    private static final long OPENED_MAX_BYTES = 200L * 1000 * 1000;

    private static final String TOO_LARGE = "That file is too large to open.";

    private final ImageEngine images;
    private final PictureVault vault;
    private final AddressFetcher fetcher;
    private final Origins origins;
    private final Fitting fitting;
    /** Whoever fetched waits here on its own thread; pixels are worked on by as many as the window's pool has. */
    private final Semaphore turns =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() - 1));

    public PictureIntake(ImageEngine images, PictureVault vault, AddressFetcher fetcher, Origins origins) {
        this.images = images;
        this.vault = vault;
        this.fetcher = fetcher;
        this.origins = origins;
        this.fitting = new Fitting(images);
    }

    @Override
    public Outcome<Taken> take(Offer offer, Slot slot) {
        try {
            return Outcome.done(inTurn(fetched(offer), slot));
        } catch (Unfit | UnreadablePictureException e) {
            return Outcome.failed(new Failure.BadImage(slot, e.getMessage()));
        } catch (IOException e) {
            return Outcome.failed(new Failure.DiskFull(vault.folder(), "The picture could not be kept."));
        }
    }

    @Override
    public boolean leadsInside(URI address) {
        return fetcher.leadsInside(address);
    }

    private Taken inTurn(Offer offer, Slot slot) throws Unfit, UnreadablePictureException, IOException {
        turns.acquireUninterruptibly();
        try {
            byte[] offered = read(offer);
            Taken taken = take(offered, slot);
            trace(offer, offered, taken.picture().file());
            return taken;
        } catch (OutOfMemoryError e) {
            throw new Unfit(TOO_LARGE);
        } finally {
            turns.release();
        }
    }

    /** The kept copy tells nothing of where it comes from, so that is written down beside it. */
    private void trace(Offer offer, byte[] offered, Path kept) {
        Optional<UUID> shelved = offer instanceof Offer.OfFile(Path file) ? origins.ofFile(file) : Optional.empty();
        shelved.or(() -> Provenance.job(images.readText(offered))).ifPresent(id -> origins.remember(kept, id));
    }

    @Override
    public Optional<Recipe> recipe(Offer offer) {
        if (isElsewhere(offer)) return Optional.empty();
        try {
            return Provenance.recipe(images.readText(read(offer)));
        } catch (Unfit e) {
            return Optional.empty();
        }
    }

    private static boolean isElsewhere(Offer offer) {
        return offer instanceof Offer.OfAddress || offer instanceof Offer.OfInside;
    }

    private Offer fetched(Offer offer) throws Unfit {
        return isElsewhere(offer) ? new Offer.OfBytes(read(offer)) : offer;
    }

    private byte[] read(Offer offer) throws Unfit {
        try {
            return switch (offer) {
                case Offer.OfFile(Path file) -> readFile(file);
                case Offer.OfAddress(URI address) -> fetcher.fetch(address);
                case Offer.OfInside(URI address) -> fetcher.fetchInside(address);
                case Offer.OfBytes(byte[] bytes) -> bytes;
            };
        } catch (IOException e) {
            throw new Unfit(offer instanceof Offer.OfFile ? "That file cannot be opened." : e.getMessage());
        } catch (OutOfMemoryError e) {
            throw new Unfit(TOO_LARGE);
        }
    }

    private static byte[] readFile(Path file) throws IOException, Unfit {
        if (Files.isDirectory(file)) throw new Unfit("That is a folder, not a picture.");
        if (Files.notExists(file)) throw new Unfit("That file is not there any more.");
        if (Files.size(file) > OPENED_MAX_BYTES) throw new Unfit(TOO_LARGE);
        return Files.readAllBytes(file);
    }

    private Taken take(byte[] offered, Slot slot) throws Unfit, UnreadablePictureException, IOException {
        byte[] head = Arrays.copyOf(offered, Math.min(offered.length, HEAD_BYTES));
        if (images.sniff(head).isEmpty()) throw new Unfit(NotAPicture.sentence(offered));
        Fitting.Fit fit = fitting.fit(offered, slot);
        return Keeping.taken(vault, fit.bytes(), fit.facts(), fit.note());
    }

    /** Nothing that can be used; the message is the sentence for people. */
    private static final class Unfit extends Exception {
        private static final long serialVersionUID = 1L;

        Unfit(String sentence) {
            super(sentence);
        }
    }
}
