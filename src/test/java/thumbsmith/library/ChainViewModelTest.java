package thumbsmith.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.api.Picture;
import thumbsmith.contract.Slot;
import thumbsmith.job.BudgetGuard;
import thumbsmith.job.Chain;
import thumbsmith.job.ChainStep;

/** The plan of a chain: its steps, its price, and what keeps it from starting. */
class ChainViewModelTest {
    private static final Path OTHER = Path.of("/nowhere/other.png");

    @TempDir
    Path home;

    private final KinSamples kin = new KinSamples();
    private CloseupRig rig;
    private ChainViewModel model;

    @BeforeEach
    void open() {
        rig = new CloseupRig(kin.library, home);
        rig.service = CloseupRig.PAID;
        model = new ChainViewModel(rig.ports);
    }

    private List<ChainStep> steps() {
        return Chain.leadingTo(kin.swap.id(), kin.library.lineage(kin.swap.id()));
    }

    @Test
    void saysEachStepWithItsPriceAndWaitsForASource() {
        model.open(steps());
        ChainPlan plan = model.planProperty().get().orElseThrow();
        assertThat(plan.lines())
                .extracting(ChainPlan.Line::words)
                .containsExactly("Image: night", "Edit: say Sold", "Face swap");
        assertThat(plan.total()).isEqualTo("3 steps · about $0.37");
        assertThat(model.blockedProperty().get()).contains("Choose the picture to start from.");
        model.start();
        assertThat(rig.ordered).isEmpty();
    }

    @Test
    void startsTheFirstStepFromTheOtherSourceAndTheRestLater() {
        model.open(steps());
        model.source().file(OTHER);
        model.start();
        assertThat(rig.ordered)
                .singleElement()
                .satisfies(order -> assertThat(order.recipe().picture(Slot.SOURCE))
                        .contains(new Picture.Local(OTHER, "image/png")));
        assertThat(model.isOpen()).isFalse();
        assertThat(rig.questions)
                .as("a face goes to the paid service at the third step")
                .hasSize(1);
    }

    @Test
    void nothingStartsWithoutConsentToShowAFace() {
        rig.agrees = false;
        model.open(steps());
        model.source().file(OTHER);
        model.start();
        assertThat(rig.ordered).isEmpty();
        assertThat(model.isOpen()).isTrue();
    }

    @Test
    void aBudgetThatWouldBeCrossedIsSaidBesideTheButton() {
        rig.budget = cost -> Optional.of(
                new BudgetGuard.Crossing(BudgetGuard.Period.DAY, new BigDecimal("5"), new BigDecimal("4.90"), cost));
        model.open(steps());
        assertThat(model.planProperty().get().flatMap(ChainPlan::warning))
                .contains("This would go beyond your budget of $5.00 for today: $4.90 are spent or on their way.");
        model.source().file(OTHER);
        model.start();
        assertThat(rig.ordered).hasSize(1);
    }

    @Test
    void draftsAreFree() {
        rig.service = thumbsmith.contract.Service.EMBEDDED;
        model.open(steps());
        assertThat(model.planProperty().get().orElseThrow().total())
                .isEqualTo("3 steps · free drafts, list price $0.37");
    }
}
