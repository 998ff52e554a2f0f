package thumbsmith.draft.score;

import java.awt.image.BufferedImage;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.image.Bitmap;
import thumbsmith.image.face.PersonCutout;

/**
 * A picture and the people in it.
 *
 * @param people the same picture, see-through but for them; fully opaque if there is nobody
 */
record Backdrop(BufferedImage picture, BufferedImage people) {
    private static final PersonCutout CUTOUT = new PersonCutout();

    static Backdrop of(BufferedImage picture) {
        try (Bitmap bitmap = Bitmap.of(picture);
                Bitmap cut = CUTOUT.cutOut(bitmap)) {
            return new Backdrop(picture, cut.toBufferedImage());
        }
    }

    BufferedImage blurred(BufferedImage before) {
        return behindPeople(Retouch.blurred(before));
    }

    BufferedImage darkened(BufferedImage before) {
        return behindPeople(Retouch.light(before, -1));
    }

    private BufferedImage behindPeople(BufferedImage changed) {
        BufferedImage both = Canvas.copy(changed);
        Canvas.paint(both, pen -> pen.drawImage(people, 0, 0, null));
        return both;
    }
}
