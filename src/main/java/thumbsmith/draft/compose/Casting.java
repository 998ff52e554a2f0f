package thumbsmith.draft.compose;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import thumbsmith.draft.Cutout;
import thumbsmith.image.Bitmap;
import thumbsmith.image.face.Face;
import thumbsmith.image.face.FaceFinder;
import thumbsmith.image.face.PersonCutout;

/** Finds the person in a picture and cuts them out. Safe for all threads. */
final class Casting {
    /** A face smaller than that share of the picture's height is somebody in passing. */
    private static final double LEAST = 0.09;

    private final FaceFinder faces = new FaceFinder();
    private final PersonCutout cutouts = new PersonCutout();

    /** In px of the picture, the largest first. */
    List<Rectangle2D.Double> faces(BufferedImage picture) {
        try (Bitmap bitmap = Bitmap.of(picture)) {
            return faces.find(bitmap).stream().map(Face::box).toList();
        }
    }

    /** The person with the largest face; empty where nobody is the subject of the picture. */
    Optional<Cutout> person(BufferedImage picture) {
        try (Bitmap bitmap = Bitmap.of(picture)) {
            return faces.find(bitmap).stream()
                    .findFirst()
                    .filter(it -> it.box().height >= LEAST * bitmap.height())
                    .filter(_ -> cutouts.sees(bitmap))
                    .map(it -> cutOut(bitmap, it));
        }
    }

    private Cutout cutOut(Bitmap bitmap, Face face) {
        try (Bitmap cut = cutouts.cutOut(bitmap)) {
            return Trimming.of(new Cutout(cut.toBufferedImage(), face.box()));
        }
    }
}
