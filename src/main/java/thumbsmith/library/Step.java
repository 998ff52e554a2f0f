package thumbsmith.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import thumbsmith.job.Output;

/** One press of an arrow key in the grid. Headings are stepped over; at an edge the place is kept. */
public enum Step {
    LEFT,
    RIGHT,
    UP,
    DOWN,
    FIRST,
    LAST;

    /** Where that step leads from the chosen tile; where none was chosen yet, to the first one (or the last by LAST). */
    Optional<Output> from(Optional<UUID> chosen, List<Row> rows) {
        List<List<Output>> tiles = tiles(rows);
        if (tiles.isEmpty()) return Optional.empty();
        if (this == LAST) return Optional.of(tiles.getLast().getLast());
        return Optional.of(chosen.flatMap(id -> walk(id, tiles))
                .orElseGet(() -> tiles.getFirst().getFirst()));
    }

    private Optional<Output> walk(UUID id, List<List<Output>> tiles) {
        for (int row = 0; row < tiles.size(); row++) {
            for (int column = 0; column < tiles.get(row).size(); column++) {
                if (tiles.get(row).get(column).id().equals(id)) return Optional.of(go(row, column, tiles));
            }
        }
        return Optional.empty();
    }

    private Output go(int row, int column, List<List<Output>> tiles) {
        return switch (this) {
            case UP -> inRow(tiles.get(Math.max(0, row - 1)), column);
            case DOWN -> inRow(tiles.get(Math.min(tiles.size() - 1, row + 1)), column);
            case LEFT -> aside(row, column, -1, tiles);
            case RIGHT -> aside(row, column, 1, tiles);
            case FIRST -> tiles.getFirst().getFirst();
            case LAST -> tiles.getLast().getLast();
        };
    }

    private static Output aside(int row, int column, int by, List<List<Output>> tiles) {
        List<Output> flat = tiles.stream().flatMap(List::stream).toList();
        int index = flat.indexOf(tiles.get(row).get(column)) + by;
        return flat.get(Math.clamp(index, 0, flat.size() - 1));
    }

    private static Output inRow(List<Output> row, int column) {
        return row.get(Math.min(column, row.size() - 1));
    }

    private static List<List<Output>> tiles(List<Row> rows) {
        List<List<Output>> tiles = new ArrayList<>();
        for (Row row : rows) {
            if (row instanceof Row.Tiles(List<Output> outputs)) tiles.add(outputs);
        }
        return tiles;
    }
}
