package thumbsmith.draft.scene;

import java.awt.Graphics2D;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.util.SplittableRandom;
import thumbsmith.draft.paint.Layer;
import thumbsmith.draft.paint.Rgb;

/** A desert, and the road through it. */
final class Sands {
    private Sands() {}

    static void desert(Scenery it) {
        it.sky(0.62, 0x3D8BD0, 0xA9D3EE, 0xFFE3B0, 0xFFC987);
        it.sun(it.focusX(), it.h * 0.3, it.h * 0.07, 0xFFE09A);
        it.layer(it.ridge(0.56, 0.05, 2.2, 3, 1), 4, 0xE9B783, 0xD99A5C);
        double[] levels = {0.6, 0.7, 0.84};
        int[] lit = {0xF2C07E, 0xEFAF5F, 0xE79A45};
        int[] shade = {0xC98A50, 0xB26C35, 0x8A4A22};
        for (int i = 0; i < levels.length; i++) {
            dune(it, levels[i], 0.09 + 0.03 * i, lit[i], shade[i], 40 + i);
        }
        it.mist(0.58, 0.07, 0xFFE9C8, 0.6);
    }

    /** One long crest: lit on the side of the sun, in shade beyond it. */
    private static void dune(Scenery it, double level, double height, int lit, int shade, int salt) {
        SplittableRandom chance = it.chance(salt);
        double crest = it.w * (0.2 + 0.6 * chance.nextDouble());
        double lean = (it.focusX() > crest ? -1 : 1) * it.w * (0.12 + 0.1 * chance.nextDouble());
        double top = (level - height) * it.h;
        Path2D back = new Path2D.Double();
        back.moveTo(-it.w * 0.1, it.h * 1.1);
        back.lineTo(-it.w * 0.1, level * it.h);
        back.curveTo(crest - it.w * 0.3, level * it.h, crest - it.w * 0.12, top, crest, top);
        back.curveTo(crest + it.w * 0.14, top, crest + it.w * 0.3, (level + 0.02) * it.h, it.w * 1.1, level * it.h);
        back.lineTo(it.w * 1.1, it.h * 1.1);
        back.closePath();
        it.layer(back, 1.5, lit, Rgb.mix(lit, shade, 0.55));
        double lee = Math.signum(lean) * it.w * 2;
        Path2D face = new Path2D.Double();
        face.moveTo(crest, top - it.h * 0.02);
        face.curveTo(
                crest + lean * 0.5,
                top + it.h * 0.06,
                crest - lean * 0.7,
                top + it.h * 0.13,
                crest + lean * 0.1,
                level * it.h + it.h * 0.06);
        face.curveTo(
                crest + lean * 0.6,
                level * it.h + it.h * 0.12,
                crest + lean * 0.9,
                it.h,
                crest + lean * 0.7,
                it.h * 1.2);
        face.lineTo(crest + lee, it.h * 1.2);
        face.lineTo(crest + lee, top - it.h * 0.02);
        face.closePath();
        Area within = new Area(back);
        within.intersect(new Area(face));
        it.layer(new Path2D.Double(within), 2.4, shade, Rgb.mix(shade, lit, 0.35));
    }

    static void road(Scenery it) {
        double horizon = 0.58;
        it.sky(horizon, 0x2A2A66, 0x8A4A8C, 0xF58A5C, 0xFFD08A);
        it.clouds(0.52, 0.48, 0xFFC9A0, 0x6A4A80, 1);
        it.sun(it.focusX(), it.h * 0.52, it.h * 0.08, 0xFFB35C);
        it.layer(it.ridge(0.53, 0.08, 4, 4, 2), 2, 0x6B3F70, 0x4A2C58);
        it.band(horizon, 1, 0xC77E50, 0x7A452F, 0x3A1F1C);
        Textures.mottle(it.picture, it.setting.seed(), 0.08);
        double x = it.focusX();
        double y = horizon * it.h;
        Path2D tarmac = Shading.polygon(
                x - it.w * 0.006,
                y,
                x + it.w * 0.006,
                y,
                it.w * 0.5 + it.w * 0.52,
                it.h * 1.02,
                it.w * 0.5 - it.w * 0.52,
                it.h * 1.02);
        it.layer(tarmac, 1.2, 0x6A4E58, 0x1E1A24);
        Layer.of(it.picture, 0.8 * it.unit, pen -> lines(pen, it, x, y)).cover(it.picture);
        it.mist(horizon, 0.06, 0xFFC48A, 0.75);
    }

    private static void lines(Graphics2D pen, Scenery it, double x, double y) {
        for (double side : new double[] {-0.47, 0.47}) {
            pen.setPaint(Rgb.paint(0xF7EFE2, 0.85));
            double foot = it.w * (0.5 + side);
            pen.fill(Shading.polygon(x, y, foot - it.w * 0.009, it.h * 1.02, foot + it.w * 0.009, it.h * 1.02));
        }
        pen.setPaint(Rgb.paint(0xFFD24A));
        for (int i = 0; i < 9; i++) {
            double near = Math.pow((i + 0.55) / 9, 2.4);
            double far = Math.pow(i / 9.0, 2.4);
            double wide = it.w * 0.011;
            pen.fill(Shading.polygon(
                    x + (it.w * 0.5 - x) * far - wide * far,
                    y + (it.h - y) * far,
                    x + (it.w * 0.5 - x) * far + wide * far,
                    y + (it.h - y) * far,
                    x + (it.w * 0.5 - x) * near + wide * near,
                    y + (it.h - y) * near,
                    x + (it.w * 0.5 - x) * near - wide * near,
                    y + (it.h - y) * near));
        }
    }
}
