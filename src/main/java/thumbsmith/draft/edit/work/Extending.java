package thumbsmith.draft.edit.work;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.Optional;
import thumbsmith.draft.edit.grammar.Spot;
import thumbsmith.draft.paint.Canvas;
import thumbsmith.image.Bitmap;
import thumbsmith.image.edit.Inpainting;
import thumbsmith.image.edit.Resizing;

/** A larger view: the picture in a larger frame, what is beyond its edges made up from what is near them. */
final class Extending {
    /** Margins are made up on a copy whose longer side is that many px: they are to be looked at less closely. */
    private static final int MADE_UP_AT = 640;
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
        BufferedImage frame = Canvas.of(width, height);
        Canvas.change(frame, _ -> 0xFF000000);
        Canvas.paint(frame, pen -> pen.drawImage(picture, place.x, place.y, null));
        double scale = Math.min(1, (double) MADE_UP_AT / Math.max(width, height));
        int smallWidth = (int) Math.max(1, Math.round(width * scale));
        int smallHeight = (int) Math.max(1, Math.round(height * scale));
        BufferedImage made = madeUp(frame, place, smallWidth, smallHeight);
        return softly(place, width, height).merged(made, frame);
    }

    private static BufferedImage madeUp(BufferedImage frame, Rectangle place, int smallWidth, int smallHeight) {
        BufferedImage small = Tones.worked(frame, it -> Resizing.to(it, smallWidth, smallHeight));
        Rectangle inner =
                scaled(place, (double) smallWidth / frame.getWidth(), (double) smallHeight / frame.getHeight());
        boolean[] hole = new boolean[smallWidth * smallHeight];
        for (int i = 0; i < hole.length; i++) hole[i] = !inner.contains(i % smallWidth, i / smallWidth);
        boolean[] people = people(frame, smallWidth, smallHeight);
        return Tones.worked(small, it -> {
            try (Bitmap filled = Inpainting.filled(it, hole, people)) {
                return Resizing.to(filled, frame.getWidth(), frame.getHeight());
            }
        });
    }

    /** A px less on each side, since averaging lets black in. */
    private static Rectangle scaled(Rectangle place, double x, double y) {
        int left = (int) Math.ceil(place.x * x) + 1;
        int top = (int) Math.ceil(place.y * y) + 1;
        int right = (int) Math.floor(place.getMaxX() * x) - 1;
        int bottom = (int) Math.floor(place.getMaxY() * y) - 1;
        return new Rectangle(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
    }

    /** Nobody must come twice. */
    private static boolean[] people(BufferedImage frame, int width, int height) {
        boolean[] people = new boolean[width * height];
        Optional<BufferedImage> cut = new Seen(frame).people();
        if (cut.isEmpty()) return people;
        int[] alpha = Canvas.pixels(Tones.worked(cut.get(), it -> Resizing.to(it, width, height)));
        for (int i = 0; i < people.length; i++) people[i] = alpha[i] >>> 24 > 40;
        return people;
    }

    /** Where the picture itself is seen: wholly inside, fading at those edges that are not the frame's own. */
    private static Area softly(Rectangle place, int width, int height) {
        double seam = Math.max(1, SEAM * Math.min(width, height));
        int[] weights = new int[width * height];
        for (int i = 0; i < weights.length; i++) {
            int x = i % width;
            int y = i / width;
            double inside = Math.min(
                    Math.min(
                            place.x == 0 ? seam : x - place.x,
                            place.getMaxX() >= width ? seam : place.getMaxX() - 1 - x),
                    Math.min(
                            place.y == 0 ? seam : y - place.y,
                            place.getMaxY() >= height ? seam : place.getMaxY() - 1 - y));
            weights[i] = (int) Math.round(255 * Math.clamp(inside / seam, 0, 1));
        }
        return new Area(width, height, weights);
    }
}
