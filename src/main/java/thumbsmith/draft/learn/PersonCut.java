package thumbsmith.draft.learn;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Optional;
import thumbsmith.draft.Cutout;
import thumbsmith.image.Bitmap;
import thumbsmith.image.ImageEngine;
import thumbsmith.image.face.PersonCutout;

/** Cuts the person that a face belongs to out of its picture: nobody else, and nothing of the background. */
final class PersonCut {
    /** In px: a draft shows a person at 1280 px at most. */
    private static final int LONGEST = 1400;

    private final PersonCutout cutout = new PersonCutout();
    private final ImageEngine images;

    PersonCut(ImageEngine images) {
        this.images = images;
    }

    /** Empty if the person cannot be told from the background. */
    Optional<Cutout> of(SeenFace seen) {
        BufferedImage picture = seen.picture();
        Rectangle part = Surroundings.person(seen.face(), picture.getWidth(), picture.getHeight());
        BufferedImage around = images.fit(Cut.of(picture, part), LONGEST, LONGEST);
        Rectangle2D.Double face = moved(seen.face().box(), part, (double) around.getWidth() / part.width);
        return OnePerson.in(cutOut(around), face);
    }

    private static Rectangle2D.Double moved(Rectangle2D.Double box, Rectangle part, double scale) {
        return new Rectangle2D.Double(
                (box.x - part.x) * scale, (box.y - part.y) * scale, box.width * scale, box.height * scale);
    }

    /** A picture that was cut out before keeps its edges. */
    private BufferedImage cutOut(BufferedImage around) {
        if (OnePerson.isCutOut(around)) return around;
        try (Bitmap bitmap = Bitmap.of(around);
                Bitmap cut = cutout.cutOut(bitmap)) {
            return cut.toBufferedImage();
        }
    }
}
