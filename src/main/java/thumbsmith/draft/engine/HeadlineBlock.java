package thumbsmith.draft.engine;

import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A headline set in lines as outlines, placed in a box.
 *
 * @param lines each line's letters, in px
 * @param weight height of the smallest line in px: strokes and shadows follow it
 */
record HeadlineBlock(List<Shape> lines, double weight) {
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final double GAP = 0.17;
    /** How much more a short line may be enlarged than the longest, to fill the width. */
    private static final double STRETCH = 1.45;
    /** Outline and shadow around the letters, as a share of a line's height. */
    private static final double RIM = 0.13;

    /** Breaks and sizes the words so that the letters with their rim fill the box as far as its shape allows. */
    static HeadlineBlock fit(List<String> words, Rectangle2D box, int mostLines, double tilt) {
        HeadlineBlock best = null;
        double bestArea = -1;
        for (List<String> lines : LineBreaks.of(words, mostLines)) {
            HeadlineBlock block = stacked(lines).tilted(tilt).placed(box);
            double area = block.area() * LineBreaks.readability(lines);
            if (area > bestArea) {
                best = block;
                bestArea = area;
            }
        }
        return best;
    }

    Rectangle2D bounds() {
        Rectangle2D bounds = lines.getFirst().getBounds2D();
        lines.forEach(it -> bounds.add(it.getBounds2D()));
        return bounds;
    }

    /** The room that a stroke of the letters may take outwards, in px. */
    double rim() {
        return weight * RIM;
    }

    private double area() {
        return lines.stream()
                .map(Shape::getBounds2D)
                .mapToDouble(it -> it.getWidth() * Math.min(it.getHeight(), weight * STRETCH))
                .sum();
    }

    private static HeadlineBlock stacked(List<String> texts) {
        List<Shape> shapes = texts.stream().map(HeadlineBlock::outline).toList();
        double widest = shapes.stream()
                .mapToDouble(it -> it.getBounds2D().getWidth())
                .max()
                .orElse(1);
        List<Shape> lines = new ArrayList<>();
        double y = 0;
        double least = Double.MAX_VALUE;
        for (Shape shape : shapes) {
            Rectangle2D at = shape.getBounds2D();
            double scale = Math.min(STRETCH, widest / Math.max(1, at.getWidth()));
            double height = at.getHeight() * scale;
            AffineTransform move =
                    AffineTransform.getTranslateInstance(-at.getCenterX() * scale, y - at.getY() * scale);
            move.scale(scale, scale);
            lines.add(move.createTransformedShape(shape));
            least = Math.min(least, height);
            y += height + Typeface.SIZE * GAP;
        }
        return new HeadlineBlock(lines, Math.max(least, Typeface.SIZE * 0.4));
    }

    private static Shape outline(String text) {
        Shape outline = new TextLayout(text, Typeface.forText(text), EXACT).getOutline(null);
        return outline.getBounds2D().isEmpty() ? new Path2D.Double(new Rectangle2D.Double(0, -1, 1, 1)) : outline;
    }

    private HeadlineBlock tilted(double radians) {
        return moved(AffineTransform.getRotateInstance(radians), 1);
    }

    private HeadlineBlock placed(Rectangle2D box) {
        Rectangle2D at = bounds();
        double rim = rim();
        double scale =
                Math.min(box.getWidth() / (at.getWidth() + rim * 2), box.getHeight() / (at.getHeight() + rim * 2));
        AffineTransform move = AffineTransform.getTranslateInstance(box.getCenterX(), box.getCenterY());
        move.scale(scale, scale);
        move.translate(-at.getCenterX(), -at.getCenterY());
        return moved(move, scale);
    }

    private HeadlineBlock moved(AffineTransform move, double scale) {
        return new HeadlineBlock(
                lines.stream().map(move::createTransformedShape).toList(), weight * scale);
    }
}
