package thumbsmith.create;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import thumbsmith.api.Picture;
import thumbsmith.contract.Field;
import thumbsmith.contract.Format;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.LookStatus;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Page;
import thumbsmith.contract.Service;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Recovery;
import thumbsmith.failure.Way;
import thumbsmith.job.Job;
import thumbsmith.job.JobState;
import thumbsmith.job.Look;
import thumbsmith.job.Recipe;
import thumbsmith.ui.Work;

/** What each way out of a failed job does. */
final class FailureWaysTest {
    @TempDir
    Path home;

    private CreateRig rig;

    @BeforeEach
    void open() {
        rig = new CreateRig(home);
        rig.serviceIs(CreateRig.PAID);
        assertThat(rig.model()).isNotNull();
    }

    @AfterEach
    void close() {
        rig.close();
        rig.memory.close();
    }

    private static Failure api(String code, int status, String... details) {
        return new Failure.Api(code, status, Optional.of("req-1"), List.of(details), "what it says", Optional.empty());
    }

    /** A job of the composer's recipe that fails with that code. */
    private Job failed(String code, int status, String... details) {
        return failed(api(code, status, details));
    }

    private Job failed(Failure failure) {
        rig.model().generate();
        return fail(rig.desk.submitted.getLast(), failure);
    }

    private Job fail(Job job, Failure failure) {
        Job failed = job.in(new JobState.Failed(CreateRig.NOON, failure));
        rig.desk.tell(failed);
        return failed;
    }

    private void take(Job job, Recovery way) {
        rig.model().take(rig.card(job), way);
    }

    private Recipe held() {
        return rig.composer().recipeProperty().get();
    }

    private Optional<ComposerFocus.Wish> wish() {
        return rig.model().focus().wishProperty().get();
    }

    private static Optional<ComposerFocus.Wish> at(Field field) {
        return Optional.of(new ComposerFocus.Wish(field, ComposerFocus.Act.NOTHING));
    }

    private Optional<FieldMark> mark() {
        return rig.model().marks().markProperty().get();
    }

    private boolean isShown(Job job) {
        return rig.model().jobs().card(job.id()).isPresent();
    }

    /** The one request that went out in place of that job. */
    private Recipe sentInPlaceOf(Job job) {
        assertThat(rig.desk.submitted).hasSize(2);
        assertThat(isShown(job)).isFalse();
        return rig.desk.submitted.getLast().recipe();
    }

    private void text(String prompt) {
        rig.composer().modeProperty().set(Operation.TEXT);
        rig.composer().prompt().textProperty().set(prompt);
    }

    private void image(Slot... slots) {
        text("An island");
        rig.composer().modeProperty().set(Operation.IMAGE);
        for (Slot slot : slots) rig.composer().slots().at(slot).model().file(rig.picture(slot.wire()));
    }

    private Look persona() {
        Look eva = rig.look(LookMode.PERSONA, "Eva", LookStatus.COMPLETED, 100);
        rig.composer().look(LookMode.PERSONA).choose(eva);
        return eva;
    }

    private Look style() {
        Look night = rig.look(LookMode.STYLE, "Night", LookStatus.COMPLETED, 100);
        rig.composer().look(LookMode.STYLE).choose(night);
        return night;
    }

    @Test
    void tryingAgainSendsTheSameInPlaceOfTheCardWithoutAnotherQuestion() {
        text("An island");
        Job job = failed("GENERATION_FAILED", 500);
        take(job, new Recovery.TryAgain());

        assertThat(sentInPlaceOf(job)).isEqualTo(job.recipe());
        assertThat(rig.questions).isEmpty();
    }

    @Test
    void runningAgainDoesTheSameForWhatWasStopped() {
        text("An island");
        Job job = failed("CANCELLED", 499);
        take(job, new Recovery.RunAgain());

        assertThat(sentInPlaceOf(job)).isEqualTo(job.recipe());
    }

