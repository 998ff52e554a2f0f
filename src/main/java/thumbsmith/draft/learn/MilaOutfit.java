package thumbsmith.draft.learn;

import static thumbsmith.draft.learn.Brush.curve;

import java.awt.Shape;

/** Long chestnut hair and a coral jacket over a white shirt. */
final class MilaOutfit {
    private static final int HAIR = 0x8A3B23;
    private static final int DARK = 0x4E1C16;
    private static final int LIGHT = 0xC9683A;
    private static final int JACKET = 0xFF5A4F;
    private static final int FOLD = 0xC9342F;

    private MilaOutfit() {}

    static void behind(Brush brush) {
        Shape mass = curve(
                50, 5, 28, 4, 20, 22, 22, 42, 23, 54, 15, 62, 17, 74, 19, 84, 26, 88, 34, 90, 44, 92, 56, 92, 66, 90,
                74, 88, 81, 84, 83, 74, 85, 62, 77, 54, 78, 42, 80, 22, 72, 4, 50, 5);
        brush.shaded(mass, HAIR, DARK);
        brush.inside(mass, () -> {
            brush.line(curve(25, 46, 26, 58, 19, 66, 22, 78), 1.1, LIGHT);
            brush.line(curve(28, 50, 30, 62, 24, 70, 27, 84), 0.8, LIGHT);
            brush.line(curve(74, 48, 73, 60, 80, 66, 77, 80), 1, HAIR);
            brush.fill(
                    curve(33, 40, 30, 60, 36, 80, 50, 84, 64, 80, 70, 60, 67, 40, 60, 60, 40, 60, 33, 40), DARK, 0.75);
        });
    }

    static void clothes(Brush brush) {
        Shape shirt = curve(
                36, 77, 42, 85, 58, 85, 64, 77, 72, 84, 72, 101, 72, 101, 60, 101, 40, 101, 28, 101, 28, 90, 28, 84, 36,
                77);
        brush.shaded(shirt, 0xFFFFFF, 0xD9DEE8);
        half(brush, JACKET, 1);
        half(brush.mirrored(), 0xEE4A43, 0.9);
    }

    private static void half(Brush brush, int colour, double light) {
        Shape side = curve(
                39, 74, 30, 80, 14, 80, 9, 88, 5, 93, 4, 97, 3, 101, 20, 101, 34, 101, 46, 101, 44, 92, 41, 84, 39, 74);
        brush.fill(side, colour);
        brush.inside(side, () -> {
            brush.fill(curve(3, 101, 10, 96, 18, 94, 24, 101, 18, 101, 10, 101, 3, 101), FOLD, 0.5);
            brush.glow(20, 83, 12, 0xFFFFFF, 0.22 * light);
        });
        Shape lapel = curve(39, 74, 35, 77, 33, 80, 34, 84, 36, 90, 42, 96, 46, 101, 45, 92, 41, 84, 39, 74);
        brush.fill(lapel, FOLD);
    }

    static void front(Brush brush) {
        Shape left = curve(
                55, 10, 44, 6, 28, 12, 26.4, 30, 25.6, 40, 27, 48, 26, 58, 25, 64, 22, 68, 24, 74, 32, 70, 35, 60, 34,
                48, 33.6, 40, 35, 34, 41, 30, 48, 26, 54, 20, 55, 10);
        Shape right = curve(
                53, 10, 66, 6, 76, 20, 74.6, 36, 74, 46, 75, 52, 75, 60, 75, 66, 78, 70, 75, 76, 68, 70, 66, 58, 67, 46,
                68, 36, 66, 28, 61, 24, 57, 21, 54, 17, 53, 10);
        brush.shaded(right, HAIR, DARK);
        brush.shaded(left, 0x9C4628, 0x6B2A1C);
        brush.inside(left, () -> strands(brush));
        brush.line(curve(60, 13, 67, 18, 70, 28, 69, 42), 1, LIGHT);
    }

    private static void strands(Brush brush) {
        brush.line(curve(52, 12, 42, 12, 33, 20, 31, 34), 1.6, LIGHT);
        brush.line(curve(54, 15, 46, 20, 37, 24, 32, 36), 0.8, LIGHT);
        brush.line(curve(50, 9, 38, 9, 30, 18, 29, 32), 0.7, LIGHT);
        brush.line(curve(31, 42, 32, 52, 30, 60, 27, 68), 1, LIGHT);
    }
}
