package thumbsmith.draft.engine;

import java.awt.BasicStroke;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.stream.IntStream;
import thumbsmith.draft.paint.Rgb;

/** Draws a headline block: a soft shadow, a dark rim, and letters of white with one line in the loud colour. */
final class HeadlinePainter {
    private static final int SHADOW_STEPS = 6;
    private static final double SHADOW_ALPHA = 0.11;

    /** Letters darker than this luma need a light rim. */
    private static final double DARK = 0.25;

    private HeadlinePainter() {}

    static void paint(Graphics2D pen, HeadlineBlock block, Palette palette) {
        rim(pen, block, Rgb.darker(palette.deep(), 0.35));
        int loud = loudLine(block);
        for (int i = 0; i < block.lines().size(); i++) {
            letters(pen, block.lines().get(i), i == loud ? palette.pop() : 0xFFFFFF);
        }
    }

    /** All letters in one colour. */
    static void paint(Graphics2D pen, HeadlineBlock block, Palette palette, int colour) {
        rim(pen, block, Rgb.luma(colour) < DARK ? 0xFFFFFF : Rgb.darker(palette.deep(), 0.35));
        block.lines().forEach(it -> letters(pen, it, colour));
    }

    private static void rim(Graphics2D pen, HeadlineBlock block, int colour) {
        double stroke = block.rim() * 1.15;
        pen.setStroke(new BasicStroke((float) stroke, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        shadow(pen, block);
        pen.setPaint(Rgb.paint(colour));
        block.lines().forEach(pen::draw);
        block.lines().forEach(pen::fill);
    }

    /** Falls down and to the right, within the rim that the block keeps free. */
    private static void shadow(Graphics2D pen, HeadlineBlock block) {
        pen.setPaint(Rgb.paint(0, SHADOW_ALPHA));
        for (int i = 1; i <= SHADOW_STEPS; i++) {
            double far = block.rim() * 0.42 * i / SHADOW_STEPS;
            AffineTransform move = AffineTransform.getTranslateInstance(far * 0.6, far);
            block.lines().forEach(it -> pen.draw(move.createTransformedShape(it)));
        }
    }

    private static void letters(Graphics2D pen, Shape line, int colour) {
        Rectangle2D at = line.getBounds2D();
        pen.setPaint(new GradientPaint(
                0,
                (float) at.getMinY(),
                Rgb.paint(Rgb.lighter(colour, 0.25)),
                0,
                (float) at.getMaxY(),
                Rgb.paint(Rgb.darker(colour, 0.06))));
        pen.fill(line);
    }

    /** The tallest line: it is the one of the fewest letters. */
    private static int loudLine(HeadlineBlock block) {
        return IntStream.range(0, block.lines().size())
                .boxed()
                .max(Comparator.comparingDouble(
                        it -> block.lines().get(it).getBounds2D().getHeight()))
                .orElse(0);
    }
}