    @Test
    void aSecondPressWhileTheFirstIsUnderWaySendsNothingMore() {
        ArrayDeque<Runnable> later = new ArrayDeque<>();
        CreateViewModel model = rig.make(new Work(Runnable::run, later::add, Runnable::run));
        runAll(later);
        model.composer().prompt().textProperty().set("An island");
        model.generate();
        runAll(later);
        Job job = fail(rig.desk.submitted.getFirst(), api("GENERATION_FAILED", 500));
        JobCardModel card = model.jobs().card(job.id()).orElseThrow();
        for (int i = 0; i < 3; i++) model.take(card, new Recovery.TryAgain());
        runAll(later);
        model.take(card, new Recovery.TryAgain());
        runAll(later);

        assertThat(rig.desk.submitted).hasSize(2);
        model.close();
    }

    private static void runAll(ArrayDeque<Runnable> later) {
        while (!later.isEmpty()) later.remove().run();
    }

    @Test
    void aStartThatBreaksLeavesTheCardWithItsWays() {
        text("An island");
        Job job = failed("GENERATION_FAILED", 500);
        rig.desk.fault = Optional.of(new IllegalStateException());
        take(job, new Recovery.TryAgain());
        assertThat(isShown(job)).isTrue();
        assertThat(rig.card(job).busyProperty().get()).isEmpty();

        rig.desk.fault = Optional.empty();
        take(job, new Recovery.TryAgain());
        assertThat(sentInPlaceOf(job)).isEqualTo(job.recipe());
    }

    @Test
    void whatMayHaveBeenMadeIsSentAgainOnlyWithOneWordMore() {
        text("An island");
        rig.model().generate();
        Job job = rig.desk.submitted.getFirst();
        rig.desk.tell(job.in(new JobState.Unknown(
                CreateRig.NOON,
                new Failure.OutcomeUnknown(Operation.TEXT, Optional.empty(), Optional.empty(), "It broke."))));
        rig.agrees = false;
        take(job, new Recovery.SendAgain());
        assertThat(rig.desk.submitted).hasSize(1);
        assertThat(rig.questions).singleElement().asString().contains("$0.13");

        take(job, new Recovery.Leave());
        assertThat(isShown(job)).isFalse();
    }

    @Test
    void anAmountIsCorrectedOnThePageWhereItWasEntered() {
        text("An island");
        Job job = failed("INVALID_AMOUNT", 400);
        rig.isCommon = way -> way.equals(new Recovery.OpenPage(Page.BILLING));
        take(job, new Recovery.CorrectAmount());
        assertThat(rig.common).containsExactly(new Recovery.OpenPage(Page.BILLING));
    }

    @Test
    void goingOnNamesThePriceThatItsButtonDoesNot() {
        text("An island");
        Job job = failed("INSUFFICIENT_CREDITS", 402);
        rig.agrees = false;
        take(job, new Recovery.GoOn());
        assertThat(rig.questions).singleElement().asString().contains("$0.13");
        assertThat(rig.card(job).busyProperty().get()).isEmpty();
        assertThat(rig.desk.submitted).hasSize(1);

        take(job, new Recovery.CheaperModel(Model.PKZ_4_5, Model.PKZ_2));
        assertThat(sentInPlaceOf(job).model()).contains(Model.PKZ_2);
    }

    @Test
    void aJobThatAnEarlierVersionLeftWithoutConnectionAsksWithItsPriceBeforeItGoesOn() {
        text("An island");
        Job job = failed(new Failure.Offline("api.pikzels.com", "No route."));
        take(job, new Recovery.CheckNow());

        assertThat(rig.questions).singleElement().asString().contains("$0.13");
        assertThat(sentInPlaceOf(job)).isEqualTo(job.recipe());
    }

    private List<String> offered(Job job) {
        return rig.card(job).phaseProperty().get().ways().stream()
                .map(Way::label)
                .toList();
    }

    private Job madeWithoutRoom() {
        text("An island");
        Job job = failed(new Failure.DiskFull(home.resolve("thumbnails"), "No space."));
        rig.desk.answered.add(job.id());
        return job;
    }

