package thumbsmith.draft.edit.work;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * An edit under way. What is done goes to {@code now}; what was there stays in {@code before}, and in the end both are
 * merged by the area.
 *
 * @param before as the edit found it, after every change of the frame
 * @param now as large
 * @param area what may change
 * @param masked whether a mask said so
 * @param seen who is in {@code before}
 * @param laid where signs were laid already, in px
 * @param seed settles what the words leave open
 */
record Bench(
        BufferedImage before,
        BufferedImage now,
        Area area,
        boolean masked,
        Optional<BufferedImage> support,
        Seen seen,
        List<Rectangle2D> laid,
        long seed) {

    static Bench of(BufferedImage picture, Optional<Area> mask, Optional<BufferedImage> support, long seed) {
        Area area = mask.orElseGet(() -> Area.everywhere(picture.getWidth(), picture.getHeight()));
        return new Bench(picture, picture, area, mask.isPresent(), support, new Seen(picture), List.of(), seed);
    }

    int width() {
        return now.getWidth();
    }

    int height() {
        return now.getHeight();
    }

    int shorter() {
        return Math.min(width(), height());
    }

    Bench with(BufferedImage changed) {
        return new Bench(before, changed, area, masked, support, seen, laid, seed);
    }

    Bench within(Area narrower) {
        return new Bench(before, now, narrower, masked, support, seen, laid, seed);
    }

    Bench withLaid(BufferedImage changed, Rectangle2D place) {
        List<Rectangle2D> all = new ArrayList<>(laid);
        all.add(place);
        return new Bench(before, changed, area, masked, support, seen, List.copyOf(all), seed);
    }

    /** Another frame: both pictures and the mask move alike. */
    Bench reframed(UnaryOperator<BufferedImage> frame) {
        BufferedImage first = frame.apply(before);
        BufferedImage second = before == now ? first : frame.apply(now);
        Area moved = masked
                ? Area.ofMask(frame.apply(area.toPicture()))
                : Area.everywhere(first.getWidth(), first.getHeight());
        return new Bench(first, second, moved, masked, support, new Seen(first), List.of(), seed);
    }

    /** What the edit gives. */
    BufferedImage merged() {
        return area.merged(before, now);
    }
}
