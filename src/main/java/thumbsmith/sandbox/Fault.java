package thumbsmith.sandbox;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import thumbsmith.contract.Operation;

/**
 * One scripted misfortune of the embedded service.
 *
 * @param what happens in place of the service's own answer
 * @param times how often; then it is used up
 * @param operation the only operation that it befalls; empty for all, the free ones included
 * @param delay waited before it happens
 */
public record Fault(What what, int times, Optional<Operation> operation, Duration delay) {

    /** What can happen to a request that has arrived whole, unless it says otherwise. */
    public sealed interface What {

        /**
         * The contract's error answer.
         *
         * @param code as it goes out, known to the contract or not
         * @param status the HTTP status
         * @param retryAfterSeconds for the Retry-After header
         */
        record Answer(
                String code, int status, String message, List<String> details, Optional<Integer> retryAfterSeconds)
                implements What {}

        /** The connection is cut before the request's body was read. */
        record CutEarly() implements What {}

        /** The connection is cut before the answer's head, after the work was done (and paid) or not. */
        record CutBeforeHead(boolean afterWork) implements What {}

        /** The connection is cut after the answer's head, when the work was done and paid. */
        record CutAfterHead() implements What {}

        /** Half of the answer's body, then the connection is cut; the work was done and paid. */
        record Half() implements What {}

        /** A web page in place of an answer, with that status. */
        record Page(int status) implements What {}

        /** The service's own answer, only late by the delay. */
        record Late() implements What {}
    }
}
