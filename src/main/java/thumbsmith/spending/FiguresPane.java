package thumbsmith.spending;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import thumbsmith.job.Budget;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Words;

/** Today, this month and all time above; one month in detail below. */
final class FiguresPane extends VBox {
    private static final Texts TEXTS = Texts.of(FiguresPane.class);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private final PeriodCard today = new PeriodCard("spending-today", TEXTS.get("today"));
    private final PeriodCard thisMonth = new PeriodCard("spending-this-month", TEXTS.get("this-month"));
    private final PeriodCard allTime = new PeriodCard("spending-all-time", TEXTS.get("all-time"));
    private final SideWords beside = new SideWords("spending-all");
    private final MonthPane month;

    FiguresPane(SpendingViewModel model) {
        month = new MonthPane(model);
        setId("spending-figures");
        getStyleClass().add("spending-figures");
        HBox cards = new HBox(today, thisMonth, allTime);
        cards.getStyleClass().add("spending-cards");
        getChildren().addAll(cards, month);
        allTime.getChildren().add(beside);
    }

    void show(Figures figures, Budget limits) {
        String underWay = underWay(figures.underWay());
        today.show(BudgetState.of(figures.ofToday().spent(), limits.day()), underWay);
        thisMonth.show(BudgetState.of(figures.ofThisMonth().spent(), limits.month()), underWay);
        allTime.show(total(figures), "");
        beside.show(figures.ofAllTime(), figures.lostOfAllTime());
        month.show(figures);
    }

    private static BudgetState total(Figures figures) {
        YearMonth first = figures.first();
        String words =
                TEXTS.get("since", TEXTS.get("requests", figures.ofAllTime().requests()), MONTH.format(first));
        return new BudgetState(Words.usd(figures.ofAllTime().spent()), words, Optional.empty(), false);
    }

    private static String underWay(BigDecimal amount) {
        return amount.signum() == 0 ? "" : TEXTS.get("under-way", Words.usd(amount));
    }
}
