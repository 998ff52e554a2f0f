package thumbsmith.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.contract.Service;
import thumbsmith.job.BatchEntry;
import thumbsmith.job.BudgetGuard.Crossing;
import thumbsmith.job.BudgetGuard.Period;
import thumbsmith.ui.Work;

class BatchViewModelTest {
    private static final String THREE_GOOD_TWO_WRONG =
            "prompt,model,n\nA castle,,2\nA boat,pkz_9,1\nsee http://x,,1\n\"A tree, at night\",pkz_4,1\n";

    @TempDir
    Path folder;

    private QueueRig rig;
    private FakeQueue queue;

    @BeforeEach
    void open() {
        rig = new QueueRig(folder);
        queue = rig.queue;
    }

    @Test
    void everyRowIsCheckedAndTheTotalToldBeforeAnythingIsSent() throws IOException {
        BatchViewModel batch = opened(THREE_GOOD_TWO_WRONG);
        BatchState.Ready ready = (BatchState.Ready) batch.stateProperty().get();

        assertThat(ready.batch().wrong()).hasSize(2);
        assertThat(batch.sendLabel(ready)).isEqualTo("Send 3 · about $0.63");
        assertThat(batch.price((BatchEntry.Good) ready.batch().entries().getFirst()))
                .isEqualTo("about $0.26");
        assertThat(queue.orders).isEmpty();
    }

    @Test
    void theGoodRowsAreSentUnderTheirProjectAndTheWrongOnesStayOut() throws IOException {
        BatchViewModel batch = opened(THREE_GOOD_TWO_WRONG);
        batch.projectProperty().set(" Trip ");
        batch.send();

        assertThat(queue.orders).containsExactly("submit 3");
        assertThat(batch.stateProperty().get()).isEqualTo(new BatchState.None());
    }

    @Test
    void whereTheBudgetIsNotToBeCrossedThePreviewStays() throws IOException {
        BatchViewModel batch = opened(THREE_GOOD_TWO_WRONG);
        var usd = new java.math.BigDecimal("1.00");
        queue.crossing = Optional.of(new Crossing(Period.MONTH, usd, usd, usd));
        rig.agrees = false;
        batch.send();

        assertThat(queue.orders).isEmpty();
        assertThat(batch.stateProperty().get()).isInstanceOf(BatchState.Ready.class);
    }

    @Test
    void anotherServiceHasAnotherPrice() throws IOException {
        BatchViewModel batch = opened("prompt\nA castle\n");
        queue.choose(Service.EMBEDDED);
        BatchState.Ready ready = (BatchState.Ready) batch.stateProperty().get();

        assertThat(batch.sendLabel(ready)).isEqualTo("Send 1 · free drafts");
    }

    @Test
    void aServiceThatCannotBeAskedIsSaidAndNothingIsSent() throws IOException {
        rig.whyNot = Optional.of("Put in a key in Settings.");
        BatchViewModel batch = opened("prompt\nA castle\n");
        batch.send();

        assertThat(queue.orders).isEmpty();
        assertThat(batch.stateProperty().get())
                .isInstanceOfSatisfying(
                        BatchState.Ready.class,
                        ready -> assertThat(ready.whyNot()).isPresent());
    }

    @Test
    void aFileThatCannotBeUsedSaysWhy() throws IOException {
        BatchViewModel batch = opened("modle\nx\n");

        assertThat(batch.stateProperty().get())
                .isInstanceOfSatisfying(
                        BatchState.Unreadable.class, it -> assertThat(it.why()).contains("modle"));
    }

    @Test
    void aCheckThatIsCancelledEndsAndSendsNothing() throws IOException {
        List<Runnable> later = new ArrayList<>();
        QueueViewModel model = rig.model(new Work(Runnable::run, later::add, Runnable::run));
        model.batch().open(file("prompt\nA castle\n"));
        model.batch().cancel();
        later.forEach(Runnable::run);

        assertThat(model.batch().stateProperty().get()).isEqualTo(new BatchState.None());
        assertThat(queue.orders).isEmpty();
    }

    @Test
    void howFarItIsIsToldWhilePicturesAreTakenIn() throws IOException {
        List<BatchState> told = new ArrayList<>();
        QueueViewModel model = rig.model();
        model.batch().stateProperty().subscribe((BatchState state) -> told.add(state));
        model.batch().open(file("prompt\n" + "A castle\n".repeat(45)));

        assertThat(told)
                .contains(new BatchState.Checking("list.csv", 20, 45), new BatchState.Checking("list.csv", 40, 45))
                .last()
                .isInstanceOf(BatchState.Ready.class);
    }

    private BatchViewModel opened(String csv) throws IOException {
        BatchViewModel batch = rig.model().batch();
        rig.picks.add(file(csv));
        batch.choose();
        return batch;
    }

    private Path file(String csv) throws IOException {
        return Files.writeString(folder.resolve("list.csv"), csv);
    }
}