    @Test
    void whatFoundNoRoomIsSavedInTheFolderThatIsChosenOnItsCard() {
        Job job = madeWithoutRoom();
        assertThat(offered(job)).containsExactly("Choose another folder", "Fetch it again");
        take(job, new Recovery.ChooseFolder());
        assertThat(rig.desk.moved).as("none was chosen").isEmpty();

        rig.otherFolder = Optional.of(home.resolve("elsewhere"));
        take(job, new Recovery.ChooseFolder());
        assertThat(rig.desk.moved).containsExactly(home.resolve("elsewhere"));
        assertThat(rig.desk.submitted).as("nothing is asked for anew").hasSize(1);
        assertThat(rig.card(job).busyProperty().get()).isEmpty();
    }

    @Test
    void fetchingAgainGoesToTheFolderThatWasChosenSince() {
        Job job = madeWithoutRoom();
        take(job, new Recovery.FetchAgain());
        assertThat(rig.desk.refetched).as("there may be room by now").containsExactly(job.id());

        rig.preferences.update(it -> it.withOutputFolder(Optional.of(home.resolve("elsewhere"))));
        take(job, new Recovery.FetchAgain());
        assertThat(rig.desk.moved).containsExactly(home.resolve("elsewhere"));
        assertThat(rig.desk.refetched).hasSize(1);
    }

    @Test
    void whatWasNeverMadeIsNotFetchedButAskedForAfterAQuestion() {
        text("An island");
        Job job = failed(new Failure.DiskFull(home.resolve("thumbnails"), "No space."));
        rig.otherFolder = Optional.of(home.resolve("elsewhere"));
        take(job, new Recovery.ChooseFolder());
        assertThat(rig.card(job).remarkProperty().get())
                .hasValueSatisfying(it -> assertThat(it).startsWith("From now on thumbnails are saved in"));
        take(job, new Recovery.FetchAgain());
        assertThat(rig.questions).singleElement().asString().contains("$0.13");
        assertThat(sentInPlaceOf(job)).isEqualTo(job.recipe());
    }

    @Test
    void ofWhatHeldEverybodyBackTheCardOffersToTryAgainAtItsOwnPrice() {
        text("An island");
        Job job = failed(new Failure.NotTheService("api.pikzels.com", 200, Optional.empty(), "A page."));
        assertThat(offered(job)).contains("Try again · about $0.13").doesNotContain("Check now");
        assertThat(rig.troubles).as("the window tells of it").isEmpty();
        take(job, new Recovery.TryAgain());
        assertThat(rig.questions).isEmpty();
        assertThat(sentInPlaceOf(job)).isEqualTo(job.recipe());
    }

    @Test
    void aFinishedOutputIsFetchedAgainForNothing() {
        text("An island");
        Job job = failed(new Failure.OutputNotFetched(URI.create("https://x/y"), Optional.of(502), "Gone."));
        rig.desk.answered.add(job.id());
        take(job, new Recovery.FetchAgain());

        assertThat(rig.desk.refetched).containsExactly(job.id());
        assertThat(rig.desk.submitted).hasSize(1);
    }

    @Test
    void thePromptComesBackWithTheCaretInItAndNothingIsSent() {
        text("An island");
        Job job = failed("CONTENT_POLICY", 400);
        text("Something else");
        take(job, new Recovery.EditPrompt());

        assertThat(held()).isEqualTo(job.recipe());
        assertThat(wish()).isEqualTo(at(Field.PROMPT));
        assertThat(rig.broughtToFront).isEqualTo(1);
        assertThat(rig.desk.submitted).hasSize(1);

        rig.model().focus().done();
        take(job, new Recovery.SimplerPrompt());
        assertThat(wish()).isEqualTo(at(Field.PROMPT));
    }

    @Test
    void editingWhereThereIsNoPromptLeadsToThePictures() {
        rig.agrees = true;
        rig.composer().modeProperty().set(Operation.FACE_SWAP);
        rig.composer().slots().at(Slot.TARGET).model().file(rig.picture("target"));
        rig.composer().slots().at(Slot.FACE).model().file(rig.picture("face"));
        Job job = failed("CONTENT_POLICY", 400);
        take(job, new Recovery.EditPrompt());

        assertThat(wish()).isEqualTo(at(Field.TARGET));
    }

