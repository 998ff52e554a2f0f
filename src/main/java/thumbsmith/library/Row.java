package thumbsmith.library;

import java.time.LocalDate;
import java.util.List;
import thumbsmith.job.Output;

/** One row of the library's grid. */
public sealed interface Row {

    /** @param count thumbnails of that day that are shown */
    record Heading(LocalDate day, int count) implements Row {}

    /** At least one tile and at most as many as there are columns. */
    record Tiles(List<Output> outputs) implements Row {
        public Tiles {
            outputs = List.copyOf(outputs);
        }
    }
}
