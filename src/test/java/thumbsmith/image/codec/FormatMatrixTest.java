package thumbsmith.image.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thumbsmith.image.Bitmap;

/** Every format × orientation × colour that it carries, as drawn by {@code src/test/scripts/format-matrix.sh}. */
class FormatMatrixTest {
    private static final Map<String, byte[]> FILES = MatrixFiles.all();
    /** The mark at the top left, then the four quarters, in px. */
    private static final int[][] FLAT = {{5, 3}, {18, 12}, {36, 8}, {12, 24}, {36, 24}};

    private static final double BARELY_SEEN = 2;
    private static final int A_LEVEL_OR_TWO = 2;

    @ParameterizedTest
    @MethodSource("names")
    void isUprightOfTheRightSizeAndLooksLikeItsReference(String name) throws Exception {
        BufferedImage wanted = reference(name);
        byte[] file = FILES.get(name);

        try (Bitmap picture = Decoder.decode(file)) {
            assertThat(picture.width()).isEqualTo(wanted.getWidth());
            assertThat(picture.height()).isEqualTo(wanted.getHeight());
            BufferedImage seen = picture.toBufferedImage();
            for (int[] at : FLAT) {
                assertAlike(name, at, mean(seen, at), mean(wanted, at));
            }
        }
        assertFacts(name, Decoder.facts(file));
    }

    static List<String> names() {
        return FILES.keySet().stream()
                .filter(it -> !it.startsWith("reference-"))
                .toList();
    }

    private static void assertFacts(String name, PictureFacts facts) {
        int orientation = name.charAt(name.lastIndexOf('.') - 1) - '0';
        assertThat(facts.width()).isEqualTo(48);
        assertThat(facts.height()).isEqualTo(32);
        assertThat(facts.orientation()).isEqualTo(orientation);
        assertThat(facts.profile().isPresent()).isEqualTo(carriesProfile(name));
    }

    private static boolean carriesProfile(String name) {
        return List.of("srgb", "p3", "p316", "adobe", "profile").contains(variant(name));
    }

    private static void assertAlike(String name, int[] at, int seen, int wanted) {
        String where = "%s at %d,%d: %08x for %08x".formatted(name, at[0], at[1], seen, wanted);
        assertThat(seen >>> 24).as(where).isCloseTo(wanted >>> 24, within(A_LEVEL_OR_TWO));
        if (wanted >>> 24 == 0) return;
        assertThat(Lab.of(seen).distance(Lab.of(wanted))).as(where).isLessThanOrEqualTo(BARELY_SEEN);
    }

    /** Of 3 × 3 px, as lossy formats are a little off everywhere. */
    private static int mean(BufferedImage picture, int[] at) {
        int mean = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            int sum = 0;
            for (int i = 0; i < 9; i++) {
                sum += picture.getRGB(at[0] - 1 + i % 3, at[1] - 1 + i / 3) >>> shift & 0xFF;
            }
            mean |= Math.round(sum / 9f) << shift;
        }
        return mean;
    }

    private static BufferedImage reference(String name) throws IOException {
        String colour = name.split("-")[1].split("\\.")[0];
        return ImageIO.read(new ByteArrayInputStream(FILES.get("reference-" + colour + ".png")));
    }

    /** What follows the colour's dot, empty where nothing does. */
    private static String variant(String name) {
        String colour = name.split("-")[1];
        return colour.contains(".") ? colour.split("\\.")[1] : "";
    }
}
