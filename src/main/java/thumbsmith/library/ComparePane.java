package thumbsmith.library;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.job.LibraryItem;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Thumbnails;

/** One picture of a comparison with what is known of it below. F marks it as a favourite, Delete takes it out. */
final class ComparePane extends VBox {
    static final double FOOT = 52;
    /** 24 MB each. */
    private static final long MOST_PIXELS = 6_000_000;

    private static final PseudoClass FAVOURITE = PseudoClass.getPseudoClass("lit");
    private static final Texts TEXTS = Texts.of(ComparePane.class);

    private final CompareViewModel model;
    private final LargePicture picture;
    private final boolean leads;
    private final Label name = new Label();
    private final Label detail = new Label();
    private final ToggleButton favourite = new ToggleButton(null, Icons.of(Feather.HEART));
    private final Button remove = new Button(null, Icons.of(Feather.X));
    private Optional<Compared> shown = Optional.empty();

    ComparePane(CompareViewModel model, Thumbnails thumbnails, boolean leads) {
        this.model = model;
        this.leads = leads;
        this.picture = new LargePicture(thumbnails, model.zoom(), leads, MOST_PIXELS);
        getStyleClass().add("compare-pane");
        setFocusTraversable(true);
        VBox.setVgrow(picture, Priority.ALWAYS);
        getChildren().addAll(picture, foot());
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (!isFocusWithin()) requestFocus();
        });
    }

    boolean leads() {
        return leads;
    }

    void show(Compared one, int place) {
        shown = Optional.of(one);
        setId("compare-" + (place + 1));
        name.setText(one.name());
        detail.setText(one.detail());
        favourite.setVisible(one.item().isPresent());
        favourite.setSelected(one.isFavourite());
        pseudoClassStateChanged(FAVOURITE, one.isFavourite());
        setAccessibleText(TEXTS.get("compare.spoken", place + 1, one.name(), one.detail()));
        Optional<LibraryItem> item = one.item();
        picture.show(
                one.file(),
                item.map(it -> it.output().width()),
                item.map(it -> it.output().height()));
    }

    void release() {
        shown = Optional.empty();
        picture.release();
    }

    private HBox foot() {
        name.getStyleClass().add("tile-title");
        detail.getStyleClass().addAll("quiet", "small");
        VBox words = new VBox(name, detail);
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        favourite.setAccessibleText(TEXTS.get("marks.favourite"));
        favourite.getStyleClass().addAll("flat", "button-icon", "small-icon", "heart");
        favourite.setOnAction(event -> shown.ifPresent(model::favour));
        remove.setAccessibleText(TEXTS.get("compare.remove"));
        remove.getStyleClass().addAll("flat", "button-icon", "small-icon");
        remove.setOnAction(event -> shown.ifPresent(model::remove));
        HBox foot = new HBox(
                words,
                Keys.tip(favourite, TEXTS.get("marks.favourite.tip")),
                Keys.tip(remove, TEXTS.get("compare.remove.tip")));
        foot.getStyleClass().add("compare-foot");
        foot.setMinHeight(FOOT);
        foot.setMaxHeight(FOOT);
        return foot;
    }

    private void onKey(KeyEvent key) {
        if (key.getCode() == KeyCode.F && !key.isShortcutDown()) shown.ifPresent(model::favour);
        else if (key.getCode() == KeyCode.DELETE || key.getCode() == KeyCode.BACK_SPACE) shown.ifPresent(model::remove);
        else return;
        key.consume();
    }
}
