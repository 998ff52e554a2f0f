package thumbsmith.library;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.library.LibraryViewModel.State;
import thumbsmith.ui.DropReader;
import thumbsmith.ui.EmptyState;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Screen;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Thumbnails;

/** The Library screen: search and filters above, the grid by day below, one thumbnail large over both. */
public final class LibraryView extends StackPane implements Screen {
    private static final Texts TEXTS = Texts.of(LibraryView.class);

    private final LibraryViewModel model;
    private final LibraryHeader header;
    private final GridView grid;
    private final CloseupView over;
    private final VBox screen = new VBox();

    /** @param goToCreate what the empty library offers to do */
    public LibraryView(
            LibraryViewModel model, Closeup closeup, Thumbnails thumbnails, DropReader drops, Runnable goToCreate) {
        this.model = model;
        this.header = new LibraryHeader(model);
        this.grid = new GridView(model, thumbnails::load);
        this.over = new CloseupView(model, closeup, thumbnails, drops);
        model.comparing(closeup::compare);
        setId("library");
        screen.getStyleClass().addAll("screen", "library");
        HBox middle = new HBox(body(goToCreate), new ExportPane(model.export()), new DiskPane(model));
        VBox.setVgrow(middle, Priority.ALWAYS);
        screen.getChildren().addAll(top(), new ChainsBar(closeup.chains()), middle, new PicksBar(model));
        getChildren().addAll(screen, over);
        sceneProperty().subscribe((before, now) -> {
            if (now != null) model.reload(); // scores may be newer elsewhere, and today may be yesterday
            else model.arrivals().setAtTop(true);
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        closeup.topProperty().when(Shown.is(this)).subscribe(this::cover);
        model.export().phaseProperty().when(Shown.is(this)).subscribe(phase -> backToGrid());
        model.disk().openProperty().when(Shown.is(this)).subscribe(open -> backToGrid());
    }

    /** Puts the focus where work begins: on the thumbnail that is open large, the grid, or the search. */
    @Override
    public void focusFirst() {
        if (!screen.isVisible()) over.requestFocus();
        else if (grid.isVisible()) grid.requestFocus();
        else header.search().requestFocus();
    }

    private VBox top() {
        FilterBar filters = new FilterBar(model.filter());
        Shown.set(filters, false);
        header.filters().selectedProperty().subscribe(shown -> Shown.set(filters, shown));
        VBox top = new VBox(header, filters, new FilterBar.Filtered(model.filter()));
        top.getStyleClass().add("library-top");
        return top;
    }

    private StackPane body(Runnable goToCreate) {
        NoticeBar notice = new NoticeBar(model);
        StackPane.setAlignment(notice, Pos.BOTTOM_CENTER);
        StackPane body = new StackPane(
                grid,
                shownAt(State.LOADING, loading()),
                shownAt(State.EMPTY, empty(goToCreate)),
                shownAt(State.TRASH_EMPTY, trashEmpty()),
                shownAt(State.NOTHING_FOUND, nothingFound()),
                shownAt(State.FAILED, failed()),
                arrivals(),
                notice);
        shownAt(State.FILLED, grid);
        body.setMinWidth(0);
        HBox.setHgrow(body, Priority.ALWAYS);
        return body;
    }

    private Node shownAt(State state, Node node) {
        model.stateProperty().when(Shown.is(this)).subscribe(now -> node.setVisible(now == state));
        return node;
    }

    private Button arrivals() {
        Button show = new Button(null, Icons.of(Feather.ARROW_UP));
        show.setId("library-arrived");
        show.getStyleClass().add("arrived");
        show.setOnAction(event -> grid.scrollTo(0));
        StackPane.setAlignment(show, Pos.TOP_CENTER);
        model.arrivals().waitingProperty().when(Shown.is(this)).subscribe(count -> {
            show.setVisible(count.intValue() > 0);
            show.setText(TEXTS.get("arrived", count));
        });
        return show;
    }

    private void cover(Closeup.Top top) {
        boolean wasCovered = !screen.isVisible();
        screen.setVisible(top == Closeup.Top.GRID);
        if (!screen.isVisible() || !wasCovered) return;
        grid.requestFocus();
        model.picks().selection().lead().ifPresent(grid::reveal);
    }

    /** A panel that closes leaves the focus to nobody. */
    private void backToGrid() {
        boolean open = model.disk().openProperty().get()
                || !(model.export().phaseProperty().get() instanceof ExportModel.Phase.Closed);
        if (!open && grid.isVisible() && !header.search().isFocused()) grid.requestFocus();
    }

    private void onKey(KeyEvent key) {
        boolean typing = key.getTarget() instanceof TextInputControl;
        if (Keys.SEARCH.match(key)) header.search().requestFocus();
        else if (Keys.shortcut(KeyCode.Z).match(key) && !typing) model.picks().undo();
        else if (key.getCode() == KeyCode.ESCAPE && backOut()) grid.requestFocus();
        else if (key.getCode() == KeyCode.DOWN && header.search().isFocused()) grid.requestFocus();
        else return;
        key.consume();
    }

    /** One step at a time: out of the filters, then out of the trash. */
    private boolean backOut() {
        if (!header.search().getText().isEmpty() || model.filter().isActive())
            model.filter().clear();
        else if (model.picks().isTrash()) model.filter().showTrash(false);
        else return false;
        return true;
    }

    private static Node loading() {
        ProgressIndicator busy = new ProgressIndicator();
        busy.setMaxSize(36, 36);
        return busy;
    }

    private static Node empty(Runnable goToCreate) {
        Button create = button("library-create", "empty.action", goToCreate);
        create.getStyleClass().add("accent");
        return new EmptyState(Feather.IMAGE, TEXTS.get("empty.title"), TEXTS.get("empty.sentence"), create);
    }

    private Node trashEmpty() {
        Button back = button("trash-back", "trash.back", () -> model.filter().showTrash(false));
        return new EmptyState(Feather.TRASH_2, TEXTS.get("trash.empty.title"), TEXTS.get("trash.empty.sentence"), back);
    }

    private Node nothingFound() {
        Button clear = button("library-clear", "found.action", model.filter()::clear);
        return new EmptyState(Feather.SEARCH, TEXTS.get("found.title"), TEXTS.get("found.sentence"), clear);
    }

    private Node failed() {
        Button again = button("library-again", "failed.action", model::reload);
        return new EmptyState(Feather.ALERT_CIRCLE, TEXTS.get("failed.title"), TEXTS.get("failed.sentence"), again);
    }

    private static Button button(String id, String key, Runnable action) {
        Button button = new Button(TEXTS.get(key));
        button.setId(id);
        button.setOnAction(event -> action.run());
        return button;
    }
}
