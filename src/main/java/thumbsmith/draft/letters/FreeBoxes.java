package thumbsmith.draft.letters;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The largest boxes in a box that keep out of others; on whole pixels, so that not even a softened edge comes out. */
final class FreeBoxes {
    /** Narrower ones hold no letter that could be read. In px. */
    private static final double LEAST = 6;

    private FreeBoxes() {}

    static List<Rectangle2D> of(Rectangle2D box, List<Rectangle2D> keepOut) {
        List<Rectangle2D> free = List.of(Boxes.inner(box));
        for (Rectangle2D taken : keepOut) {
            free = maximal(
                    free.stream().flatMap(it -> without(it, Boxes.outer(taken))).toList());
        }
        return free.stream().filter(FreeBoxes::isUsable).toList();
    }

    private static Stream<Rectangle2D> without(Rectangle2D box, Rectangle2D taken) {
        if (!box.intersects(taken)) return Stream.of(box);
        return Stream.of(
                        Boxes.corners(box.getMinX(), box.getMinY(), taken.getMinX(), box.getMaxY()),
                        Boxes.corners(taken.getMaxX(), box.getMinY(), box.getMaxX(), box.getMaxY()),
                        Boxes.corners(box.getMinX(), box.getMinY(), box.getMaxX(), taken.getMinY()),
                        Boxes.corners(box.getMinX(), taken.getMaxY(), box.getMaxX(), box.getMaxY()))
                .filter(FreeBoxes::isUsable);
    }

    private static List<Rectangle2D> maximal(List<Rectangle2D> boxes) {
        List<Rectangle2D> kept = new ArrayList<>();
        for (Rectangle2D box : boxes) {
            boolean held = boxes.stream().anyMatch(it -> it.contains(box) && !it.equals(box));
            if (!held && !kept.contains(box)) kept.add(box);
        }
        return kept;
    }

    private static boolean isUsable(Rectangle2D box) {
        return box.getWidth() >= LEAST && box.getHeight() >= LEAST;
    }
}
