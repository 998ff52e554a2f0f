package thumbsmith.spending;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import thumbsmith.job.LedgerReport.Grouping;
import thumbsmith.job.Tally;
import thumbsmith.ui.Icons;
import thumbsmith.ui.Keys;
import thumbsmith.ui.Pieces;
import thumbsmith.ui.Shown;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Words;

/** One month: its days, what was paid for in it, and apart from that its drafts and what was lost. */
final class MonthPane extends VBox {
    private static final Texts TEXTS = Texts.of(MonthPane.class);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private final SpendingViewModel model;
    private final Label name = Pieces.label("", "section-title", "spending-month-name");
    private final Label spent = Pieces.label("", "quiet");
    private final Button earlier;
    private final Button later;
    private final DayBars days = new DayBars();
    private final HBox tables = new HBox();
    private final Map<Grouping, ShareTable> shares = new EnumMap<>(Grouping.class);
    private final SideWords beside = new SideWords("spending-month");

    MonthPane(SpendingViewModel model) {
        this.model = model;
        earlier = stepper("spending-earlier", "month.earlier", Feather.CHEVRON_LEFT, -1);
        later = stepper("spending-later", "month.later", Feather.CHEVRON_RIGHT, 1);
        setId("spending-month");
        name.setId("spending-month-name");
        getStyleClass().add("spending-section");
        for (Grouping grouping : Grouping.values()) shares.put(grouping, new ShareTable(grouping));
        tables.getStyleClass().add("spending-tables");
        tables.getChildren().addAll(shares.values());
        HBox head = new HBox(earlier, name, later, spent);
        head.getStyleClass().add("spending-month-head");
        getChildren().addAll(head, days, tables, beside);
    }

    void show(Figures figures) {
        YearMonth month = figures.shown();
        Tally tally = figures.ofShown();
        name.setText(MONTH.format(month));
        spent.setText(
                tally.requests() == 0
                        ? TEXTS.get("month.nothing", MONTH.format(month))
                        : TEXTS.get("month.spent", Words.usd(tally.spent()), TEXTS.get("requests", tally.requests())));
        earlier.setDisable(!model.canStep(-1));
        later.setDisable(!model.canStep(1));
        days.show(month, figures.days());
        Shown.set(days, tally.requests() > 0);
        Shown.set(tables, tally.requests() > 0);
        shares.forEach((grouping, table) -> table.show(figures.shares().get(grouping)));
        beside.show(tally, figures.lostOfShown());
    }

    private Button stepper(String id, String key, Feather glyph, int by) {
        Button button = Pieces.button(id, null, () -> model.step(by));
        button.setGraphic(Icons.of(glyph));
        button.getStyleClass().addAll("flat", "button-icon", "small-icon");
        button.setAccessibleText(TEXTS.get(key));
        return Keys.tip(button, TEXTS.get(key));
    }
}
