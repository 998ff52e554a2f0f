package thumbsmith.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thumbsmith.api.Picture;
import thumbsmith.contract.Field;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Recovery;
import thumbsmith.failure.Way;
import thumbsmith.job.Look;
import thumbsmith.looks.LooksViewModel.Panel;
import thumbsmith.ui.DropContent;

/** Where a training's failures stand and what each way out of them does. */
class TrainingTroublesTest {
    private static final Path A = Path.of("/a");
    private static final Path B = Path.of("/b");
    private static final Path C = Path.of("/c");
    private static final Failure LOST =
            new Failure.OutcomeUnknown(Operation.TRAIN_STYLE, Optional.empty(), Optional.empty(), "It broke off.");

    @TempDir
    private Path folder;

    private LooksRig rig;
    private LooksViewModel model;
    private TrainingForm form;
    private TrainingTroubles troubles;

    @BeforeEach
    void open() {
        rig = new LooksRig(folder);
        rig.chosen = LooksRig.PAID;
        reopen();
    }

    private void reopen() {
        model = new LooksViewModel(rig.bench());
        rig.settle();
        model.train(LookMode.STYLE);
        form = ((Panel.Training) model.panelProperty().get()).form();
        troubles = form.troubles();
    }

    @AfterEach
    void close() {
        model.close();
    }

    private void train(Failure... refusals) {
        rig.service.refusals.addAll(List.of(refusals));
        form.nameProperty().set("Eva");
        form.slots().getFirst().drop(DropContent.ofFiles(List.of(A, B, C)));
        rig.settle();
        form.train();
        rig.settle();
    }

    private void take(Recovery way) {
        assertThat(List.of(troubles.nameProperty(), troubles.picturesProperty(), troubles.wholeProperty()))
                .flatExtracting(note -> note.get().map(FormNote::ways).orElse(List.of()))
                .extracting(Way::recovery)
                .contains(way);
        troubles.take(way);
        rig.settle();
    }

    private static List<String> labels(Optional<FormNote> note) {
        return note.orElseThrow().ways().stream().map(Way::label).toList();
    }

    private List<Path> pictures() {
        return form.slots().stream()
                .flatMap(slot -> slot.picture().stream())
                .map(picture -> ((Picture.Local) picture).file())
                .toList();
    }

    private int sent() {
        return rig.service.trained.size();
    }

    private void assertTrained(String name, int requests) {
        assertThat(model.looks()).extracting(Look::name).containsExactly(name);
        assertThat(sent()).isEqualTo(requests);
        assertThat(troubles.nameProperty().get()).isEmpty();
        assertThat(troubles.picturesProperty().get()).isEmpty();
        assertThat(troubles.wholeProperty().get()).isEmpty();
        assertThat(form.nameProperty().get()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NAME_RESERVED, This name is reserved",
        "NAME_ALREADY_EXISTS, This name is taken",
        "CONFLICT, This clashes with something that is there"
    })
    void aNameThatIsNotFreeIsSaidAtTheNameWithAFreeOneForItsPrice(String code, String title) {
        train(FakeService.error(code, 409, "name: is in use"));
        FormNote note = troubles.nameProperty().get().orElseThrow();
        assertThat(note.title()).isEqualTo(title);
        assertThat(note.detailLine()).contains(code, "request");
        assertThat(labels(Optional.of(note))).containsExactly("Call it “Eva 2” · about $0.38", "Choose another name");
        assertThat(rig.failures).isEmpty();
        assertThat(pictures()).containsExactly(A, B, C);

        take(new Recovery.TakeName("Eva 2"));
        assertTrained("Eva 2", 2);
    }

    @Test
    void whereTheSuggestedNameIsTakenTooTheNextIsSuggested() {
        rig.service.taken.addAll(List.of("Eva", "Eva 2"));
        train();
        take(new Recovery.TakeName("Eva 2"));
        take(new Recovery.TakeName("Eva 3"));
        assertTrained("Eva 3", 3);
    }

    @Test
    void renamingPutsTheFocusIntoTheNameAndTheNoteGoesWhenItIsChanged() {
        train(FakeService.error("NAME_RESERVED", 409));
        take(new Recovery.Rename());
        assertThat(troubles.focus().spotProperty().get()).contains(new FocusWish.Spot(Field.NAME, 0));
        form.slots().getFirst().clear();
        assertThat(troubles.nameProperty().get()).isPresent();
        form.nameProperty().set("Ev");
        assertThat(troubles.nameProperty().get()).isEmpty();
        assertThat(sent()).isEqualTo(1);
    }

