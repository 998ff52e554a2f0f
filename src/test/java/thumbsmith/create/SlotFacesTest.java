package thumbsmith.create;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Failure;
import thumbsmith.image.face.Face;
import thumbsmith.job.FakeFaces;
import thumbsmith.ui.DropContent;
import thumbsmith.ui.Work;

final class SlotFacesTest {
    private static final Face LARGE = FakeFaces.face(10, 10, 300);
    private static final Face SMALL = FakeFaces.face(500, 10, 200);

    @TempDir
    Path home;

    private CreateRig rig;

    @BeforeEach
    void open() {
        rig = new CreateRig(home);
        rig.composer().modeProperty().set(Operation.FACE_SWAP);
    }

    @AfterEach
    void close() {
        rig.close();
    }

    private void shows(String picture, Face... faces) {
        rig.faces.shown.put(picture + ".png", List.of(faces));
    }

    private void fill(Slot slot, String picture) {
        rig.composer().slots().at(slot).model().file(rig.picture(picture));
    }

    private SlotFaces faces(Slot slot) {
        return rig.composer().slots().at(slot).faces().orElseThrow();
    }

    /** The file that a run would get from that slot. */
    private Optional<String> sent(Slot slot) {
        return Optional.ofNullable(
                        rig.composer().recipeProperty().get().pictures().get(slot))
                .map(it ->
                        ((thumbsmith.api.Picture.Local) it).file().getFileName().toString());
    }

    private Optional<String> blocked() {
        return rig.model().blockedProperty().get();
    }

    @Test
    void theOneFaceNeedsNoChoosing() {
        fill(Slot.TARGET, "target");
        fill(Slot.FACE, "me");
        assertThat(sent(Slot.FACE)).contains("me.png");
        assertThat(blocked()).isEmpty();
    }

    @Test
    void ofSeveralTheLargestAloneIsSentUntilAnotherIsChosen() {
        shows("us", LARGE, SMALL);
        fill(Slot.TARGET, "target");
        fill(Slot.FACE, "us");
        assertThat(sent(Slot.FACE)).contains("face-10.png");
        faces(Slot.FACE).choose(SMALL);
        assertThat(sent(Slot.FACE)).contains("face-500.png");
        faces(Slot.FACE).chooseNone();
        assertThat(sent(Slot.FACE)).contains("us.png");
        fill(Slot.FACE, "me");
        assertThat(faces(Slot.FACE).chosenProperty().get()).isEmpty();
        assertThat(sent(Slot.FACE)).contains("me.png");
    }

    @Test
    void theChosenFaceOfTheTargetIsSaidByAMaskAndTheTargetStaysAsItIs() {
        shows("street", LARGE, SMALL);
        fill(Slot.TARGET, "street");
        fill(Slot.FACE, "me");
        assertThat(sent(Slot.MASK)).isEmpty();
        faces(Slot.TARGET).choose(SMALL);
        assertThat(sent(Slot.MASK)).contains("mask-500.png");
        assertThat(sent(Slot.TARGET)).contains("street.png");
        fill(Slot.TARGET, "target");
        assertThat(sent(Slot.MASK)).as("the mask was for the other picture").isEmpty();
    }

    @Test
    void aMaskOfThePersonsOwnIsLeftAlone() {
        shows("street", LARGE, SMALL);
        fill(Slot.MASK, "mine");
        fill(Slot.TARGET, "street");
        faces(Slot.TARGET).choose(SMALL);
        assertThat(sent(Slot.MASK)).contains("mine.png");
        assertThat(faces(Slot.TARGET).chosenProperty().get()).isEmpty();
    }

    @Test
    void aMaskThatThePersonReplacesMarksNoFaceAnyMore() {
        shows("street", LARGE, SMALL);
        fill(Slot.TARGET, "street");
        faces(Slot.TARGET).choose(SMALL);
        fill(Slot.MASK, "mine");
        assertThat(faces(Slot.TARGET).chosenProperty().get()).isEmpty();
        assertThat(sent(Slot.MASK)).contains("mine.png");
    }

