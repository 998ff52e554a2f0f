package thumbsmith.spending;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Prices;
import thumbsmith.job.Budget;
import thumbsmith.job.Job;
import thumbsmith.job.LedgerReport.Grouping;
import thumbsmith.job.RequestCount;
import thumbsmith.ui.Work;

class SpendingViewModelTest {
    @TempDir
    Path home;

    private SpendingRig rig;

    @BeforeEach
    void open() {
        rig = new SpendingRig(home);
    }

    @AfterEach
    void close() {
        rig.close();
    }

    private void books() {
        rig.paid("2026-10-31T23:59:59Z", Operation.EDIT, Optional.empty(), "0.12");
        rig.paid("2026-11-01T00:00:00Z", Operation.TEXT, Optional.of(Model.PKZ_4), "0.37");
        rig.filedUnder("Island");
        rig.paid("2026-11-22T09:00:00Z", Operation.SCORE, Optional.empty(), "0.03");
        rig.draft("2026-11-22T09:00:00Z", "0.13");
    }

    @Test
    void todayThisMonthAndAllTimeAreToldApartAndDraftsStandBeside() {
        books();
        rig.model().watch(true);
        Figures read = rig.figures();
        assertThat(read.ofToday().spent()).isEqualByComparingTo("0.03");
        assertThat(read.ofThisMonth().spent()).isEqualByComparingTo("0.40");
        assertThat(read.ofAllTime().spent()).isEqualByComparingTo("0.52");
        assertThat(read.ofAllTime().drafts()).isEqualTo(1);
        assertThat(read.ofAllTime().draftList()).isEqualByComparingTo("0.13");
        assertThat(read.days()).hasSize(30);
        assertThat(read.days().getFirst().spent()).isEqualByComparingTo("0.37");
        assertThat(read.shares().get(Grouping.PROJECT).getFirst().name()).contains("Island");
    }

    @Test
    void monthsCanBeTurnedBackToTheFirstAndNoFurther() {
        books();
        rig.model().watch(true);
        assertThat(rig.model().canStep(1)).isFalse();
        rig.model().step(-1);
        assertThat(rig.figures().shown()).isEqualTo(YearMonth.of(2026, 10));
        assertThat(rig.figures().ofShown().spent()).isEqualByComparingTo("0.12");
        assertThat(rig.figures().ofThisMonth().spent()).isEqualByComparingTo("0.40");
        assertThat(rig.model().canStep(-1)).isFalse();
        rig.model().step(-1);
        assertThat(rig.figures().shown()).isEqualTo(YearMonth.of(2026, 10));
        rig.model().step(1);
        assertThat(rig.figures().shown()).isEqualTo(YearMonth.of(2026, 11));
    }

    @Test
    void lostAnswersAndWhatIsOnItsWayAreCostedByTheTable() {
        rig.unknown.add(new RequestCount(Operation.TEXT, Optional.of(Model.PKZ_4_5), 3));
        rig.underWay.add(new RequestCount(Operation.EDIT, Optional.empty(), 2));
        rig.model().watch(true);
        assertThat(rig.figures().lostOfAllTime()).isEqualTo(new Figures.Lost(3, new BigDecimal("0.39")));
        assertThat(rig.figures().underWay()).isEqualByComparingTo("0.24");
        assertThat(rig.figures().isNothing()).isFalse();
    }

    @Test
    void aLedgerThatCannotBeReadIsSaidAndCanBeTriedAgain() {
        rig.instead = Optional.of(new BrokenReport());
        rig.model().watch(true);
        assertThat(rig.model().stateProperty().get()).isEqualTo(new SpendingViewModel.State.Failed());
        rig.instead = Optional.empty();
        rig.model().refresh();
        assertThat(rig.figures().isNothing()).isTrue();
    }

    @Test
    void jobsThatGoOnAreReadOnlyWhileSomebodyLooks() {
        rig.model();
        rig.listeners.forEach(listener -> listener.changed((Job) null));
        assertThat(rig.readings).isZero();
        rig.model().watch(true);
        rig.listeners.forEach(listener -> listener.changed((Job) null));
        assertThat(rig.readings).isEqualTo(2);
    }

