package thumbsmith.draft.edit.work;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.Optional;
import thumbsmith.draft.edit.grammar.Spot;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.draft.paint.Rgb;
import thumbsmith.image.edit.Resizing;

/**
 * A larger view: the picture in a larger frame. Beyond its edges it goes on as a mirror image of what is near them,
 * the softer and darker the farther out, so that nobody takes what is made up for the subject.
 */
final class Extending {
    /** Blur at the edge, half-way out and outside, as shares of the shorter side. */
    private static final double[] SOFT = {0.004, 0.016, 0.045};

    private static final double DARKER = 0.35;
    /** What is mirrored, as a share of the picture's own side: the subject is farther in. */
    private static final double NEAR = 0.32;
    /** Picture and margin run into one another over that share of the shorter side. */
    private static final double SEAM = 0.012;

    private Extending() {}

    /** All of a picture of any shape in that frame. */
    static BufferedImage whole(BufferedImage picture, int width, int height) {
        return placed(picture, width, height, 1, Optional.empty());
    }

    /** @param towards the side that grows; empty for all */
    static BufferedImage placed(BufferedImage picture, int width, int height, double factor, Optional<Spot> towards) {
        double scale = Math.min((double) width / picture.getWidth(), (double) height / picture.getHeight()) / factor;
        int wide = (int) Math.max(1, Math.round(picture.getWidth() * scale));
        int high = (int) Math.max(1, Math.round(picture.getHeight() * scale));
        int x = offset(width - wide, towards.map(Spot::across).orElse(0));
        int y = offset(height - high, towards.map(Spot::down).orElse(0));
        BufferedImage small = Tones.worked(picture, it -> Resizing.to(it, wide, high));
        return extended(small, new Rectangle(x, y, wide, high), width, height);
    }

    /** What grows towards the left has the picture at the right. */
    private static int offset(int spare, int direction) {
        return (int) Math.round(spare * (0.5 - direction * 0.5));
    }

    private static BufferedImage extended(BufferedImage picture, Rectangle place, int width, int height) {
        BufferedImage margin = softened(mirrored(picture, place, width, height), place);
        BufferedImage frame = Canvas.copy(margin);
        Canvas.paint(frame, pen -> pen.drawImage(picture, place.x, place.y, null));
        return inside(place, width, height).merged(margin, frame);
    }

    private static BufferedImage withoutPeople(BufferedImage picture) {
        return new Seen(picture)
                .people()
                .map(it -> PeopleOut.of(picture, Holes.grown(Area.ofAlpha(it))))
                .orElse(picture);
    }

    private static BufferedImage mirrored(BufferedImage picture, Rectangle place, int width, int height) {
        BufferedImage mirrored = Canvas.of(width, height);
        int[] to = Canvas.pixels(mirrored);
        // Above and beside people their mirror images would stand; below them only they themselves can go on.
        int[] ground = Canvas.pixels(withoutPeople(picture));
        int[] all = Canvas.pixels(picture);
        for (int i = 0; i < to.length; i++) {
            int x = reflected(i % width - place.x, place.width);
            int y = reflected(i / width - place.y, place.height);
            int[] from = i / width >= place.getMaxY() ? all : ground;
            to[i] = from[y * place.width + x];
        }
        return mirrored;
    }

    /** There and back again, as often as needed, within what is near the edge. */
    private static int reflected(int at, int length) {
        if (at >= 0 && at < length) return at;
        int depth = (int) Math.max(1, NEAR * length);
        int out = at < 0 ? -1 - at : at - length;
        int turn = out % (2 * depth);
        int in = turn < depth ? turn : 2 * depth - 1 - turn;
        return at < 0 ? in : length - 1 - in;
    }

    /** The blurs follow one another with the distance from the picture. */
    private static BufferedImage softened(BufferedImage mirrored, Rectangle place) {
        int width = mirrored.getWidth();
        int height = mirrored.getHeight();
        int[][] soft = new int[SOFT.length][];
        for (int i = 0; i < soft.length; i++) {
            soft[i] = Canvas.pixels(Tones.blurred(mirrored, SOFT[i] * Math.min(width, height)));
        }
        BufferedImage softened = Canvas.of(width, height);
        int[] to = Canvas.pixels(softened);
        double farthest = Math.max(1, Math.max(width - place.width, height - place.height) * 0.5);
        for (int i = 0; i < to.length; i++) {
            double out = Math.clamp(-inside(place, i % width, i / width, width, height) / farthest, 0, 1);
            int step = out < 0.5 ? 0 : 1;
            int mixed = Rgb.mix(soft[step][i], soft[step + 1][i], Math.min(1, out * 2 - step));
            to[i] = Rgb.darker(mixed, DARKER * out);
        }
        return softened;
    }

    /** Where the picture itself is seen: wholly inside, fading at those edges that are not the frame's own. */
    private static Area inside(Rectangle place, int width, int height) {
        double seam = Math.max(1, SEAM * Math.min(width, height));
        int[] weights = new int[width * height];
        for (int i = 0; i < weights.length; i++) {
            double inside = inside(place, i % width, i / width, width, height);
            weights[i] = (int) Math.round(255 * Math.clamp(inside / seam, 0, 1));
        }
        return new Area(width, height, weights);
    }

    /** Px from the picture's nearest edge that is not the frame's, below 0 outside. */
    private static double inside(Rectangle place, int x, int y, int width, int height) {
        double left = place.x <= 0 ? width : x - place.x;
        double right = place.getMaxX() >= width ? width : place.getMaxX() - 1 - x;
        double top = place.y <= 0 ? height : y - place.y;
        double bottom = place.getMaxY() >= height ? height : place.getMaxY() - 1 - y;
        return Math.min(Math.min(left, right), Math.min(top, bottom));
    }
}
