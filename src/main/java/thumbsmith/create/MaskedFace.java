package thumbsmith.create;

import java.util.Optional;
import thumbsmith.api.Picture;
import thumbsmith.failure.Outcome;
import thumbsmith.image.face.Face;
import thumbsmith.job.FaceScout;
import thumbsmith.job.Taken;

/**
 * Which face is replaced: by the contract only the mask says so, since the target itself becomes the thumbnail. A mask
 * of the person's own is left alone.
 */
final class MaskedFace implements ChosenFace {
    private final ComposerSlot mask;
    private final FaceScout scout;
    private Optional<Taken> ours = Optional.empty();

    MaskedFace(ComposerSlot mask, FaceScout scout) {
        this.mask = mask;
        this.scout = scout;
    }

    @Override
    public boolean isNeeded() {
        return false;
    }

    @Override
    public boolean isOpen() {
        return mask.isEmpty() || isOurs();
    }

    @Override
    public Outcome<Taken> make(Picture.Local picture, Face face) {
        return scout.mask(picture, face);
    }

    @Override
    public boolean put(Taken made) {
        if (!isOpen()) return false;
        ours = Optional.of(made);
        mask.model().restore(made);
        return true;
    }

    @Override
    public void takeBack() {
        boolean there = isOurs();
        ours = Optional.empty();
        if (there) mask.takeOut();
    }

    @Override
    public void onLost(Runnable lost) {
        mask.model().contentProperty().subscribe(now -> {
            // What is being taken in may be refused, and then ours is back.
            if (ours.isEmpty() || isOurs() || mask.isBusy()) return;
            ours = Optional.empty();
            lost.run();
        });
    }

    private boolean isOurs() {
        return ours.isPresent() && mask.taken().equals(ours);
    }
}
