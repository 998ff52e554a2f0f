package thumbsmith.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.contract.Field;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.LookStatus;
import thumbsmith.contract.Service;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Recovery;
import thumbsmith.failure.Way;
import thumbsmith.job.Look;
import thumbsmith.job.LookMark;
import thumbsmith.looks.LooksViewModel.Panel;

/** What becomes of a look that cannot be deleted, found, instructed or added, and what each way out does. */
class LookErrandTest {
    @TempDir
    private Path folder;

    private LooksRig rig;
    private LooksViewModel model;
    private Look eva;

    @BeforeEach
    void open() {
        rig = new LooksRig(folder);
        eva = rig.has("Eva", LookMode.PERSONA, LookStatus.PROCESSING, 10);
        model = new LooksViewModel(rig.bench());
        rig.settle();
        model.choose(eva);
    }

    @AfterEach
    void close() {
        model.close();
    }

    private LookDetails details() {
        return ((Panel.OfLook) model.panelProperty().get()).details();
    }

    private AddForm adding() {
        model.addById();
        return ((Panel.Adding) model.panelProperty().get()).form();
    }

    private Optional<LookMark> mark() {
        return rig.registry.find(Service.EMBEDDED, eva.id()).map(Look::mark);
    }

    private void delete(Failure refusal) {
        rig.service.refusals.add(refusal);
        details().deleteNow();
        rig.settle();
    }

    private static List<String> labels(LookMark mark) {
        return LookWords.ways(mark).stream().map(Way::label).toList();
    }

    private void take(Recovery way) {
        Look shown = model.looks().getFirst();
        assertThat(LookWords.ways(shown.mark())).extracting(Way::recovery).contains(way);
        model.take(shown, way);
        rig.settle();
    }

    @Test
    void oneInTrainingIsDeletedWhenItEndsAndTheCardSaysSoWithAnUndo() {
        delete(FakeService.error("CANNOT_DELETE_PROCESSING", 400));
        assertThat(mark()).contains(LookMark.NONE);
        rig.press(new Recovery.DeleteWhenTrained());
        assertThat(LookWords.mark(model.looks().getFirst())).isEqualTo("Will be deleted when its training ends");
        assertThat(details().look().mark()).isEqualTo(LookMark.DELETE_WHEN_TRAINED);
        assertThat(labels(LookMark.DELETE_WHEN_TRAINED)).containsExactly("Undo");
        take(new Recovery.Keep());
        assertThat(mark()).contains(LookMark.NONE);
        assertThat(rig.service.deleted).hasSize(1);
    }

    @Test
    void oneInTrainingIsLeft() {
        delete(FakeService.error("CANNOT_DELETE_PROCESSING", 400));
        rig.press(new Recovery.Leave());
        assertThat(mark()).contains(LookMark.NONE);
    }

    @Test
    void oneThatCouldNotBeDeletedStaysListedAndIsTriedAgainWithoutAskingTwice() {
        delete(FakeService.error("DELETE_FAILED", 500));
        assertThat(model.looks()).hasSize(1);
        rig.press(new Recovery.TryAgain());
        assertThat(model.looks()).isEmpty();
    }

    @Test
    void oneThatCouldNotBeDeletedAfterItsTrainingOffersToTryAgainOrKeepIt() {
        rig.registry.put(eva.marked(LookMark.NOT_DELETED));
        rig.settle();
        assertThat(LookWords.mark(details().look())).isEqualTo("Could not be deleted when its training ended");
        take(new Recovery.Keep());
        assertThat(mark()).contains(LookMark.NONE);
        rig.registry.put(eva.marked(LookMark.NOT_DELETED));
        rig.settle();
        take(new Recovery.TryAgain());
        assertThat(mark()).isEmpty();
    }

    @Test
    void oneThatTheServiceDoesNotHaveIsForgottenHere() {
        delete(FakeService.error("NOT_FOUND", 404));
        assertThat(LookWords.status(model.looks().getFirst())).isEqualTo("Not at the service");
        rig.press(new Recovery.ForgetHere());
        assertThat(model.looks()).isEmpty();
        assertThat(model.panelProperty().get()).isEqualTo(new Panel.Nothing());
    }

    @Test
    void oneThatTheServiceDoesNotHaveIsKeptMarkedAndLookedForAgain() {
        rig.service.refusals.add(FakeService.error("NOT_FOUND", 404));
        details().refresh();
        rig.settle();
        rig.press(new Recovery.Keep());
        assertThat(mark()).contains(LookMark.NOT_AT_SERVICE);
        take(new Recovery.CheckNow());
        assertThat(mark()).contains(LookMark.NONE);
    }

