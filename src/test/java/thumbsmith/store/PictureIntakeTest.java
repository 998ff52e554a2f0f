package thumbsmith.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thumbsmith.contract.Limits;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;
import thumbsmith.image.PictureInfo;
import thumbsmith.image.PixelEngine;
import thumbsmith.image.UnreadablePictureException;
import thumbsmith.job.Offer;
import thumbsmith.job.Origins;
import thumbsmith.job.PlainImages;
import thumbsmith.job.Taken;

class PictureIntakeTest {
    @TempDir
    Path folder;

    private PictureIntake intake(PlainImages images) {
        AddressFetcher fetcher = address -> {
            throw new IOException("There is no such address, or no connection to the internet.");
        };
        return new PictureIntake(images, new PictureVault(folder.resolve("vault"), images), fetcher, Origins.NONE);
    }

    private Outcome<Taken> take(byte[] bytes) {
        return intake(new PlainImages()).take(new Offer.OfBytes(bytes), Slot.SOURCE);
    }

    private static Taken done(Outcome<Taken> outcome) {
        return ((Outcome.Done<Taken>) outcome).value();
    }

    private static Outcome<Taken> bad(String sentence) {
        return Outcome.failed(new Failure.BadImage(Slot.SOURCE, sentence));
    }

    @Test
    void pictureIsKeptByteForByteUnderItsContent() throws Exception {
        byte[] png = PlainImages.picture(8, 6);
        Taken taken = done(take(png));
        assertThat(taken.picture().file()).hasBinaryContent(png).hasParent(folder.resolve("vault"));
        assertThat(taken.picture().mediaType()).isEqualTo("image/png");
        assertThat(taken.info().width()).isEqualTo(8);
        assertThat(taken.note()).isEmpty();
        assertThat(done(take(png)).picture()).isEqualTo(taken.picture());
    }

    @Test
    void whatAPictureTellsBesideItsPixelsIsNotSent() throws Exception {
        PixelEngine images = new PixelEngine();
        byte[] picture = images.png(new BufferedImage(8, 6, BufferedImage.TYPE_INT_ARGB));
        byte[] telling = images.withText(picture, Map.of("thumbsmith:recipe", "a secret prompt"));
        var intake = new PictureIntake(
                images, new PictureVault(folder.resolve("vault"), images), _ -> telling, Origins.NONE);

        Taken taken = done(intake.take(new Offer.OfBytes(telling), Slot.SOURCE));

        assertThat(images.readText(Files.readAllBytes(taken.picture().file()))).isEmpty();
        assertThat(taken.picture().file()).hasBinaryContent(picture);
    }

    @Test
    void typeIsToldByContentAndNotByName() throws Exception {
        Path file = folder.resolve("photo.jpg");
        Files.write(file, PlainImages.picture(8, 6));
        Taken taken = done(intake(new PlainImages()).take(new Offer.OfFile(file), Slot.SOURCE));
        assertThat(taken.picture().mediaType()).isEqualTo("image/png");
        assertThat(taken.picture().file().toString()).endsWith(".png");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hello, world|That is a text file, not a picture.",
                "%PDF-1.7|That is a PDF document, not a picture.",
                "<!DOCTYPE html><p>|That is a web page, not a picture.",
                "<svg xmlns='x'/>|That is a vector drawing. Save it as PNG or JPEG first.",
                "PK\u0003\u0004zip|That is a packed file, not a picture.",
                "____ftypmp42|That is a video, not a picture.",
                "ID3\u0004|That is a sound file, not a picture."
            })
    void whatIsNoPictureIsNamed(String content, String sentence) {
        assertThat(take(content.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(bad(sentence));
        assertThat(folder.resolve("vault")).doesNotExist();
    }

    @Test
    void emptyMissingAndFolderAreNamed() {
        assertThat(take(new byte[0])).isEqualTo(bad("That file is empty."));
        var intake = intake(new PlainImages());
        assertThat(intake.take(new Offer.OfFile(folder), Slot.SOURCE))
                .isEqualTo(bad("That is a folder, not a picture."));
        assertThat(intake.take(new Offer.OfFile(folder.resolve("gone.png")), Slot.SOURCE))
                .isEqualTo(bad("That file is not there any more."));
        assertThat(intake.take(new Offer.OfAddress(URI.create("https://nowhere.example/a.png")), Slot.SOURCE))
                .isEqualTo(bad("There is no such address, or no connection to the internet."));
    }

    @Test
    void longTextInManyLettersIsStillText() {
        assertThat(take("日本語のテキスト ".repeat(100).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(bad("That is a text file, not a picture."));
        byte[] noise = new byte[600];
        Arrays.fill(noise, (byte) 0xFE);
        assertThat(take(noise)).isEqualTo(bad("That is not a picture that can be read."));
    }

    @Test
    void damagedPictureIsRefused() {
        assertThat(take(Arrays.copyOf(PlainImages.picture(300, 300), 100))).isInstanceOf(Outcome.Failed.class);
        assertThat(folder.resolve("vault")).isEmptyDirectory();
    }

    @Test
    void kindThatServicesMayNotReadIsTurnedIntoPng() throws Exception {
        var out = new java.io.ByteArrayOutputStream();
        javax.imageio.ImageIO.write(new BufferedImage(5, 4, BufferedImage.TYPE_INT_RGB), "bmp", out);
        Taken taken = done(take(out.toByteArray()));
        assertThat(taken.picture().mediaType()).isEqualTo("image/png");
        assertThat(taken.note()).contains("Turned from BMP into PNG.");
    }

    @Test
    void heavyPictureIsShrunkWithANote() {
        byte[] heavy = Arrays.copyOf(PlainImages.picture(8, 6), (int) Limits.FILE_MAX_BYTES + 200_000);
        Taken taken = done(take(heavy));
        assertThat(taken.info().bytes()).isLessThanOrEqualTo(Limits.FILE_MAX_BYTES);
        assertThat(taken.note()).contains("Made smaller: 7.2 MB before, 0.0 MB now.");
    }

    @Test
    void turnedPictureIsKeptUpright() throws Exception {
        byte[] turned = PlainImages.picture(8, 6);
        byte[] upright = PlainImages.picture(6, 8);
        var images = new PlainImages() {
            @Override
            public PictureInfo inspect(Path file) throws UnreadablePictureException {
                PictureInfo info = super.inspect(file);
                int orientation = info.width() == 8 ? 6 : 1;
                return new PictureInfo(info.mediaType(), info.width(), info.height(), info.bytes(), orientation);
            }

            @Override
            public byte[] shrink(Path file, long maxBytes) {
                return upright;
            }
        };
        Taken taken = done(intake(images).take(new Offer.OfBytes(turned), Slot.FACE));
        assertThat(taken.picture().file()).hasBinaryContent(upright);
        assertThat(taken.note()).contains("Turned upright.");
    }

    @Test
    void vaultThatCannotBeWrittenIsADiskFailure() throws Exception {
        Files.writeString(folder.resolve("vault"), "in the way");
        assertThat(take(PlainImages.picture(2, 2)))
                .isEqualTo(Outcome.failed(
                        new Failure.DiskFull(folder.resolve("vault"), "The picture could not be kept.")));
    }
}
