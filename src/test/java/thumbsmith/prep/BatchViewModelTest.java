package thumbsmith.prep;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.darkroom.Backdrop;
import thumbsmith.darkroom.Frame;
import thumbsmith.darkroom.OnExists;
import thumbsmith.darkroom.PrepRecipe;
import thumbsmith.darkroom.Presets;
import thumbsmith.ui.DropContent;

/** Everything runs at once, on the test's own thread. */
final class BatchViewModelTest {
    @TempDir
    Path home;

    private PanelsRig rig;
    private BatchViewModel model;
    private Path shots;

    @BeforeEach
    void open() throws IOException {
        rig = new PanelsRig(home);
        shots = Files.createDirectory(home.resolve("shots"));
        picture("a.png", 40, 20);
        picture("b.png", 30, 30);
        Files.write(shots.resolve("c.jpg"), new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1});
        Files.writeString(shots.resolve("notes.txt"), "no picture");
        model = new BatchViewModel(rig.bench());
    }

    @Test
    void aDroppedFolderIsListedAndWhatIsBrokenIsMarkedAtOnce() {
        drop();

        assertThat(model.files().pictures())
                .extracting(it -> it.getFileName().toString())
                .containsExactly("a.png", "b.png", "c.jpg");
        assertThat(model.tile(at(0)).words()).isEqualTo("Becomes 40 × 20");
        assertThat(model.tile(at(2)).mark()).isEqualTo(BatchTile.Mark.BROKEN);
        assertThat(model.tile(at(2)).words()).endsWith(".");
        assertThat(model.summary()).isEqualTo("3 pictures · 1 cannot be read");
    }

    @Test
    void filesThatAreListedAlreadyAreNotListedTwice() {
        drop();
        drop();

        assertThat(model.files().pictures()).hasSize(3);
        assertThat(model.files().broken()).isEqualTo(1);
    }

    @Test
    void aFolderWithoutPicturesIsTold() throws IOException {
        model.drop(DropContent.ofFiles(List.of(Files.createDirectory(home.resolve("empty")))));

        assertThat(model.files().noticeProperty().get()).isPresent();
        assertThat(model.objection()).contains("Add pictures to start.");
    }

    @Test
    void aPresetIsTheRecipeOfAllButOfThoseThatHaveTheirOwn() {
        drop();
        PrepRecipe own = sized(10, 10);
        model.edited(at(1), own);
        model.presets().apply(rig.presets.named(Presets.SQUARE).orElseThrow());

        assertThat(model.tile(at(0)).words()).isEqualTo("Becomes 1280 × 1280");
        assertThat(model.tile(at(1)).words()).isEqualTo("Becomes 10 × 10");
        assertThat(model.tile(at(1)).own()).isTrue();
        model.backToCommon(at(1));
        assertThat(model.tile(at(1)).words()).isEqualTo("Becomes 1280 × 1280");
    }

    @Test
    void comingBackUnchangedMakesNoException() {
        drop();
        model.edited(at(0), model.recipe(at(0)));

        assertThat(model.tile(at(0)).own()).isFalse();
        assertThat(model.history().undoableProperty().get()).isFalse();
    }

    @Test
    void leavingOutExceptionsAndTheCommonRecipeAreUndoneStepByStep() {
        drop();
        model.toggle(at(0));
        model.edited(at(1), sized(10, 10));
        model.presets().apply(rig.presets.named(Presets.SQUARE).orElseThrow());

        model.history().undo();
        assertThat(model.recipe(at(0))).isEqualTo(PrepRecipe.PLAIN);
        model.history().undo();
        assertThat(model.tile(at(1)).own()).isFalse();
        model.history().undo();
        assertThat(model.tile(at(0)).in()).isTrue();
        for (int i = 0; i < 3; i++) model.history().redo();
        assertThat(model.tile(at(0)).in()).isFalse();
        assertThat(model.tile(at(1)).own()).isTrue();
        assertThat(model.recipe(at(2)).frame().size()).contains(new Frame.Size(1280, 1280));
    }

    @Test
    void aDragOfTheCommonRecipeIsOneStep() {
        drop();
        Dial quality = model.export().quality();
        quality.drag(80);
        quality.drag(70);
        quality.settle();
        quality.set(60);

        model.history().undo();
        assertThat(quality.value().getValue()).isEqualTo(70);
        model.history().undo();
        assertThat(quality.value().getValue()).isEqualTo(90);
        assertThat(model.history().undoableProperty().get()).isFalse();
    }

    @Test
    void theExampleFollowsTheTemplateAndAFaultIsSaidInWords() {
        drop();
        model.output().patternProperty().set("{n:03} {name} {w}x{h}");
        assertThat(model.example()).contains("001 a 40x20.jpg");

        model.output().patternProperty().set("{size}");
        assertThat(model.example()).isEmpty();
        assertThat(model.objection().orElseThrow()).contains("{size}");
        assertThat(rig.bench().memory().get().batchNames()).isEqualTo("{n:03} {name} {w}x{h}");
    }

    @Test
    void aRunPreparesWhatIsInAndTellsWhatCouldNotBe() throws IOException {
        drop();
        model.toggle(at(1));
        model.start();

        assertThat(results()).containsExactly("a-40x20.jpg");
        assertThat(model.tile(at(0)).mark()).isEqualTo(BatchTile.Mark.DONE);
        assertThat(model.tile(at(1)).words()).isEqualTo("Left out");
        assertThat(model.tile(at(2)).mark()).isEqualTo(BatchTile.Mark.FAILED);
        assertThat(model.run().stateProperty().get()).isInstanceOf(BatchState.Ended.class);
    }

    @Test
    void whatIsThereIsSkippedUnlessThePersonSaysOtherwise() throws IOException {
        drop();
        model.start();
        model.start();
        assertThat(model.tile(at(0)).mark()).isEqualTo(BatchTile.Mark.SKIPPED);
        model.output().onExists(OnExists.NUMBER);
        model.start();

        assertThat(results())
                .containsExactlyInAnyOrder("a-40x20.jpg", "b-30x30.jpg", "a-40x20 (2).jpg", "b-30x30 (2).jpg");
        assertThat(rig.asked).isEmpty();
    }

    @Test
    void replacingAsksOnceWithTheCountAndNoMeansNo() throws IOException {
        drop();
        model.output().onExists(OnExists.REPLACE);
        model.start();
        assertThat(rig.asked).isEmpty();
        Path result = model.output().folderProperty().get().resolve("a-40x20.jpg");
        Files.writeString(result, "kept");
        rig.yes = false;
        model.start();

        assertThat(rig.asked).containsExactly("Replace 2 files?");
        assertThat(result).hasContent("kept");
        rig.yes = true;
        model.start();
        assertThat(Files.size(result)).isGreaterThan(100);
    }

    @Test
    void resultsThatAreNumberedAreCountedAmongThoseToReplace() throws IOException {
        Files.createDirectory(shots.resolve("more"));
        picture("more/a.png", 40, 20);
        drop();
        model.start();
        assertThat(results()).contains("a-40x20.jpg", "a-40x20 (2).jpg");
        model.output().onExists(OnExists.REPLACE);
        rig.yes = false;
        model.start();

        assertThat(rig.asked).containsExactly("Replace 3 files?");
    }

    @Test
    void whatARecipeCannotDoLeavesThePictureSound() {
        drop();
        model.edited(at(0), PrepRecipe.PLAIN.with(new Backdrop.Picture(home.resolve("gone.png"))));
        model.previews()
                .load(
                        at(0),
                        model.recipe(at(0)),
                        shown -> {},
                        why -> model.files().markBroken(at(0), why));

        assertThat(model.tile(at(0)).mark()).isNotEqualTo(BatchTile.Mark.BROKEN);
    }

    @Test
    void theReportGoesWhereThePersonSays() throws IOException {
        drop();
        model.start();
        rig.picked = Optional.of(home.resolve("report.csv"));
        model.deeds().saveReport();

        assertThat(home.resolve("report.csv")).content().contains("a.png").contains("failed");
        assertThat(model.deeds().toldProperty().get()).contains("Report saved as report.csv.");
        assertThat(results()).containsExactlyInAnyOrder("a-40x20.jpg", "b-30x30.jpg");
    }

    @Test
    void theFolderIsRemembered() {
        rig.picked = Optional.of(home.resolve("other"));
        model.output().chooseFolder();

        assertThat(rig.bench().memory().get().batchFolder()).contains(home.resolve("other"));
    }

    private void drop() {
        model.drop(DropContent.ofFiles(List.of(shots)));
    }

    private Path at(int index) {
        return model.files().pictures().get(index);
    }

    private static PrepRecipe sized(int width, int height) {
        Frame frame = Frame.AS_IT_IS;
        return PrepRecipe.PLAIN.with(new Frame(
                Optional.of(new Frame.Size(width, height)), frame.ratio(), frame.fit(), frame.focus(), frame.margin()));
    }

    private List<String> results() throws IOException {
        try (Stream<Path> files = Files.list(model.output().folderProperty().get())) {
            return files.map(it -> it.getFileName().toString()).toList();
        }
    }

    private void picture(String name, int width, int height) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(picture, "png", shots.resolve(name).toFile());
    }
}
