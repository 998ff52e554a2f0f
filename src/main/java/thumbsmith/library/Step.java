package thumbsmith.library;

import java.util.List;

/** One press of an arrow key in the grid. Headings are stepped over; at an edge the place is kept. */
public enum Step {
    LEFT,
    RIGHT,
    UP,
    DOWN,
    FIRST,
    LAST,
    PAGE_UP,
    PAGE_DOWN;

    /**
     * Where that step leads.
     *
     * @param index −1 where nothing was chosen yet: then to the first one, or the last by LAST
     * @param plan holds at least one thumbnail
     * @param page rows that are in sight
     */
    int from(int index, GridPlan plan, int page) {
        List<GridPlan.Row> rows = plan.rows();
        int last = rows.getLast().last();
        if (index < 0) return this == LAST ? last : 0;
        return switch (this) {
            case LEFT -> Math.max(0, index - 1);
            case RIGHT -> Math.min(last, index + 1);
            case FIRST -> 0;
            case LAST -> last;
            case UP -> down(index, plan, -1);
            case DOWN -> down(index, plan, 1);
            case PAGE_UP -> down(index, plan, -Math.max(1, page));
            case PAGE_DOWN -> down(index, plan, Math.max(1, page));
        };
    }

    /** The same column so many rows further down, or the last tile of a row that is shorter. */
    private static int down(int index, GridPlan plan, int by) {
        int row = plan.rowOf(index);
        GridPlan.Row there = plan.rows().get(Math.clamp(row + by, 0, plan.rows().size() - 1));
        return there.from() + Math.min(index - plan.rows().get(row).from(), there.count() - 1);
    }
}
