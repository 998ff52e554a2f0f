package thumbsmith.draft.scene;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Layer;
import thumbsmith.draft.paint.Palette;
import thumbsmith.draft.paint.Rgb;
import thumbsmith.image.PixelEngine;

/** Pictures as tilted cards with rounded corners, plates for numbers and rows for lists. */
public final class Cards {
    /** Of the shorter side. */
    private static final double ROUND = 0.07;

    private static final double RIM = 0.026;

    private Cards() {}

    /**
     * The card fills its box before it is tilted; the picture is cropped about its centre.
     *
     * @param tilt radians clockwise
     * @return the box around the tilted card
     */
    public static Figure place(
            BufferedImage picture, BufferedImage card, Rectangle2D box, double tilt, Palette palette) {
        double side = Math.min(box.getWidth(), box.getHeight());
        RoundRectangle2D frame = rounded(box, side * ROUND);
        AffineTransform turn = AffineTransform.getRotateInstance(tilt, box.getCenterX(), box.getCenterY());
        Shape turned = turn.createTransformedShape(frame);
        raise(picture, turned, side, palette);
        BufferedImage filled =
                new PixelEngine().fill(card, (int) Math.ceil(box.getWidth()), (int) Math.ceil(box.getHeight()));
        Canvas.paint(picture, pen -> {
            pen.transform(turn);
            pen.setPaint(new TexturePaint(
                    filled, new Rectangle2D.Double(box.getX(), box.getY(), filled.getWidth(), filled.getHeight())));
            pen.fill(frame);
            pen.setPaint(Shading.fade(
                    new Point2D.Double(box.getX(), box.getY()),
                    new Point2D.Double(box.getMaxX(), box.getMaxY()),
                    0xFFFFFF,
                    0.18,
                    0));
            pen.fill(frame);
            pen.setStroke(new BasicStroke((float) (side * RIM)));
            pen.setPaint(Rgb.paint(0xFFFFFF));
            pen.draw(frame);
        });
        Rectangle2D ink = turned.getBounds2D().createIntersection(Shading.field(picture));
        return new Figure(ink, ink);
    }

    private static void raise(BufferedImage picture, Shape card, double side, Palette palette) {
        Layer.of(picture, side * 0.07, pen -> {
                    pen.setPaint(Rgb.paint(palette.accent(), 0.55));
                    pen.fill(card);
                })
                .shine(picture);
        Layer.of(picture, side * 0.045, pen -> {
                    pen.translate(side * 0.015, side * 0.05);
                    pen.setPaint(Rgb.paint(0, 0.6));
                    pen.fill(card);
                })
                .cover(picture);
    }

    private static RoundRectangle2D rounded(Rectangle2D box, double radius) {
        return new RoundRectangle2D.Double(
                box.getX(), box.getY(), box.getWidth(), box.getHeight(), radius * 2, radius * 2);
    }

    /** A plate that letters can stand on, such as a number. */
    public static void plate(BufferedImage picture, Rectangle2D box, double tilt, Palette palette) {
        double side = Math.min(box.getWidth(), box.getHeight());
        AffineTransform turn = AffineTransform.getRotateInstance(tilt, box.getCenterX(), box.getCenterY());
        Shape plate = turn.createTransformedShape(rounded(box, side * 0.2));
        raise(picture, plate, side * 0.6, palette);
        Canvas.paint(picture, pen -> {
            pen.setPaint(Shading.line(
                    0, box.getMinY(), 0, box.getMaxY(), Rgb.mix(palette.deep(), palette.base(), 0.22), palette.deep()));
            pen.fill(plate);
            pen.setStroke(new BasicStroke((float) (side * 0.05)));
            pen.setPaint(Rgb.paint(palette.accent()));
            pen.draw(plate);
        });
    }

    /** A row of a list, to be written on with light letters: a bar that fades out to the right. */
    public static void row(BufferedImage picture, Rectangle2D box, Palette palette) {
        Canvas.paint(picture, pen -> {
            Point2D left = new Point2D.Double(box.getMinX(), 0);
            Point2D right = new Point2D.Double(box.getMaxX(), 0);
            pen.setPaint(Shading.fade(left, right, palette.deep(), 0.88, 0.45));
            pen.fill(rounded(box, box.getHeight() * 0.24));
            pen.setPaint(Shading.fade(left, right, palette.accent(), 0.9, 0.05));
            pen.setStroke(new BasicStroke((float) Math.max(1, box.getHeight() * 0.03)));
            pen.draw(rounded(box, box.getHeight() * 0.24));
        });
    }
}
