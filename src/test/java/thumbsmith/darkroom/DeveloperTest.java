package thumbsmith.darkroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thumbsmith.image.Bitmap;
import thumbsmith.image.UnreadablePictureException;
import thumbsmith.image.codec.Chroma;
import thumbsmith.image.codec.Decoder;
import thumbsmith.image.codec.EncodeOptions;
import thumbsmith.image.codec.Encoder;
import thumbsmith.image.codec.FileFormat;
import thumbsmith.image.codec.Keep;
import thumbsmith.image.edit.Resizing;
import thumbsmith.image.face.FaceFinder;
import thumbsmith.image.face.PersonCutout;

class DeveloperTest {
    private static final Path ASTRONAUT = Path.of("assets/pictures/astronaut.jpg");
    private static final PrepRecipe PNG = PrepRecipe.PLAIN.with(
            new Export(EncodeOptions.of(FileFormat.PNG, 100), OptionalLong.empty(), Keep.NOTHING));

    @TempDir
    Path folder;

    private final Developer developer = new Developer(new FaceFinder(), new PersonCutout());

    @Test
    void thePlainRecipeKeepsEveryPixel() throws Exception {
        Path file = quarters(40, 30);
        try (Bitmap before = Decoder.decode(file);
                Bitmap after = Decoder.decode(developer.develop(file, PNG).bytes())) {
            assertThat(pixels(after)).isEqualTo(pixels(before));
        }
    }

    @Test
    void turnedMirroredAndCroppedInThatOrder() throws Exception {
        Geometry geometry = new Geometry(1, true, false, 0, Optional.of(new Geometry.Crop(0, 0, 0.5, 0.5)));
        try (Bitmap after = Decoder.decode(
                developer.develop(quarters(40, 30), PNG.with(geometry)).bytes())) {
            assertThat(after.width()).isEqualTo(15);
            assertThat(after.height()).isEqualTo(20);
            assertThat(pixels(after))
                    .as("top left stays red: turned to the right, mirrored to the left")
                    .containsOnly(0xFFFF0000);
        }
    }

    @Test
    void aRenderedCropHasTheSamePixelsAsThatPartOfTheTurnedPicture() throws Exception {
        Geometry turned = new Geometry(3, false, true, 0, Optional.empty());
        Geometry cropped = new Geometry(3, false, true, 0, Optional.of(new Geometry.Crop(0.25, 0.5, 0.5, 0.25)));
        try (Bitmap source = gradient(80, 60);
                Bitmap whole = developer.render(source, PNG.with(turned));
                Bitmap part = developer.render(source, PNG.with(cropped))) {
            assertThat(part.width()).isEqualTo(30);
            assertThat(part.height()).isEqualTo(20);
            BufferedImage expected = whole.toBufferedImage().getSubimage(15, 40, 30, 20);
            assertThat(pixels(part)).isEqualTo(expected.getRGB(0, 0, 30, 20, null, 0, 30));
        }
    }

    @Test
    void fillGivesExactlyTheSizeAndCutsAlikeOnBothSides() throws Exception {
        Developed done = developer.develop(quarters(400, 300), PNG.with(frame(160, 90, Frame.Fit.FILL)));
        try (Bitmap after = Decoder.decode(done.bytes())) {
            assertThat(after.width()).isEqualTo(160).isEqualTo(done.width());
            assertThat(after.height()).isEqualTo(90).isEqualTo(done.height());
            assertThat(colour(after, 70, 35)).isEqualTo(Color.RED);
            assertThat(colour(after, 90, 55)).isEqualTo(Color.WHITE);
        }
    }

