package thumbsmith.failure;

import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import thumbsmith.contract.ErrorCode;

/** What people read about each failure. Texts are in {@code failures.properties}. */
public final class Catalogue {

    private final ResourceBundle texts = ResourceBundle.getBundle("thumbsmith.failure.failures");

    /** Every failure has a presentation. */
    public Presentation present(Failure failure) {
        return switch (failure) {
            case Failure.Api api -> ofService(api);
            case Failure.Offline offline ->
                text("OFFLINE", Surface.BANNER, List.of(offline.host(), offline.why()), offline.host());
            case Failure.TlsRefused refused ->
                text("TLS_REFUSED", Surface.DIALOG, List.of(refused.host(), refused.why()), refused.host());
            case Failure.NotTheService other -> ofSomethingElse(other);
            case Failure.OutcomeUnknown lost -> ofLost(lost);
            case Failure.OutputNotFetched away ->
                text("OUTPUT_NOT_FETCHED", Surface.CARD, List.of(away.why()), shown(away.status()));
            case Failure.BadImage bad ->
                text("BAD_IMAGE", Surface.FIELD, List.of(bad.why()), bad.slot().wire());
            case Failure.Refused(List<String> problems) -> ofRules(problems);
            case Failure.DiskFull disk ->
                text("DISK_FULL", Surface.BANNER, List.of(disk.folder().toString(), disk.why()));
            case Failure.KeyringUnavailable keyring ->
                text("KEYRING_UNAVAILABLE", Surface.DIALOG, List.of(keyring.why()));
            case Failure.Unexpected fault -> text("UNEXPECTED", Surface.DIALOG, List.of(), fault.why());
        };
    }

    private Presentation ofSomethingElse(Failure.NotTheService other) {
        String status = Integer.toString(other.status());
        List<String> arguments = List.of(other.host(), other.why());
        return text(
                "NOT_THE_SERVICE",
                Surface.DIALOG,
                arguments,
                status,
                other.requestId().orElse(""),
                other.host());
    }

    private Presentation ofLost(Failure.OutcomeUnknown lost) {
        String requestId = lost.requestId().orElse("");
        return text("OUTCOME_UNKNOWN", Surface.CARD, List.of(lost.why()), shown(lost.status()), requestId);
    }

    /** One problem is said in the cause; several are listed. */
    private Presentation ofRules(List<String> problems) {
        Presentation one = text("REFUSED", Surface.FIELD, List.of(String.join(" ", problems)));
        if (problems.size() < 2) return one;
        return new Presentation(
                one.surface(),
                one.title(),
                texts.getString("REFUSED.several"),
                one.nextStep(),
                one.detailLine(),
                Optional.empty(),
                problems);
    }

    private Presentation ofService(Failure.Api api) {
        Presentation found = api.known()
                .or(() -> spokenByStatus(api.status()))
                .map(it -> text(it.name(), ErrorCodeSurfaces.of(it), List.of()))
                .orElseGet(() -> byStatus(api.status()));
        return new Presentation(
                found.surface(),
                found.title(),
                found.cause(),
                found.nextStep(),
                line(api.code(), Integer.toString(api.status()), api.requestId().orElse("")),
                Optional.of(api.message()).filter(it -> !it.isBlank()),
                api.details());
    }

    /** These two mean the same with and without a code. */
    private static Optional<ErrorCode> spokenByStatus(int status) {
        return switch (status) {
            case 413 -> Optional.of(ErrorCode.IMAGE_TOO_LARGE);
            case 429 -> Optional.of(ErrorCode.TOO_MANY_REQUESTS);
            default -> Optional.empty();
        };
    }

    private Presentation byStatus(int status) {
        return status < 500
                ? text("STATUS_4XX", Surface.DIALOG, List.of())
                : text("STATUS_5XX", Surface.CARD, List.of());
    }

    private Presentation text(String key, Surface surface, List<String> arguments, String... details) {
        String line = line(Stream.concat(Stream.of(key), Stream.of(details)).toArray(String[]::new));
        return new Presentation(
                surface,
                filled(key + ".title", arguments),
                filled(key + ".cause", arguments),
                filled(key + ".next", arguments),
                line,
                Optional.empty(),
                List.of());
    }

    /** Plain replacement: the arguments may hold any character. */
    private String filled(String key, List<String> arguments) {
        String text = texts.getString(key);
        for (int i = 0; i < arguments.size(); i++) text = text.replace("{" + i + "}", arguments.get(i));
        return text;
    }

    private static String line(String... parts) {
        return Stream.of(parts).filter(it -> !it.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static String shown(Optional<Integer> status) {
        return status.map(String::valueOf).orElse("");
    }
}
