package thumbsmith.job;

import java.time.Instant;

/** Places in line as whole numbers, with room between any two so that a job can be moved between them. */
public final class Rank {
    /** Room for so many places within one millisecond of asking, ten jobs to a run. */
    private static final long PER_MILLI = 1L << 20;

    private static final long PER_JOB = 1L << 14;

    private Rank() {}

    /** The place of a job that was never moved: by the moment of asking, then by its number within the run. */
    public static long of(Instant created, int number) {
        return created.toEpochMilli() * PER_MILLI + number * PER_JOB;
    }
}
