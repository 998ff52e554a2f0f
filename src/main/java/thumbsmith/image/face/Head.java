package thumbsmith.image.face;

import java.awt.geom.Rectangle2D;

/** What belongs to a face beyond the detector's box, which goes from brow to chin: hair above, ears beside, chin below. */
final class Head {
    private static final double HAIR = 0.6;
    private static final double EARS = 0.25;
    private static final double CHIN = 0.15;

    private Head() {}

    /** In px, as far as it lies within a picture of that size. */
    static Rectangle2D.Double of(Face face, int width, int height) {
        Rectangle2D.Double box = face.box();
        Rectangle2D.Double head = new Rectangle2D.Double(
                box.x - EARS * box.width,
                box.y - HAIR * box.height,
                box.width * (1 + 2 * EARS),
                box.height * (1 + HAIR + CHIN));
        Rectangle2D.intersect(head, new Rectangle2D.Double(0, 0, width, height), head);
        return head;
    }
}
