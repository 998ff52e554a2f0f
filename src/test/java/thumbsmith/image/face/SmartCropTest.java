package thumbsmith.image.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thumbsmith.image.Bitmap;
import thumbsmith.image.SafeZone;

class SmartCropTest {
    private static final double WIDE = 16 / 9.0;
    private static final double TALL = 9 / 16.0;

    @ParameterizedTest
    @CsvSource({
        "astronaut.jpg, 1.7777778", "astronaut.jpg, 0.5625", "astronaut.jpg, 1",
        "grace_hopper.jpg, 1.7777778", "grace_hopper.jpg, 0.5625", "grace_hopper.jpg, 1"
    })
    void keepsAPortraitsFaceWholeHighAndClear(String name, double ratio) {
        try (Bitmap picture = Bitmap.of(Portraits.picture(name))) {
            List<Face> faces = new FaceFinder().find(picture);
            Face face = faces.getFirst();
            Rectangle2D.Double crop = SmartCrop.about(picture.width(), picture.height(), ratio, faces);
            assertThat(crop.contains(face.box())).isTrue();
            assertThat((face.eyes().y - crop.y) / crop.height).isBetween(0.1, 0.43);
            assertThat(covered(crop, face)).isFalse();
        }
    }

    @Test
    void isAboutTheCentreWithoutFaces() {
        assertThat(SmartCrop.about(1600, 1600, WIDE, List.of())).isEqualTo(new Rectangle2D.Double(0, 350, 1600, 900));
    }

    @Test
    void bringsTheEyesToAThirdFromTheTop() {
        Rectangle2D.Double crop = SmartCrop.about(1600, 1600, WIDE, List.of(Faces.at(700, 600, 200)));
        assertThat(crop.width).isEqualTo(1600);
        assertThat((660 - crop.y) / crop.height).isCloseTo(1 / 3.0, within(1e-9));
    }

    @Test
    void centresASingleFaceAcross() {
        Rectangle2D.Double crop = SmartCrop.about(1920, 1080, TALL, List.of(Faces.at(1200, 300, 200)));
        assertThat(crop.getCenterX()).isCloseTo(1300, within(1e-9));
    }

    @Test
    void leavesAPictureThatHasTheRatioAsItIs() {
        Rectangle2D.Double crop = SmartCrop.about(1920, 1080, WIDE, List.of(Faces.at(300, 600, 300)));
        assertThat(crop).isEqualTo(new Rectangle2D.Double(0, 0, 1920, 1080));
    }

    @Test
    void takesALittleLessWhereTheWholePictureWouldPutAFaceUnderTheBadge() {
        Face face = Faces.at(1450, 700, 240);
        Rectangle2D.Double crop = SmartCrop.about(1920, 1080, WIDE, List.of(face));
        assertThat(crop.width).isBetween(960.0, 1900.0);
        assertThat(crop.contains(face.box())).isTrue();
        assertThat(covered(crop, face)).isFalse();
    }

    @Test
    void keepsAGroupTogetherWhereItFits() {
        List<Face> two = List.of(Faces.at(300, 300, 150), Faces.at(900, 320, 160));
        Rectangle2D.Double crop = SmartCrop.about(1920, 1080, 1, two);
        assertThat(two).allMatch(it -> crop.contains(it.box()));
    }

    @Test
    void takesTheLargestWhereTheGroupDoesNotFit() {
        Face small = Faces.at(100, 300, 150);
        Face large = Faces.at(1500, 320, 200);
        Rectangle2D.Double crop = SmartCrop.about(1920, 1080, TALL, List.of(small, large));
        assertThat(crop.contains(large.box())).isTrue();
        assertThat(crop.intersects(small.box())).isFalse();
    }

    @Test
    void leavesPassersByAside() {
        Face passerBy = Faces.at(20, 500, 40);
        Face main = Faces.at(1300, 250, 300);
        Rectangle2D.Double crop = SmartCrop.about(1920, 1080, 1, List.of(main, passerBy));
        assertThat(crop.getCenterX()).isCloseTo(1450, within(70.0));
    }

    @Test
    void isAboutAFaceThatIsTooLargeForAnyCrop() {
        Rectangle2D.Double crop = SmartCrop.about(1000, 2000, WIDE, List.of(Faces.at(0, 900, 1000)));
        assertThat(crop.getCenterY()).isCloseTo(1400, within(1e-9));
    }

    static boolean covered(Rectangle2D.Double crop, Face face) {
        Rectangle2D.Double box = new Rectangle2D.Double(
                face.box().x + 1e-6, face.box().y + 1e-6, face.box().width - 2e-6, face.box().height - 2e-6);
        return SafeZone.of(crop.width / crop.height).stream()
                .anyMatch(it -> it.within(crop).intersects(box));
    }
}
