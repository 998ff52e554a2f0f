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
 * @param sentences what happened and what to do now
 * @param details code, status and request id, with what the service said, to be copied
 */
record FailedWords(String title, String sentences, String details) {
    private static final Texts TEXTS = Texts.of(FailedWords.class);
    private static final Catalogue CATALOGUE = new Catalogue();

    static FailedWords of(Failure failure) {
        Presentation shown = CATALOGUE.present(failure);
        String said =
                shown.quotation().map(words -> TEXTS.get("failed.says", words)).orElse("");
        return new FailedWords(
                shown.title(), joined(" ", shown.cause(), shown.nextStep()), joined(" · ", shown.detailLine(), said));
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(between));
    }
}
