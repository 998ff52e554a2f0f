package thumbsmith.create;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thumbsmith.contract.Field;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.LookStatus;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Recovery;
import thumbsmith.failure.Way;
import thumbsmith.job.Job;
import thumbsmith.job.JobState;

/** Where a failure shows beside its card. */
final class FailurePlacesTest {
    @TempDir
    Path home;

    private CreateRig rig;

    @BeforeEach
    void open() {
        rig = new CreateRig(home);
        rig.serviceIs(CreateRig.PAID);
        rig.composer().prompt().textProperty().set("An island");
    }

    @AfterEach
    void close() {
        rig.close();
        rig.memory.close();
    }

    private static Failure api(String code, int status, String... details) {
        return new Failure.Api(code, status, Optional.empty(), List.of(details), "", Optional.empty());
    }

    private Job failed(String code, int status, String... details) {
        rig.clock.advance(Duration.ofSeconds(2)); // or it were a double click
        rig.model().generate();
        Job job = rig.desk.submitted.getLast().in(new JobState.Failed(CreateRig.NOON, api(code, status, details)));
        rig.desk.tell(job);
        return job;
    }

    private Optional<FieldMark> mark() {
        return rig.model().marks().markProperty().get();
    }

    private void faceSwap() {
        rig.composer().modeProperty().set(Operation.FACE_SWAP);
        rig.composer().slots().at(Slot.TARGET).model().file(rig.picture("target"));
        rig.composer().slots().at(Slot.FACE).model().file(rig.picture("face"));
    }

