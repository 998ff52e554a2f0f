package thumbsmith.draft.learn;

import java.awt.Point;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Optional;
import thumbsmith.draft.Cutout;
import thumbsmith.draft.paint.Canvas;

/** Keeps what hangs together with a face, and cuts close to it. */
final class OnePerson {
    /** Of 255: fainter than this joins nothing and is cut away at the rim. */
    private static final int FAINT = 24;
    /** Less of the face's box is no person, but something that the model did not understand. */
    private static final double LEAST_OF_FACE = 0.7;
    /** As many see-through pixels make a picture one that was cut out before. */
    private static final double CUT_BEFORE = 0.05;

    private final int width;
    private final int height;
    private final int[] argb;
    private final boolean[] kept;
    private final Rectangle bounds = new Rectangle(-1, -1);

    private OnePerson(BufferedImage cut) {
        width = cut.getWidth();
        height = cut.getHeight();
        argb = Canvas.pixels(cut);
        kept = new boolean[argb.length];
    }

    static boolean isCutOut(BufferedImage picture) {
        int[] pixels = Canvas.pixels(Canvas.copy(picture));
        long gone = 0;
        for (int pixel : pixels) if (pixel >>> 24 < FAINT) gone++;
        return gone > CUT_BEFORE * pixels.length;
    }

    /**
     * @param cut {@code TYPE_INT_ARGB}; what belongs to others becomes see-through in it
     * @param face in px of it
     * @return empty if nothing is cut away, or if most of the face is
     */
    static Optional<Cutout> in(BufferedImage cut, Rectangle2D.Double face) {
        if (!isCutOut(cut)) return Optional.empty();
        OnePerson person = new OnePerson(cut);
        person.spread(new Point((int) face.getCenterX(), (int) face.getCenterY()));
        if (person.share(face.getBounds()) < LEAST_OF_FACE) return Optional.empty();
        person.clearOthers();
        Rectangle close = person.bounds;
        Rectangle2D moved = new Rectangle2D.Double(face.x - close.x, face.y - close.y, face.width, face.height);
        return Optional.of(new Cutout(Cut.of(cut, close), moved));
    }

    /** From pixel to neighbour, as far as the person reaches. */
    private void spread(Point from) {
        int[] open = new int[argb.length];
        int end = take(from.x, from.y, open, 0);
        for (int next = 0; next < end; next++) {
            int x = open[next] % width;
            int y = open[next] / width;
            bounds.add(new Rectangle(x, y, 1, 1));
            end = take(x - 1, y, open, end);
            end = take(x + 1, y, open, end);
            end = take(x, y - 1, open, end);
            end = take(x, y + 1, open, end);
        }
    }

    private int take(int x, int y, int[] open, int end) {
        if (x < 0 || y < 0 || x >= width || y >= height) return end;
        int at = y * width + x;
        if (kept[at] || argb[at] >>> 24 < FAINT) return end;
        kept[at] = true;
        open[end] = at;
        return end + 1;
    }

    private double share(Rectangle face) {
        Rectangle seen = face.intersection(new Rectangle(width, height));
        long on = 0;
        for (int y = seen.y; y < seen.getMaxY(); y++) {
            for (int x = seen.x; x < seen.getMaxX(); x++) if (kept[y * width + x]) on++;
        }
        return on / Math.max(1.0, (double) seen.width * seen.height);
    }

    private void clearOthers() {
        for (int i = 0; i < argb.length; i++) if (!kept[i]) argb[i] = 0;
    }
}
