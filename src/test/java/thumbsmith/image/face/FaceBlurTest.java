package thumbsmith.image.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thumbsmith.image.Bitmap;

class FaceBlurTest {
    private final FaceFinder finder = new FaceFinder();

    static Stream<BufferedImage> people() {
        BufferedImage astronaut = Portraits.picture(Portraits.ASTRONAUT);
        BufferedImage hopper = Portraits.picture(Portraits.HOPPER);
        return Stream.of(
                astronaut, hopper, Portraits.tilted(astronaut, 30), Portraits.scaled(hopper, 3), Portraits.crowd());
    }

    @ParameterizedTest
    @MethodSource("people")
    void leavesNothingThatIsFoundAsAFace(BufferedImage picture) {
        try (Bitmap sharp = Bitmap.of(picture);
                Bitmap blurred = FaceBlur.blur(sharp, finder.find(sharp))) {
            assertThat(finder.find(blurred)).isEmpty();
        }
    }

    @Test
    void touchesNothingBesideTheHead() {
        try (Bitmap sharp = Bitmap.of(Portraits.picture(Portraits.ASTRONAUT))) {
            Face face = finder.find(sharp).getFirst();
            try (Bitmap blurred = FaceBlur.blur(sharp, List.of(face))) {
                BufferedImage before = sharp.toBufferedImage();
                BufferedImage after = blurred.toBufferedImage();
                for (int y = 0; y < 512; y += 3) {
                    for (int x = 0; x < 512; x += 3) {
                        boolean far = face.eyes().distance(x, y) > 1.2 * face.box().width;
                        if (far) assertThat(after.getRGB(x, y)).isEqualTo(before.getRGB(x, y));
                    }
                }
            }
        }
    }

    @Test
    void blursWhatIsLeftOfAFaceAtTheEdgeAndKeepsTheOriginal() {
        try (Bitmap sharp = Bitmap.of(Portraits.picture(Portraits.HOPPER));
                Bitmap copy = sharp.copy();
                Bitmap blurred = FaceBlur.blur(
                        sharp, List.of(Faces.at(-60, -60, 150), Faces.at(480, 560, 90), Faces.at(900, 900, 50)))) {
            assertThat(sharp.toPixels().argb()).isEqualTo(copy.toPixels().argb());
            assertThat(blurred.toPixels().argb()).isNotEqualTo(copy.toPixels().argb());
        }
    }

    @Test
    void keepsAlpha() {
        BufferedImage picture = new BufferedImage(200, 200, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(5, 5, 0xFF123456);
        try (Bitmap sharp = Bitmap.of(picture);
                Bitmap blurred = FaceBlur.blur(sharp, List.of(Faces.at(100, 100, 50)))) {
            assertThat(blurred.hasAlpha()).isTrue();
            assertThat(blurred.toBufferedImage().getRGB(125, 125)).isZero();
        }
    }
}
