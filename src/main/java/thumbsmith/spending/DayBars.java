package thumbsmith.spending;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import thumbsmith.job.Tally;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Pieces;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Words;

/** The days of a month side by side, each as high as what was spent on it. */
final class DayBars extends HBox {
    private static final Texts TEXTS = Texts.of(DayBars.class);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.ENGLISH);
    private static final double HEIGHT = 96;
    private static final double LEAST = 2;

    DayBars() {
        setId("spending-days");
        getStyleClass().add("spending-days");
        setAccessibleText(TEXTS.get("days.accessible"));
    }

    void show(YearMonth month, List<Tally> days) {
        BigDecimal most =
                days.stream().map(Tally::spent).max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
        getChildren()
                .setAll(IntStream.rangeClosed(1, days.size())
                        .mapToObj(day -> column(month, day, days.get(day - 1), most))
                        .toList());
    }

    private static VBox column(YearMonth month, int day, Tally tally, BigDecimal most) {
        Region bar = new Region();
        bar.getStyleClass().add("spending-bar");
        double height = height(tally.spent(), most);
        bar.setMinHeight(height);
        bar.setMaxHeight(height);
        StackPane room = new StackPane(bar);
        StackPane.setAlignment(bar, Pos.BOTTOM_CENTER);
        room.getStyleClass().add("spending-bar-room");
        room.setMinHeight(HEIGHT);
        Label number = Pieces.label(Integer.toString(day), "spending-day-number");
        VBox column = new VBox(4, room, number);
        column.getStyleClass().add("spending-day");
        column.setAlignment(Pos.BOTTOM_CENTER);
        HBox.setHgrow(column, Priority.ALWAYS);
        String words = TEXTS.get(
                "day.accessible",
                DAY.format(month.atDay(day)),
                Words.usd(tally.spent()),
                TEXTS.get("requests", tally.requests()));
        column.setAccessibleText(words);
        return Keys.tip(column, words);
    }

    private static double height(BigDecimal spent, BigDecimal most) {
        if (spent.signum() == 0) return 0;
        return Math.max(
                LEAST, HEIGHT * spent.divide(most, 4, RoundingMode.HALF_UP).doubleValue());
    }
}
