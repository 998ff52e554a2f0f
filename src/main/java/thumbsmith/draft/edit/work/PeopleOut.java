package thumbsmith.draft.edit.work;

import java.awt.image.BufferedImage;
import thumbsmith.image.edit.Inpainting;

/** Lets what is around people run smoothly into where they stand: good enough for what is blurred anyway. */
final class PeopleOut {
    private static final int MARKED = 12;

    private PeopleOut() {}

    static BufferedImage of(BufferedImage picture, Area people) {
        boolean[] hole = new boolean[people.weights().length];
        for (int i = 0; i < hole.length; i++) hole[i] = people.weights()[i] > MARKED;
        return Tones.worked(picture, it -> Inpainting.smoothed(it, hole));
    }
}
