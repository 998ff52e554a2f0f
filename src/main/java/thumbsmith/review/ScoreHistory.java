package thumbsmith.review;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import thumbsmith.ui.Pieces;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;

/** All scores of one picture, the newest first, and how far they lie apart. */
final class ScoreHistory extends VBox {
    private static final Texts TEXTS = Texts.of(ScoreHistory.class);
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);

    private final Label spread = Pieces.words("");
    private final VBox rows = new VBox(2);

    ScoreHistory() {
        super(4);
        setId("review-history");
        spread.setId("review-spread");
        getChildren().addAll(Pieces.label(TEXTS.get("history"), "field-label"), spread, rows);
    }

    void show(List<KeptScore> scores) {
        Shown.set(this, !scores.isEmpty());
        if (scores.isEmpty()) return;
        Spread all = Spread.of(scores);
        spread.setText(
                all.isOne()
                        ? TEXTS.get("spread.one", all.times(), all.most())
                        : TEXTS.get("spread", all.times(), all.least(), all.most()));
        rows.getChildren()
                .setAll(scores.reversed().stream().map(ScoreHistory::row).toList());
    }

    private static HBox row(KeptScore score) {
        String when = WHEN.withLocale(Locale.ENGLISH).format(score.when().atZone(ZoneId.systemDefault()));
        Label number = Pieces.label(String.valueOf(score.points()), "history-score");
        String about = score.title().isEmpty() ? when : TEXTS.get("history.titled", when, score.title());
        return new HBox(8, number, Pieces.words(about, "small", "quiet"));
    }
}
