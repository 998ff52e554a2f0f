package thumbsmith.queue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The list as it is shown, changed only where it became another one, so that it neither jumps nor is drawn anew. */
final class QueueRows {
    private final ObservableList<QueueRow> list = FXCollections.observableArrayList();
    private final Map<UUID, Integer> indexes = new HashMap<>();
    private final Map<UUID, Integer> rowIndexes = new HashMap<>();
    private List<UUID> jobs = List.of();
    private int firstWaiting;

    ObservableList<QueueRow> list() {
        return list;
    }

    /** Without the headings, in their order. */
    List<UUID> jobs() {
        return jobs;
    }

    /** Among {@link #jobs}; −1 for one that is not there. */
    int indexOf(UUID job) {
        return indexes.getOrDefault(job, -1);
    }

    /** In the list with its headings; −1 for one that is not there. */
    int rowOf(UUID job) {
        return rowIndexes.getOrDefault(job, -1);
    }

    /** In line, from 1. */
    int place(UUID job) {
        return indexOf(job) - firstWaiting + 1;
    }

    void show(List<QueueRow> rows) {
        index(rows);
        int same = sameAtStart(rows);
        int end = sameAtEnd(rows, same);
        if (list.size() - end > same) list.remove(same, list.size() - end);
        if (rows.size() - end > same) list.addAll(same, rows.subList(same, rows.size() - end));
    }

    private void index(List<QueueRow> rows) {
        indexes.clear();
        rowIndexes.clear();
        firstWaiting = 0;
        jobs = new ArrayList<>(rows.size());
        for (int at = 0; at < rows.size(); at++) {
            if (!(rows.get(at) instanceof QueueRow.Card(Section section, UUID job))) continue;
            rowIndexes.put(job, at);
            if (section.compareTo(Section.WAITING) < 0) firstWaiting++;
            indexes.put(job, jobs.size());
            jobs.add(job);
        }
    }

    private int sameAtStart(List<QueueRow> rows) {
        int most = Math.min(list.size(), rows.size());
        int same = 0;
        while (same < most && list.get(same).equals(rows.get(same))) same++;
        return same;
    }

    private int sameAtEnd(List<QueueRow> rows, int start) {
        int most = Math.min(list.size(), rows.size()) - start;
        int same = 0;
        while (same < most && list.get(list.size() - 1 - same).equals(rows.get(rows.size() - 1 - same))) same++;
        return same;
    }
}
