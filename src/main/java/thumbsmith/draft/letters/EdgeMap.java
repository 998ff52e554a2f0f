package thumbsmith.draft.letters;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Contrast;

/** Which pixels of a picture are a word's letters, and which lie right around them. */
final class EdgeMap {
    private static final int RING = Color.RED.getRGB();
    private static final int LETTER = Color.GREEN.getRGB();
    private static final Color NEITHER = Color.BLACK;
    /** Softened edge pixels belong to neither side; px to each side of the edge. */
    private static final double SOFT = 0.8;

    /** Of black to white. */
    private static final double MOST = 21;

    private final Rectangle2D at;
    private final int[] kinds;

    /** A picture's colours, sRGB {@code 0xRRGGBB}. */
    interface Pixels {
        int at(int x, int y);
    }

    /** @param reach how far around the letters counts, px */
    EdgeMap(BufferedImage picture, WordShape word, double reach) {
        Rectangle2D all = new Rectangle2D.Double(0, 0, picture.getWidth(), picture.getHeight());
        at = Boxes.outer(Boxes.grown(word.ink(), reach + SOFT + 1)).createIntersection(all);
        kinds = at.isEmpty() ? new int[0] : kinds(word, reach);
    }

    private int[] kinds(WordShape word, double reach) {
        BufferedImage map = Canvas.of((int) at.getWidth(), (int) at.getHeight());
        Canvas.paint(map, pen -> {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
            pen.translate(-at.getX(), -at.getY());
            kinds(pen, word, reach);
        });
        return Canvas.pixels(map);
    }

    private static void kinds(Graphics2D pen, WordShape word, double reach) {
        pen.setColor(Color.RED);
        pen.setStroke(InkPainter.round((reach + SOFT) * 2));
        pen.draw(word.path());
        pen.setColor(Color.GREEN);
        pen.fill(word.path());
        pen.setColor(NEITHER);
        pen.setStroke(InkPainter.round(SOFT * 2));
        pen.draw(word.path());
    }

    /** Median WCAG contrast of the surroundings to the letters' median; 21 where there is nothing to see. */
    double contrast(BufferedImage picture) {
        double letter = share(luminances(picture::getRGB, LETTER), 0.5);
        double median = share(around(picture::getRGB).map(it -> ratio(it, letter)), 0.5);
        return letter < 0 || median < 0 ? MOST : median;
    }

    /** Luminance of what lies right around the letters, in no order. */
    DoubleStream around(Pixels picture) {
        return luminances(picture, RING);
    }

    private DoubleStream luminances(Pixels picture, int kind) {
        int width = (int) at.getWidth();
        return IntStream.range(0, kinds.length)
                .filter(it -> kinds[it] == kind)
                .mapToDouble(it ->
                        Contrast.luminance(picture.at((int) at.getX() + it % width, (int) at.getY() + it / width)));
    }

    static double ratio(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    /** The value below which that share of all lies; −1 for none. */
    static double share(DoubleStream values, double share) {
        double[] sorted = values.sorted().toArray();
        return sorted.length == 0 ? -1 : sorted[(int) (sorted.length * share)];
    }
}