    @Test
    void tryingOtherPicturesLeadsToTheFirstThatIsFilled() {
        text("An island");
        rig.composer().slots().at(Slot.SUPPORT).model().file(rig.picture("support"));
        Job job = failed("CONTENT_POLICY", 400);
        take(job, new Recovery.TryOtherPictures());
        assertThat(wish()).isEqualTo(at(Field.SUPPORT));
    }

    @Test
    void bringingARecipeBackPutsTheEarlierInputsAsideAndTheyComeBackWhole() {
        text("An island");
        Job job = failed("GENERATION_FAILED", 500);
        image(Slot.SOURCE);
        rig.composer().prompt().textProperty().set("My own idea");
        rig.composer().formatProperty().set(Format.TALL);
        Recipe own = held();
        take(job, new Recovery.EditPrompt());
        take(job, new Recovery.EditPrompt());
        assertThat(held()).isEqualTo(job.recipe());
        assertThat(rig.model().aside().presentProperty().get()).isTrue();

        rig.model().aside().bringBack();
        assertThat(held()).isEqualTo(own);
        assertThat(rig.model().aside().presentProperty().get()).isFalse();
    }

    @Test
    void twoRecipesBroughtBackOneAfterTheOtherDoNotCostTheFirstInputs() {
        text("An island");
        Job first = failed("GENERATION_FAILED", 500);
        text("A mountain");
        Job second = failed("GENERATION_FAILED", 500);
        text("My own idea");
        take(first, new Recovery.EditPrompt());
        take(second, new Recovery.EditPrompt());
        rig.composer().prompt().textProperty().set("A mountain, changed");
        take(first, new Recovery.EditPrompt());

        rig.model().aside().bringBack();
        assertThat(rig.composer().prompt().get()).isEqualTo("A mountain, changed");
        rig.model().aside().bringBack();
        assertThat(rig.composer().prompt().get()).isEqualTo("My own idea");
    }

    @Test
    void whatIsInTheComposerAnywayOrEmptyIsNotPutAside() {
        text("An island");
        Job job = failed("GENERATION_FAILED", 500);
        take(job, new Recovery.EditPrompt());
        assertThat(rig.model().aside().presentProperty().get()).isFalse();

        text("");
        take(job, new Recovery.EditPrompt());
        assertThat(rig.model().aside().presentProperty().get()).isFalse();
    }

    @Test
    void theInputsPutAsideCanBeForgotten() {
        text("An island");
        Job job = failed("GENERATION_FAILED", 500);
        text("My own idea");
        rig.model().run(rig.card(job), CardAction.BRING_BACK);
        rig.model().aside().drop();

        assertThat(rig.model().aside().presentProperty().get()).isFalse();
        assertThat(held()).isEqualTo(job.recipe());
    }

    @Test
    void fixingAFieldBringsTheRecipeBackAndShowsTheProblemThere() {
        text("An island");
        Job job = failed("VALIDATION_ERROR", 400, "prompt: too short");
        text("Something else");
        assertThat(mark()).isEmpty();
        take(job, new Recovery.FixField(Field.PROMPT));

        assertThat(wish()).isEqualTo(at(Field.PROMPT));
        assertThat(mark().orElseThrow().at(Field.PROMPT)).contains("too short");
    }

    @Test
    void goingOnWithoutALookSendsAnewWithoutItAndTheComposerFollows() {
        text("An island");
        persona();
        Look night = style();
        Job job = failed("INVALID_PERSONA", 400);
        take(job, new Recovery.GoWithout(LookMode.PERSONA));

        Recipe sent = sentInPlaceOf(job);
        assertThat(sent.persona()).isEmpty();
        assertThat(sent.style()).contains(night.ref());
        assertThat(held()).isEqualTo(sent);
        assertThat(mark()).isEmpty();
    }

