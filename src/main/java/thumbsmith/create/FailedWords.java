package thumbsmith.create;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import thumbsmith.failure.Catalogue;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Presentation;
import thumbsmith.ui.Texts;

/**
 * A failure in the words of its card.
 *
 * @param sentences what happened and what to do now, then what is wrong with single inputs, a line each
 * @param technical code, status and request id, with what the service said
 * @param copyText what is copied for support
 */
record FailedWords(String title, String sentences, String technical, String copyText) {
    private static final Texts TEXTS = Texts.of(FailedWords.class);
    private static final Catalogue CATALOGUE = new Catalogue();

    static FailedWords of(Failure failure) {
        Presentation shown = CATALOGUE.present(failure);
        String said =
                shown.quotation().map(words -> TEXTS.get("failed.says", words)).orElse("");
        String happened = joined(" ", shown.cause(), shown.nextStep());
        return new FailedWords(
                shown.title(),
                Stream.concat(Stream.of(happened), shown.details().stream()).collect(Collectors.joining("\n")),
                joined(" · ", shown.detailLine(), said),
                shown.copyText());
    }

    Phase.Technical toCopy() {
        return new Phase.Technical(technical, copyText);
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(between));
    }
}
