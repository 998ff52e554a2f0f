package thumbsmith.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Thumbnails in rows under their days. */
final class GridPlan {
    /**
     * One row of tiles.
     *
     * @param day whose first row it is: its heading stands above
     */
    record Row(int from, int count, Optional<Finds.Day> day) {
        int last() {
            return from + count - 1;
        }
    }

    private final List<Row> rows = new ArrayList<>();

    /** @param columns at least 1 */
    GridPlan(List<Finds.Day> days, int columns) {
        for (Finds.Day day : days) {
            for (int done = 0; done < day.count(); done += columns) {
                int count = Math.min(columns, day.count() - done);
                rows.add(new Row(day.from() + done, count, done == 0 ? Optional.of(day) : Optional.empty()));
            }
        }
    }

    List<Row> rows() {
        return rows;
    }

    /** The number of the row that holds that thumbnail. */
    int rowOf(int index) {
        int low = 0;
        int high = rows.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (rows.get(middle).from() <= index) low = middle;
            else high = middle - 1;
        }
        return low;
    }
}
