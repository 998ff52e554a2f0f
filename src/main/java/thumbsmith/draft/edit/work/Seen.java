package thumbsmith.draft.edit.work;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import thumbsmith.image.Bitmap;
import thumbsmith.image.face.Face;
import thumbsmith.image.face.FaceFinder;
import thumbsmith.image.face.PersonCutout;

/** Who is in a picture; looked for when first asked. For one thread. */
final class Seen {
    private final BufferedImage picture;
    private List<Face> faces;
    private Optional<BufferedImage> people;

    Seen(BufferedImage picture) {
        this.picture = picture;
    }

    /** The largest first. */
    List<Face> faces() {
        if (faces == null) {
            try (Bitmap bitmap = Bitmap.of(picture)) {
                faces = new FaceFinder().find(bitmap);
            }
        }
        return faces;
    }

    /** Everybody, cut out; empty where nobody is. */
    Optional<BufferedImage> people() {
        if (people == null) people = cutOut();
        return people;
    }

    private Optional<BufferedImage> cutOut() {
        PersonCutout cutout = new PersonCutout();
        try (Bitmap bitmap = Bitmap.of(picture)) {
            if (!cutout.sees(bitmap)) return Optional.empty();
            try (Bitmap cut = cutout.cutOut(bitmap)) {
                return Optional.of(cut.toBufferedImage());
            }
        }
    }
}
