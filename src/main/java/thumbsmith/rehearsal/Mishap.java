package thumbsmith.rehearsal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import thumbsmith.failure.Failure;

/** What befalls the next fitting request. */
public sealed interface Mishap {

    /**
     * The embedded service answers with the contract's error.
     *
     * @param code as it goes over the wire, known or not
     * @param retryAfterSeconds for the Retry-After header
     */
    record Answered(String code, int status, List<String> details, Optional<Integer> retryAfterSeconds)
            implements Mishap {
        public Answered {
            details = List.copyOf(details);
        }
    }

    /** The embedded service closes for maintenance for that long, to the free requests too. */
    record Closed(Failure failure, Duration time) implements Mishap {}

    /** The embedded account has no credits left until the person tops up on its page. */
    record NoCredits(Failure failure) implements Mishap {}

    /** The work is done, then the connection is cut before the answer's head. */
    record AnswerLost() implements Mishap {}

    /** A web page comes in place of the answer. */
    record WebPage(int status) implements Mishap {}

    /** Connections to the embedded service are refused for that long. */
    record Unplugged(Duration time) implements Mishap {}

    /** The service's own rules say it: nothing needs to be scripted. */
    record Natural(Failure failure) implements Mishap {}

    /** The embedded service's page for topping up opens, where this is said of the amount. */
    record AtTopUp(Failure failure) implements Mishap {}

    /** Handed to the program in place of an answer: no service on this computer can bring it about. */
    record Delivered(Failure failure) implements Mishap {}

    /** The finished output is cut off half-way when it is fetched. */
    record OutputCut() implements Mishap {}

    /** Said to the person with no request at all, as the program would. */
    record Told(Failure failure) implements Mishap {}

    /** Whether it comes over the wire, with nothing made up on this side of it. */
    default boolean isReal() {
        return switch (this) {
            case Answered _,
                    Closed _,
                    NoCredits _,
                    AnswerLost _,
                    WebPage _,
                    OutputCut _,
                    Unplugged _,
                    Natural _,
                    AtTopUp _ -> true;
            case Delivered _, Told _ -> false;
        };
    }
}
