package thumbsmith.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thumbsmith.contract.Limits;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;
import thumbsmith.image.ImageEngine;
import thumbsmith.image.PixelEngine;
import thumbsmith.image.codec.Decoder;
import thumbsmith.image.codec.Metadata;
import thumbsmith.image.codec.MetadataFacts;
import thumbsmith.image.codec.Oddity;
import thumbsmith.image.codec.PictureFacts;
import thumbsmith.job.Offer;
import thumbsmith.job.Origins;
import thumbsmith.job.PlainImages;
import thumbsmith.job.Taken;

class PictureIntakeTest {
    @TempDir
    Path folder;

    private PictureIntake intake(ImageEngine images) {
        AddressFetcher fetcher = address -> {
            throw new IOException("There is no such address, or no connection to the internet.");
        };
        return new PictureIntake(images, new PictureVault(folder.resolve("vault"), images), fetcher, Origins.NONE);
    }

    private Outcome<Taken> take(byte[] bytes) {
        return intake(new PixelEngine()).take(new Offer.OfBytes(bytes), Slot.SOURCE);
    }

    private static byte[] photo(String name) throws IOException {
        return Files.readAllBytes(Path.of("src/test/resources/thumbsmith/pictures", name));
    }

    private static byte[] written(BufferedImage picture, String kind) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, kind, out);
        return out.toByteArray();
    }

    /** With that profile in a segment right after the start. */
    private static byte[] profiled(byte[] jpeg, byte[] profile) {
        int length = profile.length + 16;
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.writeBytes(new byte[] {-1, (byte) 0xE2, (byte) (length >> 8), (byte) length});
        out.writeBytes("ICC_PROFILE\0\1\1".getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(profile);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
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
        Taken taken = done(intake(new PixelEngine()).take(new Offer.OfFile(file), Slot.SOURCE));
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
        var intake = intake(new PixelEngine());
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
        assertThat(folder.resolve("vault")).doesNotExist();
    }

    @Test
    void photoThatEndsEarlyIsRefused() throws Exception {
        byte[] photo = photo("astronaut.jpg");
        assertThat(take(Arrays.copyOf(photo, photo.length / 2))).isInstanceOf(Outcome.Failed.class);
        assertThat(folder.resolve("vault")).doesNotExist();
    }

    @Test
    void kindThatServicesMayNotReadIsTurnedIntoJpeg() throws Exception {
        Taken taken = done(take(written(new BufferedImage(5, 4, BufferedImage.TYPE_INT_RGB), "bmp")));
        assertThat(taken.picture().mediaType()).isEqualTo("image/jpeg");
        assertThat(taken.note()).contains("Turned from BMP into JPEG.");
    }

    @Test
    void drawingWithFewColoursStaysExact() throws Exception {
        BufferedImage drawing = new BufferedImage(40, 30, BufferedImage.TYPE_BYTE_INDEXED);
        Taken taken = done(take(written(drawing, "gif")));
        assertThat(taken.picture().mediaType()).isEqualTo("image/png");
        assertThat(taken.note()).contains("Turned from GIF into PNG.");
    }

    @Test
    void sixteenBitsBecomeEight() throws Exception {
        byte[] deep = written(new BufferedImage(9, 7, BufferedImage.TYPE_USHORT_GRAY), "png");
        assertThat(done(take(deep)).note()).contains("Turned from PNG into JPEG. Now 8 bits a channel.");
    }

    @Test
    void inksBecomeLight() throws Exception {
        Taken taken = done(take(photo("cmyk.jpg")));
        assertThat(taken.note()).contains("Colours turned from CMYK into sRGB.");
        assertThat(Decoder.facts(taken.picture().file()).colour()).isEqualTo(PictureFacts.Colour.RGB);
    }

    @Test
    void foreignColoursBecomeThoseOfScreens() throws Exception {
        byte[] linear = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        Taken taken = done(take(profiled(photo("astronaut.jpg"), linear)));
        assertThat(taken.note())
                .get()
                .asString()
                .startsWith("Colours turned from ")
                .endsWith("into sRGB.");
        assertThat(Oddity.of(Files.readAllBytes(taken.picture().file()))).isEmpty();
    }

    @Test
    void screensOwnColoursAreNoReasonToEncodeAnew() throws Exception {
        byte[] photo = profiled(
                photo("astronaut.jpg"),
                ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        assertThat(done(take(photo)).note()).isEmpty();
    }

    @Test
    void heavyPictureIsMadeLighterByQualityFirst() throws Exception {
        byte[] heavy = PhonePhoto.of(PhonePhoto.wall(3000, 2400), 140, 1f, 0);
        assertThat(heavy.length).isGreaterThan((int) Limits.FILE_MAX_BYTES);
        Taken taken = done(take(heavy));
        assertThat(taken.info().bytes()).isBetween(Limits.FILE_MAX_BYTES * 3 / 4, Limits.FILE_MAX_BYTES);
        assertThat(taken.info().width()).isEqualTo(3000);
        assertThat(taken.note())
                .get()
                .asString()
                .contains("Turned upright. Made smaller: ", " MB before, ", " MB now.");
    }

    @Test
    void whatNoSensibleQualityMakesLightEnoughLosesSize() throws Exception {
        byte[] heavy = written(PhonePhoto.noise(4600, 3600), "bmp");
        Taken taken = done(take(heavy));
        assertThat(taken.info().bytes()).isLessThanOrEqualTo(Limits.FILE_MAX_BYTES);
        assertThat(taken.info().width()).isBetween(2000, 4599);
        assertThat(taken.note()).get().asString().contains("4600 × 3600 px before; ");
    }

    @Test
    void phonePhotoComesUprightAndWithoutItsPlace() throws Exception {
        byte[] photo = PhonePhoto.of(PhonePhoto.wall(300, 400), 0, 0.9f, 0);
        assertThat(Metadata.read(photo).place()).isPresent();
        Taken taken = done(take(photo));
        byte[] kept = Files.readAllBytes(taken.picture().file());
        assertThat(taken.note()).contains("Turned upright.");
        assertThat(Decoder.facts(kept))
                .extracting("width", "height", "orientation")
                .containsExactly(300, 400, 1);
        assertThat(Metadata.read(kept)).isEqualTo(MetadataFacts.NONE);
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain(PhonePhoto.FILM);
    }

    @Test
    void vaultThatCannotBeWrittenIsADiskFailure() throws Exception {
        Files.writeString(folder.resolve("vault"), "in the way");
        assertThat(take(PlainImages.picture(2, 2)))
                .isEqualTo(Outcome.failed(
                        new Failure.DiskFull(folder.resolve("vault"), "The picture could not be kept.")));
    }
}
