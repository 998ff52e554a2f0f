package thumbsmith.image.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import thumbsmith.image.Bitmap;

class StraighteningTest {
    /** Outside, the edge would be repeated: nothing but the enlargement keeps it away. */
    @Property(tries = 200, seed = "20261122")
    void noCornerIsEmpty(
            @ForAll @IntRange(min = 1, max = 9000) int width,
            @ForAll @IntRange(min = 1, max = 9000) int height,
            @ForAll @DoubleRange(min = -45, max = 45) double degrees)
            throws Exception {
        AffineTransform back = Straightening.transform(width, height, degrees).createInverse();
        Rectangle2D source = back.createTransformedShape(new Rectangle2D.Double(0, 0, width, height))
                .getBounds2D();
        double rounding = 1e-6 * Math.max(width, height);
        assertThat(source.getX()).isGreaterThanOrEqualTo(-rounding);
        assertThat(source.getY()).isGreaterThanOrEqualTo(-rounding);
        assertThat(source.getMaxX()).isLessThanOrEqualTo(width + rounding);
        assertThat(source.getMaxY()).isLessThanOrEqualTo(height + rounding);
    }

    @Test
    void pixelsLieWhereTheTransformSays() {
        try (Bitmap dot = Px.of(201, 101, (x, y) -> Px.opaque(Math.hypot(x - 140, y - 50) < 6 ? 0xFFFFFF : 0));
                Bitmap turned =
                        Straightening.window(dot, 10, new Rectangle2D.Double(0, 0, 201, 101), 201, 101, false)) {
            Point2D there = Straightening.transform(201, 101, 10).transform(new Point2D.Double(140.5, 50.5), null);
            Point2D seen = centreOfLight(turned);
            assertThat(seen.getX()).isCloseTo(there.getX(), within(0.2));
            assertThat(seen.getY()).isCloseTo(there.getY(), within(0.2));
            assertThat(there.getY()).as("clockwise: what is right goes down").isGreaterThan(51);
        }
    }

    @Test
    void aSmallWindowShowsTheSamePlaceAsTheWhole() {
        Rectangle2D window = new Rectangle2D.Double(120, 30, 80, 60);
        try (Bitmap dot = Px.of(300, 200, (x, y) -> Px.opaque(Math.hypot(x - 150, y - 60) < 8 ? 0xFFFFFF : 0));
                Bitmap small = Straightening.window(dot, -7, window, 40, 30, false)) {
            Point2D there = Straightening.transform(300, 200, -7).transform(new Point2D.Double(150.5, 60.5), null);
            Point2D seen = centreOfLight(small);
            assertThat(seen.getX()).isCloseTo((there.getX() - 120) / 2, within(0.2));
            assertThat(seen.getY()).isCloseTo((there.getY() - 30) / 2, within(0.2));
        }
    }

    @Test
    void noAngleChangesNothing() {
        try (Bitmap map = Px.map(40, 30);
                Bitmap same = Straightening.window(map, 0, new Rectangle2D.Double(0, 0, 40, 30), 40, 30, false)) {
            assertThat(Px.all(same)).isEqualTo(Px.all(map));
        }
    }

    @Test
    void theQuickWayDiffersOnlyInSharpness() {
        Rectangle2D whole = new Rectangle2D.Double(0, 0, 90, 60);
        try (Bitmap soft = Px.of(90, 60, (x, y) -> Px.opaque((x * 2) << 16 | (y * 3) << 8));
                Bitmap fine = Straightening.window(soft, 5, whole, 90, 60, false);
                Bitmap quick = Straightening.window(soft, 5, whole, 90, 60, true)) {
            assertThat(Px.red(Px.at(quick, 70, 20))).isCloseTo(Px.red(Px.at(fine, 70, 20)), within(2));
            assertThat(Px.green(Px.at(quick, 70, 20))).isCloseTo(Px.green(Px.at(fine, 70, 20)), within(2));
        }
    }

    private static Point2D centreOfLight(Bitmap picture) {
        double x = 0;
        double y = 0;
        double light = 0;
        int[] pixels = Px.all(picture);
        for (int i = 0; i < pixels.length; i++) {
            int here = Px.green(pixels[i]);
            x += here * (i % picture.width() + 0.5);
            y += here * (i / picture.width() + 0.5);
            light += here;
        }
        return new Point2D.Double(x / light, y / light);
    }
}