    @Test
    void aComposerThatHoldsSomethingElseDoesNotFollow() {
        text("An island");
        persona();
        Job job = failed("INVALID_PERSONA", 400);
        text("Something else");
        Recipe own = held();
        take(job, new Recovery.GoWithout(LookMode.PERSONA));

        assertThat(sentInPlaceOf(job).persona()).isEmpty();
        assertThat(held()).isEqualTo(own);
    }

    @Test
    void choosingAnotherLookOpensItsList() {
        text("An island");
        style();
        Job job = failed("INVALID_STYLE", 400);
        take(job, new Recovery.ChooseAnother(LookMode.STYLE));

        assertThat(wish()).contains(new ComposerFocus.Wish(Field.STYLE, ComposerFocus.Act.OPEN));
        assertThat(rig.desk.submitted).hasSize(1);
    }

    @Test
    void aForgottenLookIsOutOfTheListAndOfTheComposerAndNothingIsSent() {
        text("An island");
        persona();
        Look night = style();
        Job job = failed("INVALID_PERSONA", 400);
        take(job, new Recovery.ForgetLook(LookMode.PERSONA));

        assertThat(rig.looks).containsExactly(night);
        assertThat(held().persona()).isEmpty();
        assertThat(held().style()).contains(night.ref());
        assertThat(rig.card(job).remarkProperty().get().orElseThrow()).contains("Eva");
        assertThat(rig.desk.submitted).hasSize(1);
    }

    @Test
    void ofOneLookThatTheServiceLacksItIsKnownWhichToForget() {
        text("An island");
        persona();
        Job job = failed("NOT_FOUND", 404);
        take(job, new Recovery.ForgetHere());
        assertThat(rig.looks).isEmpty();
    }

    @Test
    void ofTwoLooksTheOneThatIsNamedIsForgotten() {
        text("An island");
        Look persona = persona();
        style();
        Job job = failed("NOT_FOUND", 404);
        assertThat(rig.card(job).phaseProperty().get().ways())
                .extracting(Way::label)
                .startsWith("Forget this persona", "Forget this style")
                .doesNotContain("Forget it here");
        take(job, new Recovery.ForgetLook(LookMode.STYLE));

        assertThat(rig.looks).containsExactly(persona);
    }

    @Test
    void aMissingPictureIsChosenOrPastedIntoItsSlot() {
        image(Slot.SOURCE);
        Job job = failed("MISSING_IMAGE_URL", 400);
        rig.picked = Optional.of(rig.picture("other"));
        take(job, new Recovery.ChoosePicture(Slot.SOURCE));
        assertThat(((Picture.Local) held().picture(Slot.SOURCE).orElseThrow()).file())
                .isEqualTo(home.resolve("other.png"));
        assertThat(mark()).isEmpty();

        take(job, new Recovery.PastePicture(Slot.SOURCE));
        assertThat(wish()).contains(new ComposerFocus.Wish(Field.SOURCE, ComposerFocus.Act.PASTE));
        assertThat(rig.desk.submitted).hasSize(1);
    }

    @Test
    void aRepairedOrSmallerPictureGoesOnByItself() {
        image(Slot.SOURCE, Slot.SUPPORT);
        Job job = failed("INVALID_IMAGE", 500);
        Picture support = job.recipe().picture(Slot.SUPPORT).orElseThrow();
        take(job, new Recovery.RepairPicture(Slot.SOURCE));

        Recipe sent = sentInPlaceOf(job);
        assertThat(sent.picture(Slot.SOURCE)).contains(FakeMending.mendedPicture("repair"));
        assertThat(sent.picture(Slot.SUPPORT)).contains(support);

        Job second = fail(rig.desk.submitted.getLast(), api("IMAGE_TOO_LARGE", 413));
        take(second, new Recovery.ShrinkPicture(Slot.SOURCE));
        assertThat(rig.desk.submitted.getLast().recipe().picture(Slot.SOURCE))
                .contains(FakeMending.mendedPicture("shrink"));
    }

