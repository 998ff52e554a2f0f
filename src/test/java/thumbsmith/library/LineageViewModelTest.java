package thumbsmith.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Slot;
import thumbsmith.job.Lineage;
import thumbsmith.job.Output;
import thumbsmith.ui.Work;

/** The walk through a lineage. */
class LineageViewModelTest {
    private final KinSamples kin = new KinSamples();
    private final List<Output> large = new ArrayList<>();
    private final LineageViewModel model = new LineageViewModel(kin.library, Work.inline(), large::add);

    @Test
    void generationsLieBesideEachOtherAndSiblingsBelow() {
        LineageGraph graph = LineageLayout.of(kin.library.lineage(kin.edit.id()));
        assertThat(graph.nodes()).hasSize(6);
        assertPlace(graph, kin.text, 0, 0);
        assertPlace(graph, kin.image, 1, 0);
        assertPlace(graph, kin.edit, 2, 0);
        assertPlace(graph, kin.swap, 3, 0);
        assertPlace(graph, kin.warm, 2, 1);
        assertThat(graph.nodes())
                .filteredOn(LineageNode.Titles.class::isInstance)
                .singleElement()
                .satisfies(it -> assertThat(it.column()).isEqualTo(4));
        assertThat(graph.edges()).hasSize(5);
    }

    @Test
    void noTwoCardsShareAPlace() {
        kin.library.link(kin.text.id(), kin.swap.id(), Slot.FACE);
        LineageGraph graph = LineageLayout.of(kin.library.lineage(kin.text.id()));
        assertThat(graph.nodes())
                .extracting(node -> node.column() + "/" + node.row())
                .doesNotHaveDuplicates();
        assertPlace(graph, kin.swap, 3, 0);
    }

    @Test
    void aLineageThatRunsInACircleLosesNothing() {
        Lineage odd = new Lineage(
                kin.library.items(List.of(kin.text.id(), kin.image.id())),
                List.of(
                        new Lineage.Link(kin.text.id(), kin.image.id(), Slot.SOURCE),
                        new Lineage.Link(kin.image.id(), kin.text.id(), Slot.SUPPORT)),
                List.of());
        assertThat(LineageLayout.of(odd).nodes()).hasSize(2);
    }

    @Test
    void everyStepAndTheTitlesCount() {
        model.open(kin.edit.id());
        assertThat(model.total()).isEqualTo("6 steps · about $0.67");
    }

    @Test
    void arrowsWalkAlongTheLinesAndEnterOpens() {
        model.open(kin.edit.id());
        assertThat(model.chosenOutput()).contains(kin.edit);
        model.walk(LineageGraph.Way.DOWN);
        assertThat(model.chosenOutput()).contains(kin.warm);
        model.walk(LineageGraph.Way.LEFT);
        assertThat(model.chosenOutput()).contains(kin.image);
        model.walk(LineageGraph.Way.RIGHT);
        assertThat(model.chosenOutput()).contains(kin.edit);
        model.walk(LineageGraph.Way.RIGHT);
        model.walk(LineageGraph.Way.RIGHT);
        assertThat(model.chosenProperty().get()).containsInstanceOf(LineageNode.Titles.class);
        model.enter();
        assertThat(large).containsExactly(kin.swap);
        assertThat(model.isOpen()).isFalse();
    }

    @Test
    void theStepsToRunAgainLeadToTheChosenOne() {
        model.open(kin.swap.id());
        assertThat(model.steps())
                .extracting(step -> step.recipe().operation())
                .containsExactly(Operation.IMAGE, Operation.EDIT, Operation.FACE_SWAP);
        model.choose(LineageLayout.of(kin.library.lineage(kin.text.id()))
                .picture(kin.text.id())
                .orElseThrow());
        assertThat(model.steps()).as("words alone have no source to replace").isEmpty();
    }

    private static void assertPlace(LineageGraph graph, Output output, int column, int row) {
        assertThat(graph.picture(output.id()).orElseThrow())
                .satisfies(it -> assertThat(List.of(it.column(), it.row())).containsExactly(column, row));
    }
}
