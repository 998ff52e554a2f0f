package thumbsmith.prep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import thumbsmith.darkroom.Tone;

class ToneModelTest {
    @TempDir
    private Path folder;

    private PanelsRig rig;
    private ToneModel model;

    @BeforeEach
    void start() {
        rig = new PanelsRig(folder);
        model = rig.panels().tone();
    }

    @ParameterizedTest
    @EnumSource
    void eachChangesItsOwnPartAlone(Adjustment adjustment) {
        model.of(adjustment).set(2);
        for (Adjustment each : Adjustment.values())
            assertThat(each.of(rig.recipe().tone())).isEqualTo(each == adjustment ? 2 : 0);
    }

    @Test
    void aDragIsOneStepHoweverFarItGoes() {
        Dial contrast = model.of(Adjustment.CONTRAST);
        contrast.drag(10);
        contrast.drag(20);
        contrast.drag(30.4);
        contrast.settle();
        assertThat(contrast.value().getValue()).isEqualTo(30);
        assertThat(rig.steps()).isEqualTo(1);
        rig.session.undo();
        assertThat(contrast.value().getValue()).isZero();
    }

    @Test
    void typedNumbersAreStepsAndOtherWordsAreNone() {
        Dial exposure = model.of(Adjustment.EXPOSURE);
        exposure.type("1,5");
        exposure.type("bright");
        exposure.type("1.5");
        assertThat(rig.recipe().tone().exposure()).isEqualTo(1.5);
        assertThat(rig.steps()).isEqualTo(1);
    }

    @Test
    void keysGoOneStepAndStopAtTheEnds() {
        Dial sharpen = model.of(Adjustment.SHARPEN);
        sharpen.nudge(-1);
        assertThat(rig.steps()).isZero();
        sharpen.nudge(1);
        sharpen.nudge(1);
        assertThat(sharpen.words().getValue()).isEqualTo("2");
    }

    @Test
    void allArePutBackInOneStep() {
        model.of(Adjustment.EXPOSURE).set(1);
        model.of(Adjustment.DENOISE).set(40);
        assertThat(model.neutral().getValue()).isFalse();
        model.reset();
        assertThat(rig.recipe().tone()).isEqualTo(Tone.NEUTRAL);
        assertThat(model.neutral().getValue()).isTrue();
        rig.session.undo();
        assertThat(rig.recipe().tone().denoise()).isEqualTo(40);
    }
}
