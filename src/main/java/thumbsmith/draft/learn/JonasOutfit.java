package thumbsmith.draft.learn;

import static thumbsmith.draft.learn.Brush.curve;
import static thumbsmith.draft.learn.Brush.ellipse;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.RoundRectangle2D;

/** Short curls, a trimmed beard, round glasses and a blue hoodie. */
final class JonasOutfit {
    private static final int HAIR = 0x1C1414;
    private static final int CURL = 0x4A332B;
    private static final int HOODIE = 0x2456D6;
    private static final int FOLD = 0x163A9C;
    private static final int FRAME = 0x15151C;

    private JonasOutfit() {}

    static void clothes(Brush brush) {
        Shape body = curve(
                38, 73, 26, 79, 12, 80, 7, 88, 4, 93, 3, 97, 2, 101, 34, 101, 66, 101, 98, 101, 97, 97, 96, 93, 93, 88,
                88, 80, 74, 79, 62, 73, 56, 82, 44, 82, 38, 73);
        brush.shaded(body, HOODIE, 0x1B44B4);
        brush.inside(body, () -> {
            brush.glow(22, 82, 14, 0xFFFFFF, 0.25);
            brush.fill(
                    curve(72, 76, 84, 84, 88, 94, 84, 102, 92, 102, 100, 102, 100, 80, 90, 76, 80, 74, 72, 76),
                    FOLD,
                    0.55);
        });
        hood(brush);
    }

    private static void hood(Brush brush) {
        Shape hood = curve(
                40, 69, 30, 72, 27, 78, 32, 84, 38, 91, 45, 93, 50, 93, 55, 93, 62, 91, 68, 84, 73, 78, 70, 72, 60, 69,
                60, 78, 56, 85, 50, 85, 44, 85, 40, 78, 40, 69);
        brush.shaded(hood, 0x3B6DF0, FOLD);
        for (double x : new double[] {44, 56}) {
            brush.line(curve(x, 90, x - 0.4, 94, x + 0.3, 97, x, 100), 1.4, 0xF4F6FB);
        }
    }

    static void front(Brush brush) {
        brush.inside(DrawnFace.outline(), () -> brush.fill(beard(), HAIR, 0.92));
        hair(brush);
        glasses(brush);
    }

    /** Around the mouth and along the jaw; the mouth itself is left free. */
    private static Shape beard() {
        Area beard = new Area(curve(
                30, 44, 34, 52, 36, 54.4, 40, 53.6, 44, 51.8, 56, 51.8, 60, 53.6, 64, 54.4, 66, 52, 70, 44, 72, 60, 62,
                70, 50, 70, 38, 70, 28, 60, 30, 44));
        beard.subtract(new Area(ellipse(50, 57.8, 9.4, 5.9)));
        return beard;
    }

    private static void hair(Brush brush) {
        Area top = new Area(curve(
                30.6, 40, 27, 14, 40, 8, 50, 8, 60, 8, 73, 14, 69.4, 40, 68.6, 32, 67, 26, 62, 23.6, 54, 21, 46, 21, 38,
                23.6, 33, 26, 31.4, 32, 30.6, 40));
        double[] curls = {
            33, 19, 5, 38, 13.5, 5.4, 45, 10.4, 5.8, 53, 10, 5.8, 60, 12.6, 5.6, 66, 18, 5.2, 31.4, 26, 4, 68.4, 25, 4
        };
        for (int i = 0; i < curls.length; i += 3)
            top.add(new Area(ellipse(curls[i], curls[i + 1], curls[i + 2], curls[i + 2])));
        brush.shaded(top, 0x2C1F1D, HAIR);
        for (int i = 0; i < curls.length - 6; i += 3) {
            double x = curls[i];
            double y = curls[i + 1];
            brush.line(curve(x - 2.6, y + 0.6, x - 2, y - 2.4, x + 1.4, y - 2.8, x + 2.6, y - 0.8), 0.9, CURL);
        }
    }

    private static void glasses(Brush brush) {
        for (double x : new double[] {41.6, 58.4}) {
            Shape glass = new RoundRectangle2D.Double(x - 7.4, 36.4, 14.8, 13, 11, 11);
            brush.fill(glass, 0xFFFFFF, 0.1);
            brush.line(glass, 1.35, FRAME);
            brush.line(curve(x - 4.6, 39.6, x - 3.6, 38.6, x - 2.4, 38.2, x - 1, 38), 0.6, 0xFFFFFF);
        }
        brush.line(curve(49, 41.4, 49.4, 40.6, 50.6, 40.6, 51, 41.4), 1.35, FRAME);
        brush.line(curve(34.2, 41, 33, 40.6, 32, 40.6, 31, 41), 1.2, FRAME);
        brush.line(curve(65.8, 41, 67, 40.6, 68, 40.6, 69, 41), 1.2, FRAME);
    }
}