    @Test
    void aPictureThatCannotBeMendedSaysWhyAndKeepsItsWays() {
        image(Slot.SOURCE);
        Job job = failed("INVALID_IMAGE", 500);
        rig.mending.why = Optional.of("This picture is broken.");
        take(job, new Recovery.RepairPicture(Slot.SOURCE));

        JobCardModel card = rig.card(job);
        assertThat(card.remarkProperty().get()).contains("This picture is broken.");
        assertThat(card.busyProperty().get()).isEmpty();
        assertThat(card.phaseProperty().get().ways()).hasSize(3);
        assertThat(rig.desk.submitted).hasSize(1);
    }

    @Test
    void mendingRunsBesideAndSaysSo() {
        ArrayDeque<Runnable> pixels = new ArrayDeque<>();
        CreateViewModel model = rig.make(new Work(Runnable::run, Runnable::run, pixels::add));
        model.composer().modeProperty().set(Operation.IMAGE);
        model.composer().prompt().textProperty().set("An island");
        model.composer().slots().at(Slot.SOURCE).model().file(rig.picture("source"));
        runAll(pixels);
        model.generate();
        Job job = fail(rig.desk.submitted.getFirst(), api("INVALID_IMAGE", 500));
        JobCardModel card = model.jobs().card(job.id()).orElseThrow();
        model.take(card, new Recovery.RepairPicture(Slot.SOURCE));

        assertThat(card.busyProperty().get()).contains("Repairing the picture");
        model.run(card, CardAction.LEAVE);
        runAll(pixels);
        assertThat(rig.desk.submitted).hasSize(1);
        model.close();
    }

    @Test
    void anotherFileTakesThePlaceOfAPictureAndGoesOn() {
        image(Slot.SOURCE);
        Job job = failed("INVALID_IMAGE", 500);
        rig.picked = Optional.empty();
        take(job, new Recovery.ReplacePicture(Slot.SOURCE));
        assertThat(rig.desk.submitted).hasSize(1);

        rig.picked = Optional.of(rig.picture("other"));
        take(job, new Recovery.ReplacePicture(Slot.SOURCE));
        assertThat(((Picture.Local) sentInPlaceOf(job).picture(Slot.SOURCE).orElseThrow()).file())
                .isEqualTo(home.resolve("other.png"));
    }

    @Test
    void aPictureIsLeftOutWhereTheModelTakesNone() {
        image(Slot.SOURCE, Slot.SUPPORT);
        Job job = failed("SUPPORT_IMAGE_NOT_SUPPORTED", 400);
        take(job, new Recovery.DropPicture(Slot.SUPPORT));

        assertThat(sentInPlaceOf(job).pictures()).containsOnlyKeys(Slot.SOURCE);
        assertThat(held().pictures()).containsOnlyKeys(Slot.SOURCE);
    }

    @Test
    void anAddressedPictureIsSentItself() {
        Map<Slot, Picture> pictures = new EnumMap<>(Slot.class);
        pictures.put(Slot.SOURCE, new Picture.Remote(URI.create("https://example.org/a.png")));
        Job job = foreign(Operation.IMAGE, pictures);
        fail(job, api("DOWNLOAD_FAILED", 500));
        take(job, new Recovery.SendPictureItself());

        assertThat(rig.mending.asked).containsExactly("itself source");
        assertThat(rig.desk.submitted.getLast().recipe().picture(Slot.SOURCE))
                .contains(FakeMending.mendedPicture("itself"));
    }

    private Job foreign(Operation operation, Map<Slot, Picture> pictures) {
        Recipe recipe = new Recipe(
                operation,
                "An island",
                Optional.of(Model.PKZ_4_5),
                Format.WIDE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                pictures);
        return new Job(
                UUID.randomUUID(), recipe, CreateRig.PAID, 1, 1, home, CreateRig.NOON, false, new JobState.Waiting());
    }