    @Test
    void aMaskThatArrivesWhileOursIsMadeStaysAndNoFaceIsShownAsChosen() {
        shows("street", LARGE, SMALL);
        fill(Slot.TARGET, "street");
        rig.faces.meanwhile = () -> fill(Slot.MASK, "mine");
        faces(Slot.TARGET).choose(SMALL);
        assertThat(sent(Slot.MASK)).contains("mine.png");
        assertThat(faces(Slot.TARGET).chosenProperty().get()).isEmpty();
    }

    @Test
    void ourMaskStaysOutOfOtherModesAndComesBackWithTheMode() {
        shows("street", LARGE, SMALL);
        fill(Slot.TARGET, "street");
        faces(Slot.TARGET).choose(SMALL);
        rig.composer().modeProperty().set(Operation.EDIT);
        assertThat(sent(Slot.MASK)).isEmpty();
        rig.composer().modeProperty().set(Operation.IMAGE);
        rig.composer().modeProperty().set(Operation.FACE_SWAP);
        assertThat(sent(Slot.MASK)).contains("mask-500.png");
        assertThat(faces(Slot.TARGET).chosenProperty().get()).contains(SMALL);
    }

    @Test
    void ourMaskIsStillOursAfterAnotherWasRefused() {
        shows("street", LARGE, SMALL);
        fill(Slot.TARGET, "street");
        faces(Slot.TARGET).choose(SMALL);
        rig.composer().slots().at(Slot.MASK).model().file(home.resolve("notes.txt"));
        assertThat(faces(Slot.TARGET).chosenProperty().get()).contains(SMALL);
        rig.composer().modeProperty().set(Operation.EDIT);
        assertThat(sent(Slot.MASK)).isEmpty();
    }

    @Test
    void aMaskOfThePersonsOwnStaysInEveryModeAndKeepsOursAway() {
        shows("street", LARGE, SMALL);
        fill(Slot.TARGET, "street");
        faces(Slot.TARGET).choose(SMALL);
        rig.composer().modeProperty().set(Operation.EDIT);
        fill(Slot.MASK, "mine");
        rig.composer().modeProperty().set(Operation.FACE_SWAP);
        assertThat(sent(Slot.MASK)).contains("mine.png");
        assertThat(faces(Slot.TARGET).chosenProperty().get()).isEmpty();
        rig.composer().modeProperty().set(Operation.EDIT);
        assertThat(sent(Slot.MASK)).contains("mine.png");
    }

    @Test
    void whatIsMadeAfterTheModeWasLeftIsNotPut() {
        shows("street", LARGE, SMALL);
        fill(Slot.TARGET, "street");
        List<Runnable> held = new ArrayList<>();
        Work work = new Work(Runnable::run, Runnable::run, held::add);
        ComposerSlot mask = rig.composer().slots().at(Slot.MASK);
        var target =
                new SlotFaces(rig.composer().slots().at(Slot.TARGET), rig.faces, work, new MaskedFace(mask, rig.faces));
        target.look(true);
        held.removeFirst().run();
        target.choose(SMALL);
        target.look(false);
        held.removeFirst().run();
        assertThat(mask.isEmpty()).isTrue();
        target.look(true);
        held.removeFirst().run();
        assertThat(sent(Slot.MASK)).contains("mask-500.png");
    }

    @Test
    void aFaceThatCannotBeCutOutIsSaidBeforeTheWholePictureIsSent() {
        cannotCutOut(new Failure.BadImage(Slot.FACE, "The file is cut short."));
        assertThat(blocked())
                .contains("The chosen face could not be cut out; the whole picture would be sent. The file is cut"
                        + " short.");
        rig.model().generate();
        assertThat(rig.desk.submitted).isEmpty();
        rig.model().faces().sendAnyway();
        assertThat(blocked()).isEmpty();
        assertThat(sent(Slot.FACE)).contains("us.png");
    }

    @Test
    void theDoubtOfAFailedCutOutOutlastsAnotherModeAndEndsWithAChoice() {
        cannotCutOut(new Failure.DiskFull(home, "The picture could not be kept."));
        rig.composer().modeProperty().set(Operation.EDIT);
        rig.composer().modeProperty().set(Operation.FACE_SWAP);
        assertThat(blocked()).hasValueSatisfying(it -> assertThat(it).startsWith("The chosen face could not be"));
        rig.faces.unmade = Optional.empty();
        faces(Slot.FACE).choose(SMALL);
        assertThat(blocked()).isEmpty();
        assertThat(sent(Slot.FACE)).contains("face-500.png");
    }

