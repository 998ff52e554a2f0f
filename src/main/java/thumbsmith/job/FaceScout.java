package thumbsmith.job;

import java.util.List;
import thumbsmith.api.Picture;
import thumbsmith.failure.Outcome;
import thumbsmith.image.UnreadablePictureException;
import thumbsmith.image.face.Face;

/** Looks for faces in pictures that were taken in. Calls block while they work on pixels; safe for all threads. */
public interface FaceScout {
    /** The largest face first, in px of the picture; empty where there is nobody. */
    List<Face> faces(Picture.Local picture) throws UnreadablePictureException;

    /** A new picture of that face alone, with hair and chin, for the slot that says whose face it is. */
    Outcome<Taken> cutOut(Picture.Local picture, Face face);

    /** A new mask of the picture's shape, white where that face is, for the slot that says what changes. */
    Outcome<Taken> mask(Picture.Local picture, Face face);
}
