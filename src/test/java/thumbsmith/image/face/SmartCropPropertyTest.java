package thumbsmith.image.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SmartCropPropertyTest {
    private static final int STEPS = 40;

    /** In px; the faces may reach beyond the edges, as the detector's do. */
    record Photo(int width, int height, List<Face> faces) {}

    @Property(tries = 500, seed = "20261122")
    void liesInsideAndHasTheRatio(@ForAll("photos") Photo photo, @ForAll("ratios") double ratio) {
        Rectangle2D.Double crop = crop(photo, ratio);
        Rectangle2D all = new Rectangle2D.Double(-1e-6, -1e-6, photo.width + 2e-6, photo.height + 2e-6);
        assertThat(all.contains(crop)).isTrue();
        assertThat(crop.width / crop.height).isCloseTo(ratio, within(1e-6));
    }

    @Property(tries = 500, seed = "20261122")
    void keepsAtLeastHalfOfWhatIsPossible(@ForAll("photos") Photo photo, @ForAll("ratios") double ratio) {
        double possible = Math.min(photo.width, photo.height * ratio);
        assertThat(crop(photo, ratio).width).isBetween(possible / 2 - 1e-6, possible + 1e-6);
    }

    @Property(tries = 500, seed = "20261122")
    void keepsTheMainFaceWholeWhereverItFits(@ForAll("photos") Photo photo, @ForAll("ratios") double ratio) {
        Rectangle2D.Double box = main(photo).box();
        Room largest = Room.of(photo.width, photo.height, ratio);
        if (box.isEmpty() || box.width > largest.width() || box.height > largest.height()) return;
        Rectangle2D.Double crop = crop(photo, ratio);
        assertThat(new Rectangle2D.Double(crop.x - 1e-6, crop.y - 1e-6, crop.width + 2e-6, crop.height + 2e-6)
                        .contains(box))
                .isTrue();
    }

    @Property(tries = 500, seed = "20261122")
    void coversNoFaceWhereAnyCropOfTheLargestSizeCan(@ForAll("photos") Photo photo, @ForAll("ratios") double ratio) {
        Face main = main(photo);
        Room largest = Room.of(photo.width, photo.height, ratio);
        boolean possible = IntStream.range(0, STEPS * STEPS)
                .mapToObj(i -> largest.from(
                        largest.mostX() * (i % STEPS) / (STEPS - 1), largest.mostY() * (i / STEPS) / (STEPS - 1)))
                .anyMatch(it -> it.contains(main.box()) && !SmartCropTest.covered(it, main));
        if (possible)
            assertThat(SmartCropTest.covered(crop(photo, ratio), main)).isFalse();
    }

    @Provide
    Arbitrary<Double> ratios() {
        return Arbitraries.of(16 / 9.0, 9 / 16.0, 1.0, 4 / 3.0, 4 / 5.0, 21 / 9.0, 2 / 3.0);
    }

    @Provide
    Arbitrary<Photo> photos() {
        Arbitrary<Integer> sides = Arbitraries.integers().between(64, 6000);
        return Combinators.combine(sides, sides)
                .flatAs((width, height) -> faces(width, height)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(5)
                        .map(faces -> new Photo(width, height, faces)));
    }

    private static Arbitrary<Face> faces(int width, int height) {
        Arbitrary<Double> places = Arbitraries.doubles().between(-0.02, 0.95);
        Arbitrary<Double> sizes = Arbitraries.doubles().between(0.03, 0.7);
        return Combinators.combine(places, places, sizes)
                .as((x, y, size) -> Faces.at(x * width, y * height, size * Math.min(width, height)));
    }

    /** As far as it is in the picture. */
    private static Face main(Photo photo) {
        return photo.faces.stream()
                .map(it -> it.within(photo.width, photo.height))
                .max(Comparator.comparingDouble(Face::area))
                .orElseThrow();
    }

    private static Rectangle2D.Double crop(Photo photo, double ratio) {
        return SmartCrop.about(photo.width, photo.height, ratio, photo.faces);
    }
}
