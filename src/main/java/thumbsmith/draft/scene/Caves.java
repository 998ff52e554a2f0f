package thumbsmith.draft.scene;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Noise;
import thumbsmith.draft.paint.Rgb;

/** What lies under the ground. */
final class Caves {
    private static final int WALLS = 4;

    private Caves() {}

    /** A cave: walls within walls, the far ones in the light at its end. */
    static void underground(Scenery it) {
        int glow = it.setting.palette().accent();
        int stone = Rgb.mix(Rgb.lighter(it.setting.palette().base(), 0.1), 0x8A7A6C, 0.6);
        double x = it.focusX();
        double y = it.h * 0.46;
        Canvas.paint(it.picture, pen -> {
            pen.setPaint(Rgb.paint(Rgb.mix(stone, glow, 0.6)));
            pen.fill(Shading.field(it.picture));
        });
        it.light(x, y, it.h * 0.7, Rgb.lighter(glow, 0.6), 1);
        for (int i = 0; i < WALLS; i++) {
            double near = i / (WALLS - 1.0);
            Path2D wall = wall(it, x, y, 0.24 + 0.17 * i + 0.03 * i * i, i);
            int colour = Rgb.mix(Rgb.mix(stone, glow, 0.3), Rgb.darker(stone, 0.82), Math.pow(near, 0.75));
            it.layer(wall, 1.5 + 3 * near, colour, Rgb.darker(colour, 0.3));
            if (i < WALLS - 1) it.light(x, y, it.h * (0.6 + 0.2 * i), glow, 0.3);
        }
        Textures.rough(it.picture, it.setting.seed(), 0.7);
        it.light(x, y, it.h * 0.4, Rgb.lighter(glow, 0.6), 0.85);
        it.flakes(26, 1.6, it.setting.palette().pop(), 0.7, 5);
    }

    /** Everything but a ragged hole. */
    private static Path2D wall(Scenery it, double x, double y, double reach, int salt) {
        Noise noise = it.noise(60 + salt);
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        path.append(new Rectangle2D.Double(-it.w, -it.h, 3 * it.w, 3 * it.h), false);
        int corners = 180;
        for (int i = 0; i < corners; i++) {
            double angle = Math.TAU * i / corners;
            double rough = 0.75 + 0.5 * noise.cloud(2 + 2.4 * Math.cos(angle), 2 + 2.4 * Math.sin(angle), 3);
            double fang = Math.sin(angle) < -0.2 ? 0.5 * Math.pow(noise.at(angle * 7, 3), 3) : 0;
            double px = x + 1.45 * reach * rough * it.h * Math.cos(angle);
            double py = y + reach * (rough - fang) * it.h * Math.sin(angle) * (Math.sin(angle) > 0 ? 0.8 : 1.05);
            if (i == 0) path.moveTo(px, py);
            else path.lineTo(px, py);
        }
        path.closePath();
        return path;
    }
}
