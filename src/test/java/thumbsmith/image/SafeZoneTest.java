package thumbsmith.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;

class SafeZoneTest {
    @Test
    void aVideoHasABadgeAndABarAShortItsButtonsAndTextASquareNothing() {
        assertThat(SafeZone.of(16 / 9.0)).containsExactly(SafeZone.DURATION_BADGE, SafeZone.PROGRESS_BAR);
        assertThat(SafeZone.of(9 / 16.0)).containsExactly(SafeZone.SHORTS_BUTTONS, SafeZone.SHORTS_TEXT);
        assertThat(SafeZone.of(1)).isEmpty();
    }

    @Test
    void theBadgeLiesInTheBottomRightCornerOfAnyFrame() {
        Rectangle2D frame = new Rectangle2D.Double(100, 50, 1280, 720);
        Rectangle2D badge = SafeZone.DURATION_BADGE.within(frame);
        assertThat(badge.getMaxX()).isEqualTo(1380);
        assertThat(badge.getMaxY()).isEqualTo(770);
        assertThat(frame.contains(badge)).isTrue();
    }
}
