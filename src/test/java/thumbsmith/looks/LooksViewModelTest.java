package thumbsmith.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.LookStatus;
import thumbsmith.contract.Service;
import thumbsmith.job.Look;
import thumbsmith.looks.LooksViewModel.Panel;
import thumbsmith.looks.LooksViewModel.State;

class LooksViewModelTest {
    @TempDir
    private Path folder;

    private LooksRig rig;
    private LooksViewModel model;

    @BeforeEach
    void prepare() {
        rig = new LooksRig(folder);
    }

    @AfterEach
    void close() {
        if (model != null) model.close();
    }

    private void open() {
        model = new LooksViewModel(rig.bench());
        rig.settle();
    }

    private LookDetails details() {
        return ((Panel.OfLook) model.panelProperty().get()).details();
    }

    @Test
    void listsOnlyTheLooksOfTheChosenService() {
        rig.has("Eva", LookMode.PERSONA, LookStatus.COMPLETED, 100);
        rig.chosen = LooksRig.PAID;
        rig.has("Neon", LookMode.STYLE, LookStatus.COMPLETED, 100);
        open();
        assertThat(model.looks()).extracting(Look::name).containsExactly("Neon");

        rig.chosen = Service.EMBEDDED;
        rig.switched.forEach(Runnable::run);
        rig.settle();
        assertThat(model.looks()).extracting(Look::name).containsExactly("Eva");
        assertThat(model.serviceProperty().get().service()).contains(Service.EMBEDDED);
    }

    @Test
    void aServiceWithoutLooksSaysSo() {
        open();
        assertThat(model.stateProperty().get()).isEqualTo(State.EMPTY);
    }

    @Test
    void detailsFollowTheTrainingWhileWhatIsTypedStays() {
        Look eva = rig.has("Eva", LookMode.PERSONA, LookStatus.PROCESSING, 10);
        open();
        model.choose(eva);
        details().instructionsProperty().set("always smiling");
        rig.service.knows(eva.id(), "Eva", LookMode.PERSONA, LookStatus.PROCESSING, 43);
        details().refresh();
        rig.settle();

        assertThat(details().look().progress()).isEqualTo(43);
        assertThat(details().instructionsProperty().get()).isEqualTo("always smiling");
        assertThat(LookWords.status(details().look())).isEqualTo("Training 43 %");
    }

    @Test
    void instructionsAreCountedAndSaved() {
        Look eva = rig.has("Eva", LookMode.PERSONA, LookStatus.COMPLETED, 100);
        open();
        model.choose(eva);
        assertThat(details().note().get()).isEmpty();
        details().instructionsProperty().set("x".repeat(302));
        assertThat(details().note().get()).isEqualTo("2 characters too many");
        assertThat(details().savable().get()).isFalse();

        details().instructionsProperty().set("red jacket");
        assertThat(details().note().get()).isEqualTo("10 of 300 · not saved yet");
        details().save();
        rig.settle();
        assertThat(details().note().get()).isEqualTo("10 of 300 · saved");
        assertThat(rig.registry.find(Service.EMBEDDED, eva.id()).orElseThrow().instructions())
                .contains("red jacket");
    }

    @Test
    void instructionsThatTheServiceRefusesStayInTheField() {
        Look eva = rig.has("Eva", LookMode.PERSONA, LookStatus.COMPLETED, 100);
        open();
        model.choose(eva);
        rig.service.refusal = Optional.of(FakeService.error("CONTENT_POLICY", 400));
        details().instructionsProperty().set("red jacket");
        details().save();
        rig.settle();
        assertThat(rig.failures).hasSize(1);
        assertThat(details().instructionsProperty().get()).isEqualTo("red jacket");
        assertThat(details().savable().get()).isTrue();
    }

    @Test
    void theIdIsCopied() {
        Look eva = rig.has("Eva", LookMode.PERSONA, LookStatus.COMPLETED, 100);
        open();
        model.choose(eva);
        details().copyId();
        assertThat(rig.desktop.copied).isEqualTo(eva.id().toString());
    }

    @Test
    void anIdIsCheckedWhileTyping() {
        open();
        model.addById();
        AddForm form = ((Panel.Adding) model.panelProperty().get()).form();
        assertThat(form.problem().get()).isEmpty();
        assertThat(form.whyDisabled().get()).isEqualTo("Paste the whole id: 36 characters");
        form.idProperty().set("3f2c");
        assertThat(form.problem().get()).isEmpty();
        form.idProperty().set("3f2c-xyz");
        assertThat(form.problem().get()).isNotEmpty();
        form.idProperty().set("1-1-1-1-1");
        assertThat(form.whyDisabled().get()).isNotEmpty();
    }

    @Test
    void aLookIsAddedByItsIdAndShown() {
        Look eva = rig.has("Eva", LookMode.PERSONA, LookStatus.COMPLETED, 100);
        rig.registry.forget(Service.EMBEDDED, eva.id());
        open();
        model.addById();
        AddForm form = ((Panel.Adding) model.panelProperty().get()).form();
        form.idProperty().set("  " + eva.id().toString().toUpperCase(Locale.ROOT) + " ");
        assertThat(form.whyDisabled().get()).isEmpty();
        form.add();
        rig.settle();
        assertThat(model.looks()).extracting(Look::name).containsExactly("Eva");
        assertThat(model.chosen()).contains(eva.id());
    }

    @Test
    void stopsListeningWhenClosed() {
        open();
        model.close();
        assertThat(rig.switched).isEqualTo(List.of());
    }
}
