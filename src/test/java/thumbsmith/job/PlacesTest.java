package thumbsmith.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private final Places places = new Places(10);

    private List<Places.Place> take(int count) {
        List<Places.Place> taken = new ArrayList<>();
        for (int i = 0; i < count; i++) taken.add(places.tryTake().orElseThrow());
        return taken;
    }

    @Test
    void thereAreNoMoreThanTheSetting() {
        take(10);
        assertThat(places.tryTake()).isEmpty();
        places.free();
        assertThat(places.tryTake()).isPresent();
    }

    @Test
    void oneCrowdHalvesThemOnce() {
        take(10).forEach(places::tooMany);
        assertThat(places.open()).isEqualTo(5);
    }

    @Test
    void nextCrowdHalvesThemAgainDownToOne() {
        for (int open : List.of(5, 2, 1, 1)) {
            List<Places.Place> taken = take(places.open());
            taken.forEach(places::tooMany);
            taken.forEach(it -> places.free());
            assertThat(places.open()).isEqualTo(open);
        }
    }

    @Test
    void theyCreepUpByOneAfterAsManySuccessesAsThereAre() {
        take(10).forEach(places::tooMany);
        for (int i = 0; i < 4; i++) places.succeeded();
        assertThat(places.open()).isEqualTo(5);
        places.succeeded();
        assertThat(places.open()).isEqualTo(6);
        for (int i = 0; i < 100; i++) places.succeeded();
        assertThat(places.open()).isEqualTo(10);
    }

    @Test
    void settingIsNeverExceededAndRaisesOnlyWhatWasNotLowered() {
        places.set(4);
        assertThat(places.open()).isEqualTo(4);
        take(4).forEach(places::tooMany);
        places.set(8);
        assertThat(places.open()).isEqualTo(2);
        places.set(1);
        assertThat(places.open()).isEqualTo(1);
    }
}
