package thumbsmith.draft.learn;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import thumbsmith.image.face.Face;

/** How much of a picture around a face belongs to a portrait and to a person, in px, inside the picture. */
final class Surroundings {
    /** Of the face's height: the sides of a portrait. */
    private static final double PORTRAIT = 2.7;
    /** Of the face's height, from its middle up to the middle of the portrait's. */
    private static final double LIFT = 0.02;

    private static final double BESIDE = 2.1;
    private static final double ABOVE = 1.1;
    private static final double BELOW = 2.6;

    private Surroundings() {}

    /** A square with hair and shoulders; at the picture's edge it is moved rather than cut. */
    static Rectangle portrait(SeenFace seen) {
        Rectangle2D.Double face = seen.face().box();
        int width = seen.picture().getWidth();
        int height = seen.picture().getHeight();
        int side = (int) Math.min(PORTRAIT * face.height, Math.min(width, height));
        int x = (int) Math.round(face.getCenterX() - side / 2.0);
        int y = (int) Math.round(face.getCenterY() - LIFT * face.height - side / 2.0);
        return new Rectangle(Math.clamp(x, 0, width - side), Math.clamp(y, 0, height - side), side, side);
    }

    /** Head, shoulders and chest, with room for hands beside. */
    static Rectangle person(Face face, int width, int height) {
        Rectangle2D.Double box = face.box();
        Rectangle2D wanted = new Rectangle2D.Double(
                box.x - BESIDE * box.width,
                box.y - ABOVE * box.height,
                box.width * (1 + 2 * BESIDE),
                box.height * (1 + ABOVE + BELOW));
        return wanted.getBounds().intersection(new Rectangle(width, height));
    }
}
