package thumbsmith.draft.swap;

import java.awt.image.BufferedImage;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thumbsmith.draft.DraftRefusedException;
import thumbsmith.draft.FaceSwapDraft;
import thumbsmith.draft.NoFaceException;
import thumbsmith.draft.NoFaceException.Where;
import thumbsmith.image.Bitmap;
import thumbsmith.image.ImageEngine;
import thumbsmith.image.face.Face;
import thumbsmith.image.face.FaceFinder;
import thumbsmith.image.face.FaceSwap;
import thumbsmith.image.face.SwappedFace;
import thumbsmith.image.face.TurnedAwayException;

/** Draws face swaps: the largest face of the face picture goes to the masked, else the largest, face of the target. */
public final class FaceSwapping {
    private static final Logger LOG = LoggerFactory.getLogger(FaceSwapping.class);
    /** Faces that are enlarged further look soft however they are sharpened. */
    private static final double SOFT = 2.5;

    private final ImageEngine images;
    private final FaceFinder finder = new FaceFinder();

    public FaceSwapping(ImageEngine images) {
        this.images = images;
    }

    /**
     * The target in the draft's format, unchanged but for the one face.
     *
     * @throws NoFaceException if one of the two pictures shows no face
     * @throws DraftRefusedException if no face lies under the mask, or a head is turned too far away
     */
    public BufferedImage draw(FaceSwapDraft draft) throws DraftRefusedException {
        try (Bitmap face = Bitmap.of(draft.face())) {
            FramedTarget target = framed(draft);
            Face from = finder.largest(face)
                    .orElseThrow(() -> new NoFaceException(Where.FACE, "No face was found in the face picture."));
            return swapped(target, face, from);
        }
    }

    private FramedTarget framed(FaceSwapDraft draft) throws DraftRefusedException {
        try (Bitmap target = Bitmap.of(draft.target())) {
            List<Face> faces = faces(target, draft);
            if (faces.isEmpty()) {
                throw new NoFaceException(Where.TARGET, "No face was found in the picture that should get one.");
            }
            Face place = MaskedFace.among(faces, draft)
                    .orElseThrow(() -> new DraftRefusedException(
                            "No face lies under the mask: paint white over the face that should change."));
            return FramedTarget.of(draft, faces, place, images);
        }
    }

    /** Only a mask needs the others: without one the largest is meant. */
    private List<Face> faces(Bitmap target, FaceSwapDraft draft) {
        return draft.mask().isPresent()
                ? finder.find(target)
                : finder.largest(target).stream().toList();
    }

    private static BufferedImage swapped(FramedTarget target, Bitmap face, Face from) throws DraftRefusedException {
        try (Bitmap picture = Bitmap.of(target.picture());
                SwappedFace swapped = FaceSwap.swap(picture, target.place(), face, from)) {
            if (swapped.enlargement() > SOFT) {
                LOG.info("The face was enlarged {} times and may look soft", Math.round(swapped.enlargement()));
            }
            return swapped.picture().toBufferedImage();
        } catch (TurnedAwayException e) {
            throw new DraftRefusedException(
                    "One of the heads is turned too far to the side: faces can be swapped when both eyes can be seen.");
        }
    }
}