    @Test
    void padShowsTheWholePictureInItsMargin() throws Exception {
        Frame frame = new Frame(
                Optional.of(new Frame.Size(100, 100)),
                Optional.empty(),
                Frame.Fit.PAD,
                new Frame.Focus.Centre(),
                new Frame.Margin.Colour(0x123456));
        PrepRecipe dark = PNG.with(frame).with(new Tone(-2, 0, 0, 0, 0, 0));
        try (Bitmap after =
                Decoder.decode(developer.develop(quarters(200, 100), dark).bytes())) {
            assertThat(colour(after, 50, 10))
                    .as("the tone is the picture's, not the margin's")
                    .isEqualTo(new Color(0x123456));
            assertThat(colour(after, 10, 30).getRed()).isBetween(100, 160);
        }
    }

    @Test
    void aPhotoDecodedAtAFractionLooksAsIfItHadBeenReadWhole() throws Exception {
        Path file = photo(2392, 1794);
        PrepRecipe recipe = PNG.with(frame(640, 360, Frame.Fit.FILL));
        try (Bitmap quick = Decoder.decode(developer.develop(file, recipe).bytes());
                Bitmap whole = Decoder.decode(file);
                Bitmap slow = developer.render(whole, recipe)) {
            assertThat(psnr(quick, slow)).isGreaterThan(40);
        }
    }

    @Test
    void aPreviewLooksLikeTheResult() throws Exception {
        PrepRecipe recipe = PrepRecipe.PLAIN
                .with(new Geometry(0, true, false, 4, Optional.of(new Geometry.Crop(0.1, 0.1, 0.8, 0.7))))
                .with(new Tone(0.4, 15, 20, 10, 40, 20))
                .with(List.of(TextLayer.of("Big words")));
        try (Bitmap source = Decoder.decode(photo(6000, 4000));
                Bitmap result = developer.render(source, recipe);
                Bitmap preview = developer.preview(source, recipe, 960, 960);
                Bitmap small = Resizing.to(result, preview.width(), preview.height())) {
            assertThat(preview.width()).isEqualTo(960);
            assertThat(psnr(preview, small)).isGreaterThan(30);
        }
    }

    @Test
    void aPreviewOfWhatIsSmallAlreadyIsAsLargeAsTheResult() throws Exception {
        try (Bitmap source = gradient(80, 60);
                Bitmap preview = developer.preview(source, PrepRecipe.PLAIN, 1000, 1000)) {
            assertThat(preview.width()).isEqualTo(80);
            assertThat(pixels(preview)).isEqualTo(pixels(source));
        }
    }

    @Test
    void theSourceMayBeClosedBeforeThePreview() throws Exception {
        Bitmap preview;
        try (Bitmap source = gradient(80, 60)) {
            preview = developer.preview(source, PrepRecipe.PLAIN, 1000, 1000);
        }
        try (preview) {
            assertThat(colour(preview, 79, 0).getRed()).isGreaterThan(200);
        }
    }

    @Test
    void aFocusOnFacesKeepsTheHeadThatTheMiddleCutsOff() throws Exception {
        FaceFinder finder = new FaceFinder();
        try (Bitmap centred = Decoder.decode(developer
                        .develop(ASTRONAUT, PNG.with(frame(640, 360, Frame.Fit.FILL)))
                        .bytes());
                Bitmap faced = Decoder.decode(
                        developer.develop(ASTRONAUT, PNG.with(faces(640, 360))).bytes())) {
            assertThat(finder.find(centred))
                    .allSatisfy(it -> assertThat(it.box().y).isNegative());
            assertThat(finder.find(faced))
                    .singleElement()
                    .satisfies(it -> assertThat(it.box().y).isPositive());
        }
    }

    @Test
    void blurredFacesAreFacesNoMore() throws Exception {
        PrepRecipe recipe = PNG.with(faces(640, 360)).withBlurredFaces(true);
        Developed done = developer.develop(ASTRONAUT, recipe);
        try (Bitmap after = Decoder.decode(done.bytes())) {
            assertThat(new FaceFinder().find(after)).isEmpty();
        }
    }

