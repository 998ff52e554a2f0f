package thumbsmith.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** Where every row and tile of a plan lies, in px from the top left of the whole grid. */
final class GridGeometry {
    private final GridPlan plan;
    private final GridMeasure measure;
    /** The top of each row's tiles, and the end of the last row. */
    private final double[] tops;

    GridGeometry(GridPlan plan, GridMeasure measure) {
        this.plan = plan;
        this.measure = measure;
        this.tops = new double[plan.rows().size()];
        double y = 0;
        for (int row = 0; row < tops.length; row++) {
            tops[row] = y + heading(row);
            y = tops[row] + measure.tileHeight() + GridMeasure.GAP;
        }
    }

    GridPlan plan() {
        return plan;
    }

    GridMeasure measure() {
        return measure;
    }

    double height() {
        return tops.length == 0 ? 0 : tops[tops.length - 1] + measure.tileHeight() + GridMeasure.GAP;
    }

    /** The top of that row's tiles; its day's heading stands above. */
    double top(int row) {
        return tops[row];
    }

    /** Where a person looks for that row: at its heading where it has one. */
    double start(int row) {
        return tops[row] - heading(row);
    }

    /** The first row that reaches below that height; the last one where none does. */
    int rowBelow(double y) {
        int found = Arrays.binarySearch(tops, y - measure.tileHeight());
        return Math.clamp(found < 0 ? -found - 1 : found, 0, Math.max(0, tops.length - 1));
    }

    /** The last row whose tiles or heading begin above that height; −1 where none does. */
    int rowAbove(double y) {
        int row = tops.length - 1;
        int found = Arrays.binarySearch(tops, y);
        if (found < 0) row = Math.min(row, -found - 1);
        else row = found;
        while (row >= 0 && start(row) >= y) row--;
        return row;
    }

    /** The tile at that point. */
    OptionalInt at(double x, double y) {
        return in(x, y, x, y).stream().mapToInt(Integer::intValue).findFirst();
    }

    /** The tiles that the rectangle between two corners touches. */
    List<Integer> in(double x0, double y0, double x1, double y1) {
        List<Integer> touched = new ArrayList<>();
        double top = Math.min(y0, y1);
        double bottom = Math.max(y0, y1);
        for (int row = rowBelow(top); row < tops.length && tops[row] <= bottom; row++) {
            if (tops[row] + measure.tileHeight() >= top) touch(row, Math.min(x0, x1), Math.max(x0, x1), touched);
        }
        return touched;
    }

    private void touch(int row, double left, double right, List<Integer> touched) {
        GridPlan.Row tiles = plan.rows().get(row);
        for (int column = 0; column < tiles.count(); column++) {
            double x = measure.left(column);
            if (x <= right && x + measure.tileWidth() >= left) touched.add(tiles.from() + column);
        }
    }

    private double heading(int row) {
        return plan.rows().get(row).day().isPresent() ? GridMeasure.HEADING : 0;
    }
}
