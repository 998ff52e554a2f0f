package thumbsmith.image.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import thumbsmith.image.Bitmap;

class DetailTest {
    @Test
    void zeroLeavesEveryBit() {
        try (Bitmap map = Px.map(50, 40);
                Bitmap sharp = Detail.sharpened(map, 0);
                Bitmap calm = Detail.denoised(map, 0)) {
            assertThat(Px.all(sharp)).isEqualTo(Px.all(map));
            assertThat(Px.all(calm)).isEqualTo(Px.all(map));
        }
    }

    @Test
    void sharpeningSteepensAnEdgeAndLeavesPlainsAlone() {
        try (Bitmap edge = Px.of(100, 20, (x, _) -> Px.opaque(x < 50 ? 0x505050 : 0xA0A0A0));
                Bitmap sharp = Detail.sharpened(edge, 80)) {
            assertThat(Px.green(Px.at(sharp, 49, 10))).isLessThan(0x50);
            assertThat(Px.green(Px.at(sharp, 50, 10))).isGreaterThan(0xA0);
            assertThat(Px.green(Px.at(sharp, 5, 10))).isEqualTo(0x50);
        }
    }

    @Test
    void denoisingCalmsGrainAndKeepsTheEdge() {
        Random random = new Random(7);
        try (Bitmap grainy = Px.of(100, 100, (x, _) -> {
                    int grey = (x < 50 ? 60 : 180) + random.nextInt(-12, 13);
                    return Px.opaque(grey << 16 | grey << 8 | grey);
                });
                Bitmap calm = Detail.denoised(grainy, 80)) {
            assertThat(deviation(calm)).isLessThan(deviation(grainy) / 2);
            assertThat(Px.green(Px.at(calm, 47, 50))).isLessThan(80);
            assertThat(Px.green(Px.at(calm, 52, 50))).isGreaterThan(160);
        }
    }

    @Test
    void alphaStaysAsItIs() {
        try (Bitmap glass = Px.of(10, 10, (x, _) -> (x * 20) << 24 | 0x808080);
                Bitmap sharp = Detail.sharpened(glass, 50);
                Bitmap calm = Detail.denoised(glass, 50)) {
            assertThat(Px.alpha(Px.at(sharp, 5, 5))).isEqualTo(100);
            assertThat(Px.alpha(Px.at(calm, 5, 5))).isEqualTo(100);
        }
    }

    /** Of the left part, in grey levels. */
    private static double deviation(Bitmap picture) {
        int[] pixels = Px.all(picture);
        int[] levels = IntStream.range(0, 40 * 100)
                .map(it -> Px.green(pixels[it / 40 * picture.width() + it % 40]))
                .toArray();
        double mean = IntStream.of(levels).average().orElseThrow();
        return Math.sqrt(IntStream.of(levels)
                .mapToDouble(it -> (it - mean) * (it - mean))
                .average()
                .orElseThrow());
    }
}
