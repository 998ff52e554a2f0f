package thumbsmith.prep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.darkroom.Geometry;
import thumbsmith.image.UnreadablePictureException;
import thumbsmith.image.codec.Decoder;
import thumbsmith.prep.BackdropModel.Sort;
import thumbsmith.prep.SubjectsModel.Known;

class SubjectsModelTest {
    private static final Path ASTRONAUT = Path.of("assets/pictures/astronaut.jpg");
    private static final Path ROCKET = Path.of("assets/pictures/rocket.jpg");

    @TempDir
    private Path folder;

    private final List<Runnable> later = new ArrayList<>();
    private PanelsRig rig;
    private PanelsModel panels;
    private SubjectsModel model;

    @BeforeEach
    void start() {
        rig = new PanelsRig(folder);
        rig.soon = later::add;
        panels = rig.panels();
        model = panels.subjects();
    }

    @Test
    void nobodyIsLookedForWhereNothingDependsOnIt() throws Exception {
        open(ASTRONAUT);
        panels.tone().of(Adjustment.CONTRAST).set(20);
        assertThat(later).isEmpty();
        assertThat(model.knownProperty().get()).isEqualTo(new Known.Unasked());
    }

    @Test
    void countsTheFacesThatAreBlurred() throws Exception {
        open(ASTRONAUT);
        panels.backdrop().blurFaces(true);
        assertThat(model.knownProperty().get()).isEqualTo(new Known.Looking());
        run();
        assertThat(model.knownProperty().get()).isEqualTo(new Known.Found(new Subjects(1, true)));
    }

    @Test
    void saysThatNobodyIsThereToBeCutOut() throws Exception {
        open(ROCKET);
        panels.backdrop().choose(Sort.TRANSPARENT);
        run();
        assertThat(model.knownProperty().get()).isEqualTo(new Known.Found(new Subjects(0, false)));
        panels.backdrop().choose(Sort.KEPT);
        assertThat(model.knownProperty().get()).isEqualTo(new Known.Unasked());
    }

    @Test
    void looksOnceHoweverOftenACropIsDraggedMeanwhile() throws Exception {
        open(ASTRONAUT);
        panels.backdrop().blurFaces(true);
        for (int i = 1; i < 20; i++) crop(i / 100.0);
        assertThat(later).hasSize(1);
        run();
        assertThat(model.knownProperty().get()).isInstanceOf(Known.Found.class);
    }

    @Test
    void aPictureThatIsGoneMeanwhileIsNoAnswer() throws Exception {
        open(ASTRONAUT);
        rig.state.set(new PrepState.Ready(
                new Original(folder.resolve("gone.jpg"), "gone.jpg", Decoder.facts(ASTRONAUT), Optional.empty())));
        panels.backdrop().blurFaces(true);
        run();
        assertThat(model.knownProperty().get()).isEqualTo(new Known.Failed());
    }

    private void crop(double by) {
        Geometry.Crop crop = new Geometry.Crop(by, 0, 1 - by, 1);
        rig.session.drag(it -> it.with(new Geometry(0, false, false, 0, Optional.of(crop))));
    }

    private void open(Path file) throws UnreadablePictureException {
        rig.state.set(new PrepState.Ready(
                new Original(file, file.getFileName().toString(), Decoder.facts(file), Optional.empty())));
    }

    private void run() {
        List.copyOf(later).forEach(Runnable::run);
        later.clear();
    }
}
