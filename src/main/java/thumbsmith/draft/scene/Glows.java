package thumbsmith.draft.scene;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.util.SplittableRandom;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Layer;
import thumbsmith.draft.paint.Palette;
import thumbsmith.draft.paint.Rgb;

/** Grounds made of soft light. */
final class Glows {
    private static final int CORNERS = 120;

    private Glows() {}

    static void glow(BufferedImage picture, Setting setting) {
        body(picture, setting, 0.16);
        Palette palette = setting.palette();
        double far = Shading.diagonal(picture);
        Lamp.shine(
                picture,
                picture.getWidth() - setting.focus().getX(),
                picture.getHeight(),
                far * 0.6,
                palette.accent(),
                0.5);
        Lamp.shine(picture, setting.focus().getX(), setting.focus().getY(), far * 0.34, palette.pop(), 0.3);
        arcs(picture, setting);
    }

    /** Large thin rings round the focus and a sweep of light across: enough to look made, too little to distract. */
    private static void arcs(BufferedImage picture, Setting setting) {
        double far = Shading.diagonal(picture);
        double x = setting.focus().getX();
        double y = setting.focus().getY();
        int light = Rgb.lighter(setting.palette().base(), 0.55);
        Canvas.paint(picture, pen -> {
            for (int i = 0; i < 4; i++) {
                pen.setStroke(new BasicStroke((float) (far * (0.03 - 0.005 * i))));
                pen.setPaint(Rgb.paint(light, 0.13 - 0.022 * i));
                pen.draw(Shading.circle(x, y, far * (0.23 + 0.13 * i)));
            }
            pen.setPaint(
                    Shading.fade(new Point2D.Double(0, 0), new Point2D.Double(0, picture.getHeight()), light, 0.22, 0));
            double lean = x > picture.getWidth() / 2.0 ? 1 : -1;
            for (double at : new double[] {0.02, 0.2}) {
                double left = x - lean * far * (0.5 + at);
                double wide = far * (at < 0.1 ? 0.1 : 0.025);
                pen.fill(Shading.polygon(
                        left,
                        0,
                        left + wide,
                        0,
                        left + wide + lean * far * 0.3,
                        picture.getHeight(),
                        left + lean * far * 0.3,
                        picture.getHeight()));
            }
        });
    }

    /** The base colour, lit at the focus, deep at the far corners. */
    static void body(BufferedImage picture, Setting setting, double light) {
        Palette palette = setting.palette();
        int lit = Rgb.lighter(palette.base(), light);
        int dim = Rgb.mix(palette.base(), palette.deep(), 0.45);
        int dark = Rgb.mix(palette.base(), palette.deep(), 0.88);
        Canvas.paint(
                picture,
                pen -> Shading.rings(
                        pen,
                        Shading.field(picture),
                        setting.focus(),
                        Shading.diagonal(picture) * 0.78,
                        lit,
                        palette.base(),
                        dim,
                        dark));
    }

    static void bokeh(BufferedImage picture, Setting setting) {
        Palette palette = setting.palette();
        Canvas.paint(
                picture,
                pen -> Shading.rings(
                        pen,
                        Shading.field(picture),
                        setting.focus(),
                        Shading.diagonal(picture) * 0.8,
                        Rgb.mix(palette.base(), palette.deep(), 0.25),
                        Rgb.mix(palette.base(), palette.deep(), 0.6),
                        palette.deep()));
        SplittableRandom chance = setting.chance();
        double unit = Shading.unit(picture);
        Layer.of(picture, 22 * unit, pen -> discs(pen, picture, palette, chance, 16, 130))
                .shine(picture);
        Layer.of(picture, 5 * unit, pen -> discs(pen, picture, palette, chance, 22, 62))
                .shine(picture);
        Layer.of(picture, 1.5 * unit, pen -> discs(pen, picture, palette, chance, 26, 26))
                .shine(picture);
    }

