package thumbsmith.prep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.darkroom.Backdrop;
import thumbsmith.prep.BackdropModel.Sort;
import thumbsmith.ui.DropContent;

class BackdropModelTest {
    private static final Path ROCKET = Path.of("assets/pictures/rocket.jpg");

    @TempDir
    private Path folder;

    private PanelsRig rig;
    private BackdropModel model;

    @BeforeEach
    void start() {
        rig = new PanelsRig(folder);
        model = rig.panels().backdrop();
    }

    @Test
    void theColourChosenLastIsFoundAgain() {
        model.choose(Sort.COLOUR);
        model.colour(0x123456);
        model.choose(Sort.KEPT);
        model.choose(Sort.COLOUR);
        assertThat(rig.recipe().backdrop()).isEqualTo(new Backdrop.Colour(0x123456));
        assertThat(model.colour().getValue()).isEqualTo(0x123456);
    }

    @Test
    void theStrengthOfTheBlurIsADial() {
        model.choose(Sort.BLURRED);
        model.strength().set(80);
        assertThat(rig.recipe().backdrop()).isEqualTo(new Backdrop.Blurred(80));
        assertThat(model.sort().getValue()).isEqualTo(Sort.BLURRED);
    }

    @Test
    void aPictureIsAskedForOnceAndReadBeforeItIsTaken() {
        model.choose(Sort.PICTURE);
        assertThat(model.sort().getValue()).isEqualTo(Sort.KEPT);
        rig.picked = Optional.of(ROCKET);
        model.choose(Sort.PICTURE);
        assertThat(rig.recipe().backdrop()).isEqualTo(new Backdrop.Picture(ROCKET));
        assertThat(model.sampleProperty().get())
                .hasValueSatisfying(it -> assertThat(it.file()).isEqualTo(ROCKET));
        rig.picked = Optional.empty();
        model.choose(Sort.TRANSPARENT);
        model.choose(Sort.PICTURE);
        assertThat(rig.recipe().backdrop()).isEqualTo(new Backdrop.Picture(ROCKET));
    }

    @Test
    void whatIsNoPictureIsRefusedWithASentenceAndChangesNothing() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.jpg"), "no picture");
        model.drop(DropContent.ofFiles(List.of(broken)));
        assertThat(rig.recipe().backdrop()).isEqualTo(new Backdrop.Kept());
        assertThat(model.noticeProperty().get()).isPresent();
        model.drop(DropContent.ofFiles(List.of(ROCKET)));
        assertThat(model.noticeProperty().get()).isEmpty();
        assertThat(model.sort().getValue()).isEqualTo(Sort.PICTURE);
        model.drop(DropContent.ofText("hello"));
        assertThat(model.noticeProperty().get()).isPresent();
    }
}
