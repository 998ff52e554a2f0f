package thumbsmith.job;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import thumbsmith.failure.Failure;

/** Where a job stands. Each state is written down before it is shown. */
public sealed interface JobState {

    /** Not sent yet; cancelling is free. */
    record Waiting() implements JobState {}

    /**
     * The request is on its way or with the service.
     *
     * @param sent when its last byte was released; empty while it still can be withdrawn
     */
    record Sending(Instant started, Optional<Instant> sent) implements JobState {}

    /**
     * Sent whole, and no answer came back: it may have been made and charged.
     *
     * @param settled the person has said what is to become of it: it was sent again as a job of its own, or given up
     */
    record Unknown(Instant sent, Failure.OutcomeUnknown failure, boolean settled) implements JobState {
        public Unknown(Instant sent, Failure.OutcomeUnknown failure) {
            this(sent, failure, false);
        }
    }

    /** Answered; the output is being fetched. */
    record Fetching(Instant sent, Instant answered, URI output, String requestId) implements JobState {
        /** The contract: output addresses die after 24 h. */
        public static final Duration FETCHABLE = Duration.ofHours(24);

        /** Until when the output can be fetched. */
        public Instant expires() {
            return answered.plus(FETCHABLE);
        }

        /** How long the output can still be fetched; zero where that time is over. */
        public Duration left(Instant now) {
            Duration left = Duration.between(now, expires());
            return left.isNegative() ? Duration.ZERO : left;
        }
    }

    /** The output is on disk. */
    record Done(Instant finished) implements JobState {}

    /** @param took from complete request to answer, where it got that far */
    record Failed(Instant finished, Failure failure, Optional<Duration> took) implements JobState {
        public Failed(Instant finished, Failure failure) {
            this(finished, failure, Optional.empty());
        }
    }

    /**
     * Cancelled by the person.
     *
     * @param kept whether a result came back all the same and was filed
     */
    record Cancelled(Instant finished, boolean kept) implements JobState {}

    /**
     * Held back; nothing of it was made.
     *
     * @param failure what it is held back by; empty where an earlier run of the program left it or the person paused it
     * @param paused the person paused it: it goes on at their word alone, whatever becomes of the others
     */
    record Parked(String why, Optional<Failure> failure, boolean paused) implements JobState {
        public Parked(String why, Optional<Failure> failure) {
            this(why, failure, false);
        }

        public Parked(String why) {
            this(why, Optional.empty());
        }
    }

    /** The word for this state in the database and in JSON lines. */
    default String wire() {
        return getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether nothing will happen to the job any more by itself. */
    default boolean isOver() {
        return switch (this) {
            case Done _, Failed _, Cancelled _, Unknown _ -> true;
            case Waiting _, Sending _, Fetching _, Parked _ -> false;
        };
    }
}