    @Test
    void aHundredChangesDuringOneReadingMakeOneMore() {
        Deque<Runnable> due = new ArrayDeque<>();
        rig.work = new Work(Runnable::run, due::add, Runnable::run);
        rig.model().watch(true);
        for (int i = 0; i < 100; i++) rig.listeners.forEach(listener -> listener.changed((Job) null));
        assertThat(due).hasSize(1);
        due.remove().run();
        assertThat(due).hasSize(1);
        due.remove().run();
        assertThat(due).isEmpty();
        assertThat(rig.readings).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"5, 5", "5.00, 5.00", "'0,5', 0.5", "$12.345, 12.345", "0, 0", "' 7.10 ', 7.10"})
    void aLimitCountsAsSoonAsItIsTyped(String typed, BigDecimal limit) {
        rig.model().budget().day().textProperty().set(typed);
        assertThat(rig.preferences.get().budget().day()).contains(limit);
        assertThat(rig.model().limitsProperty().get().day()).contains(limit);
        assertThat(rig.model().budget().day().textProperty().get()).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "five", "1.2.3", "1e9", "1000001", "0.12345678", "5 USD"})
    void whatIsNoLimitIsSaidAndChangesNothing(String typed) {
        rig.preferences.update(it -> it.withBudget(new Budget(Optional.empty(), Optional.of(BigDecimal.TEN))));
        AmountField month = rig.model().budget().month();
        assertThat(month.textProperty().get()).isEqualTo("10.00");
        month.textProperty().set(typed);
        assertThat(month.problemProperty().get()).isNotEmpty();
        assertThat(rig.preferences.get().budget().month()).contains(BigDecimal.TEN);
        rig.preferences.update(it -> it.withConcurrency(3));
        assertThat(month.textProperty().get()).isEqualTo(typed);
    }

    @Test
    void anEmptiedLimitIsNoLimit() {
        rig.model().budget().day().textProperty().set("5");
        rig.model().budget().day().textProperty().set("");
        assertThat(rig.preferences.get().budget()).isEqualTo(Budget.NONE);
        assertThat(rig.model().budget().day().problemProperty().get()).isEmpty();
    }

    @Test
    void aPriceCountsAtOnceWithTheDayOfTheChangeAndGoesBack() {
        PriceTable table = rig.model().prices();
        AmountField field = table.field(Operation.TEXT, Optional.of(Model.PKZ_4_5));
        field.textProperty().set("0.1");
        assertThat(rig.prices.get().of(Operation.TEXT, Optional.of(Model.PKZ_4_5)))
                .isEqualTo(new BigDecimal("0.10"));
        assertThat(rig.prices.get().published()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(field.textProperty().get()).isEqualTo("0.1");
        assertThat(table.isPublished()).isFalse();
        table.field(Operation.SCORE, Optional.empty()).textProperty().set("free");
        table.backToPublished();
        assertThat(rig.prices.get()).isEqualTo(Prices.PUBLISHED);
        assertThat(field.textProperty().get()).isEqualTo("0.13");
        assertThat(table.field(Operation.SCORE, Optional.empty()).textProperty().get())
                .isEqualTo("0.03");
    }

    @Test
    void thePriceTableHasEveryPaidOperationAndEveryModel() {
        PriceTable table = rig.model().prices();
        assertThat(PriceTable.OPERATIONS).hasSize(8);
        for (Operation operation : PriceTable.OPERATIONS) {
            if (!PriceTable.hasModels(operation))
                assertThat(table.field(operation, Optional.empty())).isNotNull();
            else
                for (Model model : Model.values())
                    assertThat(table.field(operation, Optional.of(model))).isNotNull();
        }
    }

    @Test
    void whatWasBookedStaysAsItWasWhenPricesChange() {
        books();
        rig.model().watch(true);
        rig.model()
                .prices()
                .field(Operation.EDIT, Optional.empty())
                .textProperty()
                .set("9.99");
        assertThat(rig.figures().ofAllTime().spent()).isEqualByComparingTo("0.52");
    }

    @Test
    void theLedgerIsSavedWhereThePersonSaysAndCanBeShown() throws Exception {
        books();
        rig.saveAs = Optional.of(home);
        rig.model().export();
        Path file = home.resolve("thumbsmith-spending-2026-11-22.csv");
        assertThat(Files.readAllLines(file)).hasSize(5);
        assertThat(rig.model().noticeProperty().get().orElseThrow().sentence()).contains(file.getFileName() + ".");
        rig.model().reveal();
        assertThat(rig.revealed).containsExactly(file.toAbsolutePath());
    }

    @Test
    void anExportThatFailsSaysSo() {
        rig.saveAs = Optional.of(home.resolve("missing"));
        rig.model().export();
        assertThat(rig.model().noticeProperty().get().orElseThrow().sentence()).contains("could not be saved");
        assertThat(rig.model().noticeProperty().get().orElseThrow().file()).isEmpty();
    }

    @Test
    void aClosedModelHearsOfNothingMore() {
        rig.model().watch(true);
        rig.model().close();
        assertThat(rig.listeners).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 5, 0.0, false, $5.00 left of $5.00",
        "1.25, 5, 0.25, false, $3.75 left of $5.00",
        "5, 5, 1.0, false, $0.00 left of $5.00",
        "5.01, 5, 1.0, true, $0.01 over the budget of $5.00",
        "0, 0, 0.0, false, $0.00 left of $0.00"
    })
    void aBudgetIsToldInWordsAndAsAShare(BigDecimal spent, BigDecimal limit, double share, boolean over, String words) {
        BudgetState state = BudgetState.of(spent, Optional.of(limit));
        assertThat(state.share()).contains(share);
        assertThat(state.over()).isEqualTo(over);
        assertThat(state.words()).isEqualTo(words);
    }
}
