package thumbsmith.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.LookStatus;
import thumbsmith.contract.Service;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Recovery;
import thumbsmith.job.Look;
import thumbsmith.looks.LooksViewModel.Panel;

/** Deleting a look, taking that back, and what is sent when. */
class DeletionsTest {
    @TempDir
    private Path folder;

    private LooksRig rig;
    private LooksViewModel model;
    private Look eva;
    private Look neon;

    @BeforeEach
    void open() {
        rig = new LooksRig(folder);
        eva = rig.has("Eva", LookMode.PERSONA, LookStatus.COMPLETED, 100);
        neon = rig.has("Neon", LookMode.STYLE, LookStatus.COMPLETED, 100);
        model = new LooksViewModel(rig.bench());
        rig.settle();
    }

    private void delete(Look look) {
        model.choose(look);
        ((Panel.OfLook) model.panelProperty().get()).details().delete();
        rig.settle();
    }

    private Deletion row() {
        return model.deletions().rows().getFirst();
    }

    private List<String> listed() {
        return model.looks().stream().map(Look::name).toList();
    }

    @Test
    void nothingIsSentWhileItCanBeTakenBack() {
        delete(eva);
        assertThat(listed()).containsExactly("Neon");
        assertThat(model.panelProperty().get()).isEqualTo(new Panel.Nothing());
        assertThat(row().wordsProperty().get()).isEqualTo("Eva is deleted in 8 s");
        rig.pass(7);
        assertThat(row().wordsProperty().get()).isEqualTo("Eva is deleted in 1 s");
        assertThat(rig.service.deleted).isEmpty();

        model.deletions().undo(row());
        rig.pass(60);
        assertThat(rig.service.deleted).isEmpty();
        assertThat(listed()).contains("Eva");
        assertThat(rig.tick).as("nothing ticks any more").isEmpty();
    }

    @Test
    void itIsSentOnceWhenTheTimeIsOver() {
        delete(eva);
        rig.pass(8);
        assertThat(rig.service.deleted).containsExactly(eva.id());
        assertThat(model.deletions().rows()).isEmpty();
        assertThat(rig.registry.of(Service.EMBEDDED)).extracting(Look::name).containsExactly("Neon");
        rig.pass(60);
        assertThat(rig.service.deleted).hasSize(1);
        model.close();
        assertThat(rig.service.deleted).hasSize(1);
    }

    @Test
    void severalGoEachInTheirOwnTime() {
        delete(eva);
        rig.pass(4);
        delete(neon);
        rig.pass(4);
        assertThat(rig.service.deleted).containsExactly(eva.id());
        assertThat(model.deletions().rows()).extracting(Deletion::look).containsExactly(neon);
        model.deletions().undo(row());
        rig.pass(60);
        assertThat(rig.service.deleted).containsExactly(eva.id());
        assertThat(listed()).containsExactly("Neon");
    }

    @Test
    void theSameIsNotDeletedTwice() {
        delete(eva);
        model.deletions().begin(eva);
        assertThat(model.deletions().rows()).hasSize(1);
    }

    @Test
    void closingTheWindowSendsWhatStillCounts() {
        delete(eva);
        delete(neon);
        model.deletions().undo(row());
        model.close();
        assertThat(rig.service.deleted).containsExactly(neon.id());
    }

    @Test
    void whatEndsTheProgramWithoutClosingItHasDeletedNothing() {
        delete(eva);
        rig.settle();
        assertThat(rig.service.deleted).isEmpty();
        assertThat(rig.registry.find(Service.EMBEDDED, eva.id())).contains(eva);
    }

    @Test
    void anotherServiceIsNeverAskedToDeleteIt() {
        delete(eva);
        rig.chosen = LooksRig.PAID;
        rig.pass(8);
        assertThat(rig.service.deleted).isEmpty();
        rig.switched.forEach(Runnable::run);
        rig.settle();
        assertThat(model.deletions().rows()).isEmpty();
        model.close();
        assertThat(rig.service.deleted).isEmpty();
        assertThat(rig.registry.find(Service.EMBEDDED, eva.id())).contains(eva);
    }

    @Test
    void oneThatCannotBeDeletedIsListedAgain() {
        rig.service.refusals.add(FakeService.error("DELETE_FAILED", 500));
        delete(eva);
        rig.pass(8);
        assertThat(rig.failures).hasSize(1);
        assertThat(listed()).contains("Eva");
        assertThat(model.deletions().rows()).isEmpty();
    }

    @Test
    void offlineItWaitsInItsLineAndIsAskedAgainOrLeft() {
        rig.service.refusals.add(new Failure.Offline("api.example", "No network."));
        rig.service.refusals.add(new Failure.Offline("api.example", "No network."));
        delete(eva);
        rig.pass(8);
        assertThat(row().waitingProperty().get().orElseThrow().nextStep())
                .isEqualTo("This waits. Try again once that is settled.");
        assertThat(listed()).contains("Eva");

        model.deletions().take(row(), new Recovery.TryAgain());
        rig.settle();
        assertThat(rig.service.deleted).hasSize(2);
        model.deletions().take(row(), new Recovery.Leave());
        assertThat(model.deletions().rows()).isEmpty();
        assertThat(listed()).contains("Eva");

        delete(eva);
        rig.pass(8);
        assertThat(rig.registry.find(Service.EMBEDDED, eva.id())).isEmpty();
    }
}
