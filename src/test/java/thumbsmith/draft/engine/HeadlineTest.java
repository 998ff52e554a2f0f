package thumbsmith.draft.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import thumbsmith.contract.Format;
import thumbsmith.draft.paint.Canvas;

class HeadlineTest {
    @Test
    void quotedWordsComeFirst() {
        assertThat(Headline.of("A dark cave, text \"Don't go in\" in red").words())
                .containsExactly("DON'T", "GO", "IN");
        assertThat(Headline.of("He shouts “Never again” loudly").words()).containsExactly("NEVER", "AGAIN");
    }

    @Test
    void aShortPromptIsTakenWhole() {
        assertThat(Headline.of("I bought my own island").words()).containsExactly("I", "BOUGHT", "MY", "OWN", "ISLAND");
    }

    @Test
    void aLongPromptGivesItsStrongestWordsInOrder() {
        assertThat(Headline.of("I survived 100 days in a haunted house with nothing but a flashlight")
                        .words())
                .containsExactly("SURVIVED", "100", "DAYS", "HAUNTED", "HOUSE");
    }

    @Test
    void aSingleWordBetweenTwoStrongOnesComesAlong() {
        assertThat(Headline.of("I survived 7 days alone at sea").words())
                .containsExactly("SURVIVED", "7", "DAYS", "ALONE", "AT", "SEA");
    }

    @Property(tries = 300, seed = "20261122")
    void noPromptGivesMoreThanEightWords(@ForAll @StringLength(max = 300) String prompt) {
        assertThat(Headline.of(prompt).words()).hasSizeLessThanOrEqualTo(8).allMatch(it -> it.length() < 60);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void lettersRimAndShadowStayInTheSafeArea(Format format) {
        for (boolean flipped : new boolean[] {true, false}) {
            for (double tilt : new double[] {0, -0.06, 0.03}) {
                Layout layout = Layout.withHero(format, flipped);
                assertThat(inked(format, layout.headline(), tilt))
                        .as("%s %s %s", format, flipped, tilt)
                        .matches(it -> layout.headline().getBounds().contains(it));
                assertSafe(format, layout.headline());
            }
        }
        assertSafe(format, Layout.headlineOnly(format).headline());
        assertSafe(format, Layout.band(format, true).headline());
        assertSafe(format, Layout.band(format, false).headline());
    }

    private static void assertSafe(Format format, Rectangle2D box) {
        double x = format.width() * Layout.MARGIN;
        double y = format.height() * Layout.MARGIN;
        Rectangle2D safe = new Rectangle2D.Double(x, y, format.width() - 2 * x, format.height() - 2 * y);
        Rectangle2D badge = new Rectangle2D.Double(
                format.width() * 0.84, format.height() * 0.85, format.width() * 0.16, format.height() * 0.15);
        assertThat(safe.contains(box)).isTrue();
        assertThat(badge.intersects(box)).isFalse();
    }

    /** The box around every pixel that a headline changes. */
    private static Rectangle2D inked(Format format, Rectangle2D box, double tilt) {
        BufferedImage picture = Canvas.of(format);
        HeadlineBlock block = HeadlineBlock.fit(List.of("I", "BOUGHT", "MY", "OWN", "ISLAND"), box, 3, tilt);
        Canvas.paint(picture, pen -> HeadlinePainter.paint(pen, block, Palette.of("", 1)));
        int[] pixels = Samples.pixels(picture);
        Rectangle2D inked = null;
        for (int i = 0; i < pixels.length; i++) {
            if (pixels[i] >>> 24 > 8) {
                Rectangle2D here = new Rectangle2D.Double(i % format.width(), i / format.width(), 1, 1);
                inked = inked == null ? here : inked.createUnion(here);
            }
        }
        return inked;
    }
}
