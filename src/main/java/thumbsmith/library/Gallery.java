package thumbsmith.library;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import thumbsmith.job.Output;

/** All thumbnails newest first, those of them that are searched for, and the rows they make. */
final class Gallery {
    private static final Comparator<Output> NEWEST_FIRST =
            Comparator.comparing(Output::made).reversed();

    private final ZoneId zone;
    private final List<Output> all = new ArrayList<>();
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObservableList<Row> rowsToRead = FXCollections.unmodifiableObservableList(rows);
    private List<Output> shown = List.of();

    Gallery(ZoneId zone) {
        this.zone = zone;
    }

    ObservableList<Row> rows() {
        return rowsToRead;
    }

    int size() {
        return all.size();
    }

    int found() {
        return shown.size();
    }

    void replace(List<Output> outputs) {
        all.clear();
        all.addAll(outputs);
        all.sort(NEWEST_FIRST);
    }

    /** Adds the output, or replaces what is known of it. */
    void put(Output output) {
        all.removeIf(it -> it.id().equals(output.id()));
        all.add(output);
        all.sort(NEWEST_FIRST);
    }

    boolean hasCancelled() {
        return all.stream().anyMatch(Output::cancelled);
    }

    void arrange(String query, boolean onlyCancelled, int columns) {
        shown = all.stream()
                .filter(output -> output.cancelled() || !onlyCancelled)
                .filter(OutputSearch.matching(query))
                .toList();
        rows.setAll(DayRows.of(shown, columns, zone));
    }

    /** What is known now of that output, if it is shown. */
    Optional<Output> find(UUID id) {
        return shown.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** The shown output so many places further on; empty beyond the ends. */
    Optional<Output> neighbour(UUID id, int by) {
        int index = find(id).map(shown::indexOf).orElse(-1);
        boolean there = index >= 0 && index + by >= 0 && index + by < shown.size();
        return there ? Optional.of(shown.get(index + by)) : Optional.empty();
    }
}
