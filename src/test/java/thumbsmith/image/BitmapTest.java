package thumbsmith.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class BitmapTest {
    @Test
    void aPictureWithAlphaComesBackAsItWas() {
        BufferedImage picture = new BufferedImage(3, 2, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(0, 0, 0x80FF2010);
        picture.setRGB(2, 1, 0xFF010203);
        try (Bitmap bitmap = Bitmap.of(picture)) {
            assertThat(bitmap.hasAlpha()).isTrue();
            BufferedImage back = bitmap.toBufferedImage();
            assertThat(back.getRGB(0, 0)).isEqualTo(0x80FF2010);
            assertThat(back.getRGB(2, 1)).isEqualTo(0xFF010203);
        }
    }

    @Test
    void anOpaquePictureTakesThreeBytesAPixel() {
        BufferedImage picture = new BufferedImage(5, 4, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(4, 3, 0x123456);
        try (Bitmap bitmap = Bitmap.of(picture)) {
            assertThat(bitmap.byteSize()).isEqualTo(5 * 4 * 3);
            assertThat(bitmap.toBufferedImage().getRGB(4, 3)).isEqualTo(0xFF123456);
        }
    }
}
