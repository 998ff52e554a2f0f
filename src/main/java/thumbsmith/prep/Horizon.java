package thumbsmith.prep;

import thumbsmith.darkroom.Geometry;

/** A line that was drawn along something that should be level or upright. */
record Horizon(double fromX, double fromY, double toX, double toY) {
    private static final double SHORTEST = 8;

    /** Too short a line says nothing of an angle. */
    boolean isTelling() {
        return Math.hypot(toX - fromX, toY - fromY) >= SHORTEST;
    }

    /** Degrees clockwise that the line is off the nearer of level and upright, −45 to 45. */
    double tilt() {
        double degrees = Math.toDegrees(Math.atan2(toY - fromY, toX - fromX));
        return degrees - 90 * Math.rint(degrees / 90);
    }

    /** What makes it level, or upright. */
    Geometry straighten(Geometry was) {
        return Turns.straightened(was, was.straighten() - tilt());
    }
}
