package thumbsmith.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.assertj.core.data.Percentage.withPercentage;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterTry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thumbsmith.api.Picture;
import thumbsmith.contract.Format;
import thumbsmith.contract.Limits;
import thumbsmith.contract.Slot;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;
import thumbsmith.image.Pictures;
import thumbsmith.image.PixelEngine;
import thumbsmith.job.Origins;
import thumbsmith.job.Taken;

/** Mending over the real pixels. */
class PictureMendingTest {
    private static final Path SAMPLES = Path.of("src/test/resources/thumbsmith/pictures");
    private static final URI ADDRESS = URI.create("https://example.com/a.png");
    private static final int RED = 0xFFFF0000;
    private static final int GREEN = 0xFF00FF00;
    private static final int BLUE = 0xFF0000FF;
    private static final int WHITE = 0xFFFFFFFF;

    private final PixelEngine images = new PixelEngine();
    private final Path folder;
    private byte[] fetched = new byte[0];

    PictureMendingTest() throws IOException {
        folder = Files.createTempDirectory("mending");
    }

    @AfterEach
    @AfterTry
    void clean() throws IOException {
        if (!Files.exists(folder)) return;
        try (var all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(each);
        }
    }

    private PictureMending mending() {
        PictureVault vault = new PictureVault(folder.resolve("vault"), images);
        return new PictureMending(
                vault, new PictureIntake(images, vault, address -> fetched, Origins.NONE), Origins.NONE);
    }

    private Picture.Local file(byte[] bytes) throws IOException {
        Path file = Files.createDirectories(folder).resolve("offered");
        return new Picture.Local(Files.write(file, bytes), "image/png");
    }

    private static Taken done(Outcome<Taken> outcome) {
        return ((Outcome.Done<Taken>) outcome).value();
    }

    private static String whyNot(Outcome<Taken> outcome) {
        return ((Failure.BadImage) ((Outcome.Failed<Taken>) outcome).failure()).why();
    }

    private BufferedImage pixels(Taken taken) throws Exception {
        return images.decode(taken.picture().file());
    }

    @Test
    void repairingKeepsEveryPixelOfAPictureThatIsPartlyClear() throws Exception {
        BufferedImage clear = Pictures.quarters(40, 30);
        clear.setRGB(3, 4, 0x80123456);
        Taken taken = done(mending().repair(file(images.png(clear)), Slot.SOURCE));
        assertThat(taken.picture().mediaType()).isEqualTo("image/png");
        assertThat(pixels(taken).getRGB(0, 0, 40, 30, null, 0, 40)).isEqualTo(clear.getRGB(0, 0, 40, 30, null, 0, 40));
        assertThat(taken.picture().file()).hasParent(folder.resolve("vault"));
    }

