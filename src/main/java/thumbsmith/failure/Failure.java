package thumbsmith.failure;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import thumbsmith.contract.ErrorCode;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Slot;

/** Everything that can go wrong, as a value. Messages of the service are shown, never parsed. Cancelling is no failure. */
public sealed interface Failure {

    /**
     * The service answered with an error of the contract, or with a status that speaks for itself.
     *
     * @param code the raw wire code, empty when the answer carried none
     * @param status the HTTP status, 100–599
     * @param requestId from the body or the X-Request-Id header
     * @param details field messages; a single string becomes a list of one
     * @param message what the service says, as plain text; may be empty
     * @param retryAfterSeconds the Retry-After header, where one came
     */
    record Api(
            String code,
            int status,
            Optional<String> requestId,
            List<String> details,
            String message,
            Optional<Long> retryAfterSeconds)
            implements Failure {
        public Api {
            details = List.copyOf(details);
        }

        /** The code by name, if this version knows it (v1 names are mapped). */
        public Optional<ErrorCode> known() {
            return ErrorCode.of(code);
        }
    }

    /** No connection was made: no network, name not resolved, refused, connect timed out. Nothing was sent. */
    record Offline(String host, String why) implements Failure {}

    /** The server's certificate was refused. Nothing was sent. */
    record TlsRefused(String host, String why) implements Failure {}

    /** Something answered that is not the service: a login page, a redirect, a 4xx without the contract's JSON. */
    record NotTheService(String host, int status, Optional<String> requestId, String why) implements Failure {}

    /**
     * The paid request left whole and no answer of the contract came back: whether it was made and charged is not known.
     *
     * @param status of the answer that could not be read, if any came
     */
    record OutcomeUnknown(Operation operation, Optional<Integer> status, Optional<String> requestId, String why)
            implements Failure {}

    /** The finished output could not be fetched; its address stays valid for 24 h after the answer. */
    record OutputNotFetched(URI output, Optional<Integer> status, String why) implements Failure {}

    /** A picture on this computer cannot be used. */
    record BadImage(Slot slot, String why) implements Failure {}

    /** A request breaks a rule of the contract and was not sent. */
    record Refused(List<String> problems) implements Failure {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** A file could not be written: no space, no right, folder gone. */
    record DiskFull(Path folder, String why) implements Failure {}

    record KeyringUnavailable(String why) implements Failure {}

    /** A fault of the program itself. */
    record Unexpected(String why) implements Failure {}
}
