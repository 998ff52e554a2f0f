package thumbsmith.create;

import java.util.Optional;
import thumbsmith.api.Picture;
import thumbsmith.failure.Outcome;
import thumbsmith.image.face.Face;
import thumbsmith.job.FaceScout;
import thumbsmith.job.Taken;

/** Whose face it is: the chosen one alone is sent, so that the service cannot take another. */
final class CutFace implements ChosenFace {
    private final ComposerSlot slot;
    private final FaceScout scout;

    CutFace(ComposerSlot slot, FaceScout scout) {
        this.slot = slot;
        this.scout = scout;
    }

    @Override
    public boolean isNeeded() {
        return true;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public Outcome<Taken> make(Picture.Local picture, Face face) {
        return scout.cutOut(picture, face);
    }

    @Override
    public boolean put(Taken made) {
        slot.sendInstead(Optional.of(made.picture()));
        return true;
    }

    @Override
    public void takeBack() {
        slot.sendInstead(Optional.empty());
    }

    @Override
    public void onLost(Runnable lost) {
        // Nobody else sends anything in its place.
    }
}
