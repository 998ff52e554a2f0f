package thumbsmith.create;

import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import thumbsmith.api.ScoreAnswer;
import thumbsmith.ui.Texts;

/** A score with its parts as bars, and what the service suggests. */
final class ScoreParts extends VBox {
    private static final Texts TEXTS = Texts.of(ScoreParts.class);

    ScoreParts(CardScore score) {
        getStyleClass().add("score-parts");
        getChildren().add(Nodes.label(TEXTS.get("score.title", Math.round(score.main())), "section-title"));
        score.answer().ifPresentOrElse(this::show, () -> getChildren().add(later()));
    }

    private static Label later() {
        return Nodes.label(TEXTS.get("score.later"), "quiet", "small");
    }

    private void show(ScoreAnswer answer) {
        GridPane grid = Nodes.styled(new GridPane(), "score-grid");
        answer.parts().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(part -> addRow(grid, part));
        getChildren().add(grid);
        answer.suggestion().ifPresent(words -> {
            Label suggestion = Nodes.wrapping();
            suggestion.setText(words);
            suggestion.setPrefWidth(260);
            getChildren().addAll(Nodes.label(TEXTS.get("score.suggestion"), "field-label"), suggestion);
        });
    }

    private static void addRow(GridPane grid, Map.Entry<String, Double> part) {
        ProgressBar bar = new ProgressBar(part.getValue() / 100);
        bar.setPrefWidth(120);
        Label value = Nodes.label(String.valueOf(Math.round(part.getValue())), "small");
        value.setAlignment(Pos.CENTER_RIGHT);
        grid.addRow(grid.getRowCount(), Nodes.label(title(part.getKey()), "small"), bar, value);
    }

    /** The service's own word for the part, as a title; others than today's may come. */
    private static String title(String wire) {
        if (wire.isEmpty()) return wire;
        return wire.substring(0, 1).toUpperCase(Locale.ROOT) + wire.substring(1).replace('_', ' ');
    }
}