    @Test
    void whatIsInvalidIsSaidAtItsFieldsInWordsWithoutWireNames() {
        train(FakeService.error("VALIDATION_ERROR", 400, "image_base64s[1]: must be a string", "name: is too odd"));
        assertThat(troubles.nameProperty().get().orElseThrow().sentence()).isEqualTo("Is too odd.");
        assertThat(troubles.picturesProperty().get().orElseThrow().sentence())
                .isEqualTo("This is about picture 2. Must be a string.");
        assertThat(troubles.troubledProperty().get()).containsExactly(1);
        assertThat(labels(troubles.nameProperty().get())).hasSize(1);
        assertThat(troubles.picturesProperty().get().orElseThrow().ways()).isEmpty();
    }

    @Test
    void whatIsInvalidElsewhereOpensADialog() {
        train(FakeService.error("VALIDATION_ERROR", 400, "mode: is missing"));
        assertThat(rig.failures).hasSize(1);
    }

    @Test
    void oldTrainingDataErrorsStandAtThePictures() {
        train(FakeService.error("INVALID_TRAINING_DATA", 400, "Faces differ too much"));
        FormNote note = troubles.picturesProperty().get().orElseThrow();
        assertThat(note.sentence()).isEqualTo("Faces differ too much.");
        take(new Recovery.TryOtherPictures());
        assertThat(troubles.focus().spotProperty().get()).contains(new FocusWish.Spot(Field.TRAINING, 0));
    }

    @Test
    void thePictureThatIsNamedIsRepairedAndTheTrainingGoesOn() {
        train(FakeService.error("INVALID_IMAGE", 400, "image_base64s[2]: is no picture"));
        assertThat(troubles.troubledProperty().get()).containsExactly(2);
        assertThat(labels(troubles.picturesProperty().get()))
                .containsExactly(
                        "Repair the picture · about $0.38",
                        "Shrink the picture · about $0.38",
                        "Replace the picture · about $0.38");
        take(new Recovery.RepairPicture(Slot.TRAINING));
        assertTrained("Eva", 2);
        assertThat(rig.service.trained.getLast().pictures())
                .extracting(picture -> ((Picture.Local) picture).file())
                .containsExactly(A, B, Path.of("/c-repaired"));
    }

    @Test
    void allThreeAreMadeSmallerWhereNoneIsNamed() {
        train(FakeService.error("IMAGE_TOO_LARGE", 413));
        assertThat(troubles.picturesProperty().get().orElseThrow().sentence())
                .startsWith("The service does not say which of the three it means. ");
        take(new Recovery.ShrinkPicture(Slot.TRAINING));
        assertThat(rig.service.trained.getLast().pictures())
                .extracting(picture -> ((Picture.Local) picture).file())
                .containsExactly(Path.of("/a-shrunk"), Path.of("/b-shrunk"), Path.of("/c-shrunk"));
    }

    @Test
    void aPictureThatCannotBeMendedIsSaidAndNothingIsSent() {
        train(FakeService.error("INVALID_IMAGE", 400));
        form.slots().get(1).file(Path.of("/broken"));
        rig.settle();
        form.slots().get(1).file(B);
        rig.settle();
        assertThat(troubles.picturesProperty().get()).isEmpty();

        form.slots().get(1).file(Path.of("/broken"));
        rig.settle();
        rig.service.refusals.add(FakeService.error("INVALID_IMAGE", 400));
        form.train();
        rig.settle();
        take(new Recovery.RepairPicture(Slot.TRAINING));
        assertThat(sent()).isEqualTo(2);
        assertThat(troubles.troubledProperty().get()).containsExactly(1);
        assertThat(troubles.picturesProperty().get().orElseThrow().sentence())
                .isEqualTo("This is about picture 2. It cannot be read.");
        rig.files.add(C);
        take(new Recovery.ReplacePicture(Slot.TRAINING));
        assertTrained("Eva", 3);
    }

