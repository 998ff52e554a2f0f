package thumbsmith.library;

import java.util.Optional;
import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.job.LibraryItem;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Names;
import thumbsmith.ui.PictureView;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** One thumbnail in the grid: the picture whole inside a 16:9 box, and what it is below. Used again for others. */
final class TileView extends VBox {
    static final double FOOT = 60;
    private static final Texts TEXTS = Texts.of(TileView.class);
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass LEAD = PseudoClass.getPseudoClass("lead");
    private static final PseudoClass FAVOURITE = PseudoClass.getPseudoClass("favourite");

    private final LibraryViewModel model;
    private final TilePicture loading;
    private final PictureView picture = new PictureView(PictureView.Fit.WHOLE);
    private final MissingNote missing;
    private final Label cancelled = new Label(TEXTS.get("tile.cancelled"));
    private final Button heart = icon(Feather.HEART, "menu.favourite");
    private final Label title = new Label();
    private final Label detail = new Label();
    private final StarsView stars = new StarsView();
    private final StackPane box = new StackPane();
    private Optional<UUID> id = Optional.empty();
    private Optional<LibraryItem> item = Optional.empty();
    private boolean selected;

    TileView(LibraryViewModel model, TilePicture.Source thumbnails) {
        this.model = model;
        this.missing = new MissingNote(model, () -> item);
        this.loading = new TilePicture(model.whereabouts(), thumbnails, picture.imageProperty()::set, missing::show);
        setManaged(false);
        setCache(true); // scrolling then moves what is drawn, and draws only what is new
        getStyleClass().addAll("card", "tile");
        build();
    }

    private void build() {
        box.getStyleClass().add("card-picture");
        picture.setCorner(0);
        box.setClip(roundedAbove());
        cancelled.getStyleClass().add("tile-mark");
        StackPane.setAlignment(cancelled, Pos.TOP_LEFT);
        heart.getStyleClass().add("tile-heart");
        StackPane.setAlignment(heart, Pos.TOP_RIGHT);
        heart.setOnAction(event -> id.ifPresent(model.picks()::favour));
        box.getChildren().addAll(picture, missing, cancelled, heart);
        VBox.setVgrow(box, Priority.ALWAYS);
        box.setMinSize(0, 0);
        getChildren().addAll(box, foot());
    }

    private HBox foot() {
        title.getStyleClass().add("tile-title");
        detail.getStyleClass().add("card-detail");
        detail.setMinWidth(0);
        HBox below = new HBox(8, detail, stars);
        below.setAlignment(Pos.CENTER_LEFT);
        VBox words = new VBox(title, below);
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox foot = new HBox(words, more());
        foot.getStyleClass().add("tile-foot");
        foot.setMinHeight(FOOT);
        foot.setMaxHeight(FOOT);
        return foot;
    }

    private Rectangle roundedAbove() {
        Rectangle clip = new Rectangle();
        clip.setArcWidth(14);
        clip.setArcHeight(14);
        clip.widthProperty().bind(box.widthProperty());
        clip.heightProperty().bind(box.heightProperty().add(14));
        return clip;
    }

    private Button more() {
        Button more = icon(Feather.MORE_HORIZONTAL, "tile.more");
        more.setOnAction(event -> {
            id.filter(it -> !model.picks().selection().has(it))
                    .ifPresent(it -> model.picks().select(Selection.only(it)));
            new LibraryMenu(model).build().show(more, Side.BOTTOM, 0, 4);
        });
        return more;
    }

    private static Button icon(Feather glyph, String key) {
        Button button = new Button(null, Icons.of(glyph));
        button.getStyleClass().addAll("flat", "button-icon", "small-icon");
        button.setAccessibleText(TEXTS.get(key));
        button.setFocusTraversable(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /**
     * Shows that thumbnail; a picture that was on its way for another one is dropped.
     *
     * @param known empty while it is read
     * @param edge the longer side of the picture that is wanted, px
     */
    void show(UUID next, Optional<LibraryItem> known, int edge) {
        setVisible(true);
        boolean same = id.filter(next::equals).isPresent();
        if (same && known.equals(item)) {
            item.ifPresent(it -> loading.show(it.output(), edge));
            return;
        }
        if (!same) clear();
        id = Optional.of(next);
        item = known;
        known.ifPresent(it -> fill(it, edge));
    }

    /** Its place is kept for that thumbnail, which will be shown if it stays in sight. */
    void reserve(UUID next) {
        setVisible(true);
        if (id.filter(next::equals).isPresent()) return;
        clear();
        id = Optional.of(next);
    }

    private void fill(LibraryItem now, int edge) {
        title.setText(Names.of(now.output().recipe()));
        detail.setText(OutputWords.detail(now.output()));
        cancelled.setVisible(now.output().cancelled());
        heart.pseudoClassStateChanged(FAVOURITE, now.favourite());
        stars.show(now.stars());
        setAccessibleText(OutputWords.spoken(now));
        loading.show(now.output(), edge);
    }

    /** Lets go of what is shown, so that nothing is loaded for a tile nobody sees. */
    void release() {
        clear();
        setVisible(false);
    }

    private void clear() {
        loading.release();
        id = Optional.empty();
        item = Optional.empty();
        title.setText("");
        detail.setText("");
        cancelled.setVisible(false);
        heart.pseudoClassStateChanged(FAVOURITE, false);
        stars.show(0);
        Shown.set(missing, false);
    }

    void mark(Selection selection) {
        boolean now = id.filter(selection::has).isPresent();
        if (now != selected) pseudoClassStateChanged(SELECTED, selected = now);
        pseudoClassStateChanged(LEAD, id.isPresent() && id.equals(selection.lead()));
    }

    /** Which thumbnail it shows. */
    Optional<UUID> shown() {
        return id;
    }

    Image image() {
        return picture.imageProperty().get();
    }
}
