package thumbsmith.draft.scene;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Layer;
import thumbsmith.draft.paint.Rgb;

/** What is drawn over a picture by hand, as with a thick marker. Widths and places in px of the picture. */
public final class Marks {
    /** The rim round a mark, as a share of its width. */
    private static final double RIM = 0.42;

    private static final int ALONG = 48;

    private Marks() {}

    /**
     * A curved arrow that grows toward its head.
     *
     * @param to where its tip points
     * @param bend how far it bows out to the left of its way, as a share of its length; 0 for straight, negative for the
     *     right
     * @param width of the shaft near the head
     */
    public static void arrow(BufferedImage picture, Point2D from, Point2D to, double bend, double width, int colour) {
        Path2D arrow = Arrow.shape(from, to, bend, width);
        stuck(picture, arrow, width * RIM, colour);
    }

    /** An ellipse round something, drawn a little past its beginning. */
    public static void circle(BufferedImage picture, Rectangle2D around, double width, int colour) {
        Shape stroke = new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                .createStrokedShape(loop(around));
        stuck(picture, stroke, width * RIM * 0.8, colour);
    }

    /** A little more than once round, drifting outwards, as a hand does. */
    private static Path2D loop(Rectangle2D around) {
        Path2D path = new Path2D.Double();
        double start = -2.2;
        for (int i = 0; i <= ALONG; i++) {
            double share = i / (double) ALONG;
            double angle = start + share * (Math.TAU + 0.5);
            double reach = 0.97 + 0.09 * share;
            double x = around.getCenterX() + around.getWidth() / 2 * reach * Math.cos(angle);
            double y = around.getCenterY()
                    + around.getHeight() / 2 * (reach + 0.02 * Math.sin(2 * angle)) * Math.sin(angle);
            if (i == 0) path.moveTo(x, y);
            else path.lineTo(x, y);
        }
        return path;
    }

    /** A stroke under something, thick in its middle, slightly bowed. */
    public static void underline(BufferedImage picture, Rectangle2D under, double width, int colour) {
        double y = under.getMaxY();
        Path2D stroke = new Path2D.Double();
        stroke.moveTo(under.getMinX(), y);
        stroke.quadTo(under.getCenterX(), y - width * 1.1, under.getMaxX(), y - width * 0.4);
        stroke.quadTo(under.getCenterX(), y + width * 0.5, under.getMinX(), y);
        stroke.closePath();
        stuck(picture, stroke, width * RIM * 0.6, colour);
    }

    /** A frame along the picture's edge. */
    public static void border(BufferedImage picture, double width, int colour) {
        Canvas.paint(picture, pen -> {
            pen.setPaint(Rgb.paint(colour));
            pen.setStroke(new BasicStroke((float) width * 2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
            pen.draw(Shading.field(picture));
        });
    }

    /** White rim, soft shadow, and a gradient that makes the colour look lit from above. */
    static void stuck(BufferedImage picture, Shape shape, double rim, int colour) {
        Layer.of(picture, rim * 1.4, pen -> {
                    pen.translate(rim * 0.5, rim * 1.1);
                    pen.setPaint(Rgb.paint(0, 0.55));
                    rimmed(pen, shape, rim);
                })
                .cover(picture);
        Canvas.paint(picture, pen -> {
            pen.setPaint(Rgb.paint(0xFFFFFF));
            rimmed(pen, shape, rim);
            Rectangle2D box = shape.getBounds2D();
            int bright = Rgb.lighter(colour, 0.12);
            pen.setPaint(Shading.line(0, box.getMinY(), 0, box.getMaxY() + 1, bright, Rgb.darker(colour, 0.16)));
            pen.fill(shape);
        });
    }

    private static void rimmed(Graphics2D pen, Shape shape, double rim) {
        pen.setStroke(new BasicStroke((float) rim * 2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(shape);
        pen.fill(shape);
    }
}
