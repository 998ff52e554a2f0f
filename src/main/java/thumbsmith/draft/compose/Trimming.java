package thumbsmith.draft.compose;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import thumbsmith.draft.Cutout;
import thumbsmith.draft.paint.Canvas;

/** Cuts a cut-out close to what is opaque. */
final class Trimming {
    /** Fainter pixels are no part of the person. */
    private static final int FAINT = 24;

    private Trimming() {}

    static Cutout of(Cutout whole) {
        Rectangle ink = ink(whole.picture());
        if (ink.isEmpty()) return whole;
        BufferedImage part = Canvas.copy(whole.picture().getSubimage(ink.x, ink.y, ink.width, ink.height));
        Rectangle2D face = whole.face();
        return new Cutout(
                part,
                new Rectangle2D.Double(face.getX() - ink.x, face.getY() - ink.y, face.getWidth(), face.getHeight()));
    }

    /** What is not see-through, in px. */
    static Rectangle ink(BufferedImage argb) {
        int[] pixels = Canvas.pixels(argb);
        int width = argb.getWidth();
        int left = width;
        int right = -1;
        int top = argb.getHeight();
        int bottom = -1;
        for (int i = 0; i < pixels.length; i++) {
            if (pixels[i] >>> 24 > FAINT) {
                left = Math.min(left, i % width);
                right = Math.max(right, i % width);
                top = Math.min(top, i / width);
                bottom = i / width;
            }
        }
        return new Rectangle(left, top, right - left + 1, bottom - top + 1);
    }
}
