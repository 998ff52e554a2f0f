package thumbsmith.job;

/** What becomes at the start of the jobs that an earlier run left unsent. */
public enum Leftovers {
    /** They are parked until the person says so. */
    PARK,
    /** They go on by themselves, once everything that was answered has been fetched. Not those that the person paused. */
    GO_ON
}
