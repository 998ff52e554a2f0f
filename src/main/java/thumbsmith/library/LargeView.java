package thumbsmith.library;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.job.Output;
import thumbsmith.ui.DragOut;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Keys;
import thumbsmith.ui.ResultMenu;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Thumbnails;
import thumbsmith.ui.ZoomBar;
import thumbsmith.ui.ZoomKeys;
import thumbsmith.ui.ZoomModel;

/**
 * One thumbnail open large over the grid, with what made it. Arrow keys turn, or move the picture once it is larger than
 * its room; Esc backs out.
 */
final class LargeView extends BorderPane {
    private static final Texts TEXTS = Texts.of(LargeView.class);

    private final LibraryViewModel model;
    /** 64 MB of pixels: a larger picture is shown from fewer. */
    private static final long MOST_PIXELS = 16_000_000;

    private final Closeup closeup;
    private final ZoomModel zoom;
    private final LargePicture picture;
    private final FactsPane facts;
    private final Button compare = action("large-compare", "large.compare", Feather.COLUMNS);
    private final Button lineage = action("large-lineage", "large.lineage", Feather.GIT_MERGE);
    private Optional<UUID> shown = Optional.empty();
    private final Button newer = icon("large-newer", "large.newer", Feather.CHEVRON_LEFT, "←");
    private final Button older = icon("large-older", "large.older", Feather.CHEVRON_RIGHT, "→");

    LargeView(LibraryViewModel model, Closeup closeup, Thumbnails thumbnails) {
        this.model = model;
        this.closeup = closeup;
        this.zoom = closeup.zoom();
        this.picture = new LargePicture(thumbnails, zoom, true, MOST_PIXELS);
        this.facts = new FactsPane(model::copyText);
        setId("library-large");
        getStyleClass().add("large");
        setFocusTraversable(true);
        setTop(bar());
        setCenter(picture);
        setRight(side());
        picture.pane().setId("large-pan");
        picture.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> prepareDrag());
        picture.setOnDragDetected(event -> dragOut());
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        Keys.whileShown(this, this::onEscape);
        model.openedProperty().when(Shown.is(this)).subscribe(this::show);
        closeup.opened().factsProperty().when(Shown.is(this)).subscribe(facts::show);
    }

    private HBox bar() {
        Button back = icon("large-back", "large.back", Feather.ARROW_LEFT, "Esc");
        back.setOnAction(event -> model.closeLarge());
        newer.setOnAction(event -> model.turn(-1));
        older.setOnAction(event -> model.turn(1));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        compare.setOnAction(event -> compare());
        Keys.tip(compare, TEXTS.get("large.compare.tip"));
        lineage.setOnAction(event -> lineage());
        Keys.tip(lineage, TEXTS.get("large.lineage.tip"));
        HBox ways = new HBox(8, lineage, compare);
        ways.setAlignment(Pos.CENTER_LEFT);
        HBox bar = new HBox(back, newer, older, ways, space, new ZoomBar(zoom, "large"));
        bar.getStyleClass().add("large-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private VBox side() {
        ScrollPane scroll = new ScrollPane(facts);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox side = new VBox(new MarksBar(closeup.opened()), scroll, new ScoreStatus(model), actions());
        side.getStyleClass().add("large-side");
        return side;
    }

    private VBox actions() {
        Button reuse = action("large-reuse", "large.reuse", Feather.ROTATE_CCW);
        reuse.setOnAction(event -> subject().ifPresent(model.actions()::reuse));
        Keys.tip(reuse, TEXTS.get("large.reuse.tip"));
        Button edit = action("large-edit", "large.edit", Feather.EDIT_2);
        edit.setOnAction(event -> subject().ifPresent(model.actions()::edit));
        Button open = action("large-open", "result.open", Feather.EXTERNAL_LINK);
        open.setOnAction(event -> subject().ifPresent(model.actions()::open));
        VBox actions = new VBox(reuse, edit, open, revealing());
        actions.getStyleClass().add("large-actions");
        return actions;
    }

    private HBox revealing() {
        Button reveal = action("large-reveal", "result.reveal", Feather.FOLDER);
        reveal.setOnAction(event -> subject().ifPresent(model.actions()::reveal));
        HBox.setHgrow(reveal, Priority.ALWAYS);
        return new HBox(8, reveal, more());
    }

    private Button more() {
        Button more = new Button(null, Icons.of(Feather.MORE_HORIZONTAL));
        more.setId("large-more");
        more.setAccessibleText(TEXTS.get("tile.more"));
        more.setOnAction(event -> subject()
                .ifPresent(output ->
                        ResultMenu.of(output, model.actions(), scored -> {}).show(more, Side.TOP, 0, -4)));
        return Keys.tip(more, TEXTS.get("tile.more"));
    }

    private void waysOf(Output output) {
        Shown.set(compare, CompareViewModel.hasSource(output));
    }

    private void compare() {
        subject().filter(CompareViewModel::hasSource).ifPresent(closeup.compare()::openWithSource);
    }

    private void lineage() {
        subject().map(Output::id).ifPresent(closeup.lineage()::open);
    }

    private void show(Optional<Output> opened) {
        setVisible(opened.isPresent());
        opened.ifPresentOrElse(this::fill, this::release);
    }

    private void fill(Output output) {
        if (!shown.equals(Optional.of(output.id()))) zoom.fit();
        shown = Optional.of(output.id());
        picture.show(output.file(), Optional.of(output.width()), Optional.of(output.height()));
        waysOf(output);
        newer.setDisable(!model.canTurn(-1));
        older.setDisable(!model.canTurn(1));
        setAccessibleText(OutputWords.spoken(output));
        if (!isFocusWithin()) requestFocus();
    }

    private void release() {
        shown = Optional.empty();
        picture.release();
    }

    private Optional<Output> subject() {
        return model.openedProperty().get();
    }

    private void onKey(KeyEvent key) {
        if (ZoomKeys.take(key, zoom)) {
            key.consume();
            return;
        }
        switch (key.getCode()) {
            case LEFT, PAGE_UP -> model.turn(-1);
            case RIGHT, PAGE_DOWN -> model.turn(1);
            case F -> closeup.opened().favour();
            case C -> {
                if (key.isShortcutDown()) return;
                compare();
            }
            case L -> lineage();
            default -> {
                return;
            }
        }
        key.consume();
    }

    /** Wherever the focus is. */
    private void onEscape(KeyEvent key) {
        boolean mine = closeup.topProperty().get() == Closeup.Top.LARGE
                && !closeup.chain().isOpen();
        if (key.getCode() != KeyCode.ESCAPE || !mine) return;
        model.closeLarge();
        key.consume();
    }

    /** A drag begins at once or not at all: by then the copies must be there. */
    private void prepareDrag() {
        if (!zoom.isClose())
            subject().ifPresent(output -> model.picks().handout().prepare(List.of(output), false));
    }

    private void dragOut() {
        if (zoom.isClose()) return; // once it is larger than its room a drag moves the picture
        subject()
                .flatMap(output -> model.picks().handout().ready(List.of(output), false))
                .ifPresent(files -> DragOut.start(picture, files, null));
    }

    private static Button icon(String id, String key, Feather glyph, String shortcut) {
        Button button = new Button(null, Icons.of(glyph));
        button.setId(id);
        button.getStyleClass().addAll("flat", "button-icon");
        button.setAccessibleText(TEXTS.get(key));
        return Keys.tip(button, TEXTS.get(key) + "  (" + shortcut + ")");
    }

    private static Button action(String id, String key, Feather glyph) {
        Button button = new Button(TEXTS.get(key), Icons.of(glyph));
        button.setId(id);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
