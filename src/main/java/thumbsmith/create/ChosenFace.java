package thumbsmith.create;

import thumbsmith.api.Picture;
import thumbsmith.failure.Outcome;
import thumbsmith.image.face.Face;
import thumbsmith.job.Taken;

/** What becomes of the face that is chosen in a slot's picture. */
interface ChosenFace {
    /** Whether one must be meant where there are several. */
    boolean isNeeded();

    /** Whether choosing would take nothing of the person's away. */
    boolean isOpen();

    /** Blocks while it works on pixels. */
    Outcome<Taken> make(Picture.Local picture, Face face);

    /** @return whether it stands there; not where the person put something of their own meanwhile */
    boolean put(Taken made);

    /** Undoes {@link #put}. */
    void takeBack();

    /** Told when the person put something else in its place. */
    void onLost(Runnable lost);
}
