package thumbsmith.library;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import thumbsmith.job.Output;
import thumbsmith.ui.Thumbnails;

/** A row of the grid: a day, or tiles of equal width. Its tiles are used again as the list scrolls. */
final class RowCell extends ListCell<Row> {
    private static final double HEADING = 44;

    private final LibraryViewModel model;
    private final Thumbnails thumbnails;
    private final Supplier<GridMeasure> measure;
    private final Strip strip = new Strip();

    RowCell(LibraryViewModel model, Thumbnails thumbnails, Supplier<GridMeasure> measure) {
        this.model = model;
        this.thumbnails = thumbnails;
        this.measure = measure;
        getStyleClass().add("library-row");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(strip);
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        switch (empty ? null : row) {
            case null -> strip.show(List.of());
            case Row.Heading(var day, var _) -> strip.show(model.dayWords(day));
            case Row.Tiles(var outputs) -> strip.show(outputs);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return switch (getItem()) {
            case null -> 0;
            case Row.Heading _ -> HEADING;
            case Row.Tiles _ -> measure.get().tileHeight() + GridMeasure.GAP;
        };
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        strip.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    /** What the row holds, laid out by the grid's measure. */
    private final class Strip extends Region {
        private final Label heading = new Label();
        private final List<TileView> tiles = new ArrayList<>();

        private Strip() {
            heading.getStyleClass().add("library-day");
        }

        void show(String day) {
            show(List.of());
            heading.setText(day);
            getChildren().setAll(heading);
        }

        void show(List<Output> outputs) {
            while (tiles.size() < outputs.size()) tiles.add(new TileView(model, thumbnails));
            tiles.subList(outputs.size(), tiles.size()).forEach(TileView::release);
            List<TileView> used = tiles.subList(0, outputs.size());
            if (!getChildren().equals(used)) getChildren().setAll(used);
            for (int i = 0; i < outputs.size(); i++) used.get(i).show(outputs.get(i));
        }

        @Override
        protected void layoutChildren() {
            GridMeasure grid = measure.get();
            heading.resizeRelocate(0, 0, grid.width(), HEADING);
            for (int i = 0; i < tiles.size(); i++) {
                double x = i * (grid.tileWidth() + GridMeasure.GAP);
                tiles.get(i).resizeRelocate(x, 0, grid.tileWidth(), grid.tileHeight());
            }
        }
    }
}
