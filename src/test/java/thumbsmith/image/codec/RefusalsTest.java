package thumbsmith.image.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thumbsmith.image.Bitmap;
import thumbsmith.image.ExifOrientation;
import thumbsmith.image.JpegSegment;
import thumbsmith.image.Signature;
import thumbsmith.image.UnreadablePictureException;

/** What is refused, and what only looks as if it should be. */
class RefusalsTest {
    private static final byte[] PROGRESSIVE = MatrixFiles.all().get("jpg-rgb.progressive-1.jpg");

    @Test
    void aPlainFourKPictureOfFewBytesOpens() throws Exception {
        byte[] png = PngBombs.pixels(3_840, 2_160, 8, 0);
        assertThat(png.length).isLessThan(20_000);

        try (Bitmap picture = Decoder.decode(png)) {
            assertThat(picture.width()).isEqualTo(3_840);
        }
    }

    @Test
    void morePixelsThanDeflateCanHoldAreRefused() {
        byte[] png = PngBombs.pixels(1_000, 100, 8, 0);
        png[17] = 1; // 66,536 px wide

        assertThatThrownBy(() -> Decoder.facts(png)).hasMessageContaining("far more than its file can hold");
    }

    @ParameterizedTest
    @CsvSource({"iCCP", "zTXt"})
    void whatInflatesBesideThePixelsDoesNotMatter(String chunk) throws Exception {
        try (Bitmap picture = Decoder.decode(PngBombs.beside(chunk, 64))) {
            assertThat(picture.width()).isEqualTo(8);
        }
    }

    @Test
    void whatThereIsNoRoomForIsRefused() {
        int scratch = (int) (Runtime.getRuntime().maxMemory() / 100_000_000 + 1);
        for (Header.Reader reader : Header.Reader.values()) {
            assertThatThrownBy(() -> PixelBudget.checkRoom(header(reader, scratch * 4), 1))
                    .hasMessage("There is not enough memory free to open a picture of this size.");
        }
    }

    @Test
    void aJpegThatEndsEarlyIsToldSo() {
        assertThatThrownBy(() -> Decoder.decode(Arrays.copyOf(PROGRESSIVE, PROGRESSIVE.length - 40)))
                .hasMessage("This picture is incomplete: its file ends too early.");
    }

    @Test
    void aJpegMayHaveAFilmAfterItsEnd() throws Exception {
        try (Bitmap picture = Decoder.decode(Arrays.copyOf(PROGRESSIVE, PROGRESSIVE.length + 999))) {
            assertThat(picture.width()).isEqualTo(48);
        }
    }

    @Test
    void aJpegThatGoesOverItsPictureWithoutEndIsRefused() {
        int scans = JpegSegment.header(PROGRESSIVE).getLast().end();
        var bomb = new ByteArrayOutputStream();
        bomb.write(PROGRESSIVE, 0, scans);
        for (int i = 0; i < 100; i++) {
            bomb.write(PROGRESSIVE, scans, PROGRESSIVE.length - scans - 2);
        }
        bomb.write(PROGRESSIVE, PROGRESSIVE.length - 2, 2);

        assertThatThrownBy(() -> Decoder.decode(bomb.toByteArray())).isInstanceOf(UnreadablePictureException.class);
    }

    private static Header header(Header.Reader reader, int scratch) {
        return new Header(
                Signature.PSD,
                10_000,
                10_000,
                PictureFacts.Colour.RGB,
                8,
                false,
                ExifOrientation.UPRIGHT,
                Optional.empty(),
                reader,
                Long.MAX_VALUE,
                scratch);
    }
}
