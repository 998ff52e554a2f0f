package thumbsmith.library;

import javafx.geometry.Side;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import thumbsmith.job.Output;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Thumbnails;

/** The virtualised grid: a list of rows. One place for the keyboard; the chosen tile shows where it stands. */
final class GridView extends ListView<Row> {
    /** Room for the scroll bar, kept free so that nothing jumps when it comes. */
    private static final double SCROLL_BAR = 20;

    private final LibraryViewModel model;
    private GridMeasure measure = new GridMeasure(1000);

    GridView(LibraryViewModel model, Thumbnails thumbnails) {
        super(model.rows());
        this.model = model;
        setId("library-grid");
        getStyleClass().add("library-grid");
        setCellFactory(list -> new RowCell(model, thumbnails, () -> measure));
        widthProperty().subscribe(width -> fit(width.doubleValue()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        model.chosenProperty().when(Shown.is(this)).subscribe(chosen -> chosen.ifPresent(this::reveal));
    }

    private void fit(double width) {
        if (width <= SCROLL_BAR) return;
        measure = new GridMeasure(width - SCROLL_BAR);
        model.setColumns(measure.columns());
        refresh();
    }

    private void onKey(KeyEvent key) {
        switch (key.getCode()) {
            case LEFT -> model.step(Step.LEFT);
            case RIGHT -> model.step(Step.RIGHT);
            case UP -> model.step(Step.UP);
            case DOWN -> model.step(Step.DOWN);
            case HOME -> model.step(Step.FIRST);
            case END -> model.step(Step.LAST);
            case ENTER, SPACE -> model.openChosen();
            case CONTEXT_MENU -> showMenu();
            case F10 -> {
                if (!key.isShiftDown()) return;
                showMenu();
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void showMenu() {
        lookupAll(".tile").stream()
                .map(TileView.class::cast)
                .filter(tile -> tile.output().equals(model.chosenProperty().get()))
                .findFirst()
                .ifPresent(tile -> tile.menu().show(tile, Side.BOTTOM, 0, 0));
    }

    private void reveal(Output output) {
        setAccessibleText(OutputWords.spoken(output));
        int index = rowOf(output);
        if (index >= 0 && lookup(".virtual-flow") instanceof VirtualFlow<?> flow) scroll(flow, index);
    }

    /** Only as far as it takes to see the whole row. */
    private void scroll(VirtualFlow<?> flow, int index) {
        IndexedCell<?> first = flow.getFirstVisibleCell();
        IndexedCell<?> last = flow.getLastVisibleCell();
        boolean inSight = first != null && first.getIndex() <= index && index <= last.getIndex();
        if (inSight) flow.scrollTo(index);
        else scrollTo(index);
    }

    private int rowOf(Output output) {
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i) instanceof Row.Tiles tiles && tiles.outputs().contains(output)) return i;
        }
        return -1;
    }
}
