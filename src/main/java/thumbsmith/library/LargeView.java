package thumbsmith.library;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.job.Output;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Keys;
import thumbsmith.ui.ResultMenu;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Thumbnails;

/** One thumbnail open large over the grid, with what made it. Arrow keys turn, Esc backs out, 1 shows it at 100 %. */
final class LargeView extends BorderPane {
    private static final Texts TEXTS = Texts.of(LargeView.class);

    private final LibraryViewModel model;
    private final LargePicture picture;
    private final FactsPane facts;
    private final ToggleButton full = new ToggleButton(TEXTS.get("large.full"));
    private final Button newer = icon("large-newer", "large.newer", Feather.CHEVRON_LEFT, "←");
    private final Button older = icon("large-older", "large.older", Feather.CHEVRON_RIGHT, "→");

    LargeView(LibraryViewModel model, Thumbnails thumbnails) {
        this.model = model;
        this.picture = new LargePicture(thumbnails);
        this.facts = new FactsPane(model::copyText);
        setId("library-large");
        getStyleClass().add("large");
        setFocusTraversable(true);
        setTop(bar());
        setCenter(picture);
        setRight(side());
        full.selectedProperty().subscribe(picture::setFull);
        picture.setOnDragDetected(event -> dragOut());
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        Keys.whileShown(this, this::onEscape);
        model.openedProperty().when(Shown.is(this)).subscribe(this::show);
    }

    private HBox bar() {
        Button back = icon("large-back", "large.back", Feather.ARROW_LEFT, "Esc");
        back.setOnAction(event -> model.closeLarge());
        newer.setOnAction(event -> model.turn(-1));
        older.setOnAction(event -> model.turn(1));
        full.setId("large-full");
        Keys.tip(full, TEXTS.get("large.full.tip"));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar = new HBox(back, newer, older, space, full);
        bar.getStyleClass().add("large-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private VBox side() {
        ScrollPane scroll = new ScrollPane(facts);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox side = new VBox(scroll, new ScoreStatus(model), actions());
        side.getStyleClass().add("large-side");
        return side;
    }

    private VBox actions() {
        Button open = action("large-open", "result.open", Feather.EXTERNAL_LINK);
        open.setOnAction(event -> subject().ifPresent(model.actions()::open));
        Button reveal = action("large-reveal", "result.reveal", Feather.FOLDER);
        reveal.setOnAction(event -> subject().ifPresent(model.actions()::reveal));
        Button more = new Button(null, Icons.of(Feather.MORE_HORIZONTAL));
        more.setId("large-more");
        more.setAccessibleText(TEXTS.get("tile.more"));
        Keys.tip(more, TEXTS.get("tile.more"));
        more.setOnAction(event -> subject()
                .ifPresent(output ->
                        ResultMenu.of(output, model.actions(), scored -> {}).show(more, Side.TOP, 0, -4)));
        HBox second = new HBox(8, reveal, more);
        open.setMaxWidth(Double.MAX_VALUE);
        reveal.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(reveal, Priority.ALWAYS);
        VBox actions = new VBox(open, second);
        actions.getStyleClass().add("large-actions");
        return actions;
    }

    private void show(Optional<Output> opened) {
        setVisible(opened.isPresent());
        opened.ifPresentOrElse(this::fill, picture::release);
    }

    private void fill(Output output) {
        picture.show(output);
        facts.show(model.facts(output));
        newer.setDisable(!model.canTurn(-1));
        older.setDisable(!model.canTurn(1));
        setAccessibleText(OutputWords.spoken(output));
        if (!isFocusWithin()) requestFocus();
    }

    private Optional<Output> subject() {
        return model.openedProperty().get();
    }

    private void onKey(KeyEvent key) {
        switch (key.getCode()) {
            case LEFT -> model.turn(-1);
            case RIGHT -> model.turn(1);
            case DIGIT1, NUMPAD1 -> full.setSelected(!full.isSelected());
            default -> {
                return;
            }
        }
        key.consume();
    }

    /** Wherever the focus is. */
    private void onEscape(KeyEvent key) {
        if (key.getCode() != KeyCode.ESCAPE || subject().isEmpty()) return;
        model.closeLarge();
        key.consume();
    }

    private void dragOut() {
        if (full.isSelected()) return; // there a drag moves the picture
        subject().ifPresent(output -> {
            ClipboardContent content = new ClipboardContent();
            content.putFiles(List.of(output.file().toFile()));
            picture.startDragAndDrop(TransferMode.COPY).setContent(content);
        });
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
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
