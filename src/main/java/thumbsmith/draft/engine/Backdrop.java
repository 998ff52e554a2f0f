package thumbsmith.draft.engine;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.SplittableRandom;
import thumbsmith.draft.paint.Rgb;

/** The grounds that a draft can stand on; each is another idea. */
enum Backdrop {
    RAYS,
    SLASHES,
    DOTS,
    HILLS,
    RINGS,
    GRID;

    /** Seeds that follow each other never share a ground. */
    static Backdrop of(long idea) {
        return values()[(int) Math.floorMod(idea, (long) values().length)];
    }

    /** @param focus where the eye should go, in px */
    void paint(Graphics2D pen, Rectangle2D field, Palette palette, Point2D focus, SplittableRandom chance) {
        switch (this) {
            case RAYS -> rays(pen, field, palette, focus, chance);
            case SLASHES -> slashes(pen, field, palette, chance);
            case DOTS -> dots(pen, field, palette, focus);
            case HILLS -> hills(pen, field, palette, focus, chance);
            case RINGS -> rings(pen, field, palette, focus);
            case GRID -> grid(pen, field, palette, focus);
        }
        vignette(pen, field, palette, focus);
    }

    private static void rays(
            Graphics2D pen, Rectangle2D field, Palette palette, Point2D focus, SplittableRandom chance) {
        glow(pen, field, focus, Rgb.lighter(palette.base(), 0.25), Rgb.mix(palette.base(), palette.deep(), 0.55));
        int count = 14 + chance.nextInt(5) * 2;
        double far = field.getWidth() + field.getHeight();
        double turn = chance.nextDouble() * Math.PI;
        pen.setPaint(Rgb.paint(Rgb.lighter(palette.base(), 0.42), 0.5));
        for (int i = 0; i < count; i++) {
            pen.fill(wedge(focus, far, turn + Math.TAU * i / count, Math.TAU / count / 2));
        }
    }

    private static Shape wedge(Point2D from, double far, double angle, double width) {
        return Outlines.polygon(
                from.getX(),
                from.getY(),
                from.getX() + Math.cos(angle) * far,
                from.getY() + Math.sin(angle) * far,
                from.getX() + Math.cos(angle + width) * far,
                from.getY() + Math.sin(angle + width) * far);
    }

    private static void slashes(Graphics2D pen, Rectangle2D field, Palette palette, SplittableRandom chance) {
        slope(pen, field, palette.base(), palette.deep());
        double w = field.getWidth();
        double h = field.getHeight();
        double lean = (chance.nextBoolean() ? 0.35 : -0.35) * h;
        double[] starts = {0.30, 0.52, 0.58, 0.86};
        double[] widths = {0.20, 0.035, 0.24, 0.05};
        int[] colours = {Rgb.lighter(palette.base(), 0.12), palette.pop(), palette.accent(), palette.pop()};
        double[] alphas = {0.55, 0.9, 0.85, 0.5};
        for (int i = 0; i < starts.length; i++) {
            double left = (starts[i] + chance.nextDouble() * 0.04) * w;
            double right = left + widths[i] * w;
            pen.setPaint(Rgb.paint(colours[i], alphas[i]));
            pen.fill(Outlines.polygon(left + lean, 0, right + lean, 0, right - lean, h, left - lean, h));
        }
    }

    private static void dots(Graphics2D pen, Rectangle2D field, Palette palette, Point2D focus) {
        slope(pen, field, Rgb.lighter(palette.base(), 0.08), Rgb.mix(palette.base(), palette.deep(), 0.75));
        double step = Math.min(field.getWidth(), field.getHeight()) / 18;
        double far = Math.hypot(field.getWidth(), field.getHeight()) * 0.62;
        pen.setPaint(Rgb.paint(palette.accent(), 0.62));
        for (int row = 0; row * step <= field.getHeight() + step; row++) {
            for (double x = row % 2 * step / 2; x <= field.getWidth() + step; x += step) {
                double near = 1 - focus.distance(x, row * step) / far;
                if (near > 0.08) {
                    pen.fill(Outlines.circle(x, row * step, step * 0.52 * Math.sqrt(near) * near));
                }
            }
        }
    }

    private static void hills(
            Graphics2D pen, Rectangle2D field, Palette palette, Point2D focus, SplittableRandom chance) {
        fall(pen, field, Rgb.mix(palette.base(), palette.deep(), 0.25), Rgb.lighter(palette.accent(), 0.25));
        double sun = Math.min(field.getWidth(), field.getHeight()) * 0.36;
        pen.setPaint(Rgb.paint(palette.pop(), 0.35));
        pen.fill(Outlines.circle(focus.getX(), field.getHeight() * 0.5, sun * 1.18));
        pen.setPaint(Rgb.paint(palette.pop()));
        pen.fill(Outlines.circle(focus.getX(), field.getHeight() * 0.5, sun));
        for (int i = 0; i < 4; i++) {
            pen.setPaint(Rgb.paint(Rgb.mix(palette.base(), palette.deep(), 0.15 + i * 0.26)));
            pen.fill(wave(field, 0.56 + i * 0.11, 0.05, chance.nextDouble() * Math.TAU, 1.1 + i * 0.35));
        }
    }

