package thumbsmith.prep;

import java.nio.file.Path;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import thumbsmith.darkroom.PrepRecipe;
import thumbsmith.ui.Icons;
import thumbsmith.ui.PictureView;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Thumbnails;
import thumbsmith.ui.Work;

/** One picture of a batch: what becomes of it, small, and what is known of it in words. */
final class BatchTileView extends VBox {
    /** In px. */
    static final double HEIGHT = 184;

    private static final Texts TEXTS = Texts.of(BatchTileView.class);
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass OUT = PseudoClass.getPseudoClass("out");

    private final BatchGrid grid;
    private final BatchViewModel model;
    private final PictureView picture = new PictureView(PictureView.Fit.WHOLE);
    private final FontIcon broken = Icons.large(Feather.IMAGE);
    private final FontIcon mark = Icons.of(Feather.CHECK);
    private final Label name = Parts.label("", "small");
    private final Label words = Parts.label("", "small", "quiet");
    private final Label own = Parts.label(TEXTS.get("batch.own"), "batch-own");
    private final FontIcon inOut = Icons.of(Feather.CHECK_SQUARE);
    private final Button toggle = new Button(null, inOut);
    private final Tooltip whole = new Tooltip();
    private Work.Running loading = () -> {};
    private Optional<Path> shown = Optional.empty();
    private Optional<PrepRecipe> recipe = Optional.empty();

    BatchTileView(BatchGrid grid, PrepScreenModel screen) {
        this.grid = grid;
        this.model = screen.many();
        getStyleClass().add("batch-tile");
        setMinHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        build();
        setOnMousePressed(press -> press(press, screen));
    }

    private void build() {
        picture.setMinSize(0, 0);
        toggle.getStyleClass().addAll("button-icon", "batch-toggle");
        toggle.setFocusTraversable(false);
        toggle.setOnAction(press -> shown.ifPresent(model::toggle));
        StackPane.setAlignment(toggle, Pos.TOP_LEFT);
        StackPane.setAlignment(own, Pos.TOP_RIGHT);
        StackPane box = new StackPane(broken, picture, toggle, own);
        box.getStyleClass().add("batch-picture");
        box.setMinHeight(132);
        box.setMaxHeight(132);
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        HBox state = new HBox(4, mark, words);
        state.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(box, name, state);
        Tooltip.install(this, whole);
    }

    /** Keeps the picture of the recipe before until the next one is there. */
    void show(Path next, double width) {
        setMinWidth(width);
        setMaxWidth(width);
        BatchTile tile = model.tile(next);
        boolean same = shown.filter(next::equals).isPresent();
        if (!same) picture.imageProperty().set(null);
        if (!same || !recipe.equals(Optional.of(tile.recipe()))) load(tile);
        shown = Optional.of(next);
        recipe = Optional.of(tile.recipe());
        tell(tile);
        mark();
    }

    void mark() {
        pseudoClassStateChanged(
                CHOSEN,
                shown.isPresent() && shown.equals(model.selectedProperty().get()));
    }

    void release() {
        loading.cancel();
        shown = Optional.empty();
        recipe = Optional.empty();
    }

    static String spoken(BatchTile tile) {
        String what = tile.own() ? TEXTS.get("batch.spoken.own", tile.name()) : tile.name();
        return tile.words().isEmpty() ? what : TEXTS.get("batch.spoken", what, tile.words());
    }

    private void load(BatchTile tile) {
        loading.cancel();
        if (tile.mark() == BatchTile.Mark.BROKEN) return;
        Path of = tile.picture();
        loading = model.previews()
                .load(
                        of,
                        tile.recipe(),
                        pixels -> picture.imageProperty().set(Thumbnails.toImage(pixels)),
                        why -> model.files().markBroken(of, why));
    }

    private void tell(BatchTile tile) {
        name.setText(tile.name());
        words.setText(tile.words());
        whole.setText(spoken(tile));
        Shown.set(own, tile.own());
        pseudoClassStateChanged(OUT, !tile.in());
        inOut.setIconCode(tile.in() ? Feather.CHECK_SQUARE : Feather.SQUARE);
        toggle.setAccessibleText(TEXTS.get(tile.in() ? "batch.leave-out" : "batch.take-in"));
        broken.setVisible(!model.canEdit(tile.picture()));
        toneOf(tile.mark());
    }

    private void toneOf(BatchTile.Mark of) {
        for (BatchTile.Mark each : BatchTile.Mark.values())
            pseudoClassStateChanged(PseudoClass.getPseudoClass(each.name().toLowerCase()), each == of);
        Optional<Feather> glyph = glyph(of);
        glyph.ifPresent(mark::setIconCode);
        Shown.set(mark, glyph.isPresent());
    }

    private static Optional<Feather> glyph(BatchTile.Mark of) {
        return switch (of) {
            case UNREAD, SOUND -> Optional.empty();
            case BROKEN, FAILED -> Optional.of(Feather.ALERT_CIRCLE);
            case DONE -> Optional.of(Feather.CHECK);
            case SKIPPED -> Optional.of(Feather.SKIP_FORWARD);
        };
    }

    private void press(MouseEvent press, PrepScreenModel screen) {
        grid.requestFocus();
        shown.ifPresent(it -> {
            model.select(it);
            if (press.getClickCount() == 2) screen.edit(it);
        });
        press.consume();
    }
}
