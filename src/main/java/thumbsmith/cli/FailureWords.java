package thumbsmith.cli;

import java.util.List;
import thumbsmith.failure.Failure;

/** What is said about a failure on standard error. */
final class FailureWords {
    private FailureWords() {}

    static List<String> of(Failure failure) {
        Line.OfError.Body error = ErrorLines.of(failure).error();
        return List.of(error.message(), "Code: " + error.code());
    }
}
