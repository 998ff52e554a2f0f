package thumbsmith.draft.engine;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/** Plain shapes by their points. */
final class Outlines {
    private Outlines() {}

    static Shape circle(double x, double y, double radius) {
        return ellipse(x, y, radius, radius);
    }

    static Shape ellipse(double x, double y, double radiusX, double radiusY) {
        return new Ellipse2D.Double(x - radiusX, y - radiusY, radiusX * 2, radiusY * 2);
    }

    static Shape bar(double left, double top, double right, double bottom, double round) {
        return new RoundRectangle2D.Double(left, top, right - left, bottom - top, round, round);
    }

    /** @param points x, y, x, y … */
    static Path2D polygon(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }

    static Path2D star(double x, double y, double outer, double inner, int points) {
        double[] at = new double[points * 4];
        for (int i = 0; i < points * 2; i++) {
            double angle = Math.PI * i / points - Math.PI / 2;
            double radius = i % 2 == 0 ? outer : inner;
            at[i * 2] = x + Math.cos(angle) * radius;
            at[i * 2 + 1] = y + Math.sin(angle) * radius;
        }
        return polygon(at);
    }

    static Shape turned(Shape shape, double degrees, double x, double y) {
        return AffineTransform.getRotateInstance(Math.toRadians(degrees), x, y).createTransformedShape(shape);
    }

    static Shape moved(Shape shape, double x, double y) {
        return AffineTransform.getTranslateInstance(x, y).createTransformedShape(shape);
    }

    static Area without(Shape whole, Shape gone) {
        Area area = new Area(whole);
        area.subtract(new Area(gone));
        return area;
    }

    static Area both(Shape first, Shape second) {
        Area area = new Area(first);
        area.add(new Area(second));
        return area;
    }

    static Area common(Shape first, Shape second) {
        Area area = new Area(first);
        area.intersect(new Area(second));
        return area;
    }
}
