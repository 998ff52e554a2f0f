package thumbsmith.draft.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import thumbsmith.contract.LookMode;
import thumbsmith.draft.Cutout;
import thumbsmith.draft.FontMood;
import thumbsmith.draft.LearnedLook;
import thumbsmith.draft.Manner;
import thumbsmith.draft.NoFaceException;
import thumbsmith.image.PixelEngine;

class LearningTest {
    private final Learning learning = new Learning(new PixelEngine());

    @Test
    void aPersonaIsCutCloseOutOfThePictureThatShowsTheFaceBest() throws NoFaceException {
        BufferedImage astronaut = Photos.read("astronaut.jpg");
        BufferedImage faint = Photos.scaled(astronaut, 0.3);
        LearnedLook look =
                learning.learn(LookMode.PERSONA, "Eileen", List.of(Photos.read("rocket.jpg"), faint, astronaut));

        Cutout person = look.person().orElseThrow();
        assertThat(person.face().getHeight()).isBetween(80.0, 130.0);
        assertThat(new Rectangle2D.Double(
                        0, 0, person.picture().getWidth(), person.picture().getHeight()))
                .matches(it -> it.contains(person.face()));
        assertThat(alpha(
                        person.picture(),
                        person.face().getCenterX(),
                        person.face().getCenterY()))
                .isEqualTo(255);
        assertThat(alpha(person.picture(), 1, 1)).isZero();
        assertThat(look.portrait().getWidth()).isEqualTo(512);
        assertThat(look.portrait().getHeight()).isEqualTo(512);
    }

    @Test
    void somebodyElseInThePictureIsNotPartOfThePersona() throws NoFaceException {
        BufferedImage two =
                Photos.sideBySide(Photos.read("grace_hopper.jpg"), Photos.scaled(Photos.read("astronaut.jpg"), 0.5));
        Cutout person =
                learning.learn(LookMode.PERSONA, "Grace", List.of(two)).person().orElseThrow();

        assertThat(person.picture().getWidth()).isLessThanOrEqualTo(530);
    }

    @Test
    void aPersonaWithoutAFaceCannotBeLearned() {
        List<BufferedImage> rockets = Collections.nCopies(3, Photos.read("rocket.jpg"));

        assertThatThrownBy(() -> learning.learn(LookMode.PERSONA, "Rocket", rockets))
                .isInstanceOfSatisfying(
                        NoFaceException.class, it -> assertThat(it.where()).isEqualTo(NoFaceException.Where.TRAINING))
                .hasMessage("None of the 3 pictures shows a face.");
    }

    @Test
    void aStyleNeedsNoFaceAndCutsNobodyOut() throws NoFaceException {
        LearnedLook look = learning.learn(LookMode.STYLE, "Rocket", List.of(Photos.read("rocket.jpg")));

        assertThat(look.person()).isEmpty();
        assertThat(look.palette()).hasSizeBetween(2, 5).allMatch(it -> it >>> 24 == 0);
    }

    @Test
    void aPictureThatWasCutOutBeforeKeepsItsEdges() throws NoFaceException {
        BufferedImage oval = Photos.oval(Photos.read("grace_hopper.jpg"), new Rectangle2D.Double(120, 60, 270, 330));
        Cutout person = learning.learn(LookMode.PERSONA, "Grace", List.of(oval))
                .person()
                .orElseThrow();

        assertThat(person.picture().getWidth()).isBetween(262, 272);
    }

    @Test
    void theStrongestColoursComeFirstAndAColourThatIsHardlyThereDoesNotCome() throws NoFaceException {
        BufferedImage flag = Photos.stripes(0x808080, 6, 0xE0201A, 3, 0x1A40C0, 1);

        assertThat(style(flag).palette()).containsExactly(0xE0201A, 0x808080, 0x1A40C0);
    }

    @Test
    void onePlainColourStillGivesTwo() throws NoFaceException {
        assertThat(style(Photos.stripes(0xFFFFFF, 1)).palette()).hasSize(2).startsWith(0xFFFFFF);
    }

    @Test
    void brightnessContrastAndSaturationAreThoseOfCieLab() throws NoFaceException {
        Manner half = style(Photos.stripes(0x000000, 1, 0xFFFFFF, 1)).manner().orElseThrow();
        assertThat(half.brightness()).isBetween(0.48, 0.52);
        assertThat(half.contrast()).isBetween(0.48, 0.5);
        assertThat(half.saturation()).isLessThan(0.01);

        Manner red = style(Photos.stripes(0xFF0000, 1)).manner().orElseThrow();
        assertThat(red.brightness()).isBetween(0.53, 0.535);
        assertThat(red.contrast()).isLessThan(1e-9);
        assertThat(red.saturation()).isEqualTo(1);
    }

    @Test
    void grainIsTheDeviationOfTheNoiseAndNoneInADrawing() throws NoFaceException {
        assertThat(style(Photos.noisy(0x808080, 10)).manner().orElseThrow().grain())
                .isBetween(0.02, 0.05);
        assertThat(style(Photos.stripes(0x202020, 2, 0xE0E0E0, 1))
                        .manner()
                        .orElseThrow()
                        .grain())
                .isZero();
    }

    @Test
    void theLettersSuitWhatWasMeasured() throws NoFaceException {
        assertThat(font(Photos.stripes(0x0B0524, 8, 0x5B1FB8, 2, 0x00E5FF, 1))).isEqualTo(FontMood.TECH);
        assertThat(font(Photos.stripes(0x14110B, 8, 0xC9A227, 1))).isEqualTo(FontMood.LUXURY);
        assertThat(font(Photos.stripes(0x0A0A0A, 8, 0xA01010, 2))).isEqualTo(FontMood.HORROR);
        assertThat(font(Photos.stripes(0xF2F4F7, 8, 0x4C8DFF, 1))).isEqualTo(FontMood.CLEAN);
        assertThat(font(Photos.stripes(0xE8D9B0, 4, 0xC96A3A, 3, 0x6B4A32, 2))).isEqualTo(FontMood.RETRO);
        assertThat(font(Photos.stripes(0xFFE14D, 3, 0x2BD4FF, 2, 0xFF5CD6, 1))).isEqualTo(FontMood.COMIC);
        assertThat(font(Photos.stripes(0x1F4FBD, 3, 0xFFFFFF, 1, 0x208040, 3))).isEqualTo(FontMood.BLOCK);
    }

    private FontMood font(BufferedImage picture) throws NoFaceException {
        return style(picture).manner().orElseThrow().font();
    }

    private LearnedLook style(BufferedImage picture) throws NoFaceException {
        return learning.learn(LookMode.STYLE, "Style", Collections.nCopies(3, picture));
    }

    private static int alpha(BufferedImage picture, double x, double y) {
        return picture.getRGB((int) x, (int) y) >>> 24;
    }
}
