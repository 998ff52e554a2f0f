package thumbsmith.job;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;

/** Places in line as whole numbers, with room between any two so that a job can be moved between them. */
public final class Rank {
    /** The line: by place; jobs that share one as they were asked for. */
    public static final Comparator<Job> IN_ORDER = Comparator.comparingLong(Job::rank)
            .thenComparing(Job::created)
            .thenComparing(Job::number)
            .thenComparing(Job::id);

    /** Room for so many places within one millisecond of asking, ten jobs to a run. */
    private static final long PER_MILLI = 1L << 20;

    private static final long PER_JOB = 1L << 14;

    private Rank() {}

    /** The place of a job that was never moved: by the moment of asking, then by its number within the run. */
    public static long of(Instant created, int number) {
        return created.toEpochMilli() * PER_MILLI + number * PER_JOB;
    }

    /** The moment of asking to which a place belongs. */
    static Instant moment(long rank) {
        return Instant.ofEpochMilli(Math.floorDiv(rank, PER_MILLI));
    }

    /** A place so far before that one that as many find room between them. */
    static long before(long rank, int jobs) {
        return rank - (jobs + 1) * PER_JOB;
    }

    /** So many places between those two, evenly; empty where there is no room for them. */
    static List<Long> between(long below, long above, int jobs) {
        long step = (above - below) / (jobs + 1);
        if (step < 1) return List.of();
        return LongStream.rangeClosed(1, jobs).mapToObj(i -> below + i * step).toList();
    }
}
