package thumbsmith.library;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import thumbsmith.ui.DragOut;
import thumbsmith.ui.Texts;

/** What the mouse does in the grid: choose, open, draw a rubber band between the tiles, drag tiles out. */
final class GridMouse {
    private static final Texts TEXTS = Texts.of(GridMouse.class);

    private final GridView grid;
    private final LibraryViewModel model;
    private final PicksModel picks;
    private final Region band = new Region();
    private Selection before = Selection.NONE;
    private boolean drawing;
    private double startX;
    private double startY;

    GridMouse(GridView grid, LibraryViewModel model, Pane sheet) {
        this.grid = grid;
        this.model = model;
        this.picks = model.picks();
        band.getStyleClass().add("rubber-band");
        band.setManaged(false);
        band.setMouseTransparent(true);
        band.setVisible(false);
        band.setViewOrder(-1);
        sheet.getChildren().add(band);
        sheet.setOnMousePressed(this::press);
        sheet.setOnMouseDragged(this::drag);
        sheet.setOnMouseReleased(this::release);
        sheet.setOnMouseClicked(this::click);
        sheet.setOnDragDetected(event -> {
            if (!drawing) tileAt(event).ifPresent(tile -> dragOut(tile, event));
        });
        sheet.setOnContextMenuRequested(event -> {
            if (tile(event.getTarget()).isEmpty()) return;
            new LibraryMenu(model).build().show(grid, event.getScreenX(), event.getScreenY());
            event.consume();
        });
    }

    private void press(MouseEvent press) {
        grid.requestFocus();
        Optional<UUID> on = tileAt(press).flatMap(TileView::shown);
        if (on.isPresent()) pressTile(on.get(), press);
        else if (press.getButton() == MouseButton.PRIMARY) begin(press);
    }

    private void pressTile(UUID id, MouseEvent press) {
        boolean chosen = picks.selection().has(id);
        if (press.getButton() != MouseButton.PRIMARY) {
            if (!chosen) picks.select(Selection.only(id));
        } else if (press.getClickCount() == 2) model.open(id);
        else if (press.isShiftDown()) picks.select(picks.selection().to(id, model.finds()));
        else if (press.isShortcutDown()) picks.select(picks.selection().toggle(id));
        else if (!chosen) picks.select(Selection.only(id));
        if (press.getButton() == MouseButton.PRIMARY) {
            picks.withSelected(all -> picks.handout().prepare(all, press.isAltDown()));
        }
    }

    /** Only now: many that were pressed on may have been dragged. */
    private void click(MouseEvent click) {
        boolean plain = !click.isShiftDown() && !click.isShortcutDown();
        if (click.getButton() != MouseButton.PRIMARY || !plain || !click.isStillSincePress()) return;
        tileAt(click).flatMap(TileView::shown).ifPresent(id -> picks.select(Selection.only(id)));
    }

    private void begin(MouseEvent press) {
        drawing = true;
        startX = press.getX();
        startY = press.getY() + grid.scroll();
        before = press.isShortcutDown() || press.isShiftDown() ? picks.selection() : Selection.NONE;
        picks.select(before);
    }

    private void drag(MouseEvent drag) {
        if (!drawing) return;
        if (drag.getY() < 0) grid.scrollTo(grid.scroll() + drag.getY());
        if (drag.getY() > grid.getHeight()) grid.scrollTo(grid.scroll() + drag.getY() - grid.getHeight());
        double y = drag.getY() + grid.scroll();
        show(drag.getX(), y);
        List<UUID> touched = grid.geometry().in(startX, startY, drag.getX(), y).stream()
                .map(model.finds()::at)
                .toList();
        picks.select(before.with(touched));
    }

    private void show(double x, double y) {
        band.setVisible(true);
        band.resizeRelocate(
                Math.min(startX, x), Math.min(startY, y) - grid.scroll(), Math.abs(x - startX), Math.abs(y - startY));
    }

    private void release(MouseEvent release) {
        drawing = false;
        band.setVisible(false);
    }

    private void dragOut(TileView tile, MouseEvent drag) {
        drag.consume();
        picks.withSelected(all -> picks.handout()
                .ready(all, drag.isAltDown())
                .ifPresentOrElse(
                        files -> DragOut.start(grid, files, tile.image()),
                        () -> model.tell(Notice.of(TEXTS.get("drag.later")))));
    }

    private static Optional<TileView> tileAt(MouseEvent event) {
        return tile(event.getTarget());
    }

    private static Optional<TileView> tile(Object target) {
        for (Node each = target instanceof Node node ? node : null; each != null; each = each.getParent()) {
            if (each instanceof TileView tile) return Optional.of(tile);
        }
        return Optional.empty();
    }
}
