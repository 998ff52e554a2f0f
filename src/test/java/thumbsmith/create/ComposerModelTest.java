package thumbsmith.create;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.contract.Format;
import thumbsmith.contract.ImageWeight;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.LookStatus;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Service;
import thumbsmith.contract.Slot;
import thumbsmith.job.Look;
import thumbsmith.job.Recipe;
import thumbsmith.ui.DropContent;

final class ComposerModelTest {
    @TempDir
    Path home;

    private CreateRig rig;
    private ComposerModel composer;

    @BeforeEach
    void open() {
        rig = new CreateRig(home);
        composer = rig.composer();
    }

    @AfterEach
    void close() {
        rig.close();
    }

    private Recipe recipe() {
        return composer.recipeProperty().get();
    }

    private Optional<String> blocked() {
        return rig.model().blockedProperty().get();
    }

    private void type(String words) {
        composer.prompt().textProperty().set(words);
    }

    private void fillEverySlot() {
        composer.slots()
                .all()
                .forEach(slot -> slot.model().file(rig.picture(slot.slot().wire())));
    }

    @Test
    void textTakesPromptModelFormatLooksAndSupport() {
        Look eva = rig.look(LookMode.PERSONA, "Eva", LookStatus.COMPLETED, 100);
        Look night = rig.look(LookMode.STYLE, "Night", LookStatus.COMPLETED, 100);
        composer.look(LookMode.PERSONA).choose(eva);
        composer.look(LookMode.STYLE).choose(night);
        fillEverySlot();
        type("An island");

        assertThat(recipe().prompt()).isEqualTo("An island");
        assertThat(recipe().model()).contains(Model.PKZ_4_5);
        assertThat(recipe().persona()).contains(eva.ref());
        assertThat(recipe().style()).contains(night.ref());
        assertThat(recipe().weight()).isEmpty();
        assertThat(recipe().pictures()).containsOnlyKeys(Slot.SUPPORT);
        assertThat(blocked()).isEmpty();
    }

    @Test
    void imageTakesSourceAndSupportAndTheWeightOnPkz2Only() {
        fillEverySlot();
        composer.modeProperty().set(Operation.IMAGE);
        composer.weightProperty().set(ImageWeight.HIGH);

        assertThat(recipe().pictures()).containsOnlyKeys(Slot.SOURCE, Slot.SUPPORT);
        assertThat(recipe().weight()).isEmpty();

        composer.modelProperty().set(Model.PKZ_2);
        assertThat(recipe().weight()).contains(ImageWeight.HIGH);
        assertThat(recipe().pictures()).containsOnlyKeys(Slot.SOURCE);
        assertThat(composer.inputsProperty().get().ignoresPrompt()).isTrue();
        assertThat(blocked()).isEmpty();
    }

    @Test
    void editTakesPromptSourceMaskAndSupportAndNoModelOrLooks() {
        Look eva = rig.look(LookMode.PERSONA, "Eva", LookStatus.COMPLETED, 100);
        composer.look(LookMode.PERSONA).choose(eva);
        fillEverySlot();
        type("Make it night");
        composer.modeProperty().set(Operation.EDIT);

        assertThat(recipe().model()).isEmpty();
        assertThat(recipe().persona()).isEmpty();
        assertThat(recipe().pictures()).containsOnlyKeys(Slot.SOURCE, Slot.MASK, Slot.SUPPORT);
        assertThat(blocked()).isEmpty();
    }

    @Test
    void faceSwapTakesTargetFaceAndMaskAndNoPrompt() {
        type("left over");
        fillEverySlot();
        composer.modeProperty().set(Operation.FACE_SWAP);

        assertThat(recipe().prompt()).isEmpty();
        assertThat(recipe().model()).isEmpty();
        assertThat(recipe().pictures()).containsOnlyKeys(Slot.TARGET, Slot.FACE, Slot.MASK);
        assertThat(composer.inputsProperty().get().hasPrompt()).isFalse();
        assertThat(blocked()).isEmpty();
    }

    @Test
    void switchingModesKeepsEveryInput() {
        type("An island");
        fillEverySlot();
        composer.formatProperty().set(Format.SQUARE);
        Recipe before = recipe();

        for (Operation mode : Inputs.MODES) composer.modeProperty().set(mode);
        composer.modeProperty().set(Operation.TEXT);

        assertThat(recipe()).isEqualTo(before);
    }

