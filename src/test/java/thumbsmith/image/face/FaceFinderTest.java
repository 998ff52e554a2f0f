package thumbsmith.image.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thumbsmith.image.Bitmap;
import thumbsmith.image.Pictures;

class FaceFinderTest {
    /** Where the portraits' faces are, by eye, in px. */
    private static final Rectangle2D ASTRONAUT = new Rectangle2D.Double(178, 78, 94, 98);

    private static final Rectangle2D HOPPER = new Rectangle2D.Double(172, 145, 186, 190);

    private final FaceFinder finder = new FaceFinder();

    @Test
    void findsTheOneFaceOfAPortrait() {
        assertThat(overlap(only(astronaut()).box(), ASTRONAUT)).isGreaterThan(0.75);
        assertThat(overlap(only(hopper()).box(), HOPPER)).isGreaterThan(0.75);
    }

    @Test
    void namesTheSixPointsAsThePersonHasThem() {
        Face face = only(astronaut());
        assertThat(face.landmarks()).hasSize(6);
        assertThat(face.landmarks().get(0).distance(203, 102)).as("right eye").isLessThan(8);
        assertThat(face.landmarks().get(1).distance(243, 101)).as("left eye").isLessThan(8);
        assertThat(face.landmarks().get(2).distance(221, 128)).as("nose").isLessThan(8);
        assertThat(face.landmarks().get(3).distance(221, 148)).as("mouth").isLessThan(8);
        assertThat(face.landmarks().get(4).x).as("right ear").isLessThan(200);
        assertThat(face.landmarks().get(5).x).as("left ear").isGreaterThan(250);
    }

    @Test
    void findsAMirroredFaceOnTheOtherSide() {
        double mirrored = only(Portraits.mirrored(astronaut())).box().getCenterX();
        assertThat(mirrored).isCloseTo(512 - ASTRONAUT.getCenterX(), within(8.0));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-30, -15, 15, 30})
    void findsATiltedFaceAndHowFarItLeans(double degrees) {
        Face face = only(Portraits.tilted(astronaut(), degrees));
        assertThat(Math.toDegrees(face.tilt())).isBetween(degrees - 8, degrees + 8);
        only(Portraits.tilted(hopper(), degrees));
    }

    @Test
    void findsFacesInTheDark() {
        only(Portraits.darkened(astronaut(), 0.35f));
        only(Portraits.darkened(hopper(), 0.35f));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.25, 0.5, 4})
    void findsTheSameFaceAtAnySize(double factor) {
        Rectangle2D.Double box =
                only(Portraits.scaled(astronaut(), factor)).times(1 / factor).box();
        assertThat(overlap(box, ASTRONAUT)).isGreaterThan(0.7);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "330, 30", "615, 210", "1010, 450", "500, 440"})
    void findsAFaceOfFourPercentOfTheLongerSideAnywhere(int x, int y) {
        BufferedImage scene = Portraits.scene();
        // Its face is 0.19 of the portrait's width: 51 of 1280 px.
        Portraits.paste(scene, astronaut(), x, y, 268);
        Rectangle2D.Double box = only(scene).box();
        assertThat(box.width).isBetween(40.0, 64.0);
        assertThat(new Rectangle2D.Double(x, y, 268, 268).contains(box)).isTrue();
    }

    @Test
    void findsEachOfSeveralFacesOnceTheLargestFirst() {
        List<Face> faces = find(Portraits.crowd());
        assertThat(faces).hasSize(3);
        assertThat(faces).isSortedAccordingTo((a, b) -> Double.compare(b.area(), a.area()));
    }

    @Test
    void findsNobodyWhereNobodyIs() {
        assertThat(find(Portraits.picture(Portraits.ROCKET))).isEmpty();
        assertThat(find(Portraits.scene())).isEmpty();
        assertThat(find(Pictures.noise(700, 400, 7))).isEmpty();
        assertThat(find(Pictures.plain(3, 900, 0xFF808080))).isEmpty();
        assertThat(find(Pictures.plain(1, 1, 0xFF000000))).isEmpty();
        assertThat(find(Pictures.plain(4000, 1, 0xFF808080))).isEmpty();
        assertThat(find(Pictures.plain(1, 4000, 0xFF808080))).isEmpty();
    }

    @Test
    void looksAtPicturesWithAlphaToo() {
        BufferedImage seeThrough = new BufferedImage(512, 512, BufferedImage.TYPE_INT_ARGB);
        seeThrough.createGraphics().drawImage(astronaut(), 0, 0, null);
        seeThrough.setRGB(0, 0, 0);
        only(seeThrough);
    }

    @Test
    void laysTheMeshOverTheFaceAndNothingElse() {
        try (Bitmap picture = Bitmap.of(Portraits.scaled(astronaut(), 2))) {
            Face face = finder.find(picture).getFirst();
            var mesh = finder.mesh(picture, face);
            assertThat(mesh).hasSize(468);
            assertThat(mesh).allMatch(it -> Head.of(face, 1024, 1024).contains(it));
            // Point 1 is the tip of the nose.
            assertThat(mesh.get(1).distance(442, 256)).isLessThan(16);
            Face helmet = Faces.moved(face, 350, 560);
            assertThat(finder.mesh(picture, helmet)).isEmpty();
        }
    }

    @Test
    void servesManyThreadsAtOnce() {
        List<CompletableFuture<List<Face>>> all = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> find(i % 2 == 0 ? astronaut() : hopper()),
                        it -> Thread.ofVirtual().start(it)))
                .toList();
        assertThat(all.stream().map(CompletableFuture::join).distinct()).hasSize(2);
    }

    private Face only(BufferedImage picture) {
        List<Face> faces = find(picture);
        assertThat(faces).hasSize(1);
        return faces.getFirst();
    }

    private List<Face> find(BufferedImage picture) {
        try (Bitmap bitmap = Bitmap.of(picture)) {
            return finder.find(bitmap);
        }
    }

    private static BufferedImage astronaut() {
        return Portraits.picture(Portraits.ASTRONAUT);
    }

    private static BufferedImage hopper() {
        return Portraits.picture(Portraits.HOPPER);
    }

    /** Common area to all area. */
    private static double overlap(Rectangle2D a, Rectangle2D b) {
        Rectangle2D both = a.createIntersection(b);
        if (both.isEmpty()) return 0;
        double common = both.getWidth() * both.getHeight();
        return common / (a.getWidth() * a.getHeight() + b.getWidth() * b.getHeight() - common);
    }
}
