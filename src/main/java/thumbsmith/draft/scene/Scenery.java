package thumbsmith.draft.scene;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.SplittableRandom;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Layer;
import thumbsmith.draft.paint.Noise;
import thumbsmith.draft.paint.Rgb;

/** What landscapes are put together from: skies, suns, ridges, mist. Heights are shares of the picture's. */
final class Scenery {
    private static final int RIDGE_STEPS = 160;

    final BufferedImage picture;
    final Setting setting;
    final double w;
    final double h;
    final double unit;

    Scenery(BufferedImage picture, Setting setting) {
        this.picture = picture;
        this.setting = setting;
        this.w = picture.getWidth();
        this.h = picture.getHeight();
        this.unit = Shading.unit(picture);
    }

    SplittableRandom chance(int salt) {
        return Spread.chance(setting.seed() * 31 + salt);
    }

    Noise noise(int salt) {
        return new Noise(Spread.of(setting.seed() * 31 + salt));
    }

    double focusX() {
        return setting.focus().getX();
    }

    /** Where the eye does not go: the middle of the wider side beside the focus. */
    double asideX() {
        return focusX() > w / 2 ? focusX() * 0.35 : focusX() + (w - focusX()) * 0.65;
    }

    void sky(double bottom, int... colours) {
        band(0, bottom, colours);
    }

    void band(double top, double bottom, int... colours) {
        Rectangle2D field = new Rectangle2D.Double(0, top * h, w, (bottom - top) * h + 1);
        Canvas.paint(picture, pen -> Shading.fall(pen, field, colours));
    }

    /** A bright disc in wide light. */
    void sun(double x, double y, double radius, int colour) {
        light(x, y, radius * 7, colour, 0.55);
        light(x, y, radius * 3, Rgb.lighter(colour, 0.3), 0.8);
        light(x, y, radius * 1.25, 0xFFFFFF, 1);
    }

    void light(double x, double y, double radius, int colour, double alpha) {
        Lamp.shine(picture, x, y, radius, colour, alpha);
    }

    /** A line of hills down to the lower edge. */
    Path2D ridge(double level, double swing, double waves, int octaves, int salt) {
        Noise noise = noise(salt);
        Path2D path = new Path2D.Double();
        path.moveTo(-w * 0.05, h * 1.05);
        for (int i = 0; i <= RIDGE_STEPS; i++) {
            double share = i / (double) RIDGE_STEPS;
            double lift = noise.cloud(share * waves, salt, octaves) - 0.5;
            path.lineTo(w * (share * 1.1 - 0.05), h * (level - 2 * swing * lift));
        }
        path.lineTo(w * 1.05, h * 1.05);
        path.closePath();
        return path;
    }

    /** Lighter above, as far hills are through their own haze. */
    void layer(Path2D shape, double softness, int top, int bottom) {
        Rectangle2D box = shape.getBounds2D();
        Layer.of(picture, softness * unit, pen -> {
                    pen.setPaint(Shading.line(0, box.getMinY(), 0, box.getMaxY(), top, bottom));
                    pen.fill(shape);
                })
                .cover(picture);
    }

    void mist(double level, double height, int colour, double alpha) {
        Layer.of(picture, 0, pen -> {
                    pen.translate(focusX(), level * h);
                    pen.scale(1, height * h / w);
                    Shading.lamp(pen, 0, 0, w, colour, alpha);
                })
                .cover(picture);
    }

    /** Heaped clouds, lit from above. */
    void clouds(double bottom, double cover, int lit, int shade, int salt) {
        Noise noise = noise(salt);
        double size = 210 * unit;
        BufferedImage sky = Canvas.of(picture.getWidth(), picture.getHeight());
        Textures.coarse(sky, 4, (x, y) -> {
            double low = y / h / bottom;
            if (low > 1) return lit & 0xFFFFFF;
            double stretch = 1.6 + 1.8 * low;
            double here = noise.cloud(x / size, y / size * stretch, 5);
            double above = noise.cloud(x / size + 0.05, y / size * stretch - 0.16, 4);
            double thick = Math.clamp((here - 1 + cover) * 4.2, 0, 1);
            double bright = Math.clamp(0.62 + (here - above) * 3.4, 0, 1);
            double fade = Math.clamp((1 - low) * 5, 0, 1);
            return (int) (255 * thick * fade) << 24 | Rgb.mix(shade, lit, bright) & 0xFFFFFF;
        });
        Canvas.paint(picture, pen -> pen.drawImage(sky, 0, 0, null));
    }

    /** Small lights or flakes in the air, sharp ones and blurred ones. */
    void flakes(int count, double size, int colour, double alpha, int salt) {
        for (double soft : new double[] {0.6, 3.4}) {
            SplittableRandom chance = chance(salt + (int) soft);
            Layer.of(picture, soft * unit, pen -> {
                        for (int i = 0; i < count; i++) {
                            double radius = size * unit * (0.4 + chance.nextDouble()) * (soft > 1 ? 2.6 : 1);
                            pen.setPaint(Rgb.paint(colour, alpha * (0.3 + 0.7 * chance.nextDouble())));
                            pen.fill(Shading.circle(w * chance.nextDouble(), h * chance.nextDouble(), radius));
                        }
                    })
                    .cover(picture);
        }
    }

    /** Shafts of light from a point downwards. */
    void shafts(Point2D from, int count, double spread, int colour, double alpha, int salt) {
        SplittableRandom chance = chance(salt);
        double far = Shading.diagonal(picture);
        Layer.of(picture, 9 * unit, pen -> {
                    for (int i = 0; i < count; i++) {
                        double angle = Math.PI / 2 + spread * (chance.nextDouble() - 0.5);
                        shaft(
                                pen,
                                from,
                                angle,
                                0.012 + 0.05 * chance.nextDouble(),
                                far,
                                colour,
                                alpha * (0.4 + 0.6 * chance.nextDouble()));
                    }
                })
                .shine(picture);
    }

    static void shaft(Graphics2D pen, Point2D from, double angle, double wide, double far, int colour, double alpha) {
        Point2D end = new Point2D.Double(from.getX() + far * Math.cos(angle), from.getY() + far * Math.sin(angle));
        pen.setPaint(Shading.fade(from, end, colour, alpha, 0));
        pen.fill(Shading.polygon(
                from.getX(),
                from.getY(),
                from.getX() + far * Math.cos(angle - wide),
                from.getY() + far * Math.sin(angle - wide),
                from.getX() + far * Math.cos(angle + wide),
                from.getY() + far * Math.sin(angle + wide)));
    }
}
