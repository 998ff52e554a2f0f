package thumbsmith.draft.scene;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.SplittableRandom;
import thumbsmith.draft.paint.Blur;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Palette;
import thumbsmith.draft.props.Prop;
import thumbsmith.draft.props.Props;

/** Places things: large with light and shadow, or small and many with depth. */
public final class Things {
    /** Of the box; the rest is for its rim. */
    private static final double FILLED = 0.97;
    /** Px: a small drawing tells how much of its square a thing takes up. */
    private static final int PROBE = 96;

    private Things() {}

    /**
     * One thing, as large as the box allows, on its centre.
     *
     * @param tilt radians clockwise
     * @param outlined with a white rim, as a sticker
     * @return its ink, as the face too
     */
    public static Figure place(
            BufferedImage picture, Prop prop, Rectangle2D box, double tilt, boolean outlined, Palette palette) {
        Rectangle2D probe = ink(new Sprite(tilted(Props.picture(prop, PROBE), tilt), 0, 0));
        double scale = FILLED * Math.min(box.getWidth() / probe.getWidth(), box.getHeight() / probe.getHeight());
        int side = (int) Math.max(8, PROBE * scale);
        Sprite loose = new Sprite(tilted(Props.picture(prop, side), tilt), 0, 0);
        Rectangle2D drawn = ink(loose);
        Sprite sprite = new Sprite(loose.pixels(), (int) Math.round(box.getCenterX() - drawn.getCenterX()), (int)
                Math.round(box.getCenterY() - drawn.getCenterY()));
        double unit = side / 420.0;
        sprite.halo(picture, palette.accent(), 34 * unit, 0.6);
        sprite.shadow(picture, 10 * unit, 18 * unit, 15 * unit, 0.55);
        if (outlined) sprite.outline(picture, 8 * unit, 0xFFFFFF);
        sprite.paint(picture);
        Rectangle2D ink = ink(sprite).createIntersection(Shading.field(picture));
        return new Figure(ink, ink);
    }

    /**
     * Small ones in the air: near ones large and out of focus, far ones small.
     *
     * @param count about as many; those that would lie in a kept-out box are left out
     */
    public static void scatter(
            BufferedImage picture, Prop prop, int count, List<Rectangle2D> keepOut, Palette palette, long seed) {
        SplittableRandom chance = Spread.chance(seed);
        double unit = Shading.unit(picture);
        for (int i = 0; i < count; i++) {
            double depth = (i + 1.0) / count;
            double side = (46 + 120 * depth * depth) * unit * (0.85 + 0.3 * chance.nextDouble());
            double x = picture.getWidth() * chance.nextDouble();
            double y = picture.getHeight() * chance.nextDouble();
            double tilt = (chance.nextDouble() - 0.5) * 1.9;
            Rectangle2D box = new Rectangle2D.Double(x - side / 2, y - side / 2, side, side);
            if (keepOut.stream().noneMatch(box::intersects)) one(picture, prop, side, depth, tilt, x, y, unit);
        }
    }

    private static void one(
            BufferedImage picture, Prop prop, double side, double depth, double tilt, double x, double y, double unit) {
        double unfocused = Math.abs(depth - 0.55) - 0.2;
        BufferedImage drawing = tilted(Props.picture(prop, (int) Math.max(4, side)), tilt);
        if (unfocused > 0) drawing = blurred(drawing, (int) Math.round(unfocused * 16 * unit));
        Sprite sprite = centred(drawing, x, y);
        sprite.shadow(picture, 3 * unit, 6 * unit, 6 * unit, 0.35);
        sprite.paint(picture);
    }

    private static BufferedImage blurred(BufferedImage drawing, int radius) {
        BufferedImage soft = new BufferedImage(
                drawing.getWidth() + 4 * radius, drawing.getHeight() + 4 * radius, BufferedImage.TYPE_INT_ARGB_PRE);
        Canvas.paint(soft, pen -> pen.drawImage(drawing, 2 * radius, 2 * radius, null));
        Blur.soften(Canvas.pixels(soft), soft.getWidth(), soft.getHeight(), radius);
        return Canvas.copy(soft);
    }

    static BufferedImage tilted(BufferedImage drawing, double tilt) {
        if (tilt == 0) return drawing;
        double side = drawing.getWidth();
        double turned = Math.abs(Math.cos(tilt)) + Math.abs(Math.sin(tilt));
        int edge = (int) Math.ceil(side * turned);
        BufferedImage room = Canvas.of(edge, edge);
        AffineTransform turn = AffineTransform.getRotateInstance(tilt, edge / 2.0, edge / 2.0);
        turn.translate((edge - side) / 2, (edge - side) / 2);
        Canvas.paint(room, pen -> pen.drawImage(drawing, turn, null));
        return room;
    }

    static Sprite centred(BufferedImage drawing, double x, double y) {
        Point2D corner = new Point2D.Double(x - drawing.getWidth() / 2.0, y - drawing.getHeight() / 2.0);
        return new Sprite(drawing, (int) Math.round(corner.getX()), (int) Math.round(corner.getY()));
    }

    /** The box around what is visible, px of the picture below. */
    static Rectangle2D ink(Sprite sprite) {
        BufferedImage pixels = sprite.pixels();
        int[] argb = Canvas.pixels(pixels);
        int w = pixels.getWidth();
        int left = w;
        int right = -1;
        int top = pixels.getHeight();
        int bottom = -1;
        for (int i = 0; i < argb.length; i++) {
            if (argb[i] >>> 24 < 24) continue;
            left = Math.min(left, i % w);
            right = Math.max(right, i % w);
            top = Math.min(top, i / w);
            bottom = i / w;
        }
        return new Rectangle2D.Double(
                sprite.x() + left, sprite.y() + top, Math.max(0, right - left + 1), Math.max(0, bottom - top + 1));
    }
}
