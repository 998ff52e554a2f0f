package thumbsmith.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import thumbsmith.contract.Model;
import thumbsmith.create.CreateViewModel;
import thumbsmith.job.Budget;
import thumbsmith.job.LedgerReport.Grouping;
import thumbsmith.job.Span;

/** A person with a budget, in the program's own window, over a service that is paid and counted on the wire. */
@ExtendWith(ApplicationExtension.class)
final class BudgetJourneyTest {
    private static final String QUESTION = "This would go over today's budget";

    @TempDir
    Path home;

    private WindowRig rig;
    private PaidStage service;

    @Start
    void open(Stage stage) {
        rig = new WindowRig(home, Duration.ZERO);
        stage.setScene(rig.scene(1000, 900, false));
        stage.show();
    }

    @AfterEach
    void close() throws IOException {
        rig.close();
        if (service != null) service.close();
    }

    private CreateViewModel create() {
        return rig.window.screens().create();
    }

    private void pay() throws IOException {
        service = new PaidStage(rig, home.resolve("paid"));
        rig.wiring
                .preferences()
                .update(it -> it.withBudget(new Budget(Optional.of(new BigDecimal("0.20")), Optional.empty())));
    }

    private void compose(FxRobot robot, int count) {
        robot.interact(() -> {
            create().composer().prompt().textProperty().set("A castle");
            create().composer().count().set(count);
        });
        WindowRig.await(
                "it can be generated", () -> create().blockedProperty().get().isEmpty());
    }

    private BigDecimal spent() {
        return rig.studio().ledger().report().total(Span.ALL).spent();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    @Test
    void aRunOverTheBudgetIsAskedAboutAndBackSendsNothing(FxRobot robot) throws IOException {
        pay();
        compose(robot, 2);
        rig.person.agrees = false;
        robot.clickOn("#generate");
        WindowRig.await("it was asked", () -> rig.person.questions.equals(List.of(QUESTION)));
        assertThat(service.arrived()).isZero();
        assertThat(rig.studio().journal().recent(10)).isEmpty();

        rig.person.agrees = true;
        robot.clickOn("#generate");
        WindowRig.await("both are there", () -> rig.outputs().size() == 2);
        assertThat(rig.person.questions).containsExactly(QUESTION, QUESTION);
        assertThat(service.arrived()).isEqualTo(2);
        assertThat(spent()).isEqualByComparingTo("0.26");

        WindowRig.await(
                "the status line tells it", () -> text(robot, "#status-spent").startsWith("today $0.26"));
        robot.clickOn("#status-spent");
        WindowRig.await(
                "the screen tells it",
                () -> robot.lookup("$0.06 over the budget of $0.20").tryQuery().isPresent());
    }

    @Test
    void withinTheBudgetNothingIsAskedAndTheProjectGetsItsShare(FxRobot robot) throws IOException {
        pay();
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> create().project().choose("Island"));
        assertThat(text(robot, "#project")).isEqualTo("Project: Island");
        compose(robot, 1);
        robot.clickOn("#generate");
        WindowRig.await("it is there", () -> rig.outputs().size() == 1);
        assertThat(rig.person.questions).isEmpty();
        assertThat(rig.studio().ledger().report().by(Grouping.PROJECT, Span.ALL))
                .singleElement()
                .satisfies(share -> assertThat(share.name()).contains("Island"));
        assertThat(rig.studio().library().facets().projects()).containsExactly("Island");
    }

    @Test
    void draftsAreMadeWhateverTheBudgetIs(FxRobot robot) {
        rig.wiring
                .preferences()
                .update(it -> it.withBudget(new Budget(Optional.of(BigDecimal.ZERO), Optional.of(BigDecimal.ZERO))));
        compose(robot, 1);
        robot.clickOn("#generate");
        WindowRig.await("it is there", () -> rig.outputs().size() == 1);
        assertThat(rig.person.questions).isEmpty();
    }

    @Test
    void theCheaperModelIsOnePressAwayAndAPriceThatIsChangedShowsOnCreateAtOnce(FxRobot robot) throws IOException {
        pay();
        compose(robot, 1);
        robot.interact(() -> create().composer().modelProperty().set(Model.PKZ_4));
        assertThat(text(robot, "#cheaper")).isEqualTo("pkz 4.5: about $0.13 each");
        robot.clickOn("#cheaper");
        assertThat(create().composer().modelProperty().get()).isEqualTo(Model.PKZ_4_5);
        assertThat(robot.lookup("#cheaper").query().isVisible()).isFalse();

        robot.clickOn("#rail-spending");
        robot.interact(() ->
                robot.lookup("#price-text-pkz_4_5").queryAs(TextField.class).setText("0.15"));
        robot.clickOn("#rail-create");
        WindowRig.await("the new price shows", () -> text(robot, "#generate").contains("$0.15"));
        robot.clickOn("#generate");
        WindowRig.await("it is there", () -> rig.outputs().size() == 1);
        assertThat(spent()).isEqualByComparingTo("0.15");
    }
}
