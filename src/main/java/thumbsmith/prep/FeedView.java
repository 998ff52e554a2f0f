package thumbsmith.prep;

import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import thumbsmith.darkroom.FeedSize;
import thumbsmith.darkroom.Legibility;
import thumbsmith.prep.FeedModel.Feed;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Thumbnails;

/** The result in its true size in the feed, and how well the words in hand can be read there. */
final class FeedView extends HBox {
    private static final Texts TEXTS = Texts.of(FeedView.class);

    private final ImageView picture = new ImageView();
    private final FontIcon icon = Icons.of(Feather.CHECK_CIRCLE);
    private final Label verdict = Parts.wrapping("feed-verdict");
    private final Label figures = Parts.wrapping("small", "quiet");

    FeedView(FeedModel model) {
        setId("feed");
        getStyleClass().add("feed");
        setAlignment(Pos.TOP_LEFT);
        picture.setFitWidth(FeedSize.WIDTH);
        picture.setPreserveRatio(true);
        verdict.setId("feed-verdict");
        figures.setId("feed-figures");
        HBox.setHgrow(verdict, Priority.ALWAYS);
        VBox words = new VBox(4, new HBox(4, icon, verdict), figures);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(picture, words);
        model.feedProperty().when(Shown.is(this)).subscribe(this::show);
    }

    private void show(Optional<Feed> feed) {
        picture.setImage(feed.map(Feed::small).map(Thumbnails::toImage).orElse(null));
        Optional<Legibility> read = feed.flatMap(Feed::legibility);
        Shown.set(this, read.isPresent());
        read.ifPresent(this::tell);
    }

    private void tell(Legibility read) {
        Legibility.Verdict found = read.verdict();
        icon.setIconCode(found == Legibility.Verdict.CLEAR ? Feather.CHECK_CIRCLE : Feather.ALERT_TRIANGLE);
        verdict.setText(TEXTS.get("feed." + found.name().toLowerCase(Locale.ROOT)));
        verdict.setAccessibleText(verdict.getText());
        figures.setText(TEXTS.get("feed.figures", Math.round(read.letters()), read.contrast()));
        setMinHeight(Region.USE_PREF_SIZE);
    }
}
