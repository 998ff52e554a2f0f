package thumbsmith.library;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import thumbsmith.job.Output;

/** Lays thumbnails out in rows under the day on which they were made, as that day runs where the person is. */
final class DayRows {
    private DayRows() {}

    /** @param columns at least 1 */
    static List<Row> of(List<Output> newestFirst, int columns, ZoneId zone) {
        List<Row> rows = new ArrayList<>();
        byDay(newestFirst, zone).forEach((day, outputs) -> {
            rows.add(new Row.Heading(day, outputs.size()));
            for (int i = 0; i < outputs.size(); i += columns) {
                rows.add(new Row.Tiles(outputs.subList(i, Math.min(outputs.size(), i + columns))));
            }
        });
        return rows;
    }

    private static Map<LocalDate, List<Output>> byDay(List<Output> outputs, ZoneId zone) {
        Map<LocalDate, List<Output>> days = new LinkedHashMap<>();
        for (Output output : outputs) {
            LocalDate day = output.made().atZone(zone).toLocalDate();
            days.computeIfAbsent(day, ignored -> new ArrayList<>()).add(output);
        }
        return days;
    }
}
