package thumbsmith.draft.learn;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import thumbsmith.draft.paint.Rgb;

/** Paints on a field of 100 units across; colours are {@code 0xRRGGBB}, alphas 0–1. */
record Brush(Graphics2D pen) {

    static Shape ellipse(double x, double y, double radiusX, double radiusY) {
        return new Ellipse2D.Double(x - radiusX, y - radiusY, radiusX * 2, radiusY * 2);
    }

    /** @param points a start, then three points for each cubic curve */
    static Path2D curve(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i + 5 < points.length; i += 6) {
            path.curveTo(points[i], points[i + 1], points[i + 2], points[i + 3], points[i + 4], points[i + 5]);
        }
        return path;
    }

    void fill(Shape shape, int rgb) {
        fill(shape, rgb, 1);
    }

    void fill(Shape shape, int rgb, double alpha) {
        pen.setPaint(Rgb.paint(rgb, alpha));
        pen.fill(shape);
    }

    /** From the top of the shape to its bottom. */
    void shaded(Shape shape, int top, int bottom) {
        double x = shape.getBounds2D().getCenterX();
        pen.setPaint(new GradientPaint(
                new Point2D.Double(x, shape.getBounds2D().getMinY()),
                Rgb.paint(top),
                new Point2D.Double(x, shape.getBounds2D().getMaxY()),
                Rgb.paint(bottom)));
        pen.fill(shape);
    }

    /** A spot that fades towards its rim. */
    void glow(double x, double y, double radius, int rgb, double alpha) {
        pen.setPaint(new RadialGradientPaint(new Point2D.Double(x, y), (float) radius, new float[] {0, 1}, new Color[] {
            Rgb.paint(rgb, alpha), Rgb.paint(rgb, 0)
        }));
        pen.fill(ellipse(x, y, radius, radius));
    }

    void line(Shape shape, double width, int rgb) {
        line(shape, width, rgb, 1);
    }

    void line(Shape shape, double width, int rgb, double alpha) {
        pen.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.setPaint(Rgb.paint(rgb, alpha));
        pen.draw(shape);
    }

    /** Paints only where the shape is. */
    void inside(Shape shape, Runnable painting) {
        Shape before = pen.getClip();
        pen.clip(shape);
        painting.run();
        pen.setClip(before);
    }

    /** The same again on the other side of the face. */
    Brush mirrored() {
        Graphics2D other = (Graphics2D) pen.create();
        other.translate(100, 0);
        other.scale(-1, 1);
        return new Brush(other);
    }
}