    @Test
    void thatNoFaceWasFoundToBlurIsTold() throws Exception {
        assertThat(developer
                        .develop(quarters(200, 100), PNG.withBlurredFaces(true))
                        .note())
                .hasValueSatisfying(it -> assertThat(it).contains("No face was found"));
    }

    @Test
    void aCropThatEndsWithinAPixelIsNotCalledEnlarged() throws Exception {
        Geometry crop = new Geometry(0, false, false, 0, Optional.of(new Geometry.Crop(0.1, 0.1, 0.517, 0.533)));
        assertThat(developer.develop(quarters(40, 30), PNG.with(crop)).note()).isEmpty();
    }

    @Test
    void thatAPictureWasEnlargedIsTold() throws Exception {
        assertThat(developer
                        .develop(quarters(40, 30), PNG.with(frame(160, 90, Frame.Fit.FILL)))
                        .note())
                .hasValue("Enlarged from 40 × 23 px.");
    }

    @Test
    void aBackdropTakesThePlaceOfWhatIsBehindThePerson() throws Exception {
        PrepRecipe recipe = PNG.with(new Backdrop.Colour(0x00FF00));
        try (Bitmap after = Decoder.decode(developer.develop(ASTRONAUT, recipe).bytes())) {
            assertThat(colour(after, 20, 300)).isEqualTo(Color.GREEN);
            assertThat(colour(after, 225, 120)).as("the face").isNotEqualTo(Color.GREEN);
        }
    }

    @Test
    void whereNobodyIsACutOutIsASentence() throws Exception {
        Path file = quarters(200, 100);
        assertThatThrownBy(() -> developer.develop(file, PNG.with(new Backdrop.Transparent())))
                .isInstanceOf(UnreadablePictureException.class)
                .hasMessage("No person was found in this picture.");
    }

    @Test
    void aBackdropThatIsGoneIsASentence() {
        PrepRecipe recipe = PNG.with(new Backdrop.Picture(folder.resolve("gone.jpg")));
        assertThatThrownBy(() -> developer.develop(ASTRONAUT, recipe))
                .isInstanceOf(UnreadablePictureException.class)
                .hasMessageContaining("gone.jpg");
    }