    @Test
    void generateSaysWhatIsMissingAndTheSlotSaysItToo() {
        assertThat(blocked()).contains("Describe the thumbnail.");

        composer.modeProperty().set(Operation.FACE_SWAP);
        assertThat(blocked().orElseThrow()).contains("picture whose face is replaced");
        assertThat(composer.slots().at(Slot.FACE).needProperty().get()).isPresent();
        assertThat(composer.slots().at(Slot.MASK).needProperty().get()).isEmpty();

        composer.slots().at(Slot.FACE).model().file(rig.picture("face"));
        assertThat(composer.slots().at(Slot.FACE).needProperty().get()).isEmpty();
    }

    @Test
    void counterAndFixesFollowTheTyping() {
        type("  Look at\nhttps://example.com now ");

        assertThat(composer.prompt().counter()).isEqualTo("31/3,000");
        assertThat(blocked()).isPresent();
        composer.prompt().joinLines();
        assertThat(composer.prompt().get()).isEqualTo("Look at https://example.com now");
        composer.prompt().removeHttp();
        assertThat(composer.prompt().get()).isEqualTo("Look at now");
        assertThat(blocked()).isEmpty();
    }

    @Test
    void aPromptOverTheLimitIsHeldBack() {
        type("x".repeat(3001));

        assertThat(composer.prompt().counter()).isEqualTo("3,001/3,000");
        assertThat(blocked()).isPresent();
        rig.model().generate();
        assertThat(rig.desk.submitted).isEmpty();
    }

    @Test
    void draftsAreFreeWithTheListPriceBeside() {
        assertThat(composer.priceProperty().get().button()).isEqualTo("Generate 1 · free draft");
        composer.count().set(4);
        assertThat(composer.priceProperty().get().button()).isEqualTo("Generate 4 · free drafts");
        assertThat(composer.priceProperty().get().aside()).isEqualTo("List price $0.52");
    }

    @Test
    void thePaidServiceTellsWhatTheRunCosts() {
        rig.serviceIs(CreateRig.PAID);
        composer.count().set(4);

        assertThat(composer.priceProperty().get().button()).isEqualTo("Generate 4 · about $0.52");
        assertThat(composer.priceProperty().get().aside()).isEqualTo("$0.13 each");
        assertThat(composer.priceProperty().get().source()).contains("11 May 2026");
        composer.modeProperty().set(Operation.EDIT);
        assertThat(composer.priceProperty().get().button()).isEqualTo("Generate 4 · about $0.48");
        composer.modeProperty().set(Operation.IMAGE);
        composer.modelProperty().set(Model.PKZ_4);
        assertThat(composer.priceProperty().get().button()).isEqualTo("Generate 4 · about $1.44");
    }

    @Test
    void aLookThatTheModelCannotUseIsLeftOutUntilOnePressSwitchesTheModel() {
        Look eva = rig.look(LookMode.PERSONA, "Eva", LookStatus.COMPLETED, 100);
        composer.look(LookMode.PERSONA).choose(eva);
        composer.slots().at(Slot.SUPPORT).model().file(rig.picture("support"));
        composer.modelProperty().set(Model.PKZ_3);

        assertThat(composer.inputsProperty().get().canUseLooks()).isFalse();
        assertThat(recipe().persona()).isEmpty();
        assertThat(recipe().pictures()).isEmpty();

        composer.switchToAbleModel();
        assertThat(recipe().persona()).contains(eva.ref());
        assertThat(recipe().pictures()).containsOnlyKeys(Slot.SUPPORT);
    }

    @Test
    void aLookInTrainingCannotBeChosenAndShowsUpOnceItIsReady() {
        Look mara = rig.look(LookMode.PERSONA, "Mara", LookStatus.PROCESSING, 40);
        composer.look(LookMode.PERSONA).choose(mara);

        assertThat(composer.look(LookMode.PERSONA).foundProperty().get()).containsExactly(mara);
        assertThat(recipe().persona()).isEmpty();
    }

    @Test
    void searchFindsLooksByPartOfTheirName() {
        rig.look(LookMode.STYLE, "Bold night", LookStatus.COMPLETED, 100);
        rig.look(LookMode.STYLE, "Morning", LookStatus.COMPLETED, 100);
        LookChoice style = composer.look(LookMode.STYLE);

        style.queryProperty().set("NIGHT");
        assertThat(style.foundProperty().get()).extracting(Look::name).containsExactly("Bold night");
        style.queryProperty().set("zebra");
        assertThat(style.foundProperty().get()).isEmpty();
        assertThat(style.hasAny()).isTrue();
        assertThat(composer.look(LookMode.PERSONA).hasAny()).isFalse();
    }

