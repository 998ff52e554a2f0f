package thumbsmith.draft.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import thumbsmith.draft.brief.Headline;

class LineBreaksTest {
    @Test
    void allWaysAreTriedInOrder() {
        assertThat(LineBreaks.of(3, 2))
                .containsExactlyInAnyOrder(
                        List.of(List.of(0, 1, 2)),
                        List.of(List.of(0), List.of(1, 2)),
                        List.of(List.of(0, 1), List.of(2)));
    }

    @Test
    void aLineThatEndsOnAFigureOrALittleWordReadsWorse() {
        Headline headline = new Headline(List.of("SURVIVED", "30", "DAYS"), -1);
        double torn = Sense.of(List.of(List.of(0, 1), List.of(2)), headline);
        double whole = Sense.of(List.of(List.of(0), List.of(1, 2)), headline);
        assertThat(torn).isLessThan(whole);
    }
}
