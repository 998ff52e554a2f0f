package thumbsmith.draft.letters;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.AffineTransform;
import thumbsmith.draft.paint.Rgb;

/** Paints what has hard edges: bars, outlines, letters. */
record InkPainter(Block block, Inks inks) {
    /** Finer than can be seen on rounded outlines; px. */
    private static final double DEPTH_STEP = 2;

    void paint(Graphics2D pen) {
        block.bars().forEach(bar -> {
            pen.setPaint(Rgb.paint(ink(bar.loud()).bar()));
            pen.fill(bar.path());
        });
        if (block.depth() > 0) depth(pen);
        if (block.rim() > 0) block.words().forEach(it -> rim(pen, it));
        block.lines().forEach(line -> line.words().forEach(word -> letters(pen, line, word)));
    }

    /** The outlines and bars alone, in the pen's colour. */
    void silhouette(Graphics2D pen) {
        block.bars().forEach(it -> pen.fill(it.path()));
        block.words().forEach(it -> pen.fill(it.path()));
        if (block.rim() <= 0) return;
        pen.setStroke(round(block.rim() * 2));
        block.words().forEach(it -> pen.draw(it.path()));
    }

    /** What stands behind the letters, from the far end to the near one. */
    private void depth(Graphics2D pen) {
        int steps = (int) Math.ceil(block.depth() / DEPTH_STEP);
        for (int i = steps; i > 0; i--) {
            AffineTransform down = AffineTransform.getTranslateInstance(0, block.depth() * i / steps);
            block.words().forEach(it -> {
                pen.setPaint(Rgb.paint(ink(it.loud()).bar()));
                pen.setStroke(round(block.rim() * 2));
                pen.draw(down.createTransformedShape(it.path()));
            });
        }
    }

    private void rim(Graphics2D pen, WordShape word) {
        pen.setPaint(Rgb.paint(ink(word.loud()).rim()));
        pen.setStroke(round(block.rim() * 2));
        pen.draw(word.path());
        pen.fill(word.path());
    }

    private void letters(Graphics2D pen, LineShape line, WordShape word) {
        pen.setPaint(running(line, ink(word.loud())));
        pen.fill(word.path());
    }

    private static Paint running(LineShape line, Ink ink) {
        Color top = Rgb.paint(ink.top());
        return ink.top() == ink.bottom()
                ? top
                : new GradientPaint(line.top(), top, line.bottom(), Rgb.paint(ink.bottom()));
    }

    Ink ink(boolean loud) {
        return loud ? inks.loud() : inks.calm();
    }

    static BasicStroke round(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }
}
