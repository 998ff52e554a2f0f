package thumbsmith.prep;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;

/** A row of tiles, used again as the grid scrolls. */
final class BatchRow extends ListCell<Integer> {
    /** Between tiles, in px. */
    static final double GAP = 12;

    private final BatchGrid grid;
    private final PrepScreenModel screen;
    private final HBox line = new HBox(GAP);
    private final List<BatchTileView> tiles = new ArrayList<>();

    BatchRow(BatchGrid grid, PrepScreenModel screen) {
        this.grid = grid;
        this.screen = screen;
        getStyleClass().add("batch-row");
        setGraphic(line);
    }

    @Override
    protected void updateItem(Integer row, boolean empty) {
        super.updateItem(row, empty);
        refresh();
    }

    void refresh() {
        List<Path> pictures = isEmpty() || getItem() == null ? List.of() : grid.row(getItem());
        for (int i = 0; i < pictures.size(); i++) tile(i).show(pictures.get(i), grid.tileWidth());
        while (tiles.size() > pictures.size()) release(tiles.removeLast());
    }

    void mark() {
        tiles.forEach(BatchTileView::mark);
    }

    /** Whether that row is this one, and whole in the window. */
    boolean isSeen(int row) {
        if (isEmpty() || getItem() == null || getItem() != row || getParent() == null) return false;
        Bounds here = grid.sceneToLocal(localToScene(getLayoutBounds()));
        return here.getMinY() >= 0 && here.getMaxY() <= grid.getHeight();
    }

    private BatchTileView tile(int column) {
        if (column == tiles.size()) {
            tiles.add(new BatchTileView(grid, screen));
            line.getChildren().add(tiles.getLast());
        }
        return tiles.get(column);
    }

    private void release(BatchTileView tile) {
        tile.release();
        line.getChildren().remove(tile);
    }
}
