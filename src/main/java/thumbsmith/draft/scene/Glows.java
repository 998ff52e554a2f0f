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
    private Glows() {}

    static void glow(BufferedImage picture, Setting setting) {
        body(picture, setting, 0.16);
        Palette palette = setting.palette();
        double far = Shading.diagonal(picture);
        Layer.of(picture, 0, pen -> {
                    double x = picture.getWidth() - setting.focus().getX();
                    Shading.lamp(pen, x, picture.getHeight(), far * 0.5, palette.accent(), 0.3);
                    Shading.lamp(pen, setting.focus().getX(), 0, far * 0.35, palette.pop(), 0.16);
                })
                .shine(picture);
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
        for (int i = 0; i < 48; i++) {
            double angle = Math.TAU * i / 48;
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
