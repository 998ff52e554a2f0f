package thumbsmith.draft.compose;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import thumbsmith.draft.Cutout;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Rgb;
import thumbsmith.draft.scene.Figure;

/** The px that words changed, and how many of them a person would hide. */
final class Ink {
    /** A change that is seen: soft shadows are less. */
    private static final double SEEN = 60;
    /** Alpha from which somebody hides what is behind them. */
    private static final int OPAQUE = 128;
    /** Widths and heights of display letters, in heights of capitals. */
    private static final double LETTER = 0.6;

    private static final double LINE = 1.15;

    private final boolean[] inked;
    private final int width;
    private final Rectangle2D bounds;
    private final double letter;
    private final double lastLine;

    Ink(BufferedImage before, BufferedImage after, List<Written> written) {
        this.width = after.getWidth();
        this.bounds = written.stream()
                .map(Written::ink)
                .reduce(Rectangle2D::createUnion)
                .orElseGet(Rectangle2D.Double::new)
                .createIntersection(new Rectangle2D.Double(0, 0, width, after.getHeight()));
        double capitals = written.stream().mapToDouble(Written::capHeight).max().orElse(1);
        this.letter = capitals * LETTER;
        this.lastLine = capitals * LINE;
        this.inked = new boolean[width * after.getHeight()];
        int[] old = Canvas.pixels(before);
        int[] now = Canvas.pixels(after);
        for (int i = 0; i < inked.length; i++) {
            inked[i] = Rgb.distance(old[i], now[i]) > SEEN;
        }
    }

    /** The share of all ink, 0–1. */
    double hidden(Cutout person, Figure at) {
        return hidden(person, at, bounds);
    }

    /** The worst share of any piece of the last line that is as wide as a letter, 0–1. */
    double hiddenOfALetter(Cutout person, Figure at) {
        double worst = 0;
        double last = Math.max(bounds.getY(), bounds.getMaxY() - lastLine);
        for (double x = bounds.getX(); x + letter <= bounds.getMaxX(); x += letter / 2) {
            Rectangle2D strip = new Rectangle2D.Double(x, last, letter, bounds.getMaxY() - last);
            worst = Math.max(worst, hidden(person, at, strip));
        }
        return worst;
    }

    private double hidden(Cutout person, Figure at, Rectangle2D part) {
        double scale = at.face().getHeight() / person.face().getHeight();
        double left = at.face().getX() - person.face().getX() * scale;
        double top = at.face().getY() - person.face().getY() * scale;
        int all = 0;
        int hidden = 0;
        for (int y = (int) part.getMinY(); y < part.getMaxY(); y++) {
            for (int x = (int) part.getMinX(); x < part.getMaxX(); x++) {
                if (inked[y * width + x]) {
                    all++;
                    if (isOpaque(person.picture(), (x - left) / scale, (y - top) / scale)) hidden++;
                }
            }
        }
        return all == 0 ? 0 : (double) hidden / all;
    }

    private static boolean isOpaque(BufferedImage picture, double x, double y) {
        return x >= 0
                && y >= 0
                && x < picture.getWidth()
                && y < picture.getHeight()
                && picture.getRGB((int) x, (int) y) >>> 24 > OPAQUE;
    }
}
