package thumbsmith.draft.edit.work;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import thumbsmith.draft.paint.Canvas;

/** Soft shadows under things that lie on a picture. */
final class Shadows {
    private static final double SOFT = 0.04;
    private static final double FALL = 0.035;
    private static final int DARK = 0x78;

    private Shadows() {}

    /** The shadow of a see-through picture that is about to be drawn at that place, in px. */
    static void under(Graphics2D pen, BufferedImage picture, int x, int y) {
        int margin = (int) Math.ceil(picture.getWidth() * SOFT * 3);
        BufferedImage shade = Canvas.of(picture.getWidth() + 2 * margin, picture.getHeight() + 2 * margin);
        Canvas.paint(shade, it -> it.drawImage(picture, margin, margin, null));
        Canvas.change(shade, it -> (it >>> 24) * DARK / 255 << 24);
        BufferedImage soft = Tones.blurred(shade, picture.getWidth() * SOFT);
        pen.drawImage(soft, x - margin, y - margin + (int) (picture.getHeight() * FALL), null);
    }
}
