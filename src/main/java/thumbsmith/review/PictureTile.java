package thumbsmith.review;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import thumbsmith.ui.PictureView;
import thumbsmith.ui.Pieces;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Thumbnails;

/** One of the pictures under review in the list: small, with its score and how it stands to the others. */
final class PictureTile extends ToggleButton {
    private static final Texts TEXTS = Texts.of(PictureTile.class);
    private static final double WIDTH = 120;
    private static final double HEIGHT = 68;
    private static final double ROW = 88;

    private final ReviewViewModel model;
    private final ReviewPicture picture;
    private final PictureView small = new PictureView(PictureView.Fit.COVER);
    private final Label score = Pieces.label("", "tile-score");
    private final Label about = Pieces.label("", "small", "quiet");
    private final ProgressIndicator busy = new ProgressIndicator();

    /** @param changed called when its score is another one, which may change how the others stand */
    PictureTile(ReviewViewModel model, ReviewPicture picture, Thumbnails thumbnails, Runnable changed) {
        this.model = model;
        this.picture = picture;
        getStyleClass().add("review-tile");
        setUserData(Optional.of(picture));
        setMaxWidth(Double.MAX_VALUE);
        setMinHeight(ROW);
        setMaxHeight(ROW);
        small.setMinSize(WIDTH, HEIGHT);
        small.setMaxSize(WIDTH, HEIGHT);
        thumbnails.load(picture.file(), 240, small.imageProperty()::set, fault -> {});
        setGraphic(row());
        picture.knownProperty().when(Shown.is(this)).subscribe(now -> changed.run());
        picture.askingProperty().when(Shown.is(this)).subscribe(now -> show());
        picture.failureProperty().when(Shown.is(this)).subscribe(now -> show());
    }

    /** Another picture may be the best by now. */
    void show() {
        score.setText(picture.latest().map(it -> String.valueOf(it.points())).orElse("–"));
        about.setText(words());
        Shown.set(busy, picture.isAsking());
        setAccessibleText(TEXTS.get("tile.said", picture.name(), score.getText(), about.getText()));
    }

    private HBox row() {
        busy.setMaxSize(20, 20);
        HBox first = new HBox(8, score, busy);
        first.setAlignment(Pos.CENTER_LEFT);
        VBox words = new VBox(2, first, about);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(12, new StackPane(small), words);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private String words() {
        if (picture.isAsking()) return TEXTS.get("tile.asking");
        if (picture.failureProperty().get().isPresent()) return TEXTS.get("tile.failed");
        if (model.best().filter(it -> it == picture).isPresent()) return TEXTS.get("tile.best");
        if (picture.difference().isPresent())
            return TEXTS.get(
                    "tile.after", ScoreWords.signed(picture.difference().getAsLong()));
        return picture.known().round().isPresent()
                ? TEXTS.get("tile.edited")
                : picture.latest().isPresent() ? picture.name() : TEXTS.get("tile.unscored");
    }
}
