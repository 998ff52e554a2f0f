package thumbsmith.mask;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.image.PixelEngine;
import thumbsmith.ui.Work;

final class MaskViewModelTest {
    @TempDir
    Path home;

    private MaskBench bench;
    private MaskViewModel model;

    @BeforeEach
    void open() throws IOException {
        bench = new MaskBench(home).open();
        model = bench.model;
        model.tools().sizeProperty().set(20);
        model.tools().hardnessProperty().set(1);
    }

    private BufferedImage painted() throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bench.painted.orElseThrow().png(new PixelEngine())));
    }

    @Test
    void aStrokeMarksWhatTheBrushPassedOverAndNothingElse() {
        bench.draw(new Point(40, 60), new Point(120, 60));
        assertThat(bench.at(40, 60)).isEqualTo(255);
        assertThat(bench.at(80, 68)).isEqualTo(255);
        assertThat(bench.at(80, 72)).isZero();
        assertThat(bench.at(28, 60)).isZero();
        assertThat(bench.at(132, 60)).isZero();
        assertThat(model.shareProperty().get()).isGreaterThan(0);
    }

    @Test
    void aHardBrushEndsAtItsRimAndASoftOneFades() {
        bench.draw(new Point(50, 60));
        assertThat(bench.at(58, 60)).isEqualTo(255);
        model.nothing();
        model.tools().hardnessProperty().set(0);
        bench.draw(new Point(50, 60));
        assertThat(bench.at(50, 60)).isGreaterThan(240);
        assertThat(bench.at(55, 60)).isBetween(90, 170);
        assertThat(bench.at(59, 60)).isBetween(1, 40);
    }

    @Test
    void drawingTwiceOverTheSameChangesNoMore() {
        model.tools().hardnessProperty().set(0.2);
        bench.draw(new Point(50, 60));
        int once = bench.at(57, 60);
        bench.draw(new Point(50, 60));
        assertThat(bench.at(57, 60)).isEqualTo(once);
    }

    @Test
    void erasingKeepsWhatItPassesOver() {
        model.everything();
        bench.use(Marking.ERASE);
        bench.draw(new Point(40, 60), new Point(120, 60));
        assertThat(bench.at(80, 60)).isZero();
        assertThat(bench.at(80, 90)).isEqualTo(255);
        model.tools().turn();
        assertThat(model.tools().markingProperty().get()).isEqualTo(Marking.PAINT);
    }

    @Test
    void shiftComesOnAStraightWayFromWhereTheBrushWasLast() {
        bench.draw(new Point(20, 20));
        assertThat(bench.at(60, 60)).isZero();
        model.press(new Point(100, 100), true);
        model.release();
        assertThat(bench.at(60, 60)).isEqualTo(255);
        assertThat(bench.at(60, 20)).isZero();
    }

    @Test
    void aRectangleIsFilledToThePixelWhereverItWasBegun() {
        bench.use(Tool.RECTANGLE);
        model.press(new Point(90, 70), false);
        model.drag(new Point(30, 20));
        assertThat(model.outlineProperty().get()).isEqualTo(new Outline.Box(30, 20, 60, 50));
        assertThat(bench.at(50, 50)).as("not before it is let go").isZero();
        model.release();
        assertThat(model.outlineProperty().get()).isEqualTo(new Outline.None());
        assertThat(bench.at(30, 20)).isEqualTo(255);
        assertThat(bench.at(89, 69)).isEqualTo(255);
        assertThat(bench.at(29, 20)).isZero();
        assertThat(bench.at(90, 69)).isZero();
    }

    @Test
    void aLassoFillsWhatItWentAroundThoughItsEndsDoNotMeet() {
        bench.use(Tool.LASSO);
        bench.draw(new Point(20, 20), new Point(100, 20), new Point(100, 100), new Point(20, 100));
        assertThat(bench.at(60, 60)).isEqualTo(255);
        assertThat(bench.at(22, 60)).isEqualTo(255);
        assertThat(bench.at(110, 60)).isZero();
    }

    @Test
    void whatReachesBeyondThePictureIsCutAtItsEdge() {
        bench.draw(new Point(-300, 60), new Point(500, 60));
        bench.use(Tool.RECTANGLE);
        bench.draw(new Point(-50, -50), new Point(10, 10));
        bench.draw(new Point(-90, -90), new Point(-50, -50));
        assertThat(bench.at(0, 60)).isEqualTo(255);
        assertThat(bench.at(199, 60)).isEqualTo(255);
        assertThat(bench.at(0, 0)).isEqualTo(255);
    }

    @Test
    void everyDeedCanBeTakenBackAndDoneAgainToTheLastPixel() throws IOException {
        List<byte[]> steps = new ArrayList<>();
        List<Runnable> deeds = List.of(
                () -> bench.draw(new Point(10, 10), new Point(150, 100)),
                model::invert,
                () -> bench.draw(new Point(150, 10), new Point(10, 100)),
                model::everything,
                model::nothing,
                () -> model.mark(new Area(5, 5, 40, 40)));
        for (Runnable deed : deeds) {
            deed.run();
            steps.add(bench.painted.orElseThrow().png(new PixelEngine()));
        }
        for (int i = deeds.size() - 2; i >= 0; i--) {
            model.undo();
            assertThat(bench.painted.orElseThrow().png(new PixelEngine())).isEqualTo(steps.get(i));
        }
        model.undo();
        assertThat(bench.painted.orElseThrow().isEmpty()).isTrue();
        assertThat(model.undoableProperty().get()).isFalse();
        for (byte[] step : steps) {
            model.redo();
            assertThat(bench.painted.orElseThrow().png(new PixelEngine())).isEqualTo(step);
        }
        assertThat(model.redoableProperty().get()).isFalse();
    }

    @Test
    void aNewStrokeEndsWhatCouldBeDoneAgain() {
        model.everything();
        model.undo();
        assertThat(model.redoableProperty().get()).isTrue();
        bench.draw(new Point(50, 60));
        assertThat(model.redoableProperty().get()).isFalse();
    }

    @Test
    void aStrokeThatIsLeftWasNeverDrawn() {
        model.press(new Point(50, 60), false);
        model.drag(new Point(100, 60));
        assertThat(model.cancel()).isTrue();
        assertThat(bench.at(80, 60)).isZero();
        assertThat(model.cancel()).isFalse();
        assertThat(model.undoableProperty().get()).isFalse();
        assertThat(bench.painted).isEmpty();
    }

    @Test
    void theMaskHasThePicturesOwnSizeThoughALargeOneIsPaintedSmaller() throws IOException {
        model.open(bench.picture("large.png", 4000, 1000, Color.BLUE), Optional.empty());
        model.box().leftProperty().set("0");
        model.box().widthProperty().set("2000");
        model.box().apply();
        BufferedImage mask = painted();
        assertThat(mask.getWidth()).isEqualTo(4000);
        assertThat(mask.getHeight()).isEqualTo(1000);
        assertThat(mask.getRGB(1990, 500)).isEqualTo(0xFFFFFFFF);
        assertThat(mask.getRGB(2010, 500)).isEqualTo(0xFF000000);
    }

    @Test
    void aPartCanBeTypedAndWhatIsNoneIsSaid() {
        model.box().leftProperty().set("20");
        model.box().topProperty().set("10");
        model.box().widthProperty().set("30");
        model.box().heightProperty().set("40 px");
        model.box().apply();
        assertThat(bench.said()).isEqualTo("Whole numbers of pixels, please.");
        model.box().heightProperty().set(" 40 ");
        model.box().apply();
        assertThat(bench.said()).isEmpty();
        assertThat(bench.at(20, 10)).isEqualTo(255);
        assertThat(bench.at(49, 49)).isEqualTo(255);
        assertThat(bench.at(50, 49)).isZero();
        model.box().leftProperty().set("900");
        model.box().apply();
        assertThat(bench.said()).isEqualTo("That lies outside of the picture (200 × 120 px).");
    }

    @Test
    void theMaskThatIsThereLiesOnThePictureWhateverItsSize() throws IOException {
        model.open(home.resolve("source.png"), Optional.of(bench.halfWhite("mask.png", 400, 240, 200)));
        assertThat(bench.at(90, 60)).isEqualTo(255);
        assertThat(bench.at(110, 60)).isZero();
        assertThat(bench.said()).isEmpty();
        assertThat(bench.painted).as("it was not painted here").isEmpty();
    }

    @Test
    void aMaskOfAnotherShapeIsLeftOutAndSaidAndSoIsOneThatCannotBeRead() throws IOException {
        model.open(home.resolve("source.png"), Optional.of(bench.halfWhite("square.png", 100, 100, 50)));
        assertThat(model.shareProperty().get()).isZero();
        assertThat(bench.said()).startsWith("The mask that was here has another shape (100 × 100 px).");
        Path broken = Files.writeString(home.resolve("broken.png"), "no picture");
        model.open(home.resolve("source.png"), Optional.of(broken));
        assertThat(bench.said()).startsWith("The mask that was here could not be read.");
        assertThat(model.stateProperty().get()).isInstanceOf(MaskViewModel.State.Ready.class);
    }

    @Test
    void aMaskThatComesFromElsewhereCanBeTakenBack() throws IOException {
        bench.draw(new Point(180, 60));
        bench.painted = Optional.empty();
        model.adopt(Optional.of(bench.halfWhite("mask.png", 200, 120, 100)));
        assertThat(bench.at(20, 20)).isEqualTo(255);
        assertThat(bench.at(180, 60)).isZero();
        assertThat(bench.painted).isEmpty();
        model.undo();
        assertThat(bench.at(180, 60)).isEqualTo(255);
        assertThat(bench.at(20, 20)).isZero();
    }

    @Test
    void whatIsPaintedIsNewerThanAMaskThatIsStillOnItsWay() throws IOException {
        List<Runnable> held = new ArrayList<>();
        MaskBench slow = new MaskBench(home, new Work(Runnable::run, Runnable::run, held::add)).open();
        held.removeFirst().run();
        slow.model.adopt(Optional.of(slow.halfWhite("mask.png", 200, 120, 100)));
        slow.draw(new Point(150, 60));
        held.removeFirst().run();
        assertThat(slow.at(150, 60)).isEqualTo(255);
        assertThat(slow.at(20, 20)).isZero();
    }

    @Test
    void theBrushIsFoundAsItWasLeftByTheNextPictureOfThatSize() throws IOException {
        model.open(bench.picture("next.png", 200, 100, Color.RED), Optional.empty());
        assertThat(model.tools().sizeProperty().get()).isEqualTo(20);
        model.open(bench.picture("larger.png", 1000, 100, Color.RED), Optional.empty());
        assertThat(model.tools().sizeProperty().get()).isEqualTo(60);
    }

    @Test
    void aPictureThatCannotBeReadIsSaid() throws IOException {
        model.open(Files.writeString(home.resolve("notes.png"), "just words"), Optional.empty());
        assertThat(model.stateProperty().get())
                .isEqualTo(new MaskViewModel.State.Unreadable("The picture could not be read."));
        bench.draw(new Point(10, 10));
        model.everything();
        assertThat(bench.painted).isEmpty();
    }

    @Test
    void peopleAreMarkedOrKeptAndLookedForOnce() {
        MaskPlane left = new MaskPlane(MaskBench.WIDTH, MaskBench.HEIGHT);
        left.fill(new Rectangle(0, 0, 100, 120), new Area(0, 0, 100, 120), Marking.PAINT);
        bench.people = Optional.of(left);
        model.people().person();
        assertThat(bench.at(50, 60)).isEqualTo(255);
        assertThat(bench.at(150, 60)).isZero();
        bench.use(Marking.ERASE);
        model.people().person();
        assertThat(model.shareProperty().get()).isZero();
        bench.use(Marking.PAINT);
        model.people().background();
        assertThat(bench.at(50, 60)).isZero();
        assertThat(bench.at(150, 60)).isEqualTo(255);
        assertThat(bench.searches).isEqualTo(1);
    }

    @Test
    void thatNobodyWasFoundIsSaidAndNothingIsMarked() {
        model.people().background();
        assertThat(bench.said()).isEqualTo("Nobody was found in this picture.");
        assertThat(bench.painted).isEmpty();
        bench.draw(new Point(50, 60));
        assertThat(bench.said()).isEmpty();
    }

    @Test
    void whileThePictureIsSearchedItCanBePaintedOnAndLeft() throws IOException {
        List<Runnable> held = new ArrayList<>();
        MaskBench slow = new MaskBench(home, new Work(Runnable::run, Runnable::run, held::add)).open();
        held.removeFirst().run();
        slow.people = Optional.of(new MaskPlane(MaskBench.WIDTH, MaskBench.HEIGHT));
        slow.model.people().person();
        slow.model.people().person();
        assertThat(held).as("asked twice, searched once").hasSize(1);
        assertThat(slow.model.people().lookingProperty().get()).isTrue();
        slow.draw(new Point(50, 60));
        assertThat(slow.at(50, 60)).isEqualTo(255);
        slow.model.leave();
        held.removeFirst().run();
        assertThat(slow.model.people().lookingProperty().get()).isFalse();
        assertThat(slow.model.stateProperty().get()).isEqualTo(new MaskViewModel.State.Nothing());
    }

    @Test
    void theTintIsFarFromThePicturesOwnColours() throws IOException {
        assertThat(tintOn(new Color(0xFF2E88))).isNotEqualTo(0xFF2E88);
        assertThat(tintOn(new Color(0x10B050))).isNotEqualTo(0x00C853);
        assertThat(tintOn(new Color(0x3070F0))).isNotEqualTo(0x2979FF);
    }

    private int tintOn(Color colour) throws IOException {
        model.open(bench.picture("colour.png", 40, 30, colour), Optional.empty());
        return ((MaskViewModel.State.Ready) model.stateProperty().get()).easel().tint();
    }

    @Test
    void theBrushGrowsAndShrinksWithinReason() {
        for (int i = 0; i < 60; i++) model.tools().larger();
        assertThat(model.tools().sizeProperty().get()).isEqualTo(ToolsModel.LARGEST);
        for (int i = 0; i < 90; i++) model.tools().smaller();
        assertThat(model.tools().sizeProperty().get()).isEqualTo(ToolsModel.SMALLEST);
    }
}
