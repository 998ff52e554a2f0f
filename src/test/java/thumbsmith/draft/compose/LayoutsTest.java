package thumbsmith.draft.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import thumbsmith.contract.Format;
import thumbsmith.image.SafeZone;

class LayoutsTest {
    static final List<Layout> ALL = Layouts.ALL;

    private static final Set<Slot> WRITTEN =
            EnumSet.of(Slot.HEADLINE, Slot.NUMBER, Slot.ITEMS, Slot.LEFT_LABEL, Slot.RIGHT_LABEL);
    private static final Rectangle2D INSIDE = new Rectangle2D.Double(0.0399, 0.0399, 0.9202, 0.9202);
    private static final Rectangle2D UNIT = new Rectangle2D.Double(0, 0, 1, 1);

    @ParameterizedTest
    @FieldSource("ALL")
    void wordsStayClearOfMarginsAndOfWhatPlayersShow(Layout layout) {
        for (Format format : Format.values()) {
            layout.boxes().get(format).forEach((slot, box) -> {
                if (WRITTEN.contains(slot)) {
                    assertThat(INSIDE.contains(box)).as("%s %s", format, slot).isTrue();
                    assertThat(covered(format).stream().filter(box::intersects))
                            .as("%s %s", format, slot)
                            .isEmpty();
                }
            });
        }
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void aLayoutFitsEveryFormatAndHasLettersToChooseFrom(Layout layout) {
        assertThat(layout.boxes()).containsOnlyKeys(Format.values());
        assertThat(layout.treatments()).isNotEmpty();
        assertThat(layout.tilt()).hasSize(2).isSorted();
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void aNeededPersonHasAPlaceForTheirFace(Layout layout) {
        if (layout.needs().contains(Need.PERSON)) {
            assertThat(Format.values()).allMatch(it -> layout.has(Slot.FACE, it) || layout.has(Slot.LEFT, it));
        }
    }

    @Test
    void everyNameIsTakenOnce() {
        assertThat(ALL).extracting(Layout::name).doesNotHaveDuplicates();
    }

    /** A hair smaller, since boxes may touch. */
    private static List<Rectangle2D.Double> covered(Format format) {
        return SafeZone.of((double) format.width() / format.height()).stream()
                .map(it -> it.within(UNIT))
                .map(it -> new Rectangle2D.Double(it.x + 1e-6, it.y + 1e-6, it.width, it.height))
                .toList();
    }
}
