package thumbsmith.draft.engine;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import thumbsmith.draft.paint.Rgb;
import thumbsmith.image.ImageEngine;

/** Places the picture that a draft is about: a portrait in a ring, or a picture as a tilted card. */
final class HeroPainter {
    private static final int SHADOW_STEPS = 24;
    private final ImageEngine engine;

    HeroPainter(ImageEngine engine) {
        this.engine = engine;
    }

    /** A circle as large as the box allows. */
    void ring(Graphics2D pen, BufferedImage portrait, Rectangle2D box, Palette palette) {
        double radius = Math.min(box.getWidth(), box.getHeight()) / 2 * 0.95;
        Shape circle = Outlines.circle(box.getCenterX(), box.getCenterY(), radius * 0.94);
        glow(pen, box, radius * 1.35, palette.pop());
        shadow(pen, circle, radius);
        framed(pen, portrait, circle, circle.getBounds2D());
        stroke(pen, circle, radius * 0.115, palette.accent());
        stroke(pen, circle, radius * 0.06, 0xFFFFFF);
    }

    /** A rounded card, turned by a few degrees. */
    void card(Graphics2D pen, BufferedImage picture, Rectangle2D box, Palette palette, double degrees) {
        double inset = Math.min(box.getWidth(), box.getHeight()) * 0.06;
        double width = box.getWidth() - inset * 2;
        double height = Math.min(box.getHeight() - inset * 2, width * 1.05);
        Rectangle2D upright =
                new Rectangle2D.Double(box.getCenterX() - width / 2, box.getCenterY() - height / 2, width, height);
        AffineTransform before = pen.getTransform();
        pen.rotate(Math.toRadians(degrees), box.getCenterX(), box.getCenterY());
        Shape card =
                Outlines.bar(upright.getMinX(), upright.getMinY(), upright.getMaxX(), upright.getMaxY(), inset * 1.2);
        shadow(pen, card, inset * 8);
        framed(pen, picture, card, upright);
        stroke(pen, card, inset * 0.75, palette.accent());
        stroke(pen, card, inset * 0.45, 0xFFFFFF);
        pen.setTransform(before);
    }

    private void framed(Graphics2D pen, BufferedImage picture, Shape frame, Rectangle2D box) {
        int width = (int) Math.ceil(box.getWidth());
        int height = (int) Math.ceil(box.getHeight());
        Shape before = pen.getClip();
        pen.clip(frame);
        pen.drawImage(engine.fill(picture, width, height), (int) box.getX(), (int) box.getY(), null);
        pen.setClip(before);
    }

    private static void glow(Graphics2D pen, Rectangle2D box, double radius, int colour) {
        Point2D middle = new Point2D.Double(box.getCenterX(), box.getCenterY());
        Color[] fade = {Rgb.paint(colour, 0.7), Rgb.paint(colour, 0)};
        pen.setPaint(new RadialGradientPaint(middle, (float) radius, new float[] {0.5f, 1}, fade));
        pen.fill(Outlines.circle(middle.getX(), middle.getY(), radius));
    }

    private static void shadow(Graphics2D pen, Shape shape, double size) {
        pen.setPaint(Rgb.paint(0, 0.022));
        for (int i = 1; i <= SHADOW_STEPS; i++) {
            pen.setStroke(new BasicStroke((float) (size * 0.01 * i)));
            Shape fallen = Outlines.moved(shape, size * 0.003 * i, size * 0.005 * i);
            pen.draw(fallen);
        }
    }

    private static void stroke(Graphics2D pen, Shape shape, double width, int colour) {
        pen.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.setPaint(Rgb.paint(colour));
        pen.draw(shape);
    }
}
