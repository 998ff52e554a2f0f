package thumbsmith.create;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Slot;
import thumbsmith.image.face.Face;
import thumbsmith.job.FakeFaces;
import thumbsmith.ui.DropContent;

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
