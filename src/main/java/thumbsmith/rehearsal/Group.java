package thumbsmith.rehearsal;

import java.util.List;

/** The failures of one topic that match the search; never empty. */
public record Group(Topic topic, List<Rehearsed> rows) {
    public Group {
        rows = List.copyOf(rows);
    }
}