    @ParameterizedTest
    @CsvSource({
        "INVALID_PERSONA, 400, PERSONA",
        "INVALID_STYLE, 400, STYLE",
        "INVALID_MODEL, 500, MODEL",
        "SUPPORT_IMAGE_NOT_SUPPORTED, 400, MODEL",
        "MISSING_IMAGE_URL, 400, SOURCE",
        "INVALID_IMAGE, 500, SOURCE",
        "IMAGE_TOO_LARGE, 413, SOURCE"
    })
    void whatConcernsAnInputIsMarkedThere(String code, int status, Field field) {
        rig.composer().modeProperty().set(Operation.IMAGE);
        rig.composer().slots().at(Slot.SOURCE).model().file(rig.picture("source"));
        Job job = failed(code, status);

        FieldMark mark = mark().orElseThrow();
        assertThat(mark.job()).isEqualTo(job.id());
        assertThat(mark.at(field)).isPresent();
        assertThat(mark.waysAt(field)).isNotEmpty();
        assertThat(rig.troubles).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "MISSING_TARGET_IMAGE, TARGET",
        "MISSING_FACE_REFERENCE, FACE",
        "INVALID_FACE_IMAGE, FACE",
        "INVALID_ORIGINAL_IMAGE, TARGET"
    })
    void theFaceSwapsSlotsAreMarkedToo(String code, Field field) {
        faceSwap();
        failed(code, 400);
        assertThat(mark().orElseThrow().first()).isEqualTo(field);
    }

    @Test
    void eachInputThatIsNamedIsMarkedAndTheWaysStandAtTheFirst() {
        failed("VALIDATION_ERROR", 400, "format: unknown", "prompt: too short", "surprise: what");

        FieldMark mark = mark().orElseThrow();
        assertThat(mark.at(Field.FORMAT)).contains("unknown");
        assertThat(mark.at(Field.PROMPT)).contains("too short");
        assertThat(mark.waysAt(Field.FORMAT)).isEmpty(); // the only one leads there
        assertThat(mark.waysAt(Field.PROMPT)).isEmpty();
    }

    @Test
    void aMarkGoesWhenItsInputChangesAndTheOthersStay() {
        failed("VALIDATION_ERROR", 400, "format: unknown", "prompt: too short");
        rig.composer().prompt().textProperty().set("An island in winter");
        assertThat(mark().orElseThrow().at(Field.PROMPT)).isEmpty();
        assertThat(mark().orElseThrow().at(Field.FORMAT)).isPresent();

        rig.composer().modeProperty().set(Operation.EDIT);
        assertThat(mark()).isEmpty();
    }

    @Test
    void aMarkedSlotIsClearOnceItHoldsAnotherPicture() {
        faceSwap();
        failed("INVALID_FACE_IMAGE", 400);
        rig.composer().slots().at(Slot.TARGET).model().file(rig.picture("another target"));
        assertThat(mark()).isPresent();
        rig.composer().slots().at(Slot.FACE).model().file(rig.picture("another face"));
        assertThat(mark()).isEmpty();
    }

    @Test
    void theModelsMarkGoesWithTheModelOrTheSupportPictureThatItCannotUse() {
        rig.composer().slots().at(Slot.SUPPORT).model().file(rig.picture("support"));
        failed("SUPPORT_IMAGE_NOT_SUPPORTED", 400);
        assertThat(mark()).isPresent();
        rig.composer().slots().at(Slot.SUPPORT).model().clear();
        assertThat(mark()).isEmpty();

        failed("INVALID_MODEL", 500);
        rig.composer().modelProperty().set(Model.PKZ_4);
        assertThat(mark()).isEmpty();
    }

    @Test
    void generatingAgainClearsTheMarks() {
        failed("VALIDATION_ERROR", 400, "prompt: too short");
        rig.clock.advance(Duration.ofSeconds(2));
        rig.model().generate();
        assertThat(mark()).isEmpty();
    }

    @Test
    void aCardThatIsPutAwayTakesItsMarksAlong() {
        Job job = failed("VALIDATION_ERROR", 400, "prompt: too short");
        rig.model().run(rig.card(job), CardAction.LEAVE);
        assertThat(mark()).isEmpty();
    }

    @Test
    void aWayTakenAtAFieldIsThatOfTheCard() {
        rig.look(LookMode.PERSONA, "Eva", LookStatus.COMPLETED, 100);
        rig.composer().look(LookMode.PERSONA).choose(rig.looks.getFirst());
        failed("INVALID_PERSONA", 400);
        List<Way> ways = mark().orElseThrow().waysAt(Field.PERSONA);
        assertThat(ways)
                .extracting(Way::recovery)
                .containsExactly(
                        new Recovery.ChooseAnother(LookMode.PERSONA),
                        new Recovery.GoWithout(LookMode.PERSONA),
                        new Recovery.ForgetLook(LookMode.PERSONA));
        assertThat(ways.get(1).label()).endsWith("about $0.13");
        rig.model().takeMarked(new Recovery.GoWithout(LookMode.PERSONA));

        assertThat(rig.desk.submitted).hasSize(2);
        assertThat(rig.desk.submitted.getLast().recipe().persona()).isEmpty();
        rig.model().takeMarked(new Recovery.GoWithout(LookMode.PERSONA));
        assertThat(rig.desk.submitted).hasSize(2);
    }

    @Test
    void theCardLeadsToItsField() {
        failed("VALIDATION_ERROR", 400, "prompt: too short");
        rig.model().see(mark().orElseThrow());
        assertThat(rig.model().focus().wishProperty().get())
                .contains(new ComposerFocus.Wish(Field.PROMPT, ComposerFocus.Act.NOTHING));
    }

    @Test
    void whileTheComposerHoldsSomethingElseOnlyTheCardTells() {
        rig.model().generate();
        Job job = rig.desk.submitted.getLast();
        rig.composer().prompt().textProperty().set("Something else");
        rig.desk.tell(job.in(new JobState.Failed(CreateRig.NOON, api("VALIDATION_ERROR", 400, "prompt: too short"))));

        assertThat(mark()).isEmpty();
        assertThat(rig.troubles).isEmpty();
    }

    @Test
    void whatFitsNoInputOfThisScreenIsSaidInADialog() {
        failed("VALIDATION_ERROR", 400, "amount: too much");
        failed("VALIDATION_ERROR", 400, "something is wrong");
        assertThat(mark()).isEmpty();
        assertThat(rig.troubles).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CONTENT_POLICY, 400",
        "GENERATION_REJECTED, 422",
        "CONFIGURATION_ERROR, 500",
        "NOT_FOUND, 404",
        "NEW, 418"
    })
    void aDialogIsTiedToItsCard(String code, int status) {
        Job job = failed(code, status);
        assertThat(rig.troubles).hasSize(1);
        rig.composer().prompt().textProperty().set("Something else");
        rig.troubles.getFirst().take().accept(new Recovery.EditPrompt());

        assertThat(rig.composer().recipeProperty().get()).isEqualTo(job.recipe());
        assertThat(rig.broughtToFront).isEqualTo(1);
    }

    @Test
    void whatStaysOnItsCardOpensNothingAndIsNotedForOneWhoIsElsewhere() {
        failed("GENERATION_FAILED", 500);
        failed("CANCELLED", 499);
        failed("GENERATION_TIMEOUT", 504);
        assertThat(rig.troubles).isEmpty();
        assertThat(mark()).isEmpty();
        assertThat(rig.noted).containsExactly(api("GENERATION_FAILED", 500), api("GENERATION_TIMEOUT", 504));
    }

    @Test
    void whatIsMarkedAtItsInputIsNotedToo() {
        failed("VALIDATION_ERROR", 400, "prompt: too short");
        assertThat(rig.noted).hasSize(1);
        failed("CONTENT_POLICY", 400);
        assertThat(rig.noted).as("told in a dialog").hasSize(1);
        assertThat(rig.troubles).hasSize(1);
    }

    @Test
    void anUnknownOutcomeIsNotedOnce() {
        rig.model().generate();
        Failure.OutcomeUnknown lost =
                new Failure.OutcomeUnknown(Operation.TEXT, Optional.empty(), Optional.empty(), "It broke.");
        Job job = rig.desk.submitted.getLast().in(new JobState.Unknown(CreateRig.NOON, lost));
        rig.desk.tell(job);
        rig.desk.tell(job);
        assertThat(rig.noted).containsExactly(lost);
    }

    @Test
    void aFailureOfAnEarlierSessionOpensNothing() {
        Job job = failed("CONTENT_POLICY", 400);
        rig.close();
        CreateRig again = new CreateRig(home);
        again.desk.earlier.add(job);
        assertThat(again.model().jobs().card(job.id())).isPresent();
        assertThat(again.troubles).isEmpty();

        again.desk.tell(job);
        assertThat(again.troubles).isEmpty();
        again.close();
        again.memory.close();
    }
}
