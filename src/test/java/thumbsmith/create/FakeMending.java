package thumbsmith.create;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thumbsmith.api.Picture;
import thumbsmith.contract.Format;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;
import thumbsmith.image.PictureInfo;
import thumbsmith.job.Mending;
import thumbsmith.job.Taken;

/** Mends by another name, or fails when the test says so. */
final class FakeMending implements Mending {
    final List<String> asked = new ArrayList<>();
    Optional<String> why = Optional.empty();

    @Override
    public Outcome<Taken> repair(Picture picture, Slot slot) {
        return mended("repair", slot);
    }

    @Override
    public Outcome<Taken> shrink(Picture picture, Slot slot) {
        return mended("shrink", slot);
    }

    @Override
    public Outcome<Taken> crop(Picture picture, Slot slot, Format format) {
        return mended("crop to " + format.wire(), slot);
    }

    @Override
    public Outcome<Taken> itself(Picture picture, Slot slot) {
        return mended("itself", slot);
    }

    static Picture mendedPicture(String how) {
        return new Picture.Local(Path.of(how + ".jpg"), "image/jpeg");
    }

    private Outcome<Taken> mended(String how, Slot slot) {
        asked.add(how + " " + slot.wire());
        if (why.isPresent()) return Outcome.failed(new Failure.BadImage(slot, why.get()));
        Picture.Local picture = (Picture.Local) mendedPicture(how);
        return Outcome.done(new Taken(picture, new PictureInfo("image/jpeg", 640, 360, 9_000, 1), Optional.empty()));
    }
}
