package thumbsmith.job;

/** Where a chain stands that is not over. */
public record ChainStatus(Chain chain, State state) {
    public enum State {
        /** Its step is in line, on its way or held back. */
        RUNNING,
        /** A step is done, and the next one waits for the person's word. */
        WAITS,
        /** The next step did not get to the queue: nothing was sent. */
        NOT_SENT,
        /** Its step failed. */
        FAILED,
        /** Nobody knows whether its step was made: that is asked of the person where jobs are shown. */
        UNKNOWN,
        /** The person cancelled its step. */
        CANCELLED
    }

    /** 1-based: the step that runs or is stopped at, or the one that is next. */
    public int step() {
        return Math.clamp(
                chain.started() + (state == State.WAITS ? 1 : 0),
                1,
                chain.steps().size());
    }

    public int of() {
        return chain.steps().size();
    }
}
