package thumbsmith.draft.edit.work;

import java.awt.image.BufferedImage;
import thumbsmith.draft.paint.Canvas;

/** Lets what is around people run smoothly into where they stand: good enough for what is blurred anyway. */
final class PeopleOut {
    private static final double SPREAD = 1 / 18.0;

    private PeopleOut() {}

    static BufferedImage of(BufferedImage picture, Area people) {
        BufferedImage ground = Canvas.copy(picture);
        int[] pixels = Canvas.pixels(ground);
        for (int i = 0; i < pixels.length; i++) pixels[i] = pixels[i] & 0xFFFFFF | 255 - people.weights()[i] << 24;
        BufferedImage spread = ground;
        for (int round = 1; round <= 4; round++) {
            double sigma = SPREAD * round * round / 4 * Math.min(picture.getWidth(), picture.getHeight());
            BufferedImage soft = Tones.blurred(ground, sigma);
            Canvas.change(soft, it -> it >>> 24 > 2 ? it | 0xFF000000 : 0);
            spread = under(spread, soft);
        }
        return under(spread, picture);
    }

    private static BufferedImage under(BufferedImage top, BufferedImage below) {
        BufferedImage both = Canvas.copy(below);
        Canvas.paint(both, pen -> pen.drawImage(top, 0, 0, null));
        return both;
    }
}
