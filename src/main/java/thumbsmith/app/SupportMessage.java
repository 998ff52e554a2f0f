package thumbsmith.app;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import thumbsmith.contract.Operation;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Presentation;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Trouble;

/** What support needs to find a request: codes, ids, times. No key, prompt, path, or words of the service. */
final class SupportMessage {
    private static final Texts TEXTS = Texts.of(SupportMessage.class);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'", Locale.ENGLISH);

    private SupportMessage() {}

    static String of(Trouble trouble, Presentation shown, Instant now, String version) {
        Optional<String> service = trouble.service().map(it -> TEXTS.get("support.service", it.name()));
        Optional<String> operation =
                trouble.around().operation().map(SupportMessage::word).map(it -> TEXTS.get("support.operation", it));
        return Stream.of(
                        Optional.of(TEXTS.get("support.what", shown.title())),
                        Optional.of(TEXTS.get("support.code", codes(trouble.failure()))),
                        operation,
                        service,
                        Optional.of(TEXTS.get("support.time", TIME.format(now.atOffset(ZoneOffset.UTC)))),
                        Optional.of(TEXTS.get("support.version", version)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
    }

    /** The kind of a failure that carries no code of the service, then what else is known of the answer. */
    private static String codes(Failure failure) {
        return Stream.of(
                        Optional.of(SupportJobs.code(failure)
                                .orElseGet(() -> failure.getClass().getSimpleName())),
                        SupportJobs.status(failure).map(String::valueOf),
                        SupportJobs.requestId(failure))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private static String word(Operation operation) {
        return operation.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
