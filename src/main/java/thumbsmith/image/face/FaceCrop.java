package thumbsmith.image.face;

import java.awt.geom.Rectangle2D;

/** A face with its hair and chin, for the face slot. */
public final class FaceCrop {
    /** Of the detector's box: room for hair, ears, chin and some neck. */
    private static final double SIDE = 2.2;
    /** There is more head above the box than below it. */
    private static final double LIFT = 0.12;

    private FaceCrop() {}

    /**
     * A square around the face, inside the picture, in px. At the picture's edge it is moved rather than cut; where it
     * would be larger than the picture it is as large as the picture's shorter side.
     */
    public static Rectangle2D.Double of(int width, int height, Face face) {
        Rectangle2D.Double box = face.box();
        double side = Math.min(SIDE * Math.max(box.width, box.height), Math.min(width, height));
        Room square = new Room(side, side, width, height);
        return square.at(box.getCenterX(), box.getCenterY() - LIFT * box.height);
    }
}
