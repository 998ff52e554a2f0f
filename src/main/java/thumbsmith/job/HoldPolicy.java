package thumbsmith.job;

import thumbsmith.failure.HoldReason;

/** What becomes of jobs while nothing can be sent to their service. */
public enum HoldPolicy {
    /** The window: they are parked, whatever the reason, until it is over. */
    PARK,
    /** The command line: each fails at once. */
    FAIL,
    /**
     * The command line that was told to wait: they are parked where it can be over without a word of the person, and go
     * on however long it took; for credits one job is sent now and then. For any other reason they fail.
     */
    WAIT;

    boolean parks(HoldReason reason) {
        return switch (this) {
            case PARK -> true;
            case FAIL -> false;
            case WAIT -> reason.endsByItself() || reason == HoldReason.CREDITS;
        };
    }
}
