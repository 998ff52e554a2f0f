package thumbsmith.image.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thumbsmith.image.Bitmap;
import thumbsmith.image.ExifOrientation;
import thumbsmith.image.JpegSegment;
import thumbsmith.image.PixelEngine;
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

    @Test
    void bytesThatFillBeforeAMarkerAreNoDamage() throws Exception {
        var filled = new ByteArrayOutputStream();
        int from = 0;
        for (JpegSegment segment : JpegSegment.header(PROGRESSIVE)) {
            filled.write(PROGRESSIVE, from, segment.end() - from);
            filled.writeBytes(new byte[] {-1, -1});
            from = segment.end();
        }
        filled.write(PROGRESSIVE, from, PROGRESSIVE.length - from);

        try (Bitmap picture = Decoder.decode(filled.toByteArray())) {
            assertThat(picture.width()).isEqualTo(48);
        }
    }

    @Test
    void itemsWithPiecesThatTakeNoBytesAreRefused() {
        byte[] avif = MatrixFiles.all().get("avif-rgb-1.avif");
        int iloc = new String(avif, StandardCharsets.ISO_8859_1).indexOf("iloc");
        ByteBuffer bomb = ByteBuffer.allocate(8 + 8 + 6 * 1_000);
        bomb.putInt(bomb.capacity()).put("iloc".getBytes(StandardCharsets.ISO_8859_1));
        bomb.putInt(0).putShort((short) 0).putShort((short) 1_000);
        for (int i = 0; i < 1_000; i++) {
            bomb.putShort((short) i).putShort((short) 0).putShort((short) 0xFFFF);
        }
        byte[] file = replaced(avif, iloc - 4, bomb.array());

        assertThatThrownBy(() -> HeifFile.of(file)).hasMessage("pieces in the same place");
        assertThatThrownBy(() -> Decoder.facts(file)).isInstanceOf(UnreadablePictureException.class);
    }

    /** That box instead of the one there, and all around it as much longer. */
    private static byte[] replaced(byte[] avif, int at, byte[] box) {
        ByteBuffer old = ByteBuffer.wrap(avif);
        int rest = at + old.getInt(at);
        int meta = new String(avif, StandardCharsets.ISO_8859_1).indexOf("meta") - 4;
        ByteBuffer file = ByteBuffer.allocate(avif.length - (rest - at) + box.length);
        file.put(avif, 0, at).put(box).put(avif, rest, avif.length - rest);
        return file.putInt(meta, old.getInt(meta) + file.capacity() - avif.length)
                .array();
    }

    @Test
    void aFileThatWouldFillTheMemoryIsNotRead(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("film.jpg");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(500_000_001);
        }

        assertThatThrownBy(() -> Decoder.bytes(file)).hasMessage("This file is too large to open: more than 500 MB.");
    }

    @Test
    void whatMovesIsOdd() throws Exception {
        byte[] webp = MatrixFiles.all().get("webp-rgb.lossless-1.webp");
        assertThat(Oddity.of(webp)).doesNotContain(Oddity.MOVING);

        byte[] moving = moving(RiffChunks.of(webp).first("VP8L").orElseThrow());

        assertThat(Oddity.of(moving)).containsExactly(Oddity.MOVING);
        try (Bitmap first = Decoder.decode(moving);
                Bitmap bare = Decoder.decode(new PixelEngine().withoutPrivateData(moving))) {
            assertThat(first.width()).isEqualTo(48);
            assertThat(bare.toPixels().argb()).isEqualTo(first.toPixels().argb());
        }
    }

    /** Twice the same frame of 48×32 px. */
    private static byte[] moving(ByteBuffer lossless) {
        byte[] pixels = new byte[lossless.remaining()];
        lossless.get(pixels);
        var frame = new ByteArrayOutputStream();
        frame.writeBytes(new byte[] {0, 0, 0, 0, 0, 0, 47, 0, 0, 31, 0, 0, 100, 0, 0, 0});
        frame.writeBytes(RiffWriter.framed("VP8L", pixels));
        var body = new ByteArrayOutputStream();
        body.writeBytes("WEBP".getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(RiffWriter.framed("VP8X", new byte[] {2, 0, 0, 0, 47, 0, 0, 31, 0, 0}));
        body.writeBytes(RiffWriter.framed("ANIM", new byte[6]));
        body.writeBytes(RiffWriter.framed("ANMF", frame.toByteArray()));
        body.writeBytes(RiffWriter.framed("ANMF", frame.toByteArray()));
        return RiffWriter.framed("RIFF", body.toByteArray());
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
