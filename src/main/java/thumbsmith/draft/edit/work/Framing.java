package thumbsmith.draft.edit.work;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.List;
import thumbsmith.image.Bitmap;
import thumbsmith.image.edit.Cropping;
import thumbsmith.image.edit.Resizing;
import thumbsmith.image.face.Face;

/**
 * The part of a source that fills a frame of another shape: as large as can be, about the faces, else somewhat above the
 * middle, where heads are.
 *
 * @param window in px of the source
 * @param width of the frame, in px
 * @param height of the frame, in px
 */
record Framing(Rectangle window, int width, int height) {
    /** The share of what is cut away that goes above. */
    private static final double ABOVE = 0.2;

    private static final double EYES = 0.4;

    static Framing of(BufferedImage source, int width, int height) {
        int wide = (int) Math.clamp(Math.round((double) source.getHeight() * width / height), 1, source.getWidth());
        int high = (int) Math.clamp(Math.round((double) source.getWidth() * height / width), 1, source.getHeight());
        int spareX = source.getWidth() - wide;
        int spareY = source.getHeight() - high;
        if (spareX <= 1 && spareY <= 1)
            return new Framing(new Rectangle(source.getWidth(), source.getHeight()), width, height);
        List<Face> faces = new Seen(source).faces();
        double x = faces.isEmpty() ? spareX / 2.0 : faces.getFirst().box().getCenterX() - wide / 2.0;
        double y = faces.isEmpty() ? spareY * ABOVE : faces.getFirst().box().getCenterY() - high * EYES;
        Rectangle window = new Rectangle((int) Math.clamp(x, 0, spareX), (int) Math.clamp(y, 0, spareY), wide, high);
        return new Framing(window, width, height);
    }

    BufferedImage apply(BufferedImage source) {
        return Tones.worked(source, it -> {
            try (Bitmap part = Cropping.part(it, window.x, window.y, window.width, window.height);
                    Bitmap whole = part.copy()) {
                return Resizing.to(whole, width, height);
            }
        });
    }

    /** The mask lies over the whole source, whatever its own size. */
    Area apply(BufferedImage mask, BufferedImage source) {
        BufferedImage same = Tones.worked(mask, it -> Resizing.to(it, source.getWidth(), source.getHeight()));
        return Area.ofMask(apply(same));
    }
}