    @Test
    void replacingAsksForAPictureAndTheTrainingGoesOn() {
        train(FakeService.error("INVALID_IMAGE", 400, "image_urls.0 is no picture"));
        take(new Recovery.ReplacePicture(Slot.TRAINING));
        assertThat(sent()).isEqualTo(1);
        rig.files.add(C);
        take(new Recovery.ReplacePicture(Slot.TRAINING));
        assertThat(sent()).isEqualTo(2);
        assertThat(rig.service.trained.getLast().pictures())
                .extracting(picture -> ((Picture.Local) picture).file())
                .containsExactly(C, B, C);
    }

    @Test
    void replacingByWhatIsNoPictureSendsNothing() {
        train(FakeService.error("INVALID_IMAGE", 400, "image_urls[0]: is no picture"));
        rig.files.add(Path.of("/bad"));
        take(new Recovery.ReplacePicture(Slot.TRAINING));
        assertThat(sent()).isEqualTo(1);
        assertThat(form.slots().getFirst().noticeProperty().get()).contains("This is no picture.");
        form.slots().getFirst().file(C);
        rig.settle();
        assertThat(sent()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONTENT_POLICY", "GENERATION_REJECTED"})
    void whatTheRulesExcludeIsADialogThatLeadsToThePictures(String code) {
        train(FakeService.error(code, 400));
        rig.press(new Recovery.TryOtherPictures());
        assertThat(troubles.focus().spotProperty().get()).contains(new FocusWish.Spot(Field.TRAINING, 0));
        assertThat(sent()).isEqualTo(1);
        assertThat(pictures()).containsExactly(A, B, C);
    }

    @Test
    void creditsAreADialogAfterWhichTheSameIsTrained() {
        train(FakeService.error("INSUFFICIENT_CREDITS", 402));
        assertThat(rig.troubles.getLast().around().operation()).contains(Operation.TRAIN_STYLE);
        rig.press(new Recovery.GoOn());
        assertTrained("Eva", 2);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void checkingNowCostsNothingWithoutAnotherWord(boolean agrees) {
        train(FakeService.error("SERVICE_UNDER_MAINTENANCE", 503));
        rig.agrees = agrees;
        rig.press(new Recovery.CheckNow());
        assertThat(rig.questions).containsExactly("Train it now?");
        assertThat(sent()).isEqualTo(agrees ? 2 : 1);
    }

    @Test
    void aFailureOfTheServiceStandsAtTheFormWithATryAgainForItsPrice() {
        train(FakeService.error("GENERATION_FAILED", 500));
        assertThat(labels(troubles.wholeProperty().get())).containsExactly("Try again · about $0.38");
        take(new Recovery.TryAgain());
        assertTrained("Eva", 2);
        assertThat(rig.questions).isEmpty();
    }

    @Test
    void anUnknownOutcomeIsSentAgainOnlyAfterAnotherWord() {
        train(LOST);
        FormNote note = troubles.wholeProperty().get().orElseThrow();
        assertThat(note.title()).isEqualTo("Unknown whether it was made");
        assertThat(note.sentence()).contains("could cost $0.38");
        rig.agrees = false;
        take(new Recovery.SendAgain());
        form.train();
        rig.settle();
        assertThat(sent()).isEqualTo(1);
        assertThat(rig.questions).containsExactly("Send it again?", "Send it again?");

        rig.agrees = true;
        take(new Recovery.SendAgain());
        assertTrained("Eva", 2);
    }

    @Test
    void anUnknownOutcomeIsLeftAndStillNotSentTwiceByTheButton() {
        train(LOST);
        take(new Recovery.Leave());
        assertThat(troubles.wholeProperty().get()).isEmpty();
        rig.agrees = false;
        form.train();
        assertThat(sent()).isEqualTo(1);
        form.nameProperty().set("Someone else");
        form.train();
        rig.settle();
        assertThat(sent()).isEqualTo(2);
    }

    @Test
    void freeDraftsNeedNoOtherWordAndNameNoPrice() {
        model.close();
        rig.chosen = Service.EMBEDDED;
        reopen();
        train(LOST);
        assertThat(labels(troubles.wholeProperty().get())).containsExactly("Leave it", "Send again");
        take(new Recovery.SendAgain());
        assertTrained("Eva", 2);
        assertThat(rig.questions).isEmpty();
    }

    @Test
    void commonWaysAreAskedFirst() {
        train(FakeService.error("NAME_RESERVED", 409));
        troubles.take(new Recovery.CopyForSupport());
        assertThat(rig.takenElsewhere).containsExactly(new Recovery.CopyForSupport());
    }
}
