package thumbsmith.mask;

/**
 * The end of a brush: round.
 *
 * @param diameter in px of the mask
 * @param hardness 0 where it fades from its middle, to 1 where it is full to its rim
 */
record Tip(double diameter, double hardness) {
    /** A rim in px that hides the steps of the pixels. */
    private static final double RIM = 1;

    double radius() {
        return diameter / 2;
    }

    /** Of everything that it touches on its way. */
    Area reach(Point from, Point to, int width, int height) {
        double more = radius() + RIM;
        return Area.around(
                Math.min(from.x(), to.x()) - more,
                Math.min(from.y(), to.y()) - more,
                Math.max(from.x(), to.x()) + more,
                Math.max(from.y(), to.y()) + more,
                width,
                height);
    }

    /** How much it covers at that distance in px, 0–255. */
    int cover(double distance) {
        double fade = Math.max(RIM, radius() * (1 - hardness));
        double share = Math.clamp((radius() + RIM / 2 - distance) / fade, 0, 1);
        return (int) Math.round(255 * share * share * (3 - 2 * share));
    }

    /** Distance in px of a place from the straight way. */
    static double distance(double x, double y, Point from, Point to) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : Math.clamp(((x - from.x()) * dx + (y - from.y()) * dy) / length, 0, 1);
        return Math.hypot(x - from.x() - along * dx, y - from.y() - along * dy);
    }
}
