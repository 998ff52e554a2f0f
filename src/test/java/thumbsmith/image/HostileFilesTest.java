package thumbsmith.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class HostileFilesTest {
    private static final String[] FORMATS = {"png", "jpeg", "gif", "bmp", "tiff"};
    private final PixelEngine engine = new PixelEngine();

    @Property(tries = 600, seed = "20261122")
    void aDamagedFileGivesAPictureOrOneSentence(
            @ForAll @IntRange(max = 4) int format, @ForAll @IntRange(min = 1, max = 40) int hits, @ForAll long seed) {
        decodes(damaged(Pictures.file(FORMATS[format], Pictures.noise(24, 18, 1)), hits, seed));
    }

    @Property(tries = 300, seed = "20261122")
    void aTruncatedFileGivesAPictureOrOneSentence(
            @ForAll @IntRange(max = 4) int format, @ForAll @IntRange(max = 999) int share) {
        byte[] whole = Pictures.file(FORMATS[format], Pictures.noise(24, 18, 1));
        decodes(Arrays.copyOf(whole, whole.length * share / 1000));
    }

    @Property(tries = 300, seed = "20261122")
    void textOfADamagedFileNeverThrows(
            @ForAll @IntRange(max = 1) int format, @ForAll @IntRange(min = 1, max = 30) int hits, @ForAll long seed) {
        byte[] whole = engine.withText(Pictures.file(FORMATS[format], Pictures.noise(24, 18, 1)), Map.of("a:b", "c"));
        byte[] damaged = damaged(whole, hits, seed);
        assertThat(engine.readText(damaged)).isNotNull();
        assertThat(engine.withText(damaged, Map.of("a:c", "d"))).isNotEmpty();
    }

    private void decodes(byte[] bytes) {
        try {
            assertThat(engine.decode(bytes)).isNotNull();
        } catch (UnreadablePictureException e) {
            assertThat(e.getMessage()).endsWith(".").doesNotContain("Exception").doesNotContain("\n");
        }
    }

    /** Half of the hits fall on the first bytes, where sizes and lengths are. */
    private static byte[] damaged(byte[] whole, int hits, long seed) {
        byte[] damaged = whole.clone();
        Random random = new Random(seed);
        for (int i = 0; i < hits; i++) {
            int reach = i % 2 == 0 ? Math.min(80, whole.length) : whole.length;
            damaged[random.nextInt(reach)] = (byte) random.nextInt();
        }
        return damaged;
    }
}
