package thumbsmith.draft.scene;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.SplittableRandom;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Layer;
import thumbsmith.draft.paint.Palette;
import thumbsmith.draft.paint.Rgb;

/** Grounds made of clear shapes. */
final class Shapes {
    private Shapes() {}

    static void split(BufferedImage picture, Setting setting) {
        Palette palette = setting.palette();
        double w = picture.getWidth();
        double h = picture.getHeight();
        boolean right = setting.focus().getX() > w / 2;
        double lean = h * 0.16 * (right ? 1 : -1);
        double x = w * (right ? 0.46 : 0.54);
        Canvas.paint(picture, pen -> {
            pen.setPaint(Shading.line(0, 0, w, h, palette.deep(), Rgb.mix(palette.deep(), palette.base(), 0.45)));
            pen.fill(Shading.field(picture));
            pen.setPaint(Shading.line(
                    x,
                    0,
                    right ? w : 0,
                    h,
                    Rgb.lighter(palette.base(), 0.14),
                    Rgb.mix(palette.base(), palette.deep(), 0.35)));
            pen.fill(side(x, lean, w, h, right, 0));
            pen.setPaint(Rgb.paint(palette.accent(), 0.16));
            pen.fill(side(x, lean, w, h, right, w * 0.24));
            pen.setPaint(Rgb.paint(Rgb.lighter(palette.base(), 0.4), 0.14));
            pen.fill(side(x, lean, w, h, right, w * 0.37));
        });
        dots(picture, setting, 0.2);
        Line2D edge = new Line2D.Double(x + lean, 0, x - lean, h);
        Shapes.glowing(picture, edge, 9 * Shading.unit(picture), palette.accent());
        Lamp.shine(picture, setting.focus().getX(), setting.focus().getY(), w * 0.42, palette.pop(), 0.22);
    }

    /** Everything on one side of a slanted line. */
    private static Path2D side(double x, double lean, double w, double h, boolean right, double inset) {
        double at = right ? x + inset : x - inset;
        double far = right ? w + h : -h;
        return Shading.polygon(at + lean, 0, far, 0, far, h, at - lean, h);
    }

    /** A line with light around it. */
    static void glowing(BufferedImage picture, Shape line, double width, int colour) {
        BasicStroke wide = new BasicStroke((float) width * 1.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        Layer.of(picture, width * 1.6, pen -> {
                    pen.setStroke(wide);
                    pen.setPaint(Rgb.paint(colour));
                    pen.draw(line);
                })
                .shine(picture);
        Canvas.paint(picture, pen -> {
            pen.setStroke(new BasicStroke((float) width * 0.75f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            pen.setPaint(Rgb.paint(Rgb.lighter(colour, 0.55)));
            pen.draw(line);
        });
    }

    static void halftone(BufferedImage picture, Setting setting) {
        Glows.body(picture, setting, 0.3);
        Palette palette = setting.palette();
        Lamp.shine(
                picture,
                setting.focus().getX(),
                setting.focus().getY(),
                Shading.diagonal(picture) * 0.4,
                palette.pop(),
                0.26);
        dots(picture, setting, 0.85);
    }

    /** A raster turned by 45°, its dots growing away from the focus. */
    private static void dots(BufferedImage picture, Setting setting, double strength) {
        double w = picture.getWidth();
        double h = picture.getHeight();
        double step = 21 * Shading.unit(picture);
        double far = Shading.diagonal(picture) * 0.85;
        int dark = Rgb.mix(setting.palette().deep(), setting.palette().base(), 0.12);
        Canvas.paint(picture, pen -> {
            pen.setPaint(Rgb.paint(dark, strength));
            for (int row = 0; row * step <= h + step; row++) {
                for (double x = row % 2 * step; x <= w + step; x += 2 * step) {
                    double away = setting.focus().distance(x, row * step) / far;
                    double radius = step * 0.98 * Math.pow(Math.clamp(away - 0.12, 0, 1), 0.85);
                    if (radius > 0.6) pen.fill(Shading.circle(x, row * step, radius));
                }
            }
        });
    }

    static void stripes(BufferedImage picture, Setting setting) {
        Palette palette = setting.palette();
        Glows.body(picture, setting, 0.2);
        SplittableRandom chance = setting.chance();
        double w = picture.getWidth();
        double h = picture.getHeight();
        double lean = h * 0.28 * (chance.nextBoolean() ? 1 : -1);
        int[] colours = {
            Rgb.lighter(palette.base(), 0.16),
            palette.accent(),
            palette.deep(),
            Rgb.lighter(palette.base(), 0.3),
            palette.deep()
        };
        double[] starts = {0.04, 0.3, 0.36, 0.66, 0.8};
        double[] widths = {0.16, 0.022, 0.2, 0.035, 0.26};
        double[] alphas = {0.55, 0.9, 0.4, 0.5, 0.5};
        double move = chance.nextDouble() * 0.08;
        for (int i = 0; i < starts.length; i++) {
            double left = (starts[i] + move) * w;
            double right = left + widths[i] * w;
            Path2D band = Shading.polygon(left + lean, 0, right + lean, 0, right - lean, h, left - lean, h);
            raised(picture, band, colours[i], alphas[i]);
        }
        Point2D focus = setting.focus();
        Lamp.shine(picture, focus.getX(), focus.getY(), w * 0.4, palette.pop(), 0.2);
    }

    /** With a soft shadow, as if it lay on what is below. */
    private static void raised(BufferedImage picture, Path2D shape, int colour, double alpha) {
        double unit = Shading.unit(picture);
        Layer.of(picture, 12 * unit, pen -> {
                    pen.setPaint(Rgb.paint(0, 0.45));
                    pen.translate(5 * unit, 8 * unit);
                    pen.fill(shape);
                })
                .cover(picture);
        Canvas.paint(picture, pen -> {
            pen.setPaint(Rgb.paint(colour, alpha));
            pen.fill(shape);
        });
    }

    static void paper(BufferedImage picture, Setting setting) {
        Palette palette = setting.palette();
        Glows.body(picture, setting, 0.22);
        SplittableRandom chance = setting.chance();
        double w = picture.getWidth();
        double h = picture.getHeight();
        boolean left = setting.focus().getX() > w / 2;
        int[] colours = {
            Rgb.lighter(palette.base(), 0.1),
            Rgb.mix(palette.base(), palette.deep(), 0.3),
            Rgb.mix(palette.base(), palette.accent(), 0.6),
            Rgb.mix(palette.base(), palette.deep(), 0.62),
            palette.deep()
        };
        for (int i = 0; i < colours.length; i++) {
            double reach = Shading.diagonal(picture) * (0.78 - i * 0.13);
            Path2D sheet = Glows.blob(left ? -w * 0.06 : w * 1.06, h * (0.95 - 0.03 * i), reach * 0.78, chance);
            raised(picture, sheet, colours[i], 1);
        }
        Textures.mottle(picture, setting.seed(), 0.05);
    }
}
