package thumbsmith.darkroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {
    private long seconds;
    private final Pace pace = new Pace(() -> seconds * 1_000_000_000);

    @Test
    void knowsNothingBeforeTheFirstPictureIsThrough() {
        assertThat(pace.left(0, 10)).isEmpty();
    }

    @Test
    void reckonsThatTheRestGoesLikeThoseBefore() {
        seconds = 8;

        assertThat(pace.left(4, 10)).contains(Duration.ofSeconds(20));
    }

    @Test
    void doesNotCountPauses() {
        seconds = 4;
        pace.pause(true);
        seconds = 1004;
        assertThat(pace.left(4, 10)).contains(Duration.ofSeconds(10));

        pace.pause(false);
        seconds = 1008;

        assertThat(pace.left(8, 10)).contains(Duration.ofSeconds(10));
    }

    @Test
    void hasNothingLeftAtTheEnd() {
        assertThat(pace.left(0, 0)).contains(Duration.ZERO);
    }
}
