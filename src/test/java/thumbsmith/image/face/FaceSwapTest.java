package thumbsmith.image.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.awt.Rectangle;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import thumbsmith.image.Bitmap;
import thumbsmith.image.face.PortraitVariant.Change;

class FaceSwapTest {
    private static final boolean LONG = Boolean.getBoolean("thumbsmith.test.long");
    /** As a share of the target's face box. */
    private static final double DRIFT = 0.04;

    private static final FaceFinder FINDER = new FaceFinder();

    @ParameterizedTest(name = "{0} with the face of {1}")
    @MethodSource("pairs")
    void theSwappedFaceIsFoundInItsPlaceAndLooksMoreLikeTheSource(PortraitVariant target, PortraitVariant source)
            throws TurnedAwayException {
        SwapTrial trial = SwapTrial.of(target, source);

        assertThat(trial.found()).as("found again").isTrue();
        assertThat(trial.drift()).as("drift of the mesh").isLessThan(DRIFT);
        assertThat(trial.features()).as("drift of eyes, nose and mouth").isLessThan(DRIFT);
        assertThat(trial.after()).as("unlike the source").isLessThan(trial.before());
    }

    /** Some of the pairs, each changed in another way; all of them in the long run. */
    static Stream<Arguments> pairs() {
        List<Arguments> all = PortraitVariant.all()
                .flatMap(target -> PortraitVariant.all()
                        .filter(source -> !source.portrait().equals(target.portrait()))
                        .map(source -> Arguments.of(target, source)))
                .toList();
        return LONG ? all.stream() : Stream.of(5, 83, 112, 206).map(all::get);
    }

    @Test
    void nothingChangesOutsideOfTheFace() throws TurnedAwayException {
        try (Bitmap target = Bitmap.of(Portraits.picture(Portraits.HOPPER));
                Bitmap source = Bitmap.of(Portraits.picture(Portraits.ASTRONAUT))) {
            Face place = FINDER.largest(target).orElseThrow();
            try (SwappedFace swapped =
                    FaceSwap.swap(target, place, source, FINDER.largest(source).orElseThrow())) {
                Rectangle changed =
                        changed(target.toBufferedImage(), swapped.picture().toBufferedImage());
                Rectangle2D.Double box = place.box();
                assertThat(changed.width).isBetween((int) (0.6 * box.width), (int) (1.2 * box.width));
                assertThat(box.getCenterY()).isBetween(changed.getMinY(), changed.getMaxY());
                assertThat(changed.getMinY())
                        .as("the forehead is the target's")
                        .isGreaterThan(box.y - 0.1 * box.height);
            }
        }
    }

    @Test
    void aFaceTakesTheColouredLightOfItsPlace() throws TurnedAwayException {
        BufferedImage blue = Portraits.picture(Portraits.ASTRONAUT);
        for (int i = 0; i < blue.getWidth() * blue.getHeight(); i++) {
            int x = i % blue.getWidth();
            int y = i / blue.getWidth();
            blue.setRGB(x, y, blue.getRGB(x, y) & 0xFF4F6FFF);
        }
        try (Bitmap target = Bitmap.of(blue);
                Bitmap source = Bitmap.of(Portraits.picture(Portraits.JOCONDE))) {
            Face place = FINDER.largest(target).orElseThrow();
            try (SwappedFace swapped =
                    FaceSwap.swap(target, place, source, FINDER.largest(source).orElseThrow())) {
                assertThat(blueness(swapped.picture().toBufferedImage(), place))
                        .isCloseTo(blueness(blue, place), offset(8.0));
            }
        }
    }

    @Test
    void aClosedMouthDoesNotCloseAnOpenOne() throws TurnedAwayException {
        PortraitVariant target = new PortraitVariant(Portraits.ASTRONAUT, Change.NONE);
        try (Bitmap to = Bitmap.of(target.picture());
                Bitmap from = Bitmap.of(Portraits.picture(Portraits.HOPPER))) {
            Face place = FINDER.largest(to).orElseThrow();
            List<Point2D.Double> mesh = FINDER.mesh(to, place);
            try (SwappedFace swapped =
                    FaceSwap.swap(to, place, from, FINDER.largest(from).orElseThrow())) {
                Point2D.Double teeth = MeshRegion.MOUTH.centre(mesh);
                assertThat(swapped.picture().toBufferedImage().getRGB((int) teeth.x, (int) teeth.y))
                        .isEqualTo(to.toBufferedImage().getRGB((int) teeth.x, (int) teeth.y));
            }
        }
    }

    @Test
    void anEnlargedFaceIsTold() throws TurnedAwayException {
        try (Bitmap target = Bitmap.of(Portraits.picture(Portraits.HOPPER));
                Bitmap source = Bitmap.of(Portraits.scaled(Portraits.picture(Portraits.ASTRONAUT), 0.5))) {
            try (SwappedFace swapped = FaceSwap.swap(
                    target,
                    FINDER.largest(target).orElseThrow(),
                    source,
                    FINDER.largest(source).orElseThrow())) {
                assertThat(swapped.enlargement()).isBetween(3.0, 4.5);
            }
        }
    }

    /** Mean of blue less red over the middle of the face, in levels. */
    private static double blueness(BufferedImage picture, Face face) {
        Rectangle2D.Double box = face.box();
        double sum = 0;
        int count = 0;
        for (int y = (int) (box.y + 0.3 * box.height); y < box.y + 0.7 * box.height; y++) {
            for (int x = (int) (box.x + 0.3 * box.width); x < box.x + 0.7 * box.width; x++) {
                int rgb = picture.getRGB(x, y);
                sum += (rgb & 0xFF) - (rgb >> 16 & 0xFF);
                count++;
            }
        }
        return sum / count;
    }

    private static Rectangle changed(BufferedImage before, BufferedImage after) {
        Rectangle changed = new Rectangle(-1, -1);
        for (int y = 0; y < before.getHeight(); y++) {
            for (int x = 0; x < before.getWidth(); x++) {
                if (before.getRGB(x, y) != after.getRGB(x, y)) changed.add(new Rectangle(x, y, 1, 1));
            }
        }
        return changed;
    }
}
