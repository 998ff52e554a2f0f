package thumbsmith.draft.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;

class FreeBoxesTest {
    private static final Rectangle2D BOX = new Rectangle2D.Double(0, 0, 100, 100);

    @Test
    void theWholeBoxIsFreeWhereNothingIsKept() {
        assertThat(FreeBoxes.of(BOX, List.of())).containsExactly(BOX);
        assertThat(FreeBoxes.of(BOX, List.of(new Rectangle2D.Double(200, 0, 10, 10))))
                .containsExactly(BOX);
    }

    @Test
    void aCornerLeavesTheLargestBoxesBesideAndAboveIt() {
        assertThat(FreeBoxes.of(BOX, List.of(new Rectangle2D.Double(80, 90, 20, 10))))
                .containsExactlyInAnyOrder(
                        new Rectangle2D.Double(0, 0, 80, 100), new Rectangle2D.Double(0, 0, 100, 90));
    }

    @Test
    void partsOfPixelsAreGivenUp() {
        Rectangle2D odd = new Rectangle2D.Double(0.5, 0.5, 50, 50);
        assertThat(FreeBoxes.of(odd, List.of(new Rectangle2D.Double(40.2, 0, 99, 99))))
                .containsExactly(new Rectangle2D.Double(1, 1, 39, 49));
    }

    @Test
    void nothingIsFreeWhereAllIsKept() {
        assertThat(FreeBoxes.of(BOX, List.of(BOX))).isEmpty();
    }
}