    private static Shape wave(Rectangle2D field, double level, double swing, double phase, double waves) {
        Path2D path = new Path2D.Double();
        path.moveTo(0, field.getHeight());
        for (int i = 0; i <= 60; i++) {
            double angle = phase + Math.TAU * waves * i / 60;
            double lift = Math.sin(angle) + 0.4 * Math.sin(angle * 2.3 + 1);
            path.lineTo(field.getWidth() * i / 60, field.getHeight() * (level + swing * lift));
        }
        path.lineTo(field.getWidth(), field.getHeight());
        path.closePath();
        return path;
    }

    private static void rings(Graphics2D pen, Rectangle2D field, Palette palette, Point2D focus) {
        slope(pen, field, palette.deep(), palette.base());
        double step = Math.min(field.getWidth(), field.getHeight()) * 0.13;
        int count = (int) (Math.hypot(field.getWidth(), field.getHeight()) / step) + 1;
        for (int i = count; i > 0; i--) {
            int colour = i % 2 == 0 ? palette.base() : Rgb.mix(palette.base(), palette.deep(), 0.35);
            pen.setPaint(Rgb.paint(i == 3 ? palette.accent() : Rgb.mix(colour, palette.accent(), 0.35 / i)));
            pen.fill(Outlines.circle(focus.getX(), focus.getY(), step * i));
        }
    }

    private static void grid(Graphics2D pen, Rectangle2D field, Palette palette, Point2D focus) {
        double horizon = field.getHeight() * 0.62;
        fall(pen, field, Rgb.darker(palette.deep(), 0.3), Rgb.mix(palette.base(), palette.deep(), 0.2));
        glow(
                pen,
                new Rectangle2D.Double(0, 0, field.getWidth(), horizon),
                new Point2D.Double(focus.getX(), horizon),
                palette.accent(),
                Rgb.darker(palette.deep(), 0.1));
        pen.setStroke(new BasicStroke((float) (field.getHeight() / 260)));
        pen.setPaint(Rgb.paint(palette.pop(), 0.75));
        for (int i = -24; i <= 24; i++) {
            double x = focus.getX() + i * field.getWidth() * 0.03;
            double foot = focus.getX() + i * field.getWidth() * 0.16;
            pen.draw(Outlines.polygon(x, horizon, foot, field.getHeight()));
        }
        for (double depth = 0; depth < 1.01; depth += 0.1) {
            double y = horizon + (field.getHeight() - horizon) * depth * depth;
            pen.draw(Outlines.polygon(0, y, field.getWidth(), y));
        }
    }

    private static void slope(Graphics2D pen, Rectangle2D field, int from, int to) {
        pen.setPaint(new GradientPaint(
                0, 0, Rgb.paint(from), (float) field.getWidth(), (float) field.getHeight(), Rgb.paint(to)));
        pen.fill(field);
    }

    private static void fall(Graphics2D pen, Rectangle2D field, int from, int to) {
        pen.setPaint(new GradientPaint(0, 0, Rgb.paint(from), 0, (float) field.getHeight() * 0.75f, Rgb.paint(to)));
        pen.fill(field);
    }

    private static void glow(Graphics2D pen, Rectangle2D field, Point2D at, int inner, int outer) {
        float far = (float) (Math.max(field.getWidth(), field.getHeight()) * 0.75);
        pen.setPaint(
                new RadialGradientPaint(at, far, new float[] {0, 1}, new Color[] {Rgb.paint(inner), Rgb.paint(outer)}));
        pen.fill(field);
    }

    /** Darkens the corners far from the focus, so that the middle carries. */
    private static void vignette(Graphics2D pen, Rectangle2D field, Palette palette, Point2D focus) {
        float far = (float) (Math.hypot(field.getWidth(), field.getHeight()) * 0.8);
        Point2D middle =
                new Point2D.Double((field.getCenterX() + focus.getX()) / 2, (field.getCenterY() + focus.getY()) / 2);
        pen.setPaint(new RadialGradientPaint(middle, far, new float[] {0.45f, 1}, new Color[] {
            Rgb.paint(palette.deep(), 0), Rgb.paint(palette.deep(), 0.62)
        }));
        pen.fill(field);
    }
}
