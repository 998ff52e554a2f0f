package thumbsmith.prep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thumbsmith.darkroom.Frame;
import thumbsmith.darkroom.Frame.Ratio;
import thumbsmith.darkroom.Frame.Size;
import thumbsmith.image.Pixels;

class FrameModelTest {
    @TempDir
    private Path folder;

    private PanelsRig rig;
    private FrameModel model;

    @BeforeEach
    void start() {
        rig = new PanelsRig(folder);
        model = rig.panels().frame();
    }

    @Test
    void aMissingSideFollowsFromTheShapeOfTheResult() {
        rig.result.set(Optional.of(new Pixels(40, 20, new int[800])));
        model.size("1000", "");
        assertThat(frame().size()).hasValue(new Size(1000, 500));
        model.shape(Optional.of(new Ratio(16, 9)));
        model.size(" ", "720");
        assertThat(frame().size()).hasValue(new Size(1280, 720));
    }

    @Test
    void aRoundedSizeKeepsTheShapeItWasMadeFor() {
        model.size("1000", "1000");
        model.shape(Optional.of(new Ratio(16, 9)));
        assertThat(frame().size()).hasValue(new Size(1000, 563));
        assertThat(model.shape().getValue()).hasValue(new Ratio(16, 9));
        model.size("1280", "720");
        assertThat(frame().ratio()).isEmpty();
        assertThat(model.shape().getValue()).hasValue(new Ratio(16, 9));
    }

    @Test
    void noNumbersKeepTheSizeOfThePicture() {
        model.size("640", "360");
        model.size("", "");
        assertThat(frame().size()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0,10", "-5,10", "70000,10", "wide,10", "10,1.5"})
    void whatIsNoSizeIsSaidAndChangesNothing(String width, String height) {
        model.size(width, height);
        assertThat(model.problemProperty().get()).contains("65,500");
        assertThat(frame()).isEqualTo(Frame.AS_IT_IS);
        model.size("10", "10");
        assertThat(model.problemProperty().get()).isEmpty();
    }

    @Test
    void anotherShapeKeepsTheWidth() {
        model.size("1280", "720");
        assertThat(model.shape().getValue()).hasValue(new Ratio(16, 9));
        model.shape(Optional.of(new Ratio(1, 1)));
        assertThat(frame().size()).hasValue(new Size(1280, 1280));
        model.shape(Optional.empty());
        assertThat(frame().size()).isEmpty();
    }

    @Test
    void aPictureThatOnlyHasToFitKeepsTheSizeItHasToFitInto() {
        model.size("1000", "1000");
        model.fit(Frame.Fit.FIT);
        assertThat(model.shape().getValue()).isEmpty();
        model.shape("21:9");
        assertThat(frame().size()).hasValue(new Size(1000, 1000));
        assertThat(frame().ratio()).hasValue(new Ratio(21, 9));
    }

    @ParameterizedTest
    @CsvSource({"16:9", "16x9", "16 × 9", "16/9"})
    void takesShapesAsPeopleWriteThem(String words) {
        model.shape(words);
        assertThat(frame().ratio()).hasValue(new Ratio(16, 9));
    }

    @ParameterizedTest
    @CsvSource({"wide", "16", "0:9", "1:2:3", "99999999999:1"})
    void whatIsNoShapeIsSaid(String words) {
        model.shape(words);
        assertThat(model.problemProperty().get()).contains("21:9");
        assertThat(frame().ratio()).isEmpty();
    }

    @Test
    void thePointInViewIsDraggedWithinThePicture() {
        model.aim(FrameModel.Aim.POINT);
        model.across().set(25);
        model.down().set(130);
        assertThat(frame().focus()).isEqualTo(new Frame.Focus.At(0.25, 1));
        model.aim(FrameModel.Aim.FACES);
        assertThat(frame().focus()).isEqualTo(new Frame.Focus.Faces());
    }

    @Test
    void theColourOfTheMarginIsFoundAgainAfterTheBlur() {
        model.marginColour(0x112233);
        model.filling(FrameModel.Filling.BLURRED);
        model.filling(FrameModel.Filling.COLOUR);
        assertThat(frame().margin()).isEqualTo(new Frame.Margin.Colour(0x112233));
    }

    private Frame frame() {
        return rig.recipe().frame();
    }
}
