package thumbsmith.draft.learn;

import static thumbsmith.draft.learn.Brush.ellipse;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** Few things in soft light: a sphere on a plinth, a telephone, blocks. */
final class StudioArt {
    private static final int WHITE = 0xFAFBFD;
    private static final int MIST = 0xD5DEE8;
    private static final int BLUE = 0x4C8DFF;
    private static final int INK = 0x24324A;

    private StudioArt() {}

    static void paint(Brush brush, int number) {
        brush.shaded(new Rectangle2D.Double(0, 0, 100, 72), 0xE6ECF3, WHITE);
        brush.shaded(new Rectangle2D.Double(0, 72, 100, 28), 0xE3E9F1, MIST);
        switch (number) {
            case 0 -> plinth(brush);
            case 1 -> telephone(brush);
            default -> blocks(brush);
        }
    }

    private static void plinth(Brush brush) {
        shadow(brush, 50, 88, 34);
        brush.shaded(new RoundRectangle2D.Double(28, 66, 44, 22, 5, 5), WHITE, 0xC6D2E0);
        brush.fill(ellipse(50, 66, 22, 5), 0xFFFFFF);
        shadow(brush, 50, 66, 14);
        brush.shaded(ellipse(50, 45, 20, 20), 0x7FB0FF, 0x2F6CE0);
        brush.glow(43, 36, 14, 0xFFFFFF, 0.75);
    }

    private static void telephone(Brush brush) {
        shadow(brush, 52, 86, 26);
        brush.fill(new RoundRectangle2D.Double(33, 16, 36, 70, 9, 9), INK);
        Shape screen = new RoundRectangle2D.Double(35.4, 18.6, 31.2, 64.8, 6, 6);
        brush.shaded(screen, 0xF3F7FF, 0xC9DCFF);
        brush.fill(new RoundRectangle2D.Double(45, 21, 12, 2.4, 2.4, 2.4), INK);
        brush.fill(new RoundRectangle2D.Double(40, 32, 22, 22, 6, 6), BLUE);
        brush.fill(ellipse(51, 43, 6, 6), WHITE);
        for (int i = 0; i < 3; i++) {
            brush.fill(new RoundRectangle2D.Double(40, 60 + i * 6, 22 - i * 5, 2.6, 2.6, 2.6), INK, 0.25);
        }
    }

    private static void blocks(Brush brush) {
        double[] heights = {22, 36, 52};
        for (int i = 0; i < heights.length; i++) {
            double x = 18 + i * 23;
            shadow(brush, x + 10, 85, 14);
            Shape block = new RoundRectangle2D.Double(x, 85 - heights[i], 18, heights[i], 5, 5);
            if (i == 2) brush.shaded(block, 0x6FA5FF, BLUE);
            else brush.shaded(block, 0xFFFFFF, 0xC3CFDD);
        }
    }

    private static void shadow(Brush brush, double x, double y, double radius) {
        for (int i = 0; i < 5; i++) brush.fill(ellipse(x, y, radius * (1 - i * 0.09), 4.2 - i * 0.55), 0x5B708F, 0.07);
    }
}
