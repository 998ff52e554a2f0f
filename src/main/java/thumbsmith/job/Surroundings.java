package thumbsmith.job;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;

/**
 * What the scheduler stands in, so that tests can turn it.
 *
 * @param random for the length of waits
 */
public record Surroundings(Timekeeper time, DiskRoom room, RandomGenerator random) {

    /** Real waiting and the real disk. */
    public static Surroundings of(Clock clock, Optional<Path> journal) {
        return new Surroundings(Timekeeper.of(clock), DiskRoom.of(journal), new Random());
    }
}
