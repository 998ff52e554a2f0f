package thumbsmith.draft.learn;

import static thumbsmith.draft.learn.Brush.curve;
import static thumbsmith.draft.learn.Brush.ellipse;

import java.awt.Shape;
import thumbsmith.draft.paint.Rgb;

/**
 * A face on the field: eyes at 42, mouth at 57, chin at 66.
 *
 * @param skin {@code 0xRRGGBB}, the others alike
 * @param shade of the skin in shadow
 * @param blush on cheeks, nose and ears
 */
record DrawnFace(int skin, int shade, int blush, int iris, int brow, int lips, boolean lashes) {
    private static final int INK = 0x1D1218;
    private static final Shape OUTLINE = curve(
            32, 34, 32, 12, 68, 12, 68, 34, 68.4, 46, 66, 54, 60.5, 60.2, 56.4, 64.8, 53.4, 66.4, 50, 66.4, 46.6, 66.4,
            43.6, 64.8, 39.5, 60.2, 34, 54, 31.6, 46, 32, 34);

    static Shape outline() {
        return OUTLINE;
    }

    void paintNeck(Brush brush) {
        Shape neck = curve(
                42.4, 54, 42.4, 66, 42.8, 72, 38, 78, 44, 90, 56, 90, 62, 78, 57.2, 72, 57.6, 66, 57.6, 54, 52, 54, 48,
                54, 42.4, 54);
        brush.fill(neck, Rgb.mix(skin, shade, 0.55));
        brush.inside(neck, () -> brush.fill(ellipse(51, 60, 15, 13), shade));
    }

    void paint(Brush brush, Expression expression) {
        ear(brush);
        ear(brush.mirrored());
        brush.fill(OUTLINE, skin);
        brush.inside(OUTLINE, () -> light(brush));
        eye(brush, expression, 42);
        eye(brush.mirrored(), expression, 42);
        brow(brush, expression);
        brow(brush.mirrored(), expression);
        nose(brush);
        mouth(brush, expression);
    }

    private void ear(Brush brush) {
        brush.fill(ellipse(31.6, 44.5, 3.6, 5.4), skin);
        brush.fill(ellipse(31.2, 45, 2, 3.4), shade);
    }

    /** Light comes from the upper left. */
    private void light(Brush brush) {
        Shape dark = curve(
                63, 20, 67, 34, 67, 50, 58, 61, 54, 65, 50, 67, 46, 70, 76, 76, 76, 20, 70, 14, 66, 14, 64, 16, 63, 20);
        brush.fill(dark, shade, 0.55);
        brush.glow(38, 50, 7.5, blush, 0.6);
        brush.glow(62, 50, 7.5, blush, 0.6);
        brush.glow(43, 27, 15, 0xFFFFFF, 0.2);
    }

    private void eye(Brush brush, Expression expression, double x) {
        double open = 4.3 * expression.lids();
        double y = 43;
        Shape white = curve(
                x - 5.6,
                y + 0.6,
                x - 4,
                y - open * 1.28,
                x + 4,
                y - open * 1.28,
                x + 5.2,
                y + 0.8,
                x + 3.4,
                y + open * 1.02,
                x - 3.8,
                y + open * 1.02,
                x - 5.6,
                y + 0.6);
        brush.fill(white, 0xFFFDFB);
        brush.inside(white, () -> iris(brush, x + 0.2, y - 0.2));
        brush.fill(lid(x, y, open), INK);
        if (lashes) brush.line(curve(x - 5.4, y, x - 6.2, y - 0.4, x - 7, y - 1.2, x - 7.6, y - 2.2), 1.1, INK);
        brush.line(
                curve(x - 4.4, y - open * 1.42, x - 2, y - open * 1.7, x + 2, y - open * 1.7, x + 4, y - open * 1.3),
                0.5,
                shade);
    }

    /** Thin where the eyes meet the nose. */
    private Shape lid(double x, double y, double open) {
        double thick = lashes ? 0.36 : 0.27;
        return curve(
                x - 6.2,
                y + 1.2,
                x - 4.2,
                y - open * (1.24 + thick),
                x + 4.2,
                y - open * (1.24 + thick),
                x + 5.3,
                y + 0.9,
                x + 4.2,
                y - open * (1.34 - thick),
                x - 3.9,
                y - open * (1.34 - thick),
                x - 6.2,
                y + 1.2);
    }

    private void iris(Brush brush, double x, double y) {
        brush.fill(ellipse(x, y, 3.5, 3.5), Rgb.darker(iris, 0.45));
        brush.fill(ellipse(x, y + 0.5, 3, 2.9), iris);
        brush.fill(ellipse(x, y + 1.6, 2, 1.4), Rgb.lighter(iris, 0.35), 0.8);
        brush.fill(ellipse(x, y, 1.7, 1.7), INK);
        brush.fill(ellipse(x, y - 4.4, 6, 2.6), INK, 0.16);
    }

    private void brow(Brush brush, Expression expression) {
        double y = 35.2 - expression.browLift();
        double thick = lashes ? 1.5 : 2.4;
        brush.fill(
                curve(
                        36,
                        y + 1.6,
                        38.6,
                        y - 2.4,
                        43,
                        y - 3,
                        47.4,
                        y - 0.4,
                        47.6,
                        y + 0.4,
                        47.5,
                        y + thick * 0.7,
                        47,
                        y + thick,
                        43,
                        y - 1.4 + thick * 0.5,
                        39,
                        y - 1 + thick * 0.4,
                        36,
                        y + 1.6),
                brow);
    }

    private void nose(Brush brush) {
        brush.fill(
                curve(51, 44, 52, 47, 55.2, 50, 54, 52, 52.6, 53.2, 51, 52.6, 50.4, 52, 52, 50, 51.6, 47, 51, 44),
                shade,
                0.8);
        brush.line(curve(47.4, 51.6, 48.4, 53, 51.6, 53.2, 53, 51.8), 0.8, Rgb.darker(shade, 0.22));
        brush.fill(ellipse(49.4, 49.2, 1, 0.8), 0xFFFFFF, 0.35);
    }

    private void mouth(Brush brush, Expression expression) {
        Shape mouth = expression.mouth();
        double top = mouth.getBounds2D().getMinY();
        double bottom = mouth.getBounds2D().getMaxY();
        brush.fill(mouth, 0x5A1220);
        brush.inside(mouth, () -> {
            brush.fill(ellipse(50, bottom + 0.4, 6, (bottom - top) * 0.38), 0xE4616C);
            brush.fill(ellipse(50, top - 0.2, 8.4, (bottom - top) * 0.36), 0xFFFFFF);
        });
        brush.line(mouth, lashes ? 1.1 : 0.7, lips);
        brush.inside(OUTLINE, () -> brush.fill(ellipse(50, bottom + 1.8, 3.4, 0.7), shade, 0.7));
    }

    /** The eyes' white dots come last, above glasses. */
    static void sparkle(Brush brush) {
        for (double x : new double[] {42, 58}) {
            brush.fill(ellipse(x - 1.2, 41.6, 1.05, 1.05), 0xFFFFFF);
            brush.fill(ellipse(x + 1.3, 44.2, 0.5, 0.5), 0xFFFFFF, 0.9);
        }
    }
}
