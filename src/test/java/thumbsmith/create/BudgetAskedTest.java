package thumbsmith.create;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Recovery;
import thumbsmith.job.BudgetGuard.Crossing;
import thumbsmith.job.BudgetGuard.Period;
import thumbsmith.job.Job;
import thumbsmith.job.JobState;

/** Create asks before a run would cross the budget, once, and sends nothing where the person would rather not. */
class BudgetAskedTest {
    @TempDir
    Path home;

    private CreateRig rig;
    private final List<BigDecimal> costs = new ArrayList<>();

    @BeforeEach
    void open() {
        rig = new CreateRig(home);
        rig.budget = cost -> {
            costs.add(cost);
            return Optional.of(new Crossing(Period.DAY, BigDecimal.ONE, new BigDecimal("0.9"), cost));
        };
        rig.composer().prompt().textProperty().set("An island");
        rig.serviceIs(CreateRig.PAID);
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void theWholeRunIsAskedAboutAndBackSendsNothing() {
        rig.agrees = false;
        rig.composer().count().set(4);
        rig.model().generate();
        assertThat(costs).containsExactly(new BigDecimal("0.52"));
        assertThat(rig.questions).singleElement().asString().contains("$1.00", "$0.90", "$0.52");
        assertThat(rig.desk.submitted).isEmpty();
    }

    @Test
    void afterBackItCanBeSentAllTheSame() {
        rig.agrees = false;
        rig.model().generate();
        rig.agrees = true;
        rig.model().generate();
        assertThat(rig.questions).hasSize(2);
        assertThat(rig.desk.submitted).hasSize(1);
    }

    @Test
    void draftsAreNeverAskedAbout() {
        rig.serviceIs(thumbsmith.contract.Service.EMBEDDED);
        rig.model().generate();
        assertThat(costs).isEmpty();
        assertThat(rig.desk.submitted).hasSize(1);
    }

    @Test
    void sendingAFailedOneAgainIsAskedAboutAndItsCardStays() {
        rig.model().generate();
        Job job = rig.desk.submitted.getFirst();
        rig.desk.tell(job.in(new JobState.Failed(CreateRig.NOON, new Failure.Unexpected("x"))));
        rig.agrees = false;
        rig.model().take(rig.card(job), new Recovery.TryAgain());
        assertThat(rig.questions).hasSize(2);
        assertThat(rig.desk.submitted).hasSize(1);
        assertThat(rig.card(job).busyProperty().get()).isEmpty();
    }

    @Test
    void titlesAreAskedAboutToo() {
        try (TitlesRig titles = new TitlesRig(home)) {
            titles.prompt("An island");
            titles.create.serviceIs(CreateRig.PAID);
            titles.crossing =
                    Optional.of(new Crossing(Period.MONTH, BigDecimal.ONE, BigDecimal.ONE, new BigDecimal("0.08")));
            titles.create.agrees = false;
            titles.titles.press();
            assertThat(titles.asked).isEmpty();
            titles.create.agrees = true;
            titles.titles.ask();
            assertThat(titles.create.questions).hasSize(2);
            assertThat(titles.asked).hasSize(1);
            titles.answer("A title");
        }
    }
}
