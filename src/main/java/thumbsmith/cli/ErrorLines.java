package thumbsmith.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Presentation;

/** Failures as JSON lines: the service's code as it came, or the failure's own name where there is none. */
final class ErrorLines {
    private ErrorLines() {}

    static Line.OfError of(Failure failure, Presentation shown) {
        return switch (failure) {
            case Failure.Api it -> line(code(it), Optional.of(it.status()), it.requestId(), message(shown));
            case Failure.Offline it -> line(failure, it.why());
            case Failure.TlsRefused it -> line(failure, it.why());
            case Failure.NotTheService it ->
                line(name(failure), Optional.of(it.status()).filter(status -> status > 0), it.requestId(), it.why());
            case Failure.OutcomeUnknown it -> line(name(failure), it.status(), it.requestId(), it.why());
            case Failure.OutputNotFetched it ->
                line(name(failure), it.status(), Optional.empty(), it.why() + " " + it.output());
            case Failure.BadImage it -> line(failure, it.why());
            case Failure.Refused(List<String> problems) -> line(failure, String.join(" ", problems));
            case Failure.DiskFull it -> line(failure, it.why());
            case Failure.KeyringUnavailable(String why) -> line(failure, why);
            case Failure.Unexpected(String why) -> line(failure, why);
        };
    }

    /** Such as {@code OUTCOME_UNKNOWN}. */
    private static String name(Failure failure) {
        return failure.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toUpperCase(Locale.ROOT);
    }

    private static String code(Failure.Api failure) {
        return failure.code().isEmpty() ? "HTTP_" + failure.status() : failure.code();
    }

    /** What the service says; the catalogue's words where it says nothing or was not asked. */
    private static String message(Presentation shown) {
        String said = (shown.quotation().orElse("") + " " + String.join(" ", shown.details())).strip();
        return said.isEmpty() ? shown.cause() : said;
    }

    private static Line.OfError line(Failure failure, String message) {
        return line(name(failure), Optional.empty(), Optional.empty(), message);
    }

    private static Line.OfError line(
            String code, Optional<Integer> status, Optional<String> requestId, String message) {
        return new Line.OfError(new Line.OfError.Body(code, status.orElse(null), requestId.orElse(null), message));
    }
}
