package thumbsmith.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScalingTest {
    private final PixelEngine engine = new PixelEngine();

    @ParameterizedTest
    @CsvSource({"1600,1200,1280,720", "200,900,1280,720", "1,1,720,1280", "5000,31,16,16", "640,427,640,427"})
    void fillCoversExactlyThatSizeToTheEdges(int fromWidth, int fromHeight, int width, int height) {
        BufferedImage filled = engine.fill(Pictures.plain(fromWidth, fromHeight, 0xFF3366CC), width, height);

        assertThat(filled.getWidth()).isEqualTo(width);
        assertThat(filled.getHeight()).isEqualTo(height);
        for (int[] at :
                new int[][] {{0, 0}, {width - 1, 0}, {0, height - 1}, {width - 1, height - 1}, {width / 2, 0}}) {
            assertThat(filled.getRGB(at[0], at[1])).isEqualTo(0xFF3366CC);
        }
    }

    @Test
    void fillCropsAboutTheCentre() {
        BufferedImage filled = engine.fill(Pictures.quarters(400, 100), 100, 100);

        assertThat(DecodingTest.corners(filled)).isEqualTo("RGBW");
    }

    @Test
    void fitScalesDownAndNeverUp() {
        assertThat(engine.fit(Pictures.quarters(400, 100), 100, 100).getHeight())
                .isEqualTo(25);
        assertThat(engine.fit(Pictures.quarters(40, 10), 100, 100).getWidth()).isEqualTo(40);
        assertThat(engine.fit(Pictures.quarters(4000, 1), 100, 100).getHeight()).isEqualTo(1);
    }

    @Test
    void aFineChequerBecomesEvenGrey() {
        BufferedImage chequer = new BufferedImage(1024, 1024, BufferedImage.TYPE_INT_ARGB);
        for (int i = 0; i < 1024 * 1024; i++) {
            chequer.setRGB(i % 1024, i / 1024, (i + i / 1024) % 2 == 0 ? 0xFFFFFFFF : 0xFF000000);
        }

        BufferedImage small = engine.fit(chequer, 100, 100);

        for (int i = 0; i < 100 * 100; i++) {
            assertThat(small.getRGB(i % 100, i / 100) & 0xFF).isBetween(120, 136);
        }
    }
}
