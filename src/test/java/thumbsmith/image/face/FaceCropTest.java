package thumbsmith.image.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;

class FaceCropTest {
    @Test
    void isASquareWithTheWholeHead() {
        Face face = Faces.at(800, 400, 200);
        Rectangle2D.Double crop = FaceCrop.of(1920, 1080, face);
        assertThat(crop.width).isEqualTo(crop.height);
        assertThat(crop.contains(Head.of(face, 1920, 1080))).isTrue();
    }

    @Test
    void movesAtTheEdgeRatherThanBeingCut() {
        Rectangle2D.Double crop = FaceCrop.of(1920, 1080, Faces.at(1700, 0, 200));
        assertThat(crop.getMaxX()).isCloseTo(1920, within(1e-9));
        assertThat(crop.y).isZero();
        assertThat(crop.width).isCloseTo(440, within(1e-9));
    }

    @Test
    void isNeverLargerThanThePicture() {
        assertThat(FaceCrop.of(500, 300, Faces.at(100, 20, 280))).isEqualTo(new Rectangle2D.Double(90, 0, 300, 300));
    }
}
