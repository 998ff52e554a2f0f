package thumbsmith.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.LookStatus;
import thumbsmith.job.Look;
import thumbsmith.looks.LooksViewModel.Panel;
import thumbsmith.ui.SlotModel;

/** What the training form begins with: a look to duplicate, pictures of the Library, and a word where nobody is in them. */
class TrainingStartTest {
    private static final List<Path> PICTURES = List.of(Path.of("/1.png"), Path.of("/2.png"), Path.of("/3.png"));

    @TempDir
    private Path folder;

    private LooksRig rig;
    private LooksViewModel model;

    @BeforeEach
    void prepare() {
        rig = new LooksRig(folder);
    }

    @AfterEach
    void close() {
        model.close();
    }

    private void open() {
        model = new LooksViewModel(rig.bench());
        rig.settle();
    }

    private TrainingForm form() {
        return ((Panel.Training) model.panelProperty().get()).form();
    }

    private List<Path> filled() {
        return form().slots().stream()
                .flatMap(slot -> slot.picture().stream())
                .map(picture -> ((thumbsmith.api.Picture.Local) picture).file())
                .toList();
    }

    @Test
    void aDuplicateHasTheSamePicturesAndAFreeNameAndIsNotSentYet() {
        Look eva = rig.has("Eva", LookMode.PERSONA, LookStatus.COMPLETED, 100);
        rig.has("eva 2", LookMode.STYLE, LookStatus.COMPLETED, 100);
        rig.chosen = LooksRig.PAID;
        Look paid = rig.has("Eva", LookMode.PERSONA, LookStatus.COMPLETED, 100);
        rig.has("eva 2", LookMode.STYLE, LookStatus.COMPLETED, 100);
        rig.memory.trained(paid.service(), eva.id(), PICTURES);
        open();
        model.choose(paid);
        rig.settle();
        ((Panel.OfLook) model.panelProperty().get()).details().duplicate();
        rig.settle();
        assertThat(form().nameProperty().get()).isEqualTo("Eva 3");
        assertThat(form().modeProperty().get()).isEqualTo(LookMode.PERSONA);
        assertThat(filled()).isEqualTo(PICTURES);
        assertThat(form().button().get()).startsWith("Train · about $");
        assertThat(form().whyDisabled().get()).isEmpty();
        assertThat(rig.service.trained).isEmpty();
    }

    @Test
    void threePicturesOfTheLibraryFillTheFormOfAStyle() {
        rig.has("My style", LookMode.STYLE, LookStatus.COMPLETED, 100);
        open();
        model.trainStyle(PICTURES);
        rig.settle();
        assertThat(form().modeProperty().get()).isEqualTo(LookMode.STYLE);
        assertThat(form().nameProperty().get()).isEqualTo("My style 2");
        assertThat(filled()).isEqualTo(PICTURES);
        assertThat(rig.questions).isEmpty();
    }

    @Test
    void whatWasFilledInMakesWayOnlyWithThePersonsWord() {
        open();
        model.train(LookMode.PERSONA);
        form().nameProperty().set("Ida");
        rig.agrees = false;
        model.trainStyle(PICTURES);
        rig.settle();
        assertThat(rig.questions).containsExactly("Replace what is filled in?");
        assertThat(form().nameProperty().get()).isEqualTo("Ida");
        assertThat(filled()).isEmpty();
        rig.agrees = true;
        model.trainStyle(PICTURES);
        rig.settle();
        assertThat(filled()).isEqualTo(PICTURES);
    }

    @Test
    void picturesAreAddedOneByOneUntilThePlacesAreFull() {
        open();
        model.train(LookMode.STYLE);
        PICTURES.forEach(picture -> {
            form().addFromShelf(picture);
            rig.settle();
        });
        form().addFromShelf(Path.of("/4.png"));
        assertThat(filled()).isEqualTo(PICTURES);
        assertThat(form().noticeProperty().get()).isEqualTo("All three places are taken. Empty one first.");
    }

    private void fillWithoutFaceInTheSecond(LookMode mode) {
        rig.faces.shown.put("2.png", List.of());
        open();
        model.train(mode);
        form().nameProperty().set("Ida");
        for (int i = 0; i < 3; i++) form().slots().get(i).file(PICTURES.get(i));
        rig.settle();
    }

    @Test
    void beforeMoneyIsSpentItIsSaidWhereNobodyIsAndSentOnlyWithThePersonsWord() {
        rig.chosen = LooksRig.PAID;
        rig.preferences.update(it -> it.withFaceConsent(true));
        fillWithoutFaceInTheSecond(LookMode.PERSONA);
        assertThat(form().faces().doubtProperty().get()).isEqualTo("No face was found in picture 2.");
        rig.agrees = false;
        form().train();
        rig.settle();
        assertThat(rig.questions).containsExactly("Train without a face?");
        assertThat(rig.service.trained).isEmpty();
        rig.agrees = true;
        form().train();
        rig.settle();
        assertThat(rig.service.trained).hasSize(1);
    }

    @Test
    void aFreeTrainingIsTriedWithoutAskingAndAStyleNeedsNobody() {
        fillWithoutFaceInTheSecond(LookMode.PERSONA);
        assertThat(form().faces().doubtProperty().get()).isNotEmpty();
        form().modeProperty().set(LookMode.STYLE);
        assertThat(form().faces().doubtProperty().get()).isEmpty();
        form().modeProperty().set(LookMode.PERSONA);
        rig.settle();
        form().train();
        rig.settle();
        assertThat(rig.questions).isEmpty();
        assertThat(rig.service.trained).hasSize(1);
    }

    @Test
    void anotherPictureEndsTheDoubt() {
        fillWithoutFaceInTheSecond(LookMode.PERSONA);
        form().slots().get(1).file(Path.of("/other.png"));
        rig.settle();
        assertThat(form().faces().doubtProperty().get()).isEmpty();
        form().slots().forEach(SlotModel::clear);
        assertThat(form().faces().lookingProperty().get()).isFalse();
    }

    @Test
    void whereFacesCannotBeLookedForTheServiceHasTheWord() {
        rig.faces.broken = true;
        fillWithoutFaceInTheSecond(LookMode.PERSONA);
        assertThat(form().faces().doubtProperty().get()).isEmpty();
        assertThat(form().whyDisabled().get()).isEmpty();
    }
}
