package thumbsmith.prep;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.ListView;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/**
 * The pictures of a batch as tiles. A list of rows, so that of thousands only those in sight have tiles; one place for the
 * keyboard, and the chosen tile shows where it stands.
 */
final class BatchGrid extends ListView<Integer> {
    private static final Texts TEXTS = Texts.of(BatchGrid.class);
    /** Of a tile with its share of the gaps, in px. */
    private static final double LEAST_WIDTH = 212;
    /** For the scroll bar and the padding, in px. */
    private static final double ASIDE = 44;

    private final BatchViewModel model;
    private final List<BatchRow> rows = new ArrayList<>();
    private List<Path> pictures = List.of();
    private int columns = 1;

    BatchGrid(PrepScreenModel screen) {
        this.model = screen.many();
        setId("batch-grid");
        getStyleClass().add("batch-grid");
        setAccessibleText(TEXTS.get("batch.grid"));
        setFixedCellSize(BatchTileView.HEIGHT + BatchRow.GAP);
        setCellFactory(list -> {
            BatchRow row = new BatchRow(this, screen);
            rows.add(row);
            return row;
        });
        new BatchGridKeys(this, screen);
        widthProperty().subscribe(now -> arrange());
        model.files().picturesProperty().when(Shown.is(this)).subscribe(now -> {
            pictures = now;
            arrange();
        });
        model.changesProperty().when(Shown.is(this)).subscribe(now -> rows.forEach(BatchRow::refresh));
        model.selectedProperty().when(Shown.is(this)).subscribe(now -> {
            rows.forEach(BatchRow::mark);
            now.ifPresent(it -> setAccessibleText(BatchTileView.spoken(model.tile(it))));
        });
    }

    int columns() {
        return columns;
    }

    /** Whole rows that fit into the window. */
    int page() {
        return (int) Math.max(1, getHeight() / getFixedCellSize());
    }

    /** The pictures of that row. */
    List<Path> row(int number) {
        int from = Math.min(number * columns, pictures.size());
        return pictures.subList(from, Math.min(from + columns, pictures.size()));
    }

    double tileWidth() {
        return Math.floor((getWidth() - ASIDE) / columns - BatchRow.GAP);
    }

    /** Scrolls as little as shows the row of that picture. */
    void reveal(int index) {
        int row = index / columns;
        boolean seen = rows.stream().anyMatch(it -> it.isSeen(row));
        if (!seen) scrollTo(Math.max(0, row - page() / 2));
    }

    private void arrange() {
        columns = (int) Math.max(1, (getWidth() - ASIDE) / LEAST_WIDTH);
        int wanted = (pictures.size() + columns - 1) / columns;
        if (getItems().size() != wanted)
            getItems().setAll(IntStream.range(0, wanted).boxed().toList());
        rows.forEach(BatchRow::refresh);
    }
}