    @Test
    void theSourceIsCroppedToTheFormatFirst() {
        image(Slot.SOURCE);
        rig.composer().formatProperty().set(Format.TALL);
        Job job = failed("OUTPAINT_FAILED", 500);
        take(job, new Recovery.CropToFormat());

        assertThat(rig.mending.asked).containsExactly("crop to 9:16 source");
        assertThat(sentInPlaceOf(job).picture(Slot.SOURCE)).contains(FakeMending.mendedPicture("crop to 9:16"));
    }

    @ParameterizedTest
    @EnumSource(Model.class)
    void anotherModelGetsWhatItCanUse(Model model) {
        image(Slot.SOURCE, Slot.SUPPORT);
        persona();
        Job job = failed("GENERATION_TIMEOUT", 504);
        take(job, new Recovery.FasterModel(model));

        Recipe sent = sentInPlaceOf(job);
        assertThat(sent.model()).contains(model);
        assertThat(sent.pictures().containsKey(Slot.SUPPORT)).isEqualTo(model.takesSupport());
        assertThat(sent.persona().isPresent()).isEqualTo(model.takesLooks());
        assertThat(sent.weight().isPresent()).isEqualTo(model.takesWeight());
        assertThat(held()).isEqualTo(sent);
    }

    @Test
    void theModelThatCanIsSwitchedToWithOnePress() {
        text("An island");
        Job job = failed("INVALID_MODEL", 500);
        take(job, new Recovery.PickModel(Model.PKZ_4));

        assertThat(sentInPlaceOf(job).model()).contains(Model.PKZ_4);
    }

    @Test
    void aFaceSwapBecomesAnEditOverTheSamePictures() {
        rig.composer().modeProperty().set(Operation.FACE_SWAP);
        rig.composer().slots().at(Slot.TARGET).model().file(rig.picture("target"));
        rig.composer().slots().at(Slot.FACE).model().file(rig.picture("face"));
        Job job = failed("NOT_FOUND", 404);
        take(job, new Recovery.UseInstead(Operation.EDIT));

        assertThat(rig.composer().modeProperty().get()).isEqualTo(Operation.EDIT);
        assertThat(held().picture(Slot.SOURCE)).isEqualTo(job.recipe().picture(Slot.TARGET));
        assertThat(held().picture(Slot.SUPPORT)).isEqualTo(job.recipe().picture(Slot.FACE));
        assertThat(wish()).isEqualTo(at(Field.PROMPT));
        assertThat(rig.desk.submitted).hasSize(1);
    }

    @Test
    void anEditBecomesAnImageAndKeepsItsWords() {
        image(Slot.SOURCE);
        rig.composer().modeProperty().set(Operation.EDIT);
        Job job = failed("NOT_FOUND", 404);
        take(job, new Recovery.UseInstead(Operation.IMAGE));

        assertThat(rig.composer().modeProperty().get()).isEqualTo(Operation.IMAGE);
        assertThat(held().prompt()).isEqualTo("An island");
        assertThat(held().pictures()).containsOnlyKeys(Slot.SOURCE);
    }

    @Test
    void theRestOfTheWindowIsAskedFirst() {
        text("An island");
        Job job = failed("GENERATION_FAILED", 500);
        rig.isCommon = way -> true;
        take(job, new Recovery.TryAgain());

        assertThat(rig.common).containsExactly(new Recovery.TryAgain());
        assertThat(rig.desk.submitted).hasSize(1);
    }

    @Test
    void detailsAreCopiedWithCodeAndRequestId() {
        text("An island");
        Job job = failed("SOMETHING_NEW", 418);
        take(job, new Recovery.CopyDetails());
        assertThat(rig.copied).singleElement().asString().contains("SOMETHING_NEW", "req-1", "what it says");
    }

    @Test
    void ofAnotherServiceThanTheOneInUseNothingIsSent() {
        text("An island");
        Job job = failed("GENERATION_FAILED", 500);
        rig.serviceIs(Service.EMBEDDED);
        take(job, new Recovery.TryAgain());

        assertThat(rig.desk.submitted).hasSize(1);
        assertThat(rig.composer().slots().noticeProperty().get()).isPresent();
        assertThat(rig.card(job).busyProperty().get()).isEmpty();
    }
}
