package thumbsmith.review;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import thumbsmith.ui.PictureView;
import thumbsmith.ui.Pieces;
import thumbsmith.ui.Texts;

/** The picture as a list shows it: 168 px wide, with the running time over its corner and the title cut beside it. */
final class FeedPreview extends HBox {
    private static final Texts TEXTS = Texts.of(FeedPreview.class);
    private static final double WIDTH = 168;
    private static final double HEIGHT = 94;

    private final PictureView picture = new PictureView(PictureView.Fit.COVER);
    private final Label title = Pieces.label("", "feed-title");

    FeedPreview() {
        setId("review-feed");
        getStyleClass().add("feed-preview");
        Label badge = Pieces.label("12:34", "feed-badge");
        StackPane.setAlignment(badge, Pos.BOTTOM_RIGHT);
        StackPane small = new StackPane(picture, badge);
        small.setMinSize(WIDTH, HEIGHT);
        small.setMaxSize(WIDTH, HEIGHT);
        title.setWrapText(true);
        VBox words = new VBox(4, title, Pieces.words(TEXTS.get("feed.about"), "small", "quiet"));
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(small, words);
    }

    void show(Image image) {
        picture.imageProperty().set(image);
    }

    void title(String typed) {
        title.setText(typed.isBlank() ? TEXTS.get("feed.title") : typed.strip());
    }
}
