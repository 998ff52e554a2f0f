package thumbsmith.store;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import thumbsmith.api.Picture;
import thumbsmith.contract.Format;
import thumbsmith.contract.Limits;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;
import thumbsmith.image.ImageEngine;
import thumbsmith.image.PictureInfo;
import thumbsmith.image.UnreadablePictureException;
import thumbsmith.job.Intake;
import thumbsmith.job.Mending;
import thumbsmith.job.Offer;
import thumbsmith.job.Origins;
import thumbsmith.job.Taken;

/** Mends pictures into the vault. An address is fetched first, by the intake. */
public final class PictureMending implements Mending {
    private static final double QUALITY = 0.92;
    private static final String GONE = "That file is not there any more.";

    private final ImageEngine images;
    private final PictureVault vault;
    private final Intake intake;
    private final Origins origins;

    public PictureMending(ImageEngine images, PictureVault vault, Intake intake, Origins origins) {
        this.images = images;
        this.vault = vault;
        this.intake = intake;
        this.origins = origins;
    }

    @Override
    public Outcome<Taken> repair(Picture picture, Slot slot) {
        return mended(picture, slot, file -> encoded(images.decode(file)), "Encoded anew.");
    }

    @Override
    public Outcome<Taken> shrink(Picture picture, Slot slot) {
        return mended(picture, slot, this::halved, "Made smaller.");
    }

    @Override
    public Outcome<Taken> crop(Picture picture, Slot slot, Format format) {
        return mended(picture, slot, file -> encoded(cropped(images.decode(file), format)), "Cropped to the format.");
    }

    @Override
    public Outcome<Taken> itself(Picture picture, Slot slot) {
        return switch (picture) {
            case Picture.Remote remote -> intake.take(new Offer.OfAddress(remote.address()), slot);
            case Picture.Local local -> intake.take(new Offer.OfFile(local.file()), slot);
        };
    }

    private byte[] halved(Path file) throws UnreadablePictureException, IOException {
        return images.shrink(file, Math.min(Limits.FILE_MAX_BYTES, Files.size(file) / 2));
    }

    private BufferedImage cropped(BufferedImage picture, Format format) {
        double ratio = (double) format.width() / format.height();
        int width = Math.min(picture.getWidth(), (int) Math.round(picture.getHeight() * ratio));
        int height = Math.min(picture.getHeight(), (int) Math.round(picture.getWidth() / ratio));
        return images.fill(picture, Math.max(1, width), Math.max(1, height));
    }

    private byte[] encoded(BufferedImage picture) {
        return isOpaque(picture) ? images.jpeg(picture, QUALITY) : images.png(picture);
    }

    private static boolean isOpaque(BufferedImage picture) {
        int[] row = new int[picture.getWidth()];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int argb : row) if (argb >>> 24 != 0xFF) return false;
        }
        return true;
    }

    private interface Change {
        byte[] of(Path file) throws UnreadablePictureException, IOException;
    }

    private Outcome<Taken> mended(Picture picture, Slot slot, Change change, String note) {
        return switch (picture) {
            case Picture.Local local -> changed(local.file(), slot, change, note);
            case Picture.Remote _ -> ofRemote(itself(picture, slot), slot, change, note);
        };
    }

    private Outcome<Taken> ofRemote(Outcome<Taken> fetched, Slot slot, Change change, String note) {
        return fetched instanceof Outcome.Done<Taken> done
                ? changed(done.value().picture().file(), slot, change, note)
                : fetched;
    }

    private Outcome<Taken> changed(Path file, Slot slot, Change change, String note) {
        if (!Files.isRegularFile(file)) return Outcome.failed(new Failure.BadImage(slot, GONE));
        try {
            Path kept = light(vault.keep(change.of(file)));
            PictureInfo info = images.inspect(kept);
            origins.inherit(file, kept);
            return Outcome.done(new Taken(new Picture.Local(kept, info.mediaType()), info, Optional.of(note)));
        } catch (UnreadablePictureException e) {
            return Outcome.failed(new Failure.BadImage(slot, e.getMessage()));
        } catch (IOException e) {
            return Outcome.failed(new Failure.DiskFull(vault.folder(), "The picture could not be kept."));
        }
    }

    /** Encoding anew may make a file heavier than it was, and heavier than what can be sent. */
    private Path light(Path kept) throws UnreadablePictureException, IOException {
        return Files.size(kept) > Limits.FILE_MAX_BYTES ? vault.keep(images.shrink(kept, Limits.FILE_MAX_BYTES)) : kept;
    }
}
