package thumbsmith.draft.edit.work;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import thumbsmith.draft.edit.grammar.Instruction.Figure;

/** Signs as shapes in the unit square, their middle at 0.5, 0.5; an arrow points to the right. */
final class Outlines {
    private static final double[] ARROW = {
        0.02, 0.40, 0.52, 0.37, 0.50, 0.16, 0.98, 0.50, 0.50, 0.84, 0.52, 0.63, 0.02, 0.60
    };

    private Outlines() {}

    static Shape of(Figure figure) {
        return switch (figure) {
            case ARROW -> path(ARROW);
            case CIRCLE -> stroked(new Ellipse2D.Double(0.06, 0.06, 0.88, 0.88), 0.075);
            case BORDER -> ring(new Rectangle2D.Double(0, 0, 1, 1), 0.03);
            case STAR -> rays(5, 0.5, 0.21);
            case CHECK -> stroked(path(false, 0.14, 0.55, 0.40, 0.80, 0.88, 0.20), 0.18);
            case CROSS -> cross();
            case QUESTION -> question();
            case EXCLAMATION -> exclamation();
            case BOX -> stroked(new RoundRectangle2D.Double(0.06, 0.06, 0.88, 0.88, 0.08, 0.08), 0.075);
            case UNDERLINE -> underline();
            case BURST -> rays(12, 0.5, 0.34);
        };
    }

    private static Shape cross() {
        Area cross = new Area(stroked(path(false, 0.17, 0.17, 0.83, 0.83), 0.18));
        cross.add(new Area(stroked(path(false, 0.83, 0.17, 0.17, 0.83), 0.18)));
        return cross;
    }

    private static Shape question() {
        Path2D hook = new Path2D.Double();
        hook.moveTo(0.29, 0.30);
        hook.curveTo(0.31, 0.02, 0.72, 0.02, 0.72, 0.30);
        hook.curveTo(0.72, 0.47, 0.50, 0.46, 0.50, 0.66);
        Area sign = new Area(stroked(hook, 0.16));
        sign.add(new Area(new Ellipse2D.Double(0.405, 0.80, 0.19, 0.19)));
        return sign;
    }

    private static Shape exclamation() {
        Area sign = new Area(path(0.38, 0.03, 0.62, 0.03, 0.58, 0.68, 0.42, 0.68));
        sign.add(new Area(new Ellipse2D.Double(0.39, 0.77, 0.22, 0.22)));
        return sign;
    }

    private static Shape underline() {
        Path2D line = new Path2D.Double();
        line.moveTo(0.02, 0.55);
        line.curveTo(0.30, 0.42, 0.70, 0.40, 0.98, 0.47);
        line.curveTo(0.70, 0.47, 0.35, 0.52, 0.04, 0.62);
        line.closePath();
        return line;
    }

    private static Shape rays(int count, double outer, double inner) {
        double[] points = new double[count * 4];
        for (int i = 0; i < 2 * count; i++) {
            double angle = Math.PI * i / count - Math.PI / 2;
            double reach = i % 2 == 0 ? outer : inner;
            points[2 * i] = 0.5 + reach * Math.cos(angle);
            points[2 * i + 1] = 0.5 + reach * Math.sin(angle);
        }
        return path(points);
    }

    private static Shape path(double... points) {
        return path(true, points);
    }

    private static Shape path(boolean closed, double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) path.lineTo(points[i], points[i + 1]);
        if (closed) path.closePath();
        return path;
    }

    private static Shape stroked(Shape line, double width) {
        // Java2D flattens curves to a tenth of a px or so: at the size of one px they would be polygons.
        AffineTransform large = AffineTransform.getScaleInstance(1000, 1000);
        Shape stroke = new BasicStroke((float) (width * 1000), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                .createStrokedShape(large.createTransformedShape(line));
        return AffineTransform.getScaleInstance(0.001, 0.001).createTransformedShape(stroke);
    }

    static Shape ring(Rectangle2D outer, double width) {
        Area ring = new Area(outer);
        ring.subtract(new Area(new Rectangle2D.Double(
                outer.getX() + width,
                outer.getY() + width,
                outer.getWidth() - 2 * width,
                outer.getHeight() - 2 * width)));
        return ring;
    }
}