    @Test
    void aLookOfAnotherServiceIsNotSentAndComesBackWithItsService() {
        Look eva = rig.look(LookMode.PERSONA, "Eva", LookStatus.COMPLETED, 100);
        composer.look(LookMode.PERSONA).choose(eva);

        rig.serviceIs(CreateRig.PAID);
        assertThat(recipe().persona()).isEmpty();
        rig.serviceIs(Service.EMBEDDED);
        assertThat(recipe().persona()).contains(eva.ref());
    }

    @Test
    void theNumberOfImagesStaysBetweenOneAndTen() {
        composer.count().fewer();
        assertThat(composer.count().get()).isEqualTo(1);
        composer.count().set(99);
        assertThat(composer.count().get()).isEqualTo(10);
        assertThat(composer.count().canGrow()).isFalse();
    }

    @Test
    void severalDroppedPicturesFillTheEmptySlotsInOrder() {
        composer.modeProperty().set(Operation.EDIT);
        List<Path> files = List.of(rig.picture("a"), rig.picture("b"), rig.picture("c"), rig.picture("d"));

        composer.slots().at(Slot.MASK).model().drop(DropContent.ofFiles(files));

        assertThat(composer.slots()
                        .at(Slot.MASK)
                        .taken()
                        .orElseThrow()
                        .picture()
                        .file())
                .isEqualTo(files.get(0));
        assertThat(composer.slots()
                        .at(Slot.SOURCE)
                        .taken()
                        .orElseThrow()
                        .picture()
                        .file())
                .isEqualTo(files.get(1));
        assertThat(composer.slots()
                        .at(Slot.SUPPORT)
                        .taken()
                        .orElseThrow()
                        .picture()
                        .file())
                .isEqualTo(files.get(2));
        assertThat(composer.slots().noticeProperty().get())
                .hasValueSatisfying(words -> assertThat(words).contains("One more found no empty slot"));
    }

    @Test
    void whatIsDroppedBesideTheSlotsGoesToTheFirstEmptyOne() {
        composer.modeProperty().set(Operation.FACE_SWAP);
        composer.slots().drop(DropContent.ofFiles(List.of(rig.picture("a"))));
        composer.slots().drop(DropContent.ofFiles(List.of(rig.picture("b"))));

        assertThat(composer.slots().at(Slot.TARGET).taken()).isPresent();
        assertThat(composer.slots().at(Slot.FACE).taken()).isPresent();
        composer.slots().drop(DropContent.ofText("no picture"));
        assertThat(composer.slots().noticeProperty().get()).isPresent();
    }

    @Test
    void aPasteGoesToASlotUnlessTextIsMeantForTheField() {
        DropContent picture = new DropContent(
                List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(() -> new byte[] {1}));
        DropContent both = new DropContent(
                List.of(), Optional.empty(), Optional.empty(), Optional.of("words"), Optional.of(() -> new byte[] {1}));

        assertThat(SlotShelf.takesPaste(picture, true)).isTrue();
        assertThat(SlotShelf.takesPaste(both, true)).isFalse();
        assertThat(SlotShelf.takesPaste(DropContent.ofText("words"), true)).isFalse();
        assertThat(SlotShelf.takesPaste(DropContent.ofFiles(List.of(Path.of("a.png"))), true))
                .isTrue();
        assertThat(SlotShelf.takesPaste(DropContent.ofText("words"), false)).isTrue();
    }

    @Test
    void aClearedPictureComesBack() {
        ComposerSlot support = composer.slots().at(Slot.SUPPORT);
        support.model().file(rig.picture("support"));
        var taken = support.taken();

        support.model().clear();
        assertThat(support.undoableProperty().get()).isTrue();
        support.undo();
        assertThat(support.taken()).isEqualTo(taken);
        assertThat(support.undoableProperty().get()).isFalse();
    }

    @Test
    void aPictureThatIsRefusedDoesNotCostTheOneThatWasCleared() {
        ComposerSlot support = composer.slots().at(Slot.SUPPORT);
        support.model().file(rig.picture("support"));
        support.model().clear();

        support.model().file(rig.home.resolve("nothing.png"));
        assertThat(support.model().noticeProperty().get()).isPresent();

        assertThat(support.undoableProperty().get()).isTrue();
        support.undo();
        assertThat(support.model().picture()).isPresent();
    }

    @Test
    void closingLetsGoOfEverythingItListenedTo() {
        rig.model().close();
        assertThat(rig.desk.listeners()).isZero();
        rig.serviceIs(CreateRig.PAID);
        assertThat(composer.serviceProperty().get().service()).contains(Service.EMBEDDED);
    }
}
