package thumbsmith.draft.scene;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Area;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.SplittableRandom;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Layer;
import thumbsmith.draft.paint.Palette;
import thumbsmith.draft.paint.Rgb;

/** Grounds whose lines meet in one point. */
final class Beams {
    private Beams() {}

    static void rays(BufferedImage picture, Setting setting) {
        Palette palette = setting.palette();
        Glows.body(picture, setting, 0.3);
        SplittableRandom chance = setting.chance();
        int count = 13 + chance.nextInt(6);
        double turn = chance.nextDouble() * Math.PI;
        double far = Shading.diagonal(picture);
        Point2D focus = setting.focus();
        Layer.of(picture, 1.2 * Shading.unit(picture), pen -> {
                    for (int i = 0; i < count; i++) {
                        wedge(pen, focus, far, turn + Math.TAU * i / count, Math.PI / count, palette);
                    }
                })
                .cover(picture);
        Layer.of(picture, 0, pen -> {
                    Shading.lamp(pen, focus.getX(), focus.getY(), far * 0.36, palette.pop(), 0.7);
                    Shading.lamp(pen, focus.getX(), focus.getY(), far * 0.7, palette.accent(), 0.3);
                })
                .shine(picture);
    }

    private static void wedge(Graphics2D pen, Point2D from, double far, double angle, double width, Palette palette) {
        Point2D end = new Point2D.Double(from.getX() + Math.cos(angle) * far, from.getY() + Math.sin(angle) * far);
        pen.setPaint(Shading.fade(from, end, Rgb.lighter(palette.base(), 0.42), 0.5, 0.16));
        pen.fill(Shading.polygon(
                from.getX(),
                from.getY(),
                end.getX(),
                end.getY(),
                from.getX() + Math.cos(angle + width) * far,
                from.getY() + Math.sin(angle + width) * far));
    }

    static void speed(BufferedImage picture, Setting setting) {
        Palette palette = setting.palette();
        Glows.body(picture, setting, 0.24);
        SplittableRandom chance = setting.chance();
        double far = Shading.diagonal(picture);
        Layer.of(picture, 2.2 * Shading.unit(picture), pen -> {
                    for (int i = 0; i < 150; i++) {
                        int colour = i % 7 == 0 ? palette.accent() : Rgb.mix(palette.deep(), palette.base(), 0.2);
                        streak(pen, setting.focus(), far, chance, colour, i % 7 == 0 ? 0.7 : 0.62);
                    }
                })
                .cover(picture);
        Layer.of(picture, 0.8 * Shading.unit(picture), pen -> {
                    for (int i = 0; i < 70; i++) {
                        streak(pen, setting.focus(), far, chance, Rgb.lighter(palette.base(), 0.65), 0.55);
                    }
                })
                .shine(picture);
    }

    /** Narrow near the focus and wide at the rim. */
    private static void streak(
            Graphics2D pen, Point2D focus, double far, SplittableRandom chance, int colour, double alpha) {
        double angle = chance.nextDouble() * Math.TAU;
        double near = far * (0.15 + 0.3 * chance.nextDouble());
        double wide = 0.005 + 0.022 * chance.nextDouble() * chance.nextDouble();
        double x = focus.getX();
        double y = focus.getY();
        pen.setPaint(Rgb.paint(colour, alpha * (0.4 + 0.6 * chance.nextDouble())));
        pen.fill(Shading.polygon(
                x + Math.cos(angle) * near,
                y + Math.sin(angle) * near,
                x + Math.cos(angle - wide) * far,
                y + Math.sin(angle - wide) * far,
                x + Math.cos(angle + wide) * far,
                y + Math.sin(angle + wide) * far));
    }

    static void grid(BufferedImage picture, Setting setting) {
        Palette palette = setting.palette();
        double w = picture.getWidth();
        double h = picture.getHeight();
        double horizon = h * 0.64;
        double x = setting.focus().getX();
        Canvas.paint(picture, pen -> {
            Shading.fall(
                    pen,
                    new Rectangle2D.Double(0, 0, w, horizon + 2),
                    Rgb.darker(palette.deep(), 0.4),
                    Rgb.mix(palette.deep(), palette.base(), 0.55),
                    Rgb.mix(palette.base(), palette.accent(), 0.45));
            Shading.fall(
                    pen,
                    new Rectangle2D.Double(0, horizon, w, h - horizon),
                    Rgb.mix(palette.deep(), palette.base(), 0.45),
                    Rgb.darker(palette.deep(), 0.5));
        });
        Textures.starField(picture, setting.seed(), 90, horizon * 0.75);
        sun(picture, palette, x, horizon, Math.min(w, h) * 0.34);
        Layer.of(picture, 7 * Shading.unit(picture), pen -> net(pen, picture, x, horizon, palette.accent(), 6, 0.9))
                .shine(picture);
        Layer.of(picture, 0, pen -> net(pen, picture, x, horizon, Rgb.lighter(palette.accent(), 0.45), 2, 0.95))
                .shine(picture);
        Layer.of(picture, 0, pen -> {
                    pen.translate(x, horizon);
                    pen.scale(1, 0.16);
                    Shading.lamp(pen, 0, 0, w * 0.75, palette.accent(), 0.85);
                })
                .shine(picture);
    }

    /** Cut by bars that widen downwards, as on the covers of the eighties. */
    private static void sun(BufferedImage picture, Palette palette, double x, double horizon, double radius) {
        Lamp.shine(picture, x, horizon - radius * 0.6, radius * 2.1, palette.accent(), 0.6);
        Canvas.paint(picture, pen -> {
            pen.clip(new Rectangle2D.Double(0, 0, picture.getWidth(), horizon));
            double y = horizon - radius * 0.55;
            Area disc = new Area(Shading.circle(x, y, radius));
            for (int i = 0; i < 6; i++) {
                double bar = y + radius * (0.12 + 0.14 * i);
                disc.subtract(
                        new Area(new Rectangle2D.Double(x - radius, bar, 2 * radius, radius * (0.02 + 0.011 * i))));
            }
            pen.setPaint(Shading.line(0, y - radius, 0, y + radius, palette.pop(), palette.accent()));
            pen.fill(disc);
        });
    }

    private static void net(
            Graphics2D pen, BufferedImage picture, double x, double horizon, int colour, double width, double alpha) {
        double w = picture.getWidth();
        double h = picture.getHeight();
        pen.setStroke(new BasicStroke((float) (width * Shading.unit(picture))));
        pen.clip(new Rectangle2D.Double(0, horizon, w, h - horizon));
        pen.setPaint(Rgb.paint(colour, alpha));
        for (int i = -30; i <= 30; i++) {
            pen.draw(new Line2D.Double(x + i * w * 0.028, horizon, x + i * w * 0.17, h));
        }
        for (int i = 0; i < 11; i++) {
            double depth = Math.pow(i / 10.0, 2.1);
            double y = horizon + (h - horizon) * depth;
            pen.draw(new Line2D.Double(0, y, w, y));
        }
    }
}
