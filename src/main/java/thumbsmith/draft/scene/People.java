package thumbsmith.draft.scene;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import thumbsmith.draft.Cutout;
import thumbsmith.draft.paint.Palette;

/** Places people so that they belong to the picture: scaled by the face, lit from its side, standing on nothing. */
public final class People {
    /** How much larger than wished a face may get for the body to reach the lower edge. */
    private static final double MOST_GROWTH = 1.3;
    /** The face height that light and shadow are told for, px; others scale them. */
    private static final double FACE = 260;

    private People() {}

    /** Paints onto the picture, which is opaque; never with a visible cut edge. */
    public static Figure place(BufferedImage picture, Cutout person, Pose pose, Palette palette) {
        Stand stand = stand(picture, person, pose);
        Sprite sprite = Sprite.of(person.picture(), stand.ink(), pose.mirrored(), picture);
        Sprite whole = CutEdges.hidden(sprite, stand.ink(), picture);
        double unit = stand.face().getHeight() / FACE;
        whole.halo(picture, palette.accent(), 30 * unit, 0.5);
        whole.shadow(picture, (pose.litFromRight() ? -14 : 14) * unit, 10 * unit, 16 * unit, 0.6);
        if (pose.outlined()) whole.outline(picture, 7 * unit, 0xFFFFFF);
        Grade.toward(whole, palette)
                .lit(palette.accent(), pose.litFromRight() ? 1 : -1, unit)
                .paint(picture);
        return new Figure(stand.face(), stand.ink().createIntersection(Shading.field(picture)));
    }

    /** Where {@link #place} would put them, without painting. */
    public static Figure plan(BufferedImage picture, Cutout person, Pose pose) {
        Stand stand = stand(picture, person, pose);
        return new Figure(stand.face(), stand.ink().createIntersection(Shading.field(picture)));
    }

    /**
     * @param ink where the whole cut-out comes to lie, px of the picture; parts may lie outside it
     * @param face within it
     */
    record Stand(Rectangle2D ink, Rectangle2D face) {}

    /** As wished, then somewhat larger where the body would end above the lower edge. */
    static Stand stand(BufferedImage picture, Cutout person, Pose pose) {
        double wished = pose.face().getHeight() / person.face().getHeight();
        double below = person.picture().getHeight() - person.face().getCenterY();
        double room = picture.getHeight() - pose.face().getCenterY();
        double growth = Math.clamp(room / (below * wished), 1, MOST_GROWTH);
        return at(person, pose, wished * growth);
    }

    private static Stand at(Cutout person, Pose pose, double scale) {
        Rectangle2D face = person.face();
        double width = person.picture().getWidth();
        double centre = pose.mirrored() ? width - face.getCenterX() : face.getCenterX();
        double x = pose.face().getCenterX() - centre * scale;
        double y = pose.face().getCenterY() - face.getCenterY() * scale;
        Rectangle2D ink =
                new Rectangle2D.Double(x, y, width * scale, person.picture().getHeight() * scale);
        double w = face.getWidth() * scale;
        double h = face.getHeight() * scale;
        return new Stand(
                ink,
                new Rectangle2D.Double(
                        pose.face().getCenterX() - w / 2, pose.face().getCenterY() - h / 2, w, h));
    }
}
