package thumbsmith.store;

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
import thumbsmith.image.Bitmap;
import thumbsmith.image.UnreadablePictureException;
import thumbsmith.image.codec.Decoder;
import thumbsmith.image.edit.Cropping;
import thumbsmith.job.Intake;
import thumbsmith.job.Mending;
import thumbsmith.job.Offer;
import thumbsmith.job.Origins;
import thumbsmith.job.Taken;

/** Mends pictures into the vault. An address is fetched first, by the intake. */
public final class PictureMending implements Mending {
    private static final String GONE = "That file is not there any more.";

    private final PictureVault vault;
    private final Intake intake;
    private final Origins origins;

    public PictureMending(PictureVault vault, Intake intake, Origins origins) {
        this.vault = vault;
        this.intake = intake;
        this.origins = origins;
    }

    @Override
    public Outcome<Taken> repair(Picture picture, Slot slot) {
        return mended(picture, slot, (decoded, file) -> SendForm.of(decoded), "Encoded anew.");
    }

    @Override
    public Outcome<Taken> shrink(Picture picture, Slot slot) {
        return mended(picture, slot, PictureMending::halved, "Made smaller.");
    }

    @Override
    public Outcome<Taken> crop(Picture picture, Slot slot, Format format) {
        return mended(picture, slot, (decoded, file) -> cropped(decoded, format), "Cropped to the format.");
    }

    @Override
    public Outcome<Taken> itself(Picture picture, Slot slot) {
        return switch (picture) {
            case Picture.Remote remote -> intake.take(new Offer.OfAddress(remote.address()), slot);
            case Picture.Local local -> intake.take(new Offer.OfFile(local.file()), slot);
        };
    }

    private static byte[] halved(Bitmap picture, Path file) throws UnreadablePictureException, IOException {
        return SendForm.within(picture, Math.min(Limits.FILE_MAX_BYTES, Files.size(file) / 2));
    }

    /** The largest part about the centre, without scaling. */
    private static byte[] cropped(Bitmap picture, Format format) throws UnreadablePictureException {
        double ratio = (double) format.width() / format.height();
        int width = Math.clamp(Math.round(picture.height() * ratio), 1, picture.width());
        int height = Math.clamp(Math.round(picture.width() / ratio), 1, picture.height());
        int left = (picture.width() - width) / 2;
        int top = (picture.height() - height) / 2;
        try (Bitmap part = Cropping.part(picture, left, top, width, height);
                Bitmap copy = part.copy()) {
            return SendForm.of(copy);
        }
    }

    private interface Change {
        byte[] of(Bitmap picture, Path file) throws UnreadablePictureException, IOException;
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
        try (Bitmap picture = Decoder.decode(file)) {
            Taken taken = Keeping.taken(vault, change.of(picture, file), Optional.of(note));
            origins.inherit(file, taken.picture().file());
            return Outcome.done(taken);
        } catch (UnreadablePictureException e) {
            return Outcome.failed(new Failure.BadImage(slot, e.getMessage()));
        } catch (IOException e) {
            return Outcome.failed(new Failure.DiskFull(vault.folder(), "The picture could not be kept."));
        }
    }
}
