package thumbsmith.looks;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.contract.LookMode;
import thumbsmith.job.Look;
import thumbsmith.looks.ArchiveForm.Way;
import thumbsmith.looks.LooksViewModel.Panel;
import thumbsmith.looks.LooksViewModel.State;
import thumbsmith.ui.DropReader;
import thumbsmith.ui.EmptyState;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Screen;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Thumbnails;

/** The Looks screen: cards of personas and styles, and a panel beside them. */
public final class LooksView extends BorderPane implements Screen {
    private static final Texts TEXTS = Texts.of(LooksView.class);

    /** Of the width; a narrow window needs the rest for the cards and the buttons above them. */
    private static final double PANEL_SHARE = 0.38;

    private final LooksViewModel model;
    private final Thumbnails thumbnails;
    private final DropReader reader;
    private final List<LookShelf> shelves;
    private final Button train;
    private final ListChangeListener<Look> shelving = change -> shelve();

    public LooksView(LooksViewModel model, Thumbnails thumbnails, DropReader reader) {
        this.model = model;
        this.thumbnails = thumbnails;
        this.reader = reader;
        this.shelves = List.of(shelf(LookMode.PERSONA), shelf(LookMode.STYLE));
        this.train = button("looks-train", "button.train", Feather.PLUS, () -> model.train(LookMode.PERSONA));
        setId("looks");
        getStyleClass().add("looks");
        VBox screen = new VBox(header(), body(), new DeletionsBar(model));
        screen.getStyleClass().add("screen");
        setCenter(new StackPane(screen, new EnlargedView(model, thumbnails)));
        model.looks().addListener(new WeakListChangeListener<>(shelving));
        shelve();
        model.panelProperty().when(Shown.is(this)).subscribe(this::show);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /** Puts the focus where work begins: on the chosen look, the first one, or the way to get one. */
    @Override
    public void focusFirst() {
        shelves.stream()
                .flatMap(shelf -> shelf.entry().stream())
                .findFirst()
                .ifPresentOrElse(Node::requestFocus, train::requestFocus);
    }

    private HBox header() {
        Label title = new Label(TEXTS.get("title"));
        title.getStyleClass().add("screen-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Label service = new Label();
        service.getStyleClass().add("quiet");
        service.setMinWidth(0);
        model.serviceProperty().when(Shown.is(this)).subscribe(it -> service.setText(LookWords.service(it)));
        Label unfollowed = new Label();
        unfollowed.setId("looks-unfollowed");
        unfollowed.getStyleClass().add("quiet");
        unfollowed.setMinWidth(0);
        model.unfollowedProperty().when(Shown.is(this)).subscribe(words -> {
            unfollowed.setText(words);
            Shown.set(unfollowed, !words.isEmpty());
        });
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox header = new HBox(
                title,
                service,
                unfollowed,
                space,
                more(),
                button("looks-add", "button.add", Feather.HASH, model::addById),
                train);
        header.getStyleClass().add("screen-header");
        return header;
    }

    private MenuButton more() {
        MenuButton more = new MenuButton(null, Icons.of(Feather.MORE_HORIZONTAL));
        more.setId("looks-more");
        more.getStyleClass().addAll("flat", "button-icon", "no-arrow");
        more.setAccessibleText(TEXTS.get("button.more"));
        more.getItems().addAll(archiving("export", Way.EXPORT), archiving("import", Way.IMPORT));
        return Keys.tip(more, TEXTS.get("button.more"));
    }

    private MenuItem archiving(String name, Way way) {
        MenuItem item = new MenuItem(TEXTS.get(way == Way.EXPORT ? "export.menu" : "import.menu"));
        item.setId("looks-" + name);
        item.setOnAction(event -> model.archive(way));
        return item;
    }

    private StackPane body() {
        VBox content = new VBox();
        content.getStyleClass().add("look-shelves");
        content.getChildren().addAll(shelves);
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        StackPane body = new StackPane(
                shownAt(State.FILLED, scroll),
                shownAt(State.LOADING, loading()),
                shownAt(State.EMPTY, empty()),
                shownAt(State.FAILED, failed()));
        VBox.setVgrow(body, Priority.ALWAYS);
        return body;
    }

    private Node shownAt(State state, Node node) {
        model.stateProperty().when(Shown.is(this)).subscribe(now -> node.setVisible(now == state));
        return node;
    }

    private LookShelf shelf(LookMode mode) {
        return new LookShelf(mode, TEXTS.get("section." + mode.wire()), thumbnails, model::choose, model::take);
    }

    private void shelve() {
        shelves.forEach(shelf -> shelf.show(model.looks()));
        mark();
    }

    private void mark() {
        shelves.forEach(shelf -> shelf.mark(model.chosen()));
    }

    private void show(Panel panel) {
        Region beside = switch (panel) {
            case Panel.Nothing() -> nothing();
            case Panel.OfLook(var details) -> new LookDetailsView(details, model::closePanel, thumbnails);
            case Panel.Training(var form) -> new TrainingFormView(form, model::closePanel, thumbnails, reader);
            case Panel.Adding(var form) -> new AddFormView(form, model::closePanel);
            case Panel.Archiving(var form) -> new ArchiveFormView(form, model::closePanel);
        };
        beside.prefWidthProperty().bind(widthProperty().multiply(PANEL_SHARE)); // within the bounds of the style sheet
        setRight(beside);
        mark();
    }

    private static Region nothing() {
        VBox panel = new VBox(new EmptyState(Feather.USERS, TEXTS.get("panel.title"), TEXTS.get("panel.sentence")));
        panel.getStyleClass().addAll("look-panel", "look-panel-empty");
        return panel;
    }

    private void onKey(KeyEvent key) {
        boolean enlarged = model.enlargedProperty().get().isPresent();
        boolean panel = !(model.panelProperty().get() instanceof Panel.Nothing);
        if (key.getCode() != KeyCode.ESCAPE || !(enlarged || panel)) return;
        if (enlarged) model.reduce();
        else model.closePanel();
        key.consume();
    }

    private static Node loading() {
        ProgressIndicator busy = new ProgressIndicator();
        busy.setMaxSize(36, 36);
        return busy;
    }

    private Node empty() {
        Button train = new Button(TEXTS.get("empty.action"));
        train.setId("looks-empty-train");
        train.getStyleClass().add("accent");
        train.setOnAction(event -> model.train(LookMode.PERSONA));
        return new EmptyState(Feather.USERS, TEXTS.get("empty.title"), TEXTS.get("empty.sentence"), train);
    }

    private Node failed() {
        Button again = new Button(TEXTS.get("failed.action"));
        again.setOnAction(event -> model.reload());
        return new EmptyState(Feather.ALERT_CIRCLE, TEXTS.get("failed.title"), TEXTS.get("failed.sentence"), again);
    }

    private static Button button(String id, String key, Feather glyph, Runnable action) {
        Button button = new Button(TEXTS.get(key), Icons.of(glyph));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
