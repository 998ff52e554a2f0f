package thumbsmith.review;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.ui.Icons;
import thumbsmith.ui.InlineTrouble;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Pieces;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Words;

/** The score of the chosen picture: gauge, parts, what is suggested, what came of it, and all earlier scores. */
final class ReviewDetails extends ScrollPane {
    private static final Texts TEXTS = Texts.of(ReviewDetails.class);

    private final ReviewViewModel model;
    private final ScoreGauge gauge = new ScoreGauge();
    private final Label honest = Pieces.words("", "small", "quiet");
    private final InlineTrouble trouble;
    private final Label round = Pieces.words("", "review-round");
    private final Label suggestion = Pieces.words("");
    private final Button fix = Pieces.button("review-fix", "", this::fix);
    private final Label fixPrice = Pieces.words("", "small", "quiet");
    private final VBox advice = new VBox(8);
    private final PartBars parts = new PartBars();
    private final ScoreHistory history = new ScoreHistory();
    private final Button score = Pieces.button("review-ask", "", this::score);

    ReviewDetails(ReviewViewModel model) {
        this.model = model;
        setId("review-details");
        this.trouble = new InlineTrouble(way -> chosen().ifPresent(it -> model.take(it, way)), model::copy);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("review-details");
        setContent(content());
        ObservableValue<Optional<ReviewPicture>> one = model.chosenProperty();
        one.when(Shown.is(this)).subscribe(now -> show());
        follow(one.flatMap(it -> it.map(ReviewPicture::knownProperty).orElse(null)));
        follow(one.flatMap(it -> it.map(ReviewPicture::askingProperty).orElse(null)));
        follow(one.flatMap(it -> it.map(ReviewPicture::failureProperty).orElse(null)));
        follow(model.titleProperty());
        follow(model.termsProperty());
    }

    private void follow(ObservableValue<?> value) {
        value.when(Shown.is(this)).subscribe(now -> show());
    }

    private VBox content() {
        round.setId("review-round");
        suggestion.setId("review-suggestion");
        honest.setId("review-honest");
        score.getStyleClass().add("accent");
        Keys.tip(score, TEXTS.get("score.tip"), ReviewKeys.SCORE);
        fix.setGraphic(Icons.of(Feather.EDIT_2));
        Keys.tip(fix, TEXTS.get("fix.tip"), ReviewKeys.FIX);
        HBox top = new HBox(gauge);
        top.setAlignment(Pos.CENTER);
        advice.getChildren().setAll(Pieces.label(TEXTS.get("suggestion"), "field-label"), suggestion, fix, fixPrice);
        VBox all = new VBox(16, top, score, trouble, round, advice, parts, honest, history);
        all.getStyleClass().add("review-column");
        return all;
    }

    private Optional<ReviewPicture> chosen() {
        return model.chosenProperty().get();
    }

    private void score() {
        chosen().ifPresent(model::score);
    }

    private void fix() {
        chosen().ifPresent(model::fix);
    }

    private void show() {
        chosen().ifPresent(this::show);
    }

    private void show(ReviewPicture picture) {
        Optional<KeptScore> latest = picture.latest();
        gauge.show(latest);
        parts.show(latest.map(KeptScore::parts).orElse(java.util.Map.of()));
        history.show(picture.scores());
        trouble.show(picture.failureProperty().get());
        round.setText(ScoreWords.round(picture));
        Shown.set(round, !round.getText().isEmpty());
        honest.setText(latest.map(it -> TEXTS.get(it.embedded() ? "honest.embedded" : "honest.service"))
                .orElse(TEXTS.get("honest.none")));
        showAdvice(picture);
        showButton(picture);
    }

    private void showAdvice(ReviewPicture picture) {
        suggestion.setText(picture.latest().flatMap(KeptScore::suggestion).orElse(""));
        Shown.set(advice, model.canFix(picture));
        fix.setText(TEXTS.get("fix"));
        fixPrice.setText(model.termsProperty()
                .get()
                .round()
                .map(it -> TEXTS.get("fix.price", Words.usd(it)))
                .orElse(TEXTS.get("fix.free")));
    }

    private void showButton(ReviewPicture picture) {
        boolean again = picture.latest().isPresent();
        score.setText(
                picture.isAsking()
                        ? TEXTS.get("asking")
                        : TEXTS.get(
                                again ? "score.again" : "score.one",
                                model.termsProperty().get().words()));
        score.setDisable(picture.isAsking() || !model.titleProblem().isEmpty());
    }
}
