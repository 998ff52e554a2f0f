package thumbsmith.draft.learn;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thumbsmith.draft.NoFaceException;
import thumbsmith.image.Bitmap;
import thumbsmith.image.face.Face;
import thumbsmith.image.face.FaceFinder;

/** Finds the largest face of each training picture and orders them. */
final class FaceChoice {
    private static final Logger LOG = LoggerFactory.getLogger(FaceChoice.class);

    private final FaceFinder finder = new FaceFinder();

    /** At least one, the best first; of two equally good ones that of the earlier picture. */
    List<SeenFace> bestFirst(List<BufferedImage> pictures) throws NoFaceException {
        List<SeenFace> seen = new ArrayList<>();
        List<Integer> without = new ArrayList<>();
        for (int i = 0; i < pictures.size(); i++) {
            List<Face> faces = find(pictures.get(i));
            if (faces.isEmpty()) without.add(i + 1);
            else seen.add(seen(pictures.get(i), faces));
        }
        if (!without.isEmpty()) LOG.info("Training pictures without a face: {}", without);
        if (seen.isEmpty()) throw new NoFaceException(NoFaceException.Where.TRAINING, none(pictures.size()));
        seen.sort(Comparator.comparingDouble(SeenFace::quality).reversed());
        return seen;
    }

    private List<Face> find(BufferedImage picture) {
        try (Bitmap bitmap = Bitmap.of(picture)) {
            return finder.find(bitmap);
        }
    }

    private static SeenFace seen(BufferedImage picture, List<Face> faces) {
        return new SeenFace(picture, faces.getFirst(), FaceQuality.of(picture, faces));
    }

    private static String none(int pictures) {
        return "None of the " + pictures + " pictures shows a face.";
    }
}
