package thumbsmith.draft.scene;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.RadialGradientPaint;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import thumbsmith.draft.paint.Rgb;

/** Gradients and plain shapes, in px of the picture. */
final class Shading {
    /** The height that strokes and softness are told for; other sizes scale them. */
    private static final double REFERENCE = 720;

    /** A Gaussian in five stops: linear ones would show as a disc. */
    private static final float[] FALL_STOPS = {0, 0.25f, 0.5f, 0.75f, 1};

    private static final double[] FALL = {1, 0.72, 0.3, 0.07, 0};

    private Shading() {}

    /** What one px of a 720 px picture is here. */
    static double unit(BufferedImage picture) {
        return Math.min(picture.getWidth(), picture.getHeight()) / REFERENCE;
    }

    static double diagonal(BufferedImage picture) {
        return Math.hypot(picture.getWidth(), picture.getHeight());
    }

    static Rectangle2D field(BufferedImage picture) {
        return new Rectangle2D.Double(0, 0, picture.getWidth(), picture.getHeight());
    }

    /** Evenly spaced colours from the first point to the second; opaque. */
    static LinearGradientPaint line(double x1, double y1, double x2, double y2, int... colours) {
        float[] stops = new float[colours.length];
        for (int i = 0; i < stops.length; i++) {
            stops[i] = i / (float) (stops.length - 1);
        }
        Color[] paints = Arrays.stream(colours).mapToObj(Rgb::paint).toArray(Color[]::new);
        return new LinearGradientPaint(new Point2D.Double(x1, y1), new Point2D.Double(x2, y2), stops, paints);
    }

    /** The same colour from one alpha to another. */
    static LinearGradientPaint fade(Point2D from, Point2D to, int colour, double first, double last) {
        return new LinearGradientPaint(
                from, to, new float[] {0, 1}, new Color[] {Rgb.paint(colour, first), Rgb.paint(colour, last)});
    }

    /** From top to bottom of the field. */
    static void fall(Graphics2D pen, Rectangle2D field, int... colours) {
        pen.setPaint(line(0, field.getMinY(), 0, field.getMaxY(), colours));
        pen.fill(field);
    }

    /** Round the point, evenly spaced colours outwards. */
    static void rings(Graphics2D pen, Rectangle2D field, Point2D at, double radius, int... colours) {
        float[] stops = new float[colours.length];
        for (int i = 0; i < stops.length; i++) {
            stops[i] = i / (float) (stops.length - 1);
        }
        Color[] paints = Arrays.stream(colours).mapToObj(Rgb::paint).toArray(Color[]::new);
        pen.setPaint(new RadialGradientPaint(at, (float) radius, stops, paints));
        pen.fill(field);
    }

    /** A soft light: the colour at its centre, nothing at its rim. */
    static void lamp(Graphics2D pen, double x, double y, double radius, int colour, double alpha) {
        Color[] colours = new Color[FALL.length];
        for (int i = 0; i < FALL.length; i++) {
            colours[i] = Rgb.paint(colour, FALL[i] * alpha);
        }
        pen.setPaint(new RadialGradientPaint(new Point2D.Double(x, y), (float) radius, FALL_STOPS, colours));
        pen.fill(circle(x, y, radius));
    }

    static Shape circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    /** @param xy x and y in turn */
    static Path2D polygon(double... xy) {
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        path.closePath();
        return path;
    }
}
