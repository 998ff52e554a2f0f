package thumbsmith.prep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import thumbsmith.darkroom.Geometry.Crop;

/** A crop of a picture of 1600 × 900. */
class CropBoxTest {
    private static final PixelSize WHOLE = new PixelSize(1600, 900);
    private static final CropBox MIDDLE = new CropBox(WHOLE, 400, 225, 800, 450);

    @Test
    void theWholePictureIsNoCrop() {
        assertThat(CropBox.all(WHOLE).crop()).isEmpty();
        assertThat(MIDDLE.crop()).contains(new Crop(0.25, 0.25, 0.5, 0.5));
        assertThat(CropBox.of(Optional.of(new Crop(0.25, 0.25, 0.5, 0.5)), WHOLE))
                .isEqualTo(MIDDLE);
    }

    @Test
    void aBoxStopsAtTheEdge() {
        CropBox moved = MIDDLE.moved(5000, -5000);
        assertThat(moved).isEqualTo(new CropBox(WHOLE, 800, 0, 800, 450));
    }

    @Test
    void theEdgesAcrossFromTheHeldOnesStay() {
        CropBox grown = MIDDLE.resized(Handle.NORTH_WEST, 100, 50, OptionalDouble.empty());
        assertThat(grown).isEqualTo(new CropBox(WHOLE, 100, 50, 1100, 625));
        CropBox narrowed = MIDDLE.resized(Handle.EAST, 700, 0, OptionalDouble.empty());
        assertThat(narrowed).isEqualTo(new CropBox(WHOLE, 400, 225, 300, 450));
    }

    @Test
    void aShapeIsKeptAtCornersAndEdges() {
        CropBox corner = MIDDLE.resized(Handle.SOUTH_EAST, 600, 1000, OptionalDouble.of(1));
        assertThat(corner.width()).isEqualTo(675).isEqualTo(corner.height());
        CropBox edge = MIDDLE.resized(Handle.EAST, 700, 0, OptionalDouble.of(1));
        assertThat(edge.width()).isEqualTo(300);
        assertThat(edge.y() + edge.height() / 2).as("about its middle").isEqualTo(450);
    }

    @Test
    void aBoxNeverTurnsInsideOut() {
        CropBox least = MIDDLE.resized(Handle.SOUTH_EAST, 0, 0, OptionalDouble.empty());
        assertThat(least.width()).isEqualTo(16);
        assertThat(least.x()).isEqualTo(400);
    }

    @Test
    void aShapeTakesAsMuchAsThereIs() {
        CropBox tall = CropBox.all(WHOLE).shaped(9.0 / 16);
        assertThat(tall.height()).isEqualTo(900);
        assertThat(tall.width()).isCloseTo(506.25, within(0.01));
        assertThat(tall.x() + tall.width() / 2).isCloseTo(800, within(0.01));
    }

    @Property(tries = 500)
    void whateverIsDraggedItStaysInside(
            @ForAll Handle held,
            @ForAll @DoubleRange(min = -3000, max = 3000) double px,
            @ForAll @DoubleRange(min = -3000, max = 3000) double py,
            @ForAll RatioLock lock) {
        CropBox box = MIDDLE.resized(held, px, py, lock.of(WHOLE));
        assertThat(box.x()).isBetween(0.0, WHOLE.width() - box.width() + 1e-6);
        assertThat(box.y()).isBetween(0.0, WHOLE.height() - box.height() + 1e-6);
        assertThat(box.width()).isPositive();
        lock.of(WHOLE).ifPresent(ratio -> assertThat(box.width() / box.height()).isCloseTo(ratio, within(1e-6)));
        assertThat(box.crop())
                .satisfiesAnyOf(
                        it -> assertThat(it).isEmpty(), it -> assertThat(it).isPresent());
    }
}
