package thumbsmith.cli;

import java.util.ArrayList;
import java.util.List;
import thumbsmith.failure.Failure;
import thumbsmith.failure.Presentation;

/** A failure on standard error: the catalogue's words, what the service itself says, and the codes at the end. */
final class FailureWords {
    private FailureWords() {}

    static List<String> of(Failure failure, Presentation shown) {
        List<String> lines = new ArrayList<>(List.of(shown.title() + ": " + shown.cause(), shown.nextStep()));
        if (failure instanceof Failure.OutputNotFetched away) lines.add("It can be fetched from " + away.output());
        lines.addAll(quoted(shown));
        lines.add(shown.detailLine());
        return lines;
    }

    private static List<String> quoted(Presentation shown) {
        List<String> lines = new ArrayList<>();
        shown.quotation().ifPresent(it -> lines.add("The service says: " + it));
        shown.details().forEach(it -> lines.add("  " + it));
        return lines;
    }
}
