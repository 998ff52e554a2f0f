package thumbsmith.library;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** The tiles and headings in sight, placed on a sheet. They are used again as the grid scrolls. */
final class Tiles {
    /** In place of a picture's edge: what comes into sight now only gets its place. */
    static final int NO_PICTURE = 0;

    private final LibraryViewModel model;
    private final TilePicture.Source thumbnails;
    private final Pane sheet;
    private final Map<UUID, TileView> used = new HashMap<>();
    private final Deque<TileView> spare = new ArrayDeque<>();
    private final List<Label> headings = new ArrayList<>();

    Tiles(LibraryViewModel model, TilePicture.Source thumbnails, Pane sheet) {
        this.model = model;
        this.thumbnails = thumbnails;
        this.sheet = sheet;
    }

    Collection<TileView> used() {
        return used.values();
    }

    TileView of(UUID id) {
        return used.get(id);
    }

    /** @param scroll px from the top of the whole grid to the top of the sheet; rows from first to last are in sight */
    void place(GridGeometry geometry, int first, int last, double scroll, int edge) {
        List<GridPlan.Row> rows = geometry.plan().rows().subList(first, last + 1);
        letGo(rows);
        int headed = 0;
        for (int i = 0; i < rows.size(); i++) {
            double y = geometry.top(first + i) - scroll;
            GridPlan.Row row = rows.get(i);
            if (row.day().isPresent()) placeHeading(headed++, row.day().get(), y, geometry.measure());
            placeRow(row, y, geometry.measure(), edge);
        }
        for (int i = headed; i < headings.size(); i++) headings.get(i).setVisible(false);
        thinOut();
    }

    void clear() {
        place(new GridGeometry(new GridPlan(List.of(), 1), new GridMeasure(1, 1)), 0, -1, 0, 1);
    }

    private void letGo(List<GridPlan.Row> rows) {
        int from = rows.isEmpty() ? 0 : rows.getFirst().from();
        int to = rows.isEmpty() ? -1 : rows.getLast().last();
        used.entrySet().removeIf(entry -> {
            int place = model.finds().indexOf(entry.getKey());
            boolean out = place < from || place > to;
            if (out) {
                entry.getValue().release();
                spare.push(entry.getValue());
            }
            return out;
        });
    }

    private void placeRow(GridPlan.Row row, double y, GridMeasure measure, int edge) {
        for (int column = 0; column < row.count(); column++) {
            UUID id = model.finds().at(row.from() + column);
            TileView tile = used.computeIfAbsent(id, it -> spareOne());
            if (edge == NO_PICTURE) tile.reserve(id);
            else tile.show(id, model.items().get(id), edge);
            tile.mark(model.picks().selection());
            tile.resizeRelocate(measure.left(column), y, measure.tileWidth(), measure.tileHeight());
        }
    }

    private TileView spareOne() {
        if (!spare.isEmpty()) return spare.pop();
        TileView made = new TileView(model, thumbnails);
        sheet.getChildren().add(made);
        return made;
    }

    private void placeHeading(int number, Finds.Day day, double y, GridMeasure measure) {
        if (number == headings.size()) headings.add(heading());
        Label heading = headings.get(number);
        heading.setText(model.dayWords(day.date()));
        heading.setVisible(true);
        heading.resizeRelocate(0, y - GridMeasure.HEADING, measure.width(), GridMeasure.HEADING);
    }

    private Label heading() {
        Label heading = new Label();
        heading.setManaged(false);
        heading.setMouseTransparent(true);
        heading.getStyleClass().add("library-day");
        sheet.getChildren().add(heading);
        return heading;
    }

    /** A few are kept for the next row; more than that nobody needs after tiles grew or a search. */
    private void thinOut() {
        int most = Math.max(8, used.size() / 2);
        while (spare.size() > most) sheet.getChildren().remove(spare.removeLast());
    }
}