    @Test
    void aTransparentPictureIsFlattenedOntoTheMatteWhereTheFormatKeepsNoAlpha() throws Exception {
        Path file = written(new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB));
        Export export = new Export(
                new EncodeOptions(FileFormat.JPG, 95, false, Chroma.FULL, 0x336699),
                OptionalLong.empty(),
                Keep.NOTHING);
        try (Bitmap after = Decoder.decode(
                developer.develop(file, PrepRecipe.PLAIN.with(export)).bytes())) {
            assertThat(colour(after, 10, 10).getBlue()).isCloseTo(0x99, within(3));
        }
    }

    @Test
    void aByteBudgetIsMet() throws Exception {
        Developed done = developer.develop(ASTRONAUT, PrepRecipe.PLAIN.with(budget(20_000)));
        assertThat(done.bytes()).hasSizeLessThanOrEqualTo(20_000);
        assertThat(done.quality()).isLessThan(90);
    }

    @Test
    void aBudgetThatNothingFitsNamesASizeThatWould() {
        assertThatThrownBy(() -> developer.develop(ASTRONAUT, PrepRecipe.PLAIN.with(budget(2_000))))
                .isInstanceOfSatisfying(
                        BudgetUnmetException.class,
                        e -> assertThat(e.getMessage())
                                .contains("%d × %d px would fit"
                                        .formatted(e.size().width(), e.size().height())));
    }

    @Test
    void theSameRecipeOnTheSamePictureGivesTheSameBytes() throws Exception {
        PrepRecipe recipe = PrepRecipe.PLAIN
                .with(faces(320, 180))
                .with(new Tone(0.3, 10, 10, 10, 30, 30))
                .with(List.of(TextLayer.of("Twice")));
        assertThat(developer.develop(ASTRONAUT, recipe).bytes())
                .isEqualTo(new Developer(new FaceFinder(), new PersonCutout())
                        .develop(ASTRONAUT, recipe)
                        .bytes());
    }

    @Test
    void aFileThatIsNoPictureIsASentence() throws IOException {
        Path file = Files.writeString(folder.resolve("words.jpg"), "no picture");
        assertThatThrownBy(() -> developer.develop(file, PNG)).isInstanceOf(UnreadablePictureException.class);
        assertThatThrownBy(() -> developer.develop(folder.resolve("none.jpg"), PNG))
                .isInstanceOf(UnreadablePictureException.class)
                .hasMessageContaining("none.jpg");
    }

    @Test
    void aSideThatTheFormatCannotWriteIsASentence() throws Exception {
        Path file = quarters(40, 30);
        Export webp = new Export(EncodeOptions.of(FileFormat.WEBP, 80), OptionalLong.empty(), Keep.NOTHING);
        PrepRecipe wide =
                PrepRecipe.PLAIN.with(frame(17_000, 10, Frame.Fit.PAD)).with(webp);
        assertThatThrownBy(() -> developer.develop(file, wide))
                .isInstanceOf(UnreadablePictureException.class)
                .hasMessageContaining("WebP");
    }

    private static Export budget(long bytes) {
        return new Export(EncodeOptions.of(FileFormat.JPG, 90), OptionalLong.of(bytes), Keep.NOTHING);
    }

    private static Frame frame(int width, int height, Frame.Fit fit) {
        return new Frame(
                Optional.of(new Frame.Size(width, height)),
                Optional.empty(),
                fit,
                new Frame.Focus.Centre(),
                new Frame.Margin.Blurred());
    }

    private static Frame faces(int width, int height) {
        Frame centre = frame(width, height, Frame.Fit.FILL);
        return new Frame(centre.size(), centre.ratio(), centre.fit(), new Frame.Focus.Faces(), centre.margin());
    }

    /** Red, green, blue and white. */
    private Path quarters(int width, int height) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        Color[] colours = {Color.RED, Color.GREEN, Color.BLUE, Color.WHITE};
        for (int i = 0; i < colours.length; i++) {
            pen.setColor(colours[i]);
            pen.fillRect(i % 2 * width / 2, i / 2 * height / 2, width / 2, height / 2);
        }
        pen.dispose();
        return written(picture);
    }

    private Path written(BufferedImage picture) throws IOException {
        Path file = folder.resolve("picture.png");
        ImageIO.write(picture, "png", file.toFile());
        return file;
    }

    /** A large JPEG with soft shapes and some detail, as photos have them. */
    private Path photo(int width, int height) throws Exception {
        Path file = folder.resolve("photo.jpg");
        try (Bitmap small = Decoder.decode(ASTRONAUT);
                Bitmap large = Resizing.to(small, width, height)) {
            Files.write(file, Encoder.encode(large, EncodeOptions.of(FileFormat.JPG, 92)));
        }
        return file;
    }

    private static Bitmap gradient(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < width * height; i++) {
            int x = i % width;
            int y = i / width;
            picture.setRGB(x, y, x * 255 / width << 16 | y * 255 / height << 8 | (x * 31 + y * 17) % 256);
        }
        return Bitmap.of(picture);
    }

    private static Color colour(Bitmap picture, int x, int y) {
        return new Color(picture.toBufferedImage().getRGB(x, y));
    }

    private static int[] pixels(Bitmap picture) {
        int[] pixels = new int[picture.width() * picture.height()];
        picture.argbInto(pixels);
        return pixels;
    }

    private static double psnr(Bitmap one, Bitmap other) {
        int[] a = pixels(one);
        int[] b = pixels(other);
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            for (int shift = 0; shift < 24; shift += 8) {
                double difference = (a[i] >> shift & 0xFF) - (b[i] >> shift & 0xFF);
                sum += difference * difference;
            }
        }
        return 10 * Math.log10(255 * 255 / (sum / (3.0 * a.length)));
    }
}
