package thumbsmith.prep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.darkroom.Backdrop;
import thumbsmith.darkroom.PrepRecipe;

class CopiedLookTest {
    @TempDir
    private Path folder;

    private PanelsRig rig;
    private PanelsModel panels;

    @BeforeEach
    void start() {
        rig = new PanelsRig(folder);
        panels = rig.panels();
    }

    @Test
    void nothingCanBePastedBeforeAnythingWasCopied() {
        assertThat(panels.copied().pasteable().getValue()).isFalse();
        panels.copied().paste();
        assertThat(rig.recipe()).isEqualTo(PrepRecipe.PLAIN);
    }

    @Test
    void carriesLightBackdropAndTextsToTheNextPictureInOneStep() {
        adjustAndCopy();
        rig.session.restart(PrepRecipe.PLAIN);
        panels.copied().paste();
        assertThat(rig.recipe().tone().contrast()).isEqualTo(20);
        assertThat(rig.recipe().backdrop()).isEqualTo(new Backdrop.Colour(0xFF0000));
        assertThat(rig.recipe().texts()).hasSize(1);
        assertThat(rig.recipe().frame()).isEqualTo(PrepRecipe.PLAIN.frame());
        assertThat(rig.steps()).isEqualTo(1);
    }

    @Test
    void leavesAloneWhatIsNotWanted() {
        adjustAndCopy();
        rig.session.restart(PrepRecipe.PLAIN);
        panels.copied().take(LookPart.TEXTS, false);
        panels.copied().take(LookPart.BACKDROP, false);
        panels.copied().paste();
        assertThat(rig.recipe()).isEqualTo(PrepRecipe.PLAIN.with(rig.recipe().tone()));
        assertThat(rig.recipe().tone().contrast()).isEqualTo(20);
        panels.copied().take(LookPart.TONE, false);
        assertThat(panels.copied().pasteable().getValue()).isFalse();
    }

    private void adjustAndCopy() {
        panels.tone().of(Adjustment.CONTRAST).set(20);
        panels.backdrop().colour(0xFF0000);
        panels.texts().add("Hello");
        panels.frame().size("640", "");
        panels.copied().copy();
        assertThat(panels.copied().pasteable().getValue()).isTrue();
    }
}
