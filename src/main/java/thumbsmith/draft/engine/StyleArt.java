package thumbsmith.draft.engine;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.SplittableRandom;
import thumbsmith.draft.paint.Canvas;

/** The training pictures of the styles that come ready: a palette on three grounds each, with something standing on it. */
enum StyleArt {
    NEON_NIGHT(
            new Palette(0x0B0524, 0x5B1FB8, 0x00E5FF, 0xFF3DCB),
            List.of(Backdrop.GRID, Backdrop.RAYS, Backdrop.RINGS),
            Motif.BOLT),
    CLEAN_STUDIO(
            new Palette(0x9DB4CC, 0xE8EFF5, 0x4C8DFF, 0xFFFFFF),
            List.of(Backdrop.RINGS, Backdrop.SLASHES, Backdrop.DOTS),
            Motif.PHONE),
    RETRO_PRINT(
            new Palette(0x3A1F1A, 0xE04E2A, 0xF6B33C, 0xF7E3B5),
            List.of(Backdrop.DOTS, Backdrop.HILLS, Backdrop.RAYS),
            Motif.PEAK);

    private static final int PX = 512;
    private final Palette palette;
    private final List<Backdrop> grounds;
    private final Motif motif;

    StyleArt(Palette palette, List<Backdrop> grounds, Motif motif) {
        this.palette = palette;
        this.grounds = grounds;
        this.motif = motif;
    }

    /** @param number 0–2 */
    BufferedImage sample(int number) {
        BufferedImage picture = Canvas.of(PX, PX);
        Rectangle2D field = new Rectangle2D.Double(0, 0, PX, PX);
        Rectangle2D middle = new Rectangle2D.Double(PX * 0.25, PX * 0.22, PX * 0.5, PX * 0.5);
        Point2D focus = new Point2D.Double(middle.getCenterX(), middle.getCenterY());
        Canvas.paint(picture, pen -> {
            grounds.get(number).paint(pen, field, palette, focus, new SplittableRandom(number));
            if (number == 0) {
                motif.sticker().stick(pen, middle);
            }
        });
        return picture;
    }
}
