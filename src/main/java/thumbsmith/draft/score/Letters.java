package thumbsmith.draft.score;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * What looks like a line of letters in a list: islands brighter or darker than what is around, tall enough, neither full
 * nor empty, at least three of about one height side by side. It reads nothing.
 *
 * @param boxes of letters, in fractions of width and height
 */
record Letters(List<Rectangle2D.Double> boxes) {
    /** L* by which a letter stands off from the mean around it. */
    private static final double STANDS_OFF = 14;
    /** Of the picture's height: the window that is "around", and letters' least and largest height. */
    private static final double WINDOW = 0.36;

    private static final double LEAST = 0.045;
    private static final double MOST = 0.6;
    private static final int IN_A_LINE = 3;

    static Letters in(Glance glance) {
        double[] around = Around.of(glance, (int) Math.max(4, WINDOW * glance.height() / 2));
        List<Rectangle> letters = new ArrayList<>();
        for (int sign : new int[] {1, -1}) letters.addAll(lines(islands(glance, around, sign)));
        return new Letters(letters.stream()
                .map(it -> new Rectangle2D.Double(
                        it.getX() / glance.width(),
                        it.getY() / glance.height(),
                        it.getWidth() / glance.width(),
                        it.getHeight() / glance.height()))
                .toList());
    }

    boolean areThere() {
        return !boxes.isEmpty();
    }

    /** The height of the largest line, as a share of the picture's; 0 without letters. */
    double height() {
        double[] heights =
                boxes.stream().mapToDouble(Rectangle2D::getHeight).sorted().toArray();
        return heights.length == 0 ? 0 : heights[heights.length * 3 / 4];
    }

    private static List<Rectangle> islands(Glance glance, double[] around, int sign) {
        boolean[] set = new boolean[around.length];
        for (int i = 0; i < set.length; i++) set[i] = sign * (glance.l()[i] - around[i]) > STANDS_OFF;
        return Islands.of(set, glance.width()).stream()
                .filter(it -> isLetter(it, glance))
                .map(Islands.Island::box)
                .toList();
    }

    private static boolean isLetter(Islands.Island island, Glance glance) {
        Rectangle box = island.box();
        double fill = island.area() / (double) (box.width * box.height);
        boolean free = box.x > 0 && box.y > 0 && box.getMaxX() < glance.width() && box.getMaxY() < glance.height();
        return free
                && box.height >= Math.max(4, LEAST * glance.height())
                && box.height <= MOST * glance.height()
                && box.width <= 1.6 * box.height
                && box.width >= 0.15 * box.height
                && fill > 0.25
                && fill < 0.97;
    }

    private static List<Rectangle> lines(List<Rectangle> islands) {
        return islands.stream()
                .filter(it ->
                        islands.stream().filter(other -> isInLine(it, other)).count() >= IN_A_LINE)
                .toList();
    }

    /** About as tall, about as high up, and not far to the side; a box is in line with itself. */
    private static boolean isInLine(Rectangle one, Rectangle other) {
        double tall = Math.max(one.height, other.height);
        return Math.min(one.height, other.height) > 0.72 * tall
                && Math.abs(one.getMaxY() - other.getMaxY()) < 0.3 * tall
                && Math.abs(one.getCenterX() - other.getCenterX()) < 4 * tall;
    }
}
