package thumbsmith.failure;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import thumbsmith.contract.ErrorTable;
import thumbsmith.contract.LookMode;
import thumbsmith.contract.Model;
import thumbsmith.contract.Operation;
import thumbsmith.contract.Prices;
import thumbsmith.contract.Slot;

/** Every failure there is, and circumstances to meet it in. */
final class Samples {
    private static final String WHY = "The answer did not come to its end in time.";

    private Samples() {}

    static Stream<Failure> all() {
        Stream<Failure> codes = ErrorTable.rows().stream().map(row -> api(row.code(), row.status()));
        return Stream.of(codes, bare(), others()).flatMap(it -> it);
    }

    static Failure.Api api(String code, int status, String... details) {
        return new Failure.Api(code, status, Optional.of("req-1"), List.of(details), "", Optional.empty());
    }

    /** Codes that nobody knows, and statuses without a code. */
    private static Stream<Failure> bare() {
        return Stream.concat(
                Stream.of(api("BRAND_NEW", 418), api("BRAND_NEW", 599)),
                Stream.of(400, 401, 402, 403, 404, 409, 413, 422, 429, 499, 500, 502, 503, 504)
                        .map(status -> api("", status)));
    }

    /** What is no answer of the service. */
    static Stream<Failure> others() {
        return Stream.of(
                new Failure.Offline("api.example.com", "No connection was made in time."),
                new Failure.TlsRefused("api.example.com", "Its certificate or its encryption was not accepted."),
                new Failure.NotTheService(
                        "api.example.com", 302, Optional.of("r"), "A web page answered in place of the service."),
                new Failure.OutcomeUnknown(Operation.TEXT, Optional.of(502), Optional.of("r"), WHY),
                new Failure.OutputNotFetched(URI.create("https://example.com/o"), Optional.of(404), WHY),
                new Failure.BadImage(Slot.FACE, "The picture's file is not there any more."),
                new Failure.Refused(List.of("The prompt is empty.")),
                new Failure.DiskFull(Path.of("out"), "There is no room left."),
                new Failure.KeyringUnavailable("The system keeps no keys for programs here."),
                new Failure.Unexpected("Exception"));
    }

    static Stream<Circumstances> circumstances() {
        return Stream.concat(
                Stream.of(Circumstances.NONE), Stream.of(Operation.values()).flatMap(Samples::circumstances));
    }

    private static Stream<Circumstances> circumstances(Operation operation) {
        Circumstances bare = Circumstances.of(operation);
        return Stream.of(
                bare,
                bare.at(Prices.PUBLISHED),
                full(operation, Model.PKZ_4).at(Prices.PUBLISHED),
                full(operation, Model.PKZ_2));
    }

    /** As much as there can be of a request. */
    static Circumstances full(Operation operation, Model model) {
        boolean models = operation == Operation.TEXT || operation == Operation.IMAGE;
        return new Circumstances(
                Optional.of(operation),
                models ? Optional.of(model) : Optional.empty(),
                models ? Set.of(LookMode.PERSONA) : Set.of(),
                Set.of(Slot.SOURCE, Slot.SUPPORT),
                Set.of(Slot.SOURCE),
                operation.name().startsWith("TRAIN") ? Optional.of("Mia") : Optional.empty(),
                Optional.of(Duration.ofSeconds(42)),
                Optional.empty());
    }

    /** As the published prices have it. */
    static Circumstances priced(Operation operation, Model model, Set<Slot> pictures) {
        return new Circumstances(
                Optional.of(operation),
                Optional.of(model),
                Set.of(),
                pictures,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Prices.PUBLISHED));
    }
}
