package thumbsmith.review;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import thumbsmith.ui.Pieces;
import thumbsmith.ui.Texts;

/** The parts of a score as bars, each with its name, its number and what it measures. */
final class PartBars extends GridPane {
    private static final Texts TEXTS = Texts.of(PartBars.class);
    private static final List<String> KNOWN = List.of("clarity", "curiosity", "emotion", "idea", "virality");

    PartBars() {
        setId("review-parts");
        getStyleClass().add("part-bars");
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(new ColumnConstraints(), wide, new ColumnConstraints());
    }

    void show(Map<String, Double> parts) {
        getChildren().clear();
        parts.forEach(this::add);
    }

    private void add(String name, double value) {
        ProgressBar bar = new ProgressBar(Math.clamp(value / 100, 0, 1));
        bar.setMaxWidth(Double.MAX_VALUE);
        Label number = Pieces.label(String.valueOf(Math.round(value)), "small");
        int row = getRowCount();
        addRow(row, Pieces.label(title(name)), bar, number);
        if (!KNOWN.contains(name)) return;
        Label about = Pieces.words(TEXTS.get("part." + name), "small", "quiet");
        add(about, 0, row + 1, 3, 1);
    }

    /** The service's own word for a part, as a title: others than today's may come. */
    private static String title(String wire) {
        if (wire.isEmpty()) return wire;
        return wire.substring(0, 1).toUpperCase(Locale.ROOT) + wire.substring(1).replace('_', ' ');
    }
}
