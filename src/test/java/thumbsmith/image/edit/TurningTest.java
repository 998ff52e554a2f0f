package thumbsmith.image.edit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import thumbsmith.image.Bitmap;

class TurningTest {
    @Test
    void aQuarterTurnIsClockwise() {
        try (Bitmap map = Px.map(5, 3);
                Bitmap turned = Turning.turned(map, 1, false, false)) {
            assertThat(turned.width()).isEqualTo(3);
            assertThat(turned.height()).isEqualTo(5);
            assertThat(Px.at(turned, 2, 0)).isEqualTo(Px.at(map, 0, 0));
            assertThat(Px.at(turned, 0, 4)).isEqualTo(Px.at(map, 4, 2));
        }
    }

    @Test
    void mirroringComesAfterTheTurn() {
        try (Bitmap map = Px.map(5, 3);
                Bitmap turned = Turning.turned(map, 1, true, false)) {
            assertThat(Px.at(turned, 0, 0)).isEqualTo(Px.at(map, 0, 0));
        }
    }

    @Test
    void flippingPutsTheTopAtTheBottom() {
        try (Bitmap map = Px.map(5, 3);
                Bitmap flipped = Turning.turned(map, 0, false, true)) {
            assertThat(Px.at(flipped, 1, 0)).isEqualTo(Px.at(map, 1, 2));
        }
    }

    @Property(tries = 40, seed = "20261122")
    void turningBackGivesTheSamePicture(
            @ForAll @IntRange(min = 1, max = 20) int width,
            @ForAll @IntRange(min = 1, max = 20) int height,
            @ForAll @IntRange(min = 0, max = 3) int quarters) {
        try (Bitmap map = Px.map(width, height);
                Bitmap there = Turning.turned(map, quarters, false, false);
                Bitmap back = Turning.turned(there, -quarters, false, false)) {
            assertThat(Px.all(back)).isEqualTo(Px.all(map));
        }
    }

    @Test
    void theGivenPictureMayBeClosedBeforeTheResult() {
        Bitmap same;
        try (Bitmap map = Px.map(4, 4)) {
            same = Turning.turned(map, 0, false, false);
        }
        try (same) {
            assertThat(Px.at(same, 3, 2)).isEqualTo(Px.opaque(0x030240));
        }
    }
}
