package thumbsmith.draft.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import thumbsmith.contract.Format;
import thumbsmith.draft.DraftRefusedException;
import thumbsmith.draft.FaceSwapDraft;
import thumbsmith.draft.paint.Canvas;

class FaceBlendTest {
    private static final BufferedImage TARGET = Samples.photo("astronaut.jpg");
    private static final BufferedImage FACE = Samples.photo("grace_hopper.jpg");

    @Test
    void onlyTheFacesPlaceChanges() throws Exception {
        BufferedImage mask = new BufferedImage(512, 512, BufferedImage.TYPE_INT_RGB);
        mask.getGraphics().fillRect(170, 60, 100, 130);

        BufferedImage swapped =
                Samples.ENGINE.faceSwap(new FaceSwapDraft(TARGET, FACE, Format.SQUARE, Optional.of(mask)));

        FaceEllipse place = FaceEllipse.within(new Rectangle(340, 120, 200, 260));
        assertChangedOnlyIn(place, swapped);
    }

    @Test
    void withoutAMaskThePlaceIsTheFaceThatIsThere() throws Exception {
        BufferedImage swapped =
                Samples.ENGINE.faceSwap(new FaceSwapDraft(TARGET, FACE, Format.SQUARE, Optional.empty()));

        assertChangedOnlyIn(FaceSearch.in(Samples.IMAGES.fill(TARGET, 1024, 1024), Samples.IMAGES), swapped);
    }

    /** Where the eyes, the nose and the mouth are in the two photos was measured by hand; so was the hat. */
    @Test
    void theFacesOfPortraitsAreFoundAndNotTheirHats() {
        FaceEllipse astronaut = FaceSearch.in(TARGET, Samples.IMAGES);
        assertHolds(astronaut, 203, 100, 247, 103, 224, 125, 222, 145);
        assertThat(astronaut.distance(225, 25)).isGreaterThan(1);
        assertThat(astronaut.distance(225, 230)).isGreaterThan(1);

        FaceEllipse admiral = FaceSearch.in(FACE, Samples.IMAGES);
        assertHolds(admiral, 220, 190, 308, 188, 266, 220, 266, 278);
        assertThat(admiral.distance(262, 60)).isGreaterThan(1);
    }

    @Test
    void aTallPortraitKeepsItsHeadInAWideFormat() {
        FaceEllipse face = FaceSearch.in(UpperFill.of(FACE, Format.WIDE, Samples.IMAGES), Samples.IMAGES);

        // 512 x 600 px fill 1280 px of width 2.5 times enlarged, from row 62 on.
        assertHolds(face, 550, 320, 770, 315, 665, 395, 665, 540);
    }

    @Test
    void whereNothingLooksLikeAFaceTheUsualPlaceIsTaken() {
        BufferedImage grey = Canvas.of(600, 400);

        assertThat(FaceSearch.in(grey, Samples.IMAGES)).isEqualTo(FaceEllipse.usual(600, 400));
    }

    private static void assertHolds(FaceEllipse face, double... points) {
        for (int i = 0; i < points.length; i += 2) {
            assertThat(face.distance(points[i], points[i + 1])).isLessThan(1);
        }
    }

    @Test
    void theFaceTakesTheTonesOfItsPlace() throws Exception {
        BufferedImage grey = Canvas.of(1024, 1024);
        Canvas.change(grey, it -> 0xFF404040);

        BufferedImage swapped = Samples.ENGINE.faceSwap(new FaceSwapDraft(grey, FACE, Format.SQUARE, Optional.empty()));

        double mean = Tones.of(swapped).meanLuma();
        assertThat(mean).isBetween(0.22, 0.28);
    }

    @Test
    void aMaskWithoutAPlaceIsRefused() {
        BufferedImage black = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);

        assertThatThrownBy(
                        () -> Samples.ENGINE.faceSwap(new FaceSwapDraft(TARGET, FACE, Format.WIDE, Optional.of(black))))
                .isInstanceOf(DraftRefusedException.class);
    }

    private static void assertChangedOnlyIn(FaceEllipse place, BufferedImage swapped) {
        int[] before = Samples.pixels(Samples.IMAGES.fill(TARGET, 1024, 1024));
        int[] after = Samples.pixels(swapped);
        int changedInside = 0;
        for (int i = 0; i < before.length; i++) {
            double distance = place.distance(i % 1024, i / 1024);
            if (distance > 1.03) {
                assertThat(after[i]).isEqualTo(before[i]);
            } else if (distance < 0.7 && after[i] != before[i]) {
                changedInside++;
            }
        }
        assertThat(changedInside).isGreaterThan((int) (place.radiusX() * place.radiusY() * Math.PI * 0.4));
    }
}
