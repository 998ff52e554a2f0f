package thumbsmith.store;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import thumbsmith.api.Picture;
import thumbsmith.contract.Limits;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;
import thumbsmith.image.ImageEngine;
import thumbsmith.image.PictureInfo;
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
 * a photo was taken or the prompt of one of our own thumbnails, is never sent.
 */
public final class PictureIntake implements Intake {
    private static final int HEAD_BYTES = 64;
    /** A file that is larger than this is not even opened: 200 MB. */
    private static final long OPENED_MAX_BYTES = 200L * 1000 * 1000;
    /** What services read; anything else is turned into one of them. */
    private static final Set<String> SENT_AS_IS = Set.of("image/jpeg", "image/png", "image/webp");

    private final ImageEngine images;
    private final PictureVault vault;
    private final AddressFetcher fetcher;
    private final Origins origins;

    public PictureIntake(ImageEngine images, PictureVault vault, AddressFetcher fetcher, Origins origins) {
        this.images = images;
        this.vault = vault;
        this.fetcher = fetcher;
        this.origins = origins;
    }

    @Override
    public Outcome<Taken> take(Offer offer, Slot slot) {
        try {
            byte[] offered = read(offer);
            Taken taken = take(offered);
            trace(offer, offered, taken.picture().file());
            return Outcome.done(taken);
        } catch (Unfit | UnreadablePictureException e) {
            return Outcome.failed(new Failure.BadImage(slot, e.getMessage()));
        } catch (IOException e) {
            return Outcome.failed(new Failure.DiskFull(vault.folder(), "The picture could not be kept."));
        }
    }

    /** The kept copy tells nothing of where it comes from, so that is written down beside it. */
    private void trace(Offer offer, byte[] offered, Path kept) {
        Optional<UUID> shelved = offer instanceof Offer.OfFile(Path file) ? origins.ofFile(file) : Optional.empty();
        shelved.or(() -> Provenance.job(images.readText(offered))).ifPresent(id -> origins.remember(kept, id));
    }

    @Override
    public Optional<Recipe> recipe(Offer offer) {
        if (offer instanceof Offer.OfAddress) return Optional.empty();
        try {
            return Provenance.recipe(images.readText(read(offer)));
        } catch (Unfit e) {
            return Optional.empty();
        }
    }

    private byte[] read(Offer offer) throws Unfit {
        try {
            return switch (offer) {
                case Offer.OfFile(Path file) -> readFile(file);
                case Offer.OfAddress(var address) -> fetcher.fetch(address);
                case Offer.OfBytes(byte[] bytes) -> bytes;
            };
        } catch (IOException e) {
            throw new Unfit(offer instanceof Offer.OfFile ? "That file cannot be opened." : e.getMessage());
        }
    }

    private static byte[] readFile(Path file) throws IOException, Unfit {
        if (Files.isDirectory(file)) throw new Unfit("That is a folder, not a picture.");
        if (Files.notExists(file)) throw new Unfit("That file is not there any more.");
        if (Files.size(file) > OPENED_MAX_BYTES) throw new Unfit("That file is too large to open.");
        return Files.readAllBytes(file);
    }

    private Taken take(byte[] offered) throws Unfit, UnreadablePictureException, IOException {
        String type = images.sniff(Arrays.copyOf(offered, Math.min(offered.length, HEAD_BYTES)))
                .orElseThrow(() -> new Unfit(NotAPicture.sentence(offered)));
        Path kept = vault.keep(offered);
        try {
            return usable(kept, type);
        } catch (UnreadablePictureException e) {
            vault.discard(kept);
            throw e;
        }
    }

    private Taken usable(Path kept, String type) throws UnreadablePictureException, IOException {
        PictureInfo info = images.inspect(kept);
        if (!SENT_AS_IS.contains(type)) return light(converted(kept), Optional.of(convertedNote(type)));
        if (info.orientation() > 1) return light(kept, Optional.of("Turned upright."));
        if (info.bytes() > Limits.FILE_MAX_BYTES) return light(kept, Optional.empty());
        images.decode(kept);
        return taken(withoutPrivateData(kept), Optional.empty());
    }

    /** What says where and with what a picture was taken is neither sent nor kept. */
    private Path withoutPrivateData(Path kept) throws IOException {
        Path clean = vault.keep(images.withoutPrivateData(Files.readAllBytes(kept)));
        if (!clean.equals(kept)) vault.discard(kept);
        return clean;
    }

    /** Turns a kept picture upright and brings it under the limit; a note tells what was done. */
    private Taken light(Path kept, Optional<String> done) throws UnreadablePictureException, IOException {
        Path light = vault.keep(images.shrink(kept, Limits.FILE_MAX_BYTES));
        Optional<String> smaller = Files.size(kept) > Limits.FILE_MAX_BYTES
                ? Optional.of("Made smaller: %s before, %s now.".formatted(megabytes(kept), megabytes(light)))
                : Optional.empty();
        String note = Stream.of(done, smaller).flatMap(Optional::stream).collect(Collectors.joining(" "));
        return taken(light, Optional.of(note));
    }

    private static String megabytes(Path file) throws IOException {
        return String.format(Locale.ENGLISH, "%.1f MB", Files.size(file) / 1e6);
    }

    private Path converted(Path kept) throws UnreadablePictureException, IOException {
        BufferedImage picture = images.decode(kept);
        return vault.keep(images.png(picture));
    }

    private static String convertedNote(String type) {
        return "Turned from " + type.substring("image/".length()).toUpperCase(Locale.ROOT) + " into PNG.";
    }

    private Taken taken(Path kept, Optional<String> note) throws UnreadablePictureException {
        PictureInfo info = images.inspect(kept);
        return new Taken(new Picture.Local(kept, info.mediaType()), info, note);
    }

    /** Nothing that can be used; the message is the sentence for people. */
    private static final class Unfit extends Exception {
        private static final long serialVersionUID = 1L;

        Unfit(String sentence) {
            super(sentence);
        }
    }
}
