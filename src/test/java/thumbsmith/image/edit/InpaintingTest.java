package thumbsmith.image.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import thumbsmith.image.Bitmap;

class InpaintingTest {
    private static final int WIDTH = 160;
    private static final int HEIGHT = 90;

    @Test
    void aPlainGroundGoesOn() {
        boolean[] hole = hole(50, 20, 60, 40);
        try (Bitmap picture = Px.of(WIDTH, HEIGHT, (x, y) -> hole[y * WIDTH + x] ? 0xFFFF0000 : 0xFF3366CC);
                Bitmap filled = Inpainting.filled(picture, hole)) {
            assertThat(Px.list(filled)).containsOnly(0xFF3366CC);
        }
    }

    @Test
    void stripesGoOnThroughTheHoleRatherThanSmearing() {
        boolean[] hole = hole(60, 30, 40, 30);
        try (Bitmap picture = Px.of(WIDTH, HEIGHT, (x, y) -> hole[y * WIDTH + x] ? 0xFFFF0000 : stripe(x));
                Bitmap filled = Inpainting.filled(picture, hole)) {
            int[] pixels = Px.all(filled);
            long right = IntStream.range(0, pixels.length)
                    .filter(i -> hole[i] && Math.abs(Px.red(pixels[i]) - Px.red(stripe(i % WIDTH))) < 60)
                    .count();
            assertThat(right / (double) (40 * 30)).isGreaterThan(0.9);
        }
    }

    @Test
    void aroundTheHoleEveryPixelStays() {
        boolean[] hole = hole(10, 10, 30, 30);
        try (Bitmap picture = Px.map(WIDTH, HEIGHT);
                Bitmap filled = Inpainting.filled(picture, hole)) {
            int[] before = Px.all(picture);
            int[] after = Px.all(filled);
            assertThat(IntStream.range(0, before.length).filter(i -> !hole[i])).allMatch(i -> before[i] == after[i]);
        }
    }

    @Test
    void nothingIsCopiedFromWhatIsToBeAvoided() {
        boolean[] hole = hole(70, 30, 25, 25);
        boolean[] avoid = hole(0, 0, 40, HEIGHT);
        try (Bitmap picture = Px.of(WIDTH, HEIGHT, (x, _) -> x < 40 ? 0xFF00FF00 : 0xFF202020);
                Bitmap filled = Inpainting.filled(picture, hole, avoid)) {
            assertThat(Px.at(filled, 80, 40)).isEqualTo(0xFF202020);
        }
    }

    @Test
    void aHoleThatIsEverythingIsLeftAlone() {
        boolean[] hole = hole(0, 0, WIDTH, HEIGHT);
        try (Bitmap picture = Px.plain(WIDTH, HEIGHT, 0xFF112233);
                Bitmap filled = Inpainting.filled(picture, hole)) {
            assertThat(filled.width()).isEqualTo(WIDTH);
        }
    }

    @Test
    void theSameHoleIsFilledAlike() {
        boolean[] hole = hole(40, 20, 50, 50);
        try (Bitmap picture = Px.map(WIDTH, HEIGHT);
                Bitmap first = Inpainting.filled(picture, hole);
                Bitmap second = Inpainting.filled(picture, hole)) {
            assertThat(Px.all(first)).isEqualTo(Px.all(second));
        }
    }

    private static int stripe(int x) {
        return x / 6 % 2 == 0 ? 0xFFE0E0E0 : 0xFF303030;
    }

    private static boolean[] hole(int x, int y, int width, int height) {
        boolean[] hole = new boolean[WIDTH * HEIGHT];
        for (int i = 0; i < hole.length; i++) {
            int column = i % WIDTH - x;
            int row = i / WIDTH - y;
            hole[i] = column >= 0 && column < width && row >= 0 && row < height;
        }
        return hole;
    }
}