    @Test
    void aFaultWhileCuttingOutIsSaidAsWell() {
        shows("us", LARGE, SMALL);
        rig.faces.meanwhile = () -> {
            throw new IllegalStateException("broken");
        };
        fill(Slot.TARGET, "target");
        fill(Slot.FACE, "us");
        assertThat(blocked()).contains("The chosen face could not be cut out; the whole picture would be sent.");
        faces(Slot.FACE).chooseNone();
        assertThat(blocked()).isEmpty();
    }

    @Test
    void aMaskThatCannotBeMadeIsSaidUnlessTheirOwnSaysWhere() {
        shows("street", LARGE, SMALL);
        fill(Slot.TARGET, "street");
        fill(Slot.FACE, "me");
        rig.faces.unmade = Optional.of(new Failure.BadImage(Slot.MASK, "The file is cut short."));
        faces(Slot.TARGET).choose(SMALL);
        assertThat(blocked()).hasValueSatisfying(it -> assertThat(it).startsWith("The mask for the chosen face"));
        fill(Slot.MASK, "mine");
        assertThat(blocked()).isEmpty();
    }

    private void cannotCutOut(Failure why) {
        shows("us", LARGE, SMALL);
        rig.faces.unmade = Optional.of(why);
        fill(Slot.TARGET, "target");
        fill(Slot.FACE, "us");
    }

    @Test
    void noFaceIsSaidBeforeAnythingIsSent() {
        shows("wall");
        fill(Slot.TARGET, "target");
        fill(Slot.FACE, "wall");
        assertThat(blocked()).contains("No face was found in the face picture.");
        rig.model().generate();
        assertThat(rig.desk.submitted).isEmpty();

        rig.model().faces().sendAnyway();
        assertThat(blocked()).isEmpty();
        rig.model().generate();
        assertThat(rig.desk.submitted).hasSize(1);
    }

    @Test
    void theWordCanBeTakenBackAndIsForThatPictureOnly() {
        shows("wall");
        shows("sky");
        fill(Slot.TARGET, "target");
        fill(Slot.FACE, "wall");
        faces(Slot.FACE).sendAnyway(true);
        faces(Slot.FACE).sendAnyway(false);
        assertThat(blocked()).isPresent();
        faces(Slot.FACE).sendAnyway(true);
        fill(Slot.FACE, "sky");
        assertThat(blocked()).contains("No face was found in the face picture.");
    }

    @Test
    void aTargetWithoutFaceIsAskedAboutUnlessAMaskSaysWhere() {
        shows("wall");
        fill(Slot.FACE, "me");
        fill(Slot.TARGET, "wall");
        assertThat(blocked()).contains("No face was found in the target.");
        fill(Slot.MASK, "mine");
        assertThat(blocked()).isEmpty();
    }

    @Test
    void otherModesAreNotAskedAndPicturesNotLookedAt() {
        rig.composer().modeProperty().set(Operation.EDIT);
        shows("wall");
        fill(Slot.FACE, "wall");
        assertThat(rig.faces.looked).isEmpty();
        assertThat(rig.model().faces().doubtProperty().get()).isEmpty();
        rig.composer().modeProperty().set(Operation.FACE_SWAP);
        assertThat(rig.faces.looked).hasSize(1);
    }

    @Test
    void whatCannotBeLookedForIsInNobodysWay() {
        rig.faces.broken = true;
        fill(Slot.TARGET, "target");
        fill(Slot.FACE, "me");
        assertThat(blocked()).isEmpty();
    }

    @Test
    void ofFiftyDroppedAtOnceItIsSaidHowManyWereTaken() {
        List<Path> fifty = java.util.stream.IntStream.range(0, 50)
                .mapToObj(it -> rig.picture("photo" + it))
                .toList();
        rig.composer().slots().drop(DropContent.ofFiles(fifty));
        assertThat(rig.composer().slots().noticeProperty().get())
                .contains(
                        "3 pictures are in their slots. 47 more found no empty slot: drop them on those that they should"
                                + " replace.");
    }
}
