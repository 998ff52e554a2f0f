package thumbsmith.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.api.Picture;
import thumbsmith.contract.LookMode;
import thumbsmith.failure.Failure;
import thumbsmith.job.BudgetGuard;
import thumbsmith.job.Look;
import thumbsmith.looks.LooksViewModel.Panel;
import thumbsmith.ui.DropContent;

class TrainingFormTest {
    private static final Path A = Path.of("/a");
    private static final Path B = Path.of("/b");
    private static final Path C = Path.of("/c");

    @TempDir
    private Path folder;

    private LooksRig rig;
    private LooksViewModel model;
    private TrainingForm form;

    @BeforeEach
    void open() {
        rig = new LooksRig(folder);
        reopen();
    }

    private void reopen() {
        if (model != null) model.close();
        model = new LooksViewModel(rig.bench());
        rig.settle();
        model.train(LookMode.PERSONA);
        form = ((Panel.Training) model.panelProperty().get()).form();
    }

    @AfterEach
    void close() {
        model.close();
    }

    private void drop(int slot, Path... files) {
        form.slots().get(slot).drop(DropContent.ofFiles(List.of(files)));
        rig.settle();
    }

    private List<Path> pictures() {
        return form.slots().stream()
                .flatMap(slot -> slot.picture().stream())
                .map(picture -> ((Picture.Local) picture).file())
                .toList();
    }

    @Test
    void saysWhatIsStillMissingUntilNothingIs() {
        assertThat(form.whyDisabled().get()).isEqualTo("Give it a name first");
        form.nameProperty().set("Eva");
        assertThat(form.whyDisabled().get()).isEqualTo("3 pictures are missing");
        drop(0, A, B);
        assertThat(form.whyDisabled().get()).isEqualTo("One picture is missing");
        drop(2, C);
        assertThat(form.whyDisabled().get()).isEmpty();
    }

    @Test
    void aServiceThatIsNotOpenOrHasNoKeyIsNotAskedToTrain() {
        form.nameProperty().set("Eva");
        drop(0, A, B, C);
        rig.unopened = Optional.of(new IllegalArgumentException("The certificates cannot be read."));
        rig.switched.forEach(Runnable::run);
        rig.settle();
        assertThat(form.whyDisabled().get())
                .isEqualTo("The certificates cannot be read. Look at the service in Settings.");
        assertThat(form.button().get()).isEqualTo("Train");

        rig.unopened = Optional.empty();
        rig.whyNotReady = Optional.of("Put in a key in Settings.");
        rig.switched.forEach(Runnable::run);
        rig.settle();
        assertThat(form.whyDisabled().get()).isEqualTo("Put in a key in Settings.");
        form.train();
        assertThat(rig.registry.of(rig.chosen)).isEmpty();
    }

    @Test
    void picturesThatFindNoSlotAreNamed() {
        drop(1, A, B, C);
        assertThat(pictures()).containsExactly(A, B);
        assertThat(form.noticeProperty().get())
                .isEqualTo("One picture found no empty slot. Drop it on the slot that it should replace.");
        drop(0, C);
        assertThat(form.noticeProperty().get()).isEmpty();
    }

    @Test
    void theNameIsCheckedWhileTyping() {
        form.nameProperty().set("Eva!");
        assertThat(form.nameProblem().get()).isEqualTo("Use letters, digits, spaces, hyphens and underscores only.");
        assertThat(form.whyDisabled().get()).isEqualTo(form.nameProblem().get());
        form.nameProperty().set("E".repeat(26));
        assertThat(form.nameProblem().get()).isEqualTo("A name has at most 25 characters.");
        form.nameProperty().set("Eva-2 b_c");
        assertThat(form.nameProblem().get()).isEmpty();
    }

    @Test
    void severalDroppedFilesFillTheSlotsThatFollow() {
        drop(0, A, B, C);
        assertThat(pictures()).containsExactly(A, B, C);
        drop(1, C, B, A);
        assertThat(pictures()).containsExactly(A, C, B);
    }

    @Test
    void aFileThatIsNoPictureSaysSoAtItsSlot() {
        drop(0, A, Path.of("/bad"), C);
        assertThat(form.slots().get(1).noticeProperty().get()).contains("This is no picture.");
        assertThat(pictures()).containsExactly(A, C);
    }

    @Test
    void thePriceStandsOnTheButton() {
        assertThat(form.button().get()).isEqualTo("Train · free");
        assertThat(form.listPrice().get()).isEqualTo("List price $0.38");
        rig.chosen = LooksRig.PAID;
        reopen();
        assertThat(form.button().get()).isEqualTo("Train · about $0.38");
        assertThat(form.listPrice().get()).isEmpty();
    }

    @Test
    void aTrainingIsSentOnceAndItsLookIsShown() {
        fill("Eva");
        form.train();
        form.train();
        rig.settle();
        assertThat(rig.service.trained).hasSize(1);
        assertThat(model.looks()).extracting(Look::name).containsExactly("Eva");
        assertThat(model.panelProperty().get()).isInstanceOf(Panel.OfLook.class);
        assertThat(form.nameProperty().get()).isEmpty();
        assertThat(pictures()).isEmpty();
    }

    @Test
    void aRefusedTrainingKeepsWhatWasFilledIn() {
        Failure refused = FakeService.error("CONTENT_POLICY", 400);
        rig.service.refusal = Optional.of(refused);
        fill("Eva");
        form.train();
        rig.settle();
        assertThat(rig.failures).containsExactly(refused);
        assertThat(form.nameProperty().get()).isEqualTo("Eva");
        assertThat(pictures()).containsExactly(A, B, C);
        assertThat(form.whyDisabled().get()).isEmpty();
    }

    @Test
    void aFaceGoesToThePaidServiceOnlyAfterConsentWhichIsAskedOnce() {
        rig.chosen = LooksRig.PAID;
        reopen();
        rig.agrees = false;
        fill("Eva");
        form.train();
        assertThat(rig.service.trained).isEmpty();

        rig.agrees = true;
        form.train();
        rig.settle();
        fill("Ida");
        form.train();
        rig.settle();
        assertThat(rig.service.trained).hasSize(2);
        assertThat(rig.questions).hasSize(2).containsOnly("Send pictures of a face?");
        assertThat(rig.preferences.get().faceConsent()).isTrue();
    }

    @Test
    void aStyleNeedsNoConsent() {
        rig.chosen = LooksRig.PAID;
        reopen();
        form.modeProperty().set(LookMode.STYLE);
        fill("Neon");
        form.train();
        rig.settle();
        assertThat(rig.service.trained).hasSize(1);
        assertThat(rig.questions).isEmpty();
    }

    @Test
    void aTrainingThatWouldCrossTheBudgetIsAskedAboutOnceAndCanBeLeft() {
        rig.chosen = LooksRig.PAID;
        rig.budget = cost ->
                Optional.of(new BudgetGuard.Crossing(BudgetGuard.Period.MONTH, BigDecimal.ONE, BigDecimal.ONE, cost));
        rig.agrees = false;
        reopen();
        form.modeProperty().set(LookMode.STYLE);
        fill("Neon");
        form.train();
        form.train();
        rig.settle();
        assertThat(rig.questions).containsExactly("This would go over this month's budget");
        assertThat(rig.service.trained).isEmpty();
        assertThat(form.whyDisabled().get()).isEmpty();
        rig.agrees = true;
        form.train();
        rig.settle();
        assertThat(rig.service.trained).hasSize(1);
    }

    private void fill(String name) {
        form.nameProperty().set(name);
        drop(0, A, B, C);
    }
}