    @Test
    void theCardOfOneThatIsGoneForgetsIt() {
        rig.registry.put(eva.marked(LookMark.NOT_AT_SERVICE));
        rig.settle();
        take(new Recovery.ForgetHere());
        assertThat(mark()).isEmpty();
    }

    @Test
    void whatFailedIsTriedAgainAsItWas() {
        rig.service.refusals.add(new Failure.Offline("api.example", "No network."));
        details().instructionsProperty().set("red jacket");
        details().save();
        rig.settle();
        assertThat(rig.failures).as("a line over the window tells of it").isEmpty();
        FormNote waits = details().waitingProperty().get().orElseThrow();
        assertThat(waits.nextStep()).isEqualTo("This waits. Try again once that is settled.");
        assertThat(waits.ways()).extracting(Way::label).containsExactly("Try again", "Leave it");
        details().takeOfWaiting(new Recovery.TryAgain());
        rig.settle();
        assertThat(details().look().instructions()).contains("red jacket");
        assertThat(details().waitingProperty().get()).isEmpty();
    }

    @Test
    void whatWaitsIsLeft() {
        rig.service.refusals.add(FakeService.error("INVALID_API_KEY", 401));
        details().refresh();
        rig.settle();
        details().takeOfWaiting(new Recovery.Leave());
        rig.settle();
        assertThat(details().waitingProperty().get()).isEmpty();
        assertThat(rig.failures).isEmpty();
    }

    @Test
    void instructionsThatAreInvalidAreSaidAtTheirFieldUntilTheyChange() {
        rig.service.refusals.add(FakeService.error("VALIDATION_ERROR", 400, "special_instructions: too vague"));
        details().instructionsProperty().set("red jacket");
        details().save();
        rig.settle();
        assertThat(rig.failures).isEmpty();
        FormNote note = details().refusalProperty().get().orElseThrow();
        assertThat(note.ways()).extracting(Way::recovery).containsExactly(new Recovery.FixField(Field.INSTRUCTIONS));
        details().take(new Recovery.FixField(Field.INSTRUCTIONS));
        assertThat(details().focus().spotProperty().get()).isPresent();
        details().instructionsProperty().set("red coat");
        assertThat(details().refusalProperty().get()).isEmpty();
    }

    @Test
    void instructionsThatTheRulesExcludeLeadBackToTheirText() {
        rig.service.refusals.add(FakeService.error("CONTENT_POLICY", 400));
        details().instructionsProperty().set("red jacket");
        details().save();
        rig.settle();
        rig.press(new Recovery.FixField(Field.INSTRUCTIONS));
        assertThat(details().focus().spotProperty().get()).contains(new FocusWish.Spot(Field.INSTRUCTIONS, 0));
        assertThat(details().instructionsProperty().get()).isEqualTo("red jacket");
    }

    @Test
    void anUnknownIdIsSaidAtTheIdAndAskedAgainOrPutAway() {
        AddForm form = adding();
        form.idProperty().set("00000000-0000-0000-0000-000000000000");
        form.add();
        rig.settle();
        FormNote note = form.noteProperty().get().orElseThrow();
        assertThat(note.title()).isEqualTo("The service does not have this look");
        assertThat(note.ways()).extracting(Way::label).containsExactly("Use another id", "Ask again");
        assertThat(rig.failures).isEmpty();
        form.take(new Recovery.TryAgain());
        rig.settle();
        assertThat(form.noteProperty().get()).isPresent();
        form.take(new Recovery.Leave());
        assertThat(form.idProperty().get()).isEmpty();
        assertThat(form.noteProperty().get()).isEmpty();
        assertThat(form.focus().spotProperty().get()).isPresent();
    }

    @Test
    void addingGoesOnAfterAFailureOfTheServiceOrOfTheWay() {
        AddForm form = adding();
        rig.registry.forget(Service.EMBEDDED, eva.id());
        form.idProperty().set(eva.id().toString());
        rig.service.refusals.add(FakeService.error("INTERNAL_ERROR", 500));
        rig.service.refusals.add(new Failure.Offline("api.example", "No network."));
        form.add();
        rig.settle();
        assertThat(form.noteProperty().get().orElseThrow().ways())
                .extracting(Way::recovery)
                .containsExactly(new Recovery.TryAgain());
        form.take(new Recovery.TryAgain());
        rig.settle();
        form.take(new Recovery.Leave());
        assertThat(form.noteProperty().get()).isEmpty();
        form.add();
        rig.settle();
        assertThat(rig.failures).isEmpty();
        assertThat(model.looks()).extracting(Look::name).containsExactly("Eva");
    }
}
