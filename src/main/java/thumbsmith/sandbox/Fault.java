package thumbsmith.sandbox;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import thumbsmith.contract.ErrorCode;
import thumbsmith.contract.Operation;

/**
 * One scripted misfortune of the embedded service.
 *
 * @param what happens in place of the service's own answer
 * @param times how often, 1 or more; then it is used up
 * @param operation the only operation that it befalls; empty for all, the free ones included
 * @param delay waited before it happens, and after the work where that is done first
 */
public record Fault(What what, int times, Optional<Operation> operation, Duration delay) {

    public Fault {
        if (times < 1) throw new IllegalArgumentException("A fault happens once or more often");
        if (delay.isNegative()) throw new IllegalArgumentException("A delay cannot be negative");
    }

    /** Happens once, to whatever request comes next, at once. */
    public static Fault of(What what) {
        return new Fault(what, 1, Optional.empty(), Duration.ZERO);
    }

    /** The contract's answer with that code and the status that the table pairs with it; otherwise as {@link #of(What)}. */
    public static Fault of(ErrorCode code) {
        return of(What.Answer.of(code));
    }

    public Fault times(int number) {
        return new Fault(what, number, operation, delay);
    }

    public Fault on(Operation only) {
        return new Fault(what, times, Optional.of(only), delay);
    }

    public Fault delayed(Duration by) {
        return new Fault(what, times, operation, by);
    }

    /** What can happen to a request that has arrived whole, unless it says otherwise. */
    public sealed interface What {

        /** Whether the request is done first, with its output made and its price spent. */
        default boolean afterWork() {
            return false;
        }

        /**
         * The contract's error answer. A code of v1 is answered in the shape of v1: details in one string, no request id.
         *
         * @param code as it goes out, known to the contract or not
         * @param status the HTTP status, 400 to 599
         * @param retryAfterSeconds for the Retry-After header
         */
        record Answer(
                String code, int status, String message, List<String> details, Optional<Integer> retryAfterSeconds)
                implements What {
            public Answer {
                if (status < 400 || status > 599)
                    throw new IllegalArgumentException("An error has a status from 400 to 599, not " + status);
                details = List.copyOf(details);
            }

            /** With the status that the table pairs with it. */
            public static Answer of(ErrorCode code) {
                return of(code.name(), code.status());
            }

            public static Answer of(String code, int status) {
                return new Answer(code, status, "This was asked for: " + code + ".", List.of(), Optional.empty());
            }
        }

        /** The connection is cut before the request's body was read. */
        record CutEarly() implements What {}

        /** The connection is cut before the answer's head, after the work was done (and paid) or not. */
        record CutBeforeHead(boolean afterWork) implements What {}

        /** The connection is cut after the answer's head, when the work was done and paid. */
        record CutAfterHead() implements What {
            @Override
            public boolean afterWork() {
                return true;
            }
        }

        /** Half of the answer's body, then the connection is cut; the work was done and paid. */
        record Half() implements What {
            @Override
            public boolean afterWork() {
                return true;
            }
        }

        /** A web page in place of an answer, with that status: 200 to 599, and one that may have a body. */
        record Page(int status) implements What {
            public Page {
                if (status < 200 || status > 599 || List.of(204, 205, 304).contains(status))
                    throw new IllegalArgumentException("A page has a status from 200 to 599, not " + status);
            }
        }

        /** The service's own answer, only late by the delay. */
        record Late() implements What {
            @Override
            public boolean afterWork() {
                return true;
            }
        }

        /** The request is answered well, but its picture is cut off half way when it is fetched from its address. */
        record CutOutput() implements What {
            @Override
            public boolean afterWork() {
                return true;
            }
        }
    }
}
