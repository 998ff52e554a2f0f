package thumbsmith.prep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.contract.Slot;
import thumbsmith.darkroom.Frame;
import thumbsmith.image.codec.FileFormat;
import thumbsmith.ui.DropContent;

class PrepViewModelTest {
    @TempDir
    Path home;

    private PrepRig rig;
    private PrepViewModel model;

    @BeforeEach
    void open() {
        rig = new PrepRig(home);
        model = rig.model();
    }

    @AfterEach
    void close() {
        model.close();
    }

    @Test
    void aPictureOpensAndIsMeasured() throws IOException {
        model.open(rig.picture("beach.png", 640, 480));
        assertThat(model.stateProperty().get()).isInstanceOf(PrepState.Ready.class);
        assertThat(shot().size()).isEqualTo(new PixelSize(640, 480));
        assertThat(model.export().measuredProperty().get()).isInstanceOf(Measured.Ready.class);
        assertThat(model.export().fileName()).isEqualTo("beach-640x480.jpg");
    }

    @Test
    void aFileThatIsNoPictureSaysWhyAndCostsNoPictureBefore() throws IOException {
        Path broken = Files.writeString(home.resolve("notes.jpg"), "no picture");
        model.open(broken);
        assertThat(model.stateProperty().get()).isInstanceOf(PrepState.Unreadable.class);
        model.open(rig.picture("beach.png", 64, 48));
        model.open(broken);
        assertThat(model.stateProperty().get()).isInstanceOf(PrepState.Ready.class);
        assertThat(model.noticeProperty().get().orElseThrow()).startsWith("notes.jpg:");
    }

    @Test
    void whatIsDroppedWithoutAPictureIsSaid() {
        model.drop(DropContent.ofText("hello"));
        assertThat(model.noticeProperty().get()).isPresent();
        assertThat(model.stateProperty().get()).isInstanceOf(PrepState.Nothing.class);
    }

    @Test
    void eachPictureKeepsItsRecipeWhileTheProgramRuns() throws IOException {
        Path one = rig.picture("one.png", 64, 48);
        model.open(one);
        model.crop().clockwise();
        model.open(rig.picture("two.png", 64, 48));
        assertThat(model.session().recipe().geometry().quarterTurns()).isZero();
        model.drop(DropContent.ofFiles(List.of(one)));
        assertThat(model.session().recipe().geometry().quarterTurns()).isEqualTo(1);
        assertThat(shot().size()).isEqualTo(new PixelSize(48, 64));
    }

    @Test
    void cropsAreChosenFromTheWholePictureAndOneDragIsOneStep() throws IOException {
        model.open(rig.picture("beach.png", 640, 480));
        model.crop().begin();
        assertThat(shot().stage()).isEqualTo(Shot.Stage.WHOLE);
        model.crop().resize(Handle.SOUTH_EAST, 500, 400);
        model.crop().resize(Handle.SOUTH_EAST, 320, 240);
        model.crop().settle();
        assertThat(shot().size()).as("still whole").isEqualTo(new PixelSize(640, 480));
        model.crop().done();
        assertThat(shot().size()).isEqualTo(new PixelSize(320, 240));
        assertThat(shot().pixels().argb()[0] & 0xFF).as("blue").isGreaterThan(200);
        model.session().undo();
        assertThat(shot().size()).isEqualTo(new PixelSize(640, 480));
        model.session().redo();
        assertThat(shot().size()).isEqualTo(new PixelSize(320, 240));
    }

    @Test
    void aCropThatIsDraggedRendersNothing() throws IOException {
        model.open(rig.picture("beach.png", 640, 480));
        model.crop().begin();
        Shot whole = shot();
        model.crop().resize(Handle.SOUTH_EAST, 320, 240);
        model.export().dragQuality(70);
        assertThat(shot()).isSameAs(whole);
        model.crop().done();
        assertThat(shot()).isNotSameAs(whole);
    }

