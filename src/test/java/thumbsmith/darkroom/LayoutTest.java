package thumbsmith.darkroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import thumbsmith.image.UnreadablePictureException;

class LayoutTest {
    @Provide
    Arbitrary<Geometry> geometries() {
        return Recipes.geometries();
    }

    @Provide
    Arbitrary<Frame> frames() {
        return Recipes.frames();
    }

    @Property(tries = 1000, seed = "20261122")
    void theWindowLiesInThePictureAndTheContentInTheResult(
            @ForAll @IntRange(min = 1, max = 9000) int width,
            @ForAll @IntRange(min = 1, max = 9000) int height,
            @ForAll("geometries") Geometry geometry,
            @ForAll("frames") Frame frame) {
        try {
            Layout layout = Layout.of(width, height, geometry, frame, Aim.at(0.3, 0.9));
            assertThat(layout.window().getX()).isGreaterThanOrEqualTo(0);
            assertThat(layout.window().getMaxX()).isLessThanOrEqualTo(layout.turnedWidth() + 1e-6);
            assertThat(layout.window().getMaxY()).isLessThanOrEqualTo(layout.turnedHeight() + 1e-6);
            assertThat(layout.contentWidth()).isBetween(1, layout.width());
            assertThat(layout.contentHeight()).isBetween(1, layout.height());
            if (frame.fit() == Frame.Fit.FIT) assertThat(layout.scale()).isLessThan(2.01);
        } catch (UnreadablePictureException e) {
            assertThat(e.getMessage()).endsWith(".");
        }
    }

    @Test
    void fillCutsWhatSticksOut() throws Exception {
        Layout layout = layout(4000, 3000, frame(1280, 720, Frame.Fit.FILL));
        assertThat(layout.window().getHeight()).isCloseTo(2250, within(1e-9));
        assertThat(layout.window().getY()).isCloseTo(375, within(1e-9));
        assertSize(layout, 1280, 720);
    }

    @Test
    void fitKeepsTheShapeAndNeverEnlarges() throws Exception {
        assertSize(layout(4000, 3000, frame(1280, 720, Frame.Fit.FIT)), 960, 720);
        assertSize(layout(400, 300, frame(1280, 720, Frame.Fit.FIT)), 400, 300);
    }

    @Test
    void padKeepsTheWholePictureInsideTheFrame() throws Exception {
        Layout layout = layout(400, 300, frame(1280, 720, Frame.Fit.PAD));
        assertSize(layout, 1280, 720);
        assertThat(layout.contentWidth()).isEqualTo(960);
        assertThat(layout.contentHeight()).isEqualTo(720);
    }

    @Test
    void aRatioAloneKeepsTheScale() throws Exception {
        assertSize(layout(4000, 3000, ratio(Frame.Fit.FILL)), 4000, 2250);
        assertSize(layout(4000, 3000, ratio(Frame.Fit.PAD)), 5333, 3000);
    }

    @Test
    void aRatioIsCutToBeforeFitting() throws Exception {
        Frame frame = new Frame(
                Optional.of(new Frame.Size(1000, 1000)),
                Optional.of(new Frame.Ratio(2, 1)),
                Frame.Fit.FIT,
                new Frame.Focus.Centre(),
                new Frame.Margin.Blurred());
        assertSize(layout(4000, 3000, frame), 1000, 500);
    }

    @Test
    void aQuarterTurnChangesTheSides() throws Exception {
        Geometry turned = new Geometry(1, false, false, 0, Optional.empty());
        assertSize(Layout.of(4000, 3000, turned, Frame.AS_IT_IS, Aim.CENTRE), 3000, 4000);
    }

    @Test
    void aFocusAtTheEdgeStaysInside() {
        var part = Aim.at(1, 0).part(new Rectangle2D.Double(10, 20, 400, 300), 1);
        assertThat(part).isEqualTo(new Rectangle2D.Double(110, 20, 300, 300));
    }

    @Test
    void aCropOfLessThanAPixelIsASentence() {
        Geometry sliver = new Geometry(0, false, false, 0, Optional.of(new Geometry.Crop(0.5, 0.5, 0.001, 0.001)));
        assertThatThrownBy(() -> Layout.of(100, 100, sliver, Frame.AS_IT_IS, Aim.CENTRE))
                .isInstanceOf(UnreadablePictureException.class)
                .hasMessageContaining("less than one pixel");
    }

    @Test
    void aResultOfGigapixelsIsASentence() {
        assertThatThrownBy(() -> layout(4000, 3000, frame(65_000, 65_000, Frame.Fit.PAD)))
                .isInstanceOf(UnreadablePictureException.class)
                .hasMessageContaining("megapixels");
    }

    private static Layout layout(int width, int height, Frame frame) throws UnreadablePictureException {
        return Layout.of(width, height, Geometry.NONE, frame, Aim.CENTRE);
    }

    private static Frame frame(int width, int height, Frame.Fit fit) {
        return new Frame(
                Optional.of(new Frame.Size(width, height)),
                Optional.empty(),
                fit,
                new Frame.Focus.Centre(),
                new Frame.Margin.Blurred());
    }

    private static Frame ratio(Frame.Fit fit) {
        return new Frame(
                Optional.empty(),
                Optional.of(new Frame.Ratio(16, 9)),
                fit,
                new Frame.Focus.Centre(),
                new Frame.Margin.Blurred());
    }

    private static void assertSize(Layout layout, int width, int height) {
        assertThat(layout.width()).isEqualTo(width);
        assertThat(layout.height()).isEqualTo(height);
    }
}