    @Test
    void repairingTurnsAnOpaquePictureIntoAJpegThatLooksTheSame() throws Exception {
        Taken taken = done(mending().repair(file(images.png(Pictures.quarters(64, 48))), Slot.SOURCE));
        assertThat(taken.picture().mediaType()).isEqualTo("image/jpeg");
        BufferedImage picture = pixels(taken);
        assertThat(picture.getWidth()).isEqualTo(64);
        assertThat(picture.getHeight()).isEqualTo(48);
        assertColour(picture, 8, 8, RED);
        assertColour(picture, 56, 8, GREEN);
        assertColour(picture, 8, 40, BLUE);
        assertColour(picture, 56, 40, WHITE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cmyk.jpg", "grace_hopper.jpg", "astronaut.jpg", "rocket.jpg"})
    void repairingPhotosGivesUprightPlainJpegsOfTheSameSize(String name) throws Exception {
        Path photo = SAMPLES.resolve(name);
        BufferedImage before = images.decode(photo);
        Taken taken = done(mending().repair(new Picture.Local(photo, "image/jpeg"), Slot.FACE));
        assertThat(taken.info().orientation()).isEqualTo(1);
        assertThat(taken.info().width()).isEqualTo(before.getWidth());
        assertThat(taken.info().height()).isEqualTo(before.getHeight());
        assertThat(taken.info().bytes()).isLessThanOrEqualTo(Limits.FILE_MAX_BYTES);
        assertColour(pixels(taken), before.getWidth() / 2, before.getHeight() / 2, before);
    }

    @Test
    void whatWasToldBesideThePixelsIsGoneAfterRepairing() throws Exception {
        byte[] telling = images.withText(images.png(Pictures.quarters(20, 20)), Map.of("a:b", "a secret"));
        Taken taken = done(mending().repair(file(telling), Slot.SOURCE));
        assertThat(images.readText(Files.readAllBytes(taken.picture().file()))).isEmpty();
    }

    @Test
    void repairingGivesNoFileThatIsTooHeavyToSend() throws Exception {
        Picture.Local heavy = file(images.png(clear(Pictures.noise(1700, 1500, 7))));
        assertThat(Files.size(heavy.file())).isGreaterThan(Limits.FILE_MAX_BYTES);
        Taken taken = done(mending().repair(heavy, Slot.SOURCE));
        assertThat(taken.info().bytes()).isLessThanOrEqualTo(Limits.FILE_MAX_BYTES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"astronaut.jpg", "rocket.jpg"})
    void shrinkingHalvesTheBytesAndKeepsTheShape(String name) throws Exception {
        Path photo = SAMPLES.resolve(name);
        Taken taken = done(mending().shrink(new Picture.Local(photo, "image/jpeg"), Slot.SOURCE));
        assertThat(taken.info().bytes()).isLessThanOrEqualTo(Files.size(photo) / 2);
        BufferedImage before = images.decode(photo);
        double shape = (double) before.getWidth() / before.getHeight();
        assertThat((double) taken.info().width() / taken.info().height()).isCloseTo(shape, withPercentage(2));
        assertThat(photo).exists();
    }

    @Test
    void whatCannotBeMadeSmallerSaysSo() throws Exception {
        Picture.Local dot = file(images.png(Pictures.plain(1, 1, RED)));
        assertThat(whyNot(mending().shrink(dot, Slot.SOURCE))).startsWith("This picture cannot be made as small as ");
    }

    @ParameterizedTest
    @CsvSource({
        "WIDE, 320, 320, 320, 180",
        "TALL, 320, 320, 180, 320",
        "SQUARE, 320, 180, 180, 180",
        "WIDE, 320, 180, 320, 180",
        "WIDE, 1, 900, 1, 1"
    })
    void croppingTakesTheLargestMiddlePartWithoutScaling(Format format, int width, int height, int cropped, int high)
            throws Exception {
        BufferedImage clear = clear(Pictures.noise(width, height, 3));
        Taken taken = done(mending().crop(file(images.png(clear)), Slot.SOURCE, format));
        BufferedImage after = pixels(taken);
        assertThat(after.getWidth()).isEqualTo(cropped);
        assertThat(after.getHeight()).isEqualTo(high);
        int left = (width - cropped) / 2;
        int top = (height - high) / 2;
        assertThat(after.getRGB(0, 0, cropped, high, null, 0, cropped))
                .isEqualTo(clear.getRGB(left, top, cropped, high, null, 0, cropped));
    }

    @Test
    void thePictureItselfIsFetchedAndAnyOtherStaysAsItIs() throws Exception {
        fetched = images.png(Pictures.quarters(20, 10));
        Taken taken = done(mending().itself(new Picture.Remote(ADDRESS), Slot.SOURCE));
        assertThat(taken.picture().file()).hasBinaryContent(fetched);
        Picture.Local here = file(fetched);
        assertThat(done(mending().itself(here, Slot.SOURCE)).picture().file()).hasBinaryContent(fetched);
    }

    @Test
    void aPictureThatWasSentByItsAddressIsMendedToo() throws Exception {
        fetched = images.png(Pictures.quarters(40, 20));
        Taken taken = done(mending().crop(new Picture.Remote(ADDRESS), Slot.SOURCE, Format.SQUARE));
        assertThat(taken.info().width()).isEqualTo(20);
        fetched = "<!DOCTYPE html><p>Sign in".getBytes(StandardCharsets.UTF_8);
        assertThat(whyNot(mending().repair(new Picture.Remote(ADDRESS), Slot.FACE)))
                .isEqualTo("That is a web page, not a picture.");
    }

    @Test
    void aFileThatIsGoneIsNoFullDisk() {
        Picture.Local gone = new Picture.Local(folder.resolve("gone.png"), "image/png");
        assertThat(whyNot(mending().repair(gone, Slot.SOURCE))).isEqualTo("That file is not there any more.");
        assertThat(whyNot(mending().shrink(gone, Slot.SOURCE))).isEqualTo("That file is not there any more.");
        assertThat(whyNot(mending().crop(gone, Slot.SOURCE, Format.WIDE)))
                .isEqualTo("That file is not there any more.");
    }

    @Test
    void aVaultThatCannotBeWrittenIsAFullDisk() throws Exception {
        Picture.Local picture = file(images.png(Pictures.quarters(8, 8)));
        Files.writeString(folder.resolve("vault"), "in the way");
        assertThat(mending().repair(picture, Slot.SOURCE))
                .isEqualTo(Outcome.failed(new Failure.DiskFull(
                        folder.resolve("vault").toAbsolutePath(), "The picture could not be kept.")));
    }

    @Property(tries = 150, seed = "20261122")
    void hostileFilesAreMendedOrNamedInOneSentence(
            @ForAll @IntRange(max = 2) int kind, @ForAll @IntRange(max = 40) int hits, @ForAll long seed)
            throws IOException {
        byte[] whole = kind == 0 ? images.jpeg(Pictures.noise(24, 18, 1), 0.8) : images.png(Pictures.noise(24, 18, 1));
        byte[] bytes = kind == 2 ? Arrays.copyOf(whole, whole.length * hits / 41) : damaged(whole, hits, seed);
        Picture.Local picture = file(bytes);
        PictureMending mending = mending();
        named(mending.repair(picture, Slot.TRAINING));
        named(mending.shrink(picture, Slot.TRAINING));
        named(mending.crop(picture, Slot.TRAINING, Format.TALL));
    }

    private void named(Outcome<Taken> outcome) {
        if (outcome instanceof Outcome.Done<Taken>(Taken taken)) {
            assertThat(taken.info().width()).isPositive();
            assertThat(taken.picture().file()).isRegularFile();
        } else {
            assertThat(whyNot(outcome))
                    .endsWith(".")
                    .doesNotContain("Exception")
                    .doesNotContain("\n");
        }
    }

    private static byte[] damaged(byte[] whole, int hits, long seed) {
        byte[] damaged = whole.clone();
        Random random = new Random(seed);
        for (int i = 0; i < hits; i++) damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
        return damaged;
    }

    /** Almost opaque, so that it stays a PNG and keeps its pixels. */
    private static BufferedImage clear(BufferedImage picture) {
        int width = picture.getWidth();
        BufferedImage clear = new BufferedImage(width, picture.getHeight(), BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < picture.getHeight(); y++)
            for (int x = 0; x < width; x++) clear.setRGB(x, y, picture.getRGB(x, y) & 0x00FFFFFF | 0xFE000000);
        return clear;
    }

    private static void assertColour(BufferedImage picture, int x, int y, int argb) {
        for (int shift = 0; shift <= 24; shift += 8)
            assertThat(picture.getRGB(x, y) >>> shift & 0xFF).isCloseTo(argb >>> shift & 0xFF, offset(12));
    }

    private static void assertColour(BufferedImage picture, int x, int y, BufferedImage before) {
        assertColour(picture, x, y, before.getRGB(x, y));
    }
}