    @Test
    void escapeTakesBackWhatWasDoneInTheTool() throws IOException {
        model.open(rig.picture("beach.png", 640, 480));
        model.crop().begin();
        model.crop().lock(RatioLock.SQUARE);
        model.crop().clockwise();
        model.crop().cancel();
        assertThat(model.session().recipe().geometry().crop()).isEmpty();
        assertThat(shot().size()).isEqualTo(new PixelSize(640, 480));
        model.session().undo();
        assertThat(model.session().recipe().geometry().crop())
                .as("and even that can be undone")
                .isPresent();
    }

    @Test
    void theShapeOfTheFrameIsProposed() throws IOException {
        model.open(rig.picture("beach.png", 640, 480));
        model.session()
                .change(it -> it.with(new Frame(
                        Optional.of(new Frame.Size(1280, 720)),
                        it.frame().ratio(),
                        Frame.Fit.FILL,
                        it.frame().focus(),
                        it.frame().margin())));
        model.crop().begin();
        assertThat(model.crop().lockProperty().get()).isEqualTo(RatioLock.WIDE);
    }

    @Test
    void bothSidesAreRenderedOnlyWhileTheyAreCompared() throws IOException {
        model.open(rig.picture("beach.png", 64, 48));
        assertThat(shot().before()).isEmpty();
        model.compare(true);
        assertThat(shot().before()).isPresent();
        model.crop().begin();
        assertThat(model.comparedProperty().get()).isFalse();
        assertThat(shot().before()).isEmpty();
    }

    @Test
    void aFileIsSavedAndShownAndAnotherOnlyReplacedWithAYes() throws IOException {
        model.open(rig.picture("beach.png", 64, 48));
        model.export().save();
        Path saved = home.resolve("out/beach-64x48.jpg");
        assertThat(saved).isRegularFile();
        assertThat(rig.questions).isEmpty();
        model.export().reveal();
        assertThat(rig.revealed).containsExactly(saved);

        Files.writeString(saved, "mine");
        rig.agrees = false;
        model.export().save();
        assertThat(rig.questions).hasSize(1);
        assertThat(saved).hasContent("mine");
        rig.agrees = true;
        model.export().save();
        assertThat(Files.size(saved)).isGreaterThan(100);
    }

    @Test
    void theOriginalIsNeverWrittenOver() throws IOException {
        Path original = rig.picture("beach.png", 64, 48);
        byte[] before = Files.readAllBytes(original);
        model.open(original);
        rig.picked = Optional.of(home);
        model.export().chooseFolder();
        model.export().format(FileFormat.PNG);
        model.export().nameProperty().set("beach");
        model.export().save();
        assertThat(model.export().outcomeProperty().get().orElseThrow()).isInstanceOf(SaveDesk.Outcome.Refused.class);
        assertThat(original).hasBinaryContent(before);
        assertThat(rig.questions).isEmpty();
    }

    @Test
    void aBudgetThatCannotBeMetOffersASizeThatCan() throws IOException {
        model.open(rig.picture("beach.png", 640, 480));
        model.export().budget(OptionalLong.of(1200));
        Measured measured = model.export().measuredProperty().get();
        assertThat(measured).isInstanceOf(Measured.Unmet.class);
        model.export().useInstead(((Measured.Unmet) measured).instead());
        assertThat(model.export().measuredProperty().get())
                .isInstanceOfSatisfying(
                        Measured.Ready.class,
                        it -> assertThat(it.file().bytes().length).isLessThanOrEqualTo(1200));
    }

    @Test
    void aPictureGoesBackToTheSlotItCameFrom() throws IOException {
        model.open(rig.picture("beach.png", 64, 48), Slot.TARGET);
        assertThat(model.export().slot()).contains(Slot.TARGET);
        model.export().slot().ifPresent(model.export()::use);
        assertThat(rig.handed).containsExactly(Slot.TARGET);
    }

    private Shot shot() {
        return model.preview().shotProperty().get().orElseThrow();
    }
}
