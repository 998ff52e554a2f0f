package thumbsmith.library;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import thumbsmith.ui.Reveal;
import thumbsmith.ui.Shown;

/**
 * The virtualised grid: only what is in sight has tiles. One place for the keyboard; the chosen tile shows where it
 * stands. What is looked at keeps its place when the library or the window changes.
 */
final class GridView extends Region {
    /** Room for the scroll bar, kept free so that nothing jumps when it comes. */
    private static final double SCROLL_BAR = 24;
    /** Pictures are loaded in few sizes, so that a little wider tiles load nothing anew. */
    private static final int[] EDGES = {320, 512, 800, 1280};

    private final LibraryViewModel model;
    private final ScrollBar bar = new ScrollBar();
    private final Pane sheet = new Pane();
    private final Tiles tiles;
    private Finds finds = Finds.NONE;
    private GridGeometry geometry = new GridGeometry(new GridPlan(List.of(), 1), new GridMeasure(1, 1));
    private int seenFrom = -1;
    private int seenTo = -1;
    private double drawnAt;

    GridView(LibraryViewModel model, TilePicture.Source thumbnails) {
        this.model = model;
        this.tiles = new Tiles(model, thumbnails, sheet);
        setId("library-grid");
        getStyleClass().add("library-grid");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setFocusTraversable(true);
        buildSheet();
        widthProperty().subscribe(width -> measure());
        heightProperty().subscribe(height -> measure());
        model.findsProperty().when(Shown.is(this)).subscribe(this::renew);
        model.tileProperty().when(Shown.is(this)).subscribe(wish -> measure());
        model.items().changesProperty().when(Shown.is(this)).subscribe(change -> requestLayout());
        model.picks().selectionProperty().when(Shown.is(this)).subscribe(this::mark);
        new GridMouse(this, model, sheet);
        new GridKeys(this, model);
    }

    private void buildSheet() {
        Rectangle window = new Rectangle();
        window.widthProperty().bind(sheet.widthProperty());
        window.heightProperty().bind(sheet.heightProperty());
        sheet.setClip(window);
        sheet.setManaged(false);
        bar.setOrientation(Orientation.VERTICAL);
        bar.setManaged(false);
        bar.setFocusTraversable(false);
        bar.valueProperty().subscribe(value -> scrolled());
        getChildren().addAll(sheet, bar);
        setOnScroll(event -> {
            scrollTo(scroll() - event.getDeltaY());
            event.consume();
        });
    }

    GridGeometry geometry() {
        return geometry;
    }

    /** Px from the top of the whole grid to what is in sight. */
    double scroll() {
        return Math.round(bar.getValue());
    }

    void scrollTo(double y) {
        bar.setValue(Math.clamp(y, 0, bar.getMax()));
    }

    /** Whole rows that fit into the window. */
    int page() {
        return (int) Math.max(1, getHeight() / (geometry.measure().tileHeight() + GridMeasure.GAP));
    }

    /** Scrolls as little as is needed to see the whole row of that thumbnail. */
    void reveal(UUID id) {
        int index = finds.indexOf(id);
        if (index < 0) return;
        int row = geometry.plan().rowOf(index);
        double bottom = geometry.top(row) + geometry.measure().tileHeight() + GridMeasure.GAP;
        if (geometry.start(row) < scroll()) scrollTo(geometry.start(row));
        else if (bottom > scroll() + getHeight()) scrollTo(bottom - getHeight());
    }

    Optional<TileView> tile(UUID id) {
        return Optional.ofNullable(tiles.of(id));
    }

    private void scrolled() {
        model.arrivals().setAtTop(scroll() < 1);
        requestLayout();
    }

    private void renew(Finds now) {
        Optional<Anchor> anchor = now.question() == finds.question() ? anchor(now) : Optional.empty();
        finds = now;
        seenFrom = -1;
        rebuild();
        anchor.ifPresentOrElse(this::restore, () -> scrollTo(0));
        requestLayout();
    }

    private void measure() {
        if (getWidth() <= SCROLL_BAR) return;
        Optional<Anchor> anchor = anchor(finds);
        rebuild();
        anchor.ifPresent(this::restore);
        requestLayout();
    }

    private void rebuild() {
        GridMeasure measure = new GridMeasure(
                Math.max(1, getWidth() - SCROLL_BAR), model.tileProperty().get());
        geometry = new GridGeometry(new GridPlan(finds.days(), measure.columns()), measure);
        double most = Math.ceil(Math.max(0, geometry.height() - getHeight()));
        double at = bar.getValue();
        bar.setMax(most);
        bar.setVisibleAmount(geometry.height() <= 0 ? 0 : most * getHeight() / geometry.height());
        bar.setUnitIncrement((measure.tileHeight() + GridMeasure.GAP) / 2);
        bar.setBlockIncrement(Math.max(1, getHeight() - GridMeasure.HEADING));
        bar.setVisible(most > 0);
        scrollTo(at);
    }

    /** A thumbnail in sight and how far below the top of the window its row begins. */
    private record Anchor(UUID id, double below) {}

    /** The first one in sight that will still be there; none at the top, where the newest belong. */
    private Optional<Anchor> anchor(Finds next) {
        if (scroll() < 1 || finds.size() == 0) return Optional.empty();
        int row = geometry.rowBelow(scroll());
        for (int index = geometry.plan().rows().get(row).from(); index < finds.size(); index++) {
            if (next.contains(finds.at(index))) {
                double top = geometry.top(geometry.plan().rowOf(index));
                return Optional.of(new Anchor(finds.at(index), top - scroll()));
            }
        }
        return Optional.empty();
    }

    private void restore(Anchor anchor) {
        int row = geometry.plan().rowOf(finds.indexOf(anchor.id()));
        scrollTo(geometry.top(row) - anchor.below());
    }

    private void mark(Selection selection) {
        tiles.used().forEach(tile -> tile.mark(selection));
        selection.lead().flatMap(model.items()::get).ifPresent(item -> setAccessibleText(OutputWords.spoken(item)));
    }

    @Override
    protected void layoutChildren() {
        sheet.resizeRelocate(0, 0, Math.max(0, getWidth() - SCROLL_BAR + 4), getHeight());
        bar.resizeRelocate(getWidth() - 14, 0, 12, getHeight());
        if (finds.size() == 0 || getHeight() <= 0) tiles.clear();
        else fill();
    }

    /** What rushes by is neither read nor loaded: nobody could see it, and the frames would suffer. */
    private void fill() {
        int first = geometry.rowBelow(scroll());
        int last = Math.max(first, geometry.rowAbove(scroll() + getHeight()));
        boolean rushing = Math.abs(scroll() - drawnAt) > getHeight() / 2;
        drawnAt = scroll();
        if (rushing) Reveal.onceLaidOut(this, this::requestLayout);
        else see(first, last);
        tiles.place(geometry, first, last, scroll(), rushing ? Tiles.NO_PICTURE : edge());
    }

    private void see(int first, int last) {
        int from = geometry.plan().rows().get(first).from();
        int to = geometry.plan().rows().get(last).last() + 1;
        if (from == seenFrom && to == seenTo) return;
        seenFrom = from;
        seenTo = to;
        model.inSight(from, to);
    }

    private int edge() {
        double scale = getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
        double wanted = geometry.measure().tileWidth() * scale;
        for (int edge : EDGES) if (edge >= wanted) return edge;
        return EDGES[EDGES.length - 1];
    }
}
