package thumbsmith.image.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import thumbsmith.image.Bitmap;

class HostileMetadataTest {
    private static final List<String> NAMES = ToldFiles.NAMES;
    /** Six formats, more than 2,000 in all. */
    private static final int MUTATIONS = 350;

    /** The largest EXIF block that is ever written. */
    private static final int MOST = 40_000;

    @ParameterizedTest
    @FieldSource("NAMES")
    void noDamageMakesItThrowOrCarryMuch(String name) {
        byte[] source = ToldFiles.bytes(name);
        byte[] encoded = encoded();
        Random random = new Random(name.hashCode());
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] damaged = damaged(source, random);

            byte[] carried = Metadata.carry(damaged, encoded, Keep.ALL_BUT_PLACE);

            assertThat(carried.length - encoded.length).isBetween(0, MOST);
            assertThat(Metadata.read(carried).place()).isEmpty();
            assertThat(Metadata.leftOut(damaged, Keep.NOTHING)).doesNotHaveDuplicates();
            assertThat(Metadata.carry(damaged, encoded, Keep.ALL).length - encoded.length)
                    .isBetween(0, MOST);
            assertThat(Metadata.read(damaged)).isNotNull();
        }
    }

    @Test
    void packedTextIsNotInflatedButTold() throws Exception {
        byte[] bomb = pngWith("zTXt", packed("Comment\0\0", 50_000_000));

        assertThat(ToldBlocks.of(bomb)).hasSizeLessThan(200);
        assertThat(Metadata.leftOut(bomb, Keep.ALL_BUT_PLACE)).containsExactly("other text");
    }

    @Test
    void endlessTextsAreCutShort() {
        TiffDirectory list = new TiffDirectory();
        for (int tag : new int[] {0x010E, 0x010F, 0x0110, 0x0131, 0x013B, 0x8298}) {
            list.text(tag, "\uD83D\uDE00".repeat(50_000));
        }
        ByteBuffer tiff = ByteBuffer.allocate(8 + list.size());
        tiff.put(new byte[] {'M', 'M', 0, 42}).putInt(8).put(list.at(8));

        byte[] carried = Metadata.carry(pngWith("eXIf", tiff.array()), encoded(), Keep.ALL_BUT_PLACE);

        assertThat(Metadata.read(carried).author().orElseThrow()).hasSize(2 * TagText.LONGEST);
        assertThat(carried.length - encoded().length).isBetween(20_000, MOST);
    }

    @Test
    void whatIsNoPictureTellsNothing() {
        assertThat(Metadata.read(new byte[0])).isEqualTo(MetadataFacts.NONE);
        assertThat(Metadata.read("BM and some words".getBytes())).isEqualTo(MetadataFacts.NONE);
        assertThat(Metadata.leftOut(new byte[] {1, 2, 3}, Keep.NOTHING)).isEmpty();
    }

    private static byte[] damaged(byte[] source, Random random) {
        byte[] damaged = source.clone();
        int kind = random.nextInt(4);
        if (kind == 0) return Arrays.copyOf(damaged, random.nextInt(damaged.length));
        for (int i = random.nextInt(kind == 1 ? 3 : 30); i >= 0; i--) {
            int at = random.nextInt(damaged.length);
            damaged[at] = kind == 3 ? (byte) 0xFF : (byte) (damaged[at] ^ 1 << random.nextInt(8));
        }
        return damaged;
    }

    private static byte[] pngWith(String type, byte[] data) {
        PngWriter png = new PngWriter(1, 1, 8, 0);
        png.chunk(type, data);
        return png.finished();
    }

    private static byte[] packed(String head, int length) throws Exception {
        var packed = new ByteArrayOutputStream();
        packed.writeBytes(head.getBytes());
        try (var out = new DeflaterOutputStream(packed)) {
            for (int i = 0; i < length / 10_000; i++) out.write(new byte[10_000]);
        }
        return packed.toByteArray();
    }

    private static byte[] encoded() {
        try (Bitmap picture = Bitmap.of(Drawn.photo(16, 16, 1))) {
            return Encoder.encode(picture, EncodeOptions.of(FileFormat.JPG, 80));
        }
    }
}
