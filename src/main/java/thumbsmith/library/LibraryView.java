package thumbsmith.library;

import atlantafx.base.controls.CustomTextField;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
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

/** The Library screen: search above, the grid by day below, one thumbnail large over both. */
public final class LibraryView extends StackPane implements Screen {
    private static final Texts TEXTS = Texts.of(LibraryView.class);

    private final LibraryViewModel model;
    private final CustomTextField search = new CustomTextField();
    private final Label count = new Label();
    private final GridView grid;
    private final CloseupView over;
    private final VBox screen = new VBox();

    /** @param goToCreate what the empty library offers to do */
    public LibraryView(
            LibraryViewModel model, Closeup closeup, Thumbnails thumbnails, DropReader drops, Runnable goToCreate) {
        this.model = model;
        this.grid = new GridView(model, thumbnails);
        this.over = new CloseupView(model, closeup, thumbnails, drops);
        setId("library");
        screen.getStyleClass().addAll("screen", "library");
        StackPane body = new StackPane(
                grid,
                shownAt(State.LOADING, loading()),
                shownAt(State.EMPTY, empty(goToCreate)),
                shownAt(State.NOTHING_FOUND, nothingFound()),
                shownAt(State.FAILED, failed()));
        VBox.setVgrow(body, Priority.ALWAYS);
        screen.getChildren().addAll(header(), new ChainsBar(closeup.chains()), body);
        getChildren().addAll(screen, over);
        showing().subscribe(this::follow);
        sceneProperty().subscribe((before, now) -> {
            if (now != null) model.reload(); // scores may be newer elsewhere, and today may be yesterday
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        closeup.topProperty().when(Shown.is(this)).subscribe(this::cover);
    }

    /** Puts the focus where work begins: on the thumbnail that is open large, the grid, or the search. */
    @Override
    public void focusFirst() {
        if (!screen.isVisible()) over.requestFocus();
        else if (grid.isVisible()) grid.requestFocus();
        else search.requestFocus();
    }

    private HBox header() {
        Label title = new Label(TEXTS.get("title"));
        title.getStyleClass().add("screen-title");
        count.getStyleClass().add("quiet");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        search.setId("library-search");
        search.setPromptText(TEXTS.get("search.prompt"));
        search.setAccessibleText(TEXTS.get("search.prompt"));
        search.setLeft(Icons.of(Feather.SEARCH));
        search.setPrefWidth(320);
        search.textProperty().bindBidirectional(model.queryProperty());
        Keys.tip(search, TEXTS.get("search.tip"), Keys.SEARCH);
        HBox header = new HBox(title, count, space, filter(), search);
        header.getStyleClass().add("screen-header");
        return header;
    }

    /** All, or only what is filed under Cancelled; there while anything is. */
    private HBox filter() {
        ToggleButton all = pill("library-all", "filter.all", "left-pill", false);
        ToggleButton cancelled = pill("library-cancelled", "filter.cancelled", "right-pill", true);
        HBox filter = new HBox(all, cancelled);
        model.onlyCancelledProperty().when(Shown.is(this)).subscribe(only -> {
            all.setSelected(!only);
            cancelled.setSelected(only);
        });
        model.hasCancelledProperty().when(Shown.is(this)).subscribe(any -> Shown.set(filter, any));
        return filter;
    }

    private ToggleButton pill(String id, String key, String style, boolean onlyCancelled) {
        ToggleButton pill = new ToggleButton(TEXTS.get(key));
        pill.setId(id);
        pill.getStyleClass().add(style);
        pill.setOnAction(event -> {
            model.onlyCancelledProperty().set(onlyCancelled);
            pill.setSelected(true); // pressing the chosen one again does not unchoose it
        });
        return pill;
    }

    private javafx.beans.value.ObservableValue<State> showing() {
        return model.stateProperty().when(Shown.is(this));
    }

    private void follow(State state) {
        grid.setVisible(state == State.FILLED);
        count.setVisible(state == State.FILLED || state == State.NOTHING_FOUND);
        count.textProperty().bind(Bindings.createStringBinding(model::count, grid.itemsProperty(), grid.getItems()));
    }

    private Node shownAt(State state, Node node) {
        showing().subscribe(now -> node.setVisible(now == state));
        return node;
    }

    private void cover(Closeup.Top top) {
        boolean wasCovered = !screen.isVisible();
        screen.setVisible(top == Closeup.Top.GRID);
        if (screen.isVisible() && wasCovered) grid.requestFocus();
    }

    private void onKey(KeyEvent key) {
        if (Keys.SEARCH.match(key)) search.requestFocus();
        else if (key.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) model.clearSearch();
        else if (key.getCode() == KeyCode.DOWN && search.isFocused()) grid.requestFocus();
        else return;
        key.consume();
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

    private Node nothingFound() {
        Button clear = button("library-clear", "found.action", model::clearSearch);
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