    private static void discs(
            Graphics2D pen, BufferedImage picture, Palette palette, SplittableRandom chance, int count, double size) {
        int[] colours = {palette.accent(), palette.pop(), Rgb.lighter(palette.base(), 0.3), palette.accent()};
        for (int i = 0; i < count; i++) {
            double radius = size * Shading.unit(picture) * (0.55 + 0.75 * chance.nextDouble());
            double x = picture.getWidth() * chance.nextDouble();
            double y = picture.getHeight() * (1 - Math.pow(chance.nextDouble(), 1.4));
            int colour = colours[chance.nextInt(colours.length)];
            double alpha = 0.1 + 0.26 * chance.nextDouble();
            pen.setPaint(Rgb.paint(colour, alpha));
            pen.fill(Shading.circle(x, y, radius));
            pen.setPaint(Rgb.paint(Rgb.lighter(colour, 0.5), alpha * 0.7));
            pen.setStroke(new BasicStroke((float) Math.max(1, radius * 0.06)));
            pen.draw(Shading.circle(x, y, radius * 0.96));
        }
    }

    static void blobs(BufferedImage picture, Setting setting) {
        Palette palette = setting.palette();
        body(picture, setting, 0.05);
        SplittableRandom chance = setting.chance();
        int[] colours = {
            palette.accent(),
            Rgb.lighter(palette.base(), 0.2),
            palette.deep(),
            Rgb.mix(palette.accent(), palette.base(), 0.5),
            palette.pop(),
            palette.deep()
        };
        double[] alphas = {0.85, 0.8, 0.85, 0.9, 0.55, 0.7};
        double far = Shading.diagonal(picture);
        double turn = chance.nextDouble() * Math.TAU;
        Layer.of(picture, far * 0.045, pen -> {
                    for (int i = 0; i < colours.length; i++) {
                        double angle = turn + Math.TAU * i / colours.length;
                        double x = picture.getWidth() * (0.5 + 0.48 * Math.cos(angle));
                        double y = picture.getHeight() * (0.5 + 0.52 * Math.sin(angle));
                        pen.setPaint(Rgb.paint(colours[i], alphas[i]));
                        pen.fill(blob(x, y, far * (0.13 + 0.08 * chance.nextDouble()), chance));
                    }
                })
                .cover(picture);
    }

    /** A circle that does not keep its radius. */
    static Path2D blob(double x, double y, double radius, SplittableRandom chance) {
        double first = chance.nextDouble() * Math.TAU;
        double second = chance.nextDouble() * Math.TAU;
        Path2D path = new Path2D.Double();
        for (int i = 0; i < CORNERS; i++) {
            double angle = Math.TAU * i / CORNERS;
            double reach = radius * (1 + 0.22 * Math.sin(2 * angle + first) + 0.13 * Math.sin(3 * angle + second));
            double px = x + reach * Math.cos(angle);
            double py = y + reach * Math.sin(angle);
            if (i == 0) path.moveTo(px, py);
            else path.lineTo(px, py);
        }
        path.closePath();
        return path;
    }

    static void spotlight(BufferedImage picture, Setting setting) {
        Palette palette = setting.palette();
        double w = picture.getWidth();
        double h = picture.getHeight();
        Canvas.paint(
                picture,
                pen -> Shading.fall(
                        pen,
                        Shading.field(picture),
                        Rgb.darker(palette.deep(), 0.45),
                        Rgb.mix(palette.deep(), palette.base(), 0.3),
                        Rgb.darker(palette.deep(), 0.35)));
        Textures.mottle(picture, setting.seed(), 0.1);
        double x = setting.focus().getX();
        Layer.of(picture, 16 * Shading.unit(picture), pen -> {
                    cone(pen, x, w, h, Rgb.lighter(palette.base(), 0.35), 0.4, 0.3);
                    cone(pen, x, w, h, palette.accent(), 0.28, 0.17);
                    cone(pen, x, w, h, 0xFFFFFF, 0.22, 0.08);
                })
                .shine(picture);
        Layer.of(picture, 0, pen -> {
                    Shading.lamp(pen, x, setting.focus().getY(), h * 0.75, palette.base(), 0.75);
                    pen.translate(x, h * 0.97);
                    pen.scale(1, 0.22);
                    Shading.lamp(pen, 0, 0, w * 0.42, palette.accent(), 0.75);
                })
                .shine(picture);
    }

    private static void cone(Graphics2D pen, double x, double w, double h, int colour, double alpha, double spread) {
        pen.setPaint(
                Shading.fade(new Point2D.Double(0, -h * 0.05), new Point2D.Double(0, h), colour, alpha, alpha * 0.25));
        double top = w * spread * 0.12;
        double foot = w * spread;
        pen.fill(Shading.polygon(x - top, -h * 0.1, x + top, -h * 0.1, x + foot, h * 1.02, x - foot, h * 1.02));
    }
}
