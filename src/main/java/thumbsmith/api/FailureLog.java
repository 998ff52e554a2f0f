package thumbsmith.api;

import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thumbsmith.contract.Operation;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Outcome;

/**
 * Notes of each failed request what its service can find it again by: operation, kind, code, status and request id. What
 * the service says, what was asked and with which key is never noted; a code or an id that has another form than theirs
 * might be any of it and is left out.
 */
final class FailureLog {
    private static final Logger LOG = LoggerFactory.getLogger(FailureLog.class);
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{2,40}");
    private static final Pattern REQUEST_ID = Pattern.compile("[0-9A-Za-z-]{1,64}");

    private FailureLog() {}

    /** @return the outcome as it came */
    static <T> Outcome<T> noted(Operation operation, Outcome<T> outcome) {
        if (outcome instanceof Outcome.Failed<T>(Failure failure)) LOG.info("{}", line(operation, failure));
        return outcome;
    }

    private static String line(Operation operation, Failure failure) {
        String kind = failure.getClass().getSimpleName();
        return switch (failure) {
            case Failure.Api api ->
                line(
                        operation,
                        fitting(CODE, api.code()).orElse("another code"),
                        Optional.of(api.status()),
                        api.requestId());
            case Failure.NotTheService other -> line(operation, kind, Optional.of(other.status()), other.requestId());
            case Failure.OutcomeUnknown lost -> line(operation, kind, lost.status(), lost.requestId());
            case Failure.OutputNotFetched away -> line(operation, kind, away.status(), Optional.empty());
            case Failure.Offline _,
                    Failure.TlsRefused _,
                    Failure.BadImage _,
                    Failure.Refused _,
                    Failure.DiskFull _,
                    Failure.KeyringUnavailable _,
                    Failure.Unexpected _ -> line(operation, kind, Optional.empty(), Optional.empty());
        };
    }

    private static String line(Operation operation, String what, Optional<Integer> status, Optional<String> requestId) {
        return operation.wire() + " failed: " + what
                + status.map(it -> ", status " + it).orElse("")
                + requestId
                        .flatMap(it -> fitting(REQUEST_ID, it))
                        .map(it -> ", request " + it)
                        .orElse("");
    }

    private static Optional<String> fitting(Pattern form, String sent) {
        return Optional.of(sent).filter(it -> form.matcher(it).matches());
    }
}
