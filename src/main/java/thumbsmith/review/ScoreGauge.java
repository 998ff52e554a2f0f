package thumbsmith.review;

import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import thumbsmith.ui.Pieces;
import thumbsmith.ui.Texts;

/** A half circle, filled as far as the score goes, with the number and its grade in words. */
final class ScoreGauge extends StackPane {
    private static final Texts TEXTS = Texts.of(ScoreGauge.class);
    private static final double RADIUS = 64;
    private static final double STROKE = 14;

    private final Arc filled = arc(0);
    private final Label number = Pieces.label("", "gauge-number");
    private final Label grade = Pieces.label("", "small", "quiet");

    ScoreGauge() {
        setId("review-gauge");
        getStyleClass().add("gauge");
        setAccessibleRole(AccessibleRole.TEXT);
        Arc track = arc(180);
        track.getStyleClass().add("gauge-track");
        filled.getStyleClass().add("gauge-filled");
        Pane arcs = new Pane(track, filled);
        double width = 2 * RADIUS + STROKE;
        arcs.setMinSize(width, RADIUS + STROKE);
        arcs.setMaxSize(width, RADIUS + STROKE);
        VBox words = new VBox(number, grade);
        words.setAlignment(Pos.BOTTOM_CENTER);
        getChildren().addAll(arcs, words);
        setMaxSize(width, RADIUS + STROKE);
        number.setId("review-score");
    }

    private static Arc arc(double degrees) {
        double centre = RADIUS + STROKE / 2;
        Arc arc = new Arc(centre, centre, RADIUS, RADIUS, 180, -degrees);
        arc.setType(ArcType.OPEN);
        arc.setStrokeWidth(STROKE);
        return arc;
    }

    void show(Optional<KeptScore> score) {
        double main = score.map(KeptScore::main).orElse(0.0);
        String word = score.map(
                        it -> TEXTS.get("grade." + Grade.of(it.main()).name().toLowerCase(Locale.ROOT)))
                .orElse(TEXTS.get("grade.none"));
        filled.setLength(-180 * Math.clamp(main, 0, 100) / 100);
        filled.setVisible(score.isPresent());
        number.setText(score.map(it -> String.valueOf(it.points())).orElse("–"));
        grade.setText(word);
        setAccessibleText(
                score.map(it -> TEXTS.get("gauge.said", it.points(), word)).orElse(word));
    }
}
