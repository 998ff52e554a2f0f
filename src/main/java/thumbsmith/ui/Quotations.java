package thumbsmith.ui;

import java.util.List;
import java.util.stream.Stream;
import thumbsmith.failure.Presentation;

/** What the service itself says of a failure, as lines of plain text. */
public final class Quotations {
    private static final Texts TEXTS = Texts.of(Quotations.class);

    private Quotations() {}

    /** What the service says and no place of ours does: the details that are no note, and its message. */
    public static List<String> of(Presentation failure) {
        List<String> details = failure.details().stream()
                .filter(detail -> failure.notes().stream()
                        .noneMatch(note -> note.sentence().equals(detail)))
                .toList();
        return Stream.concat(
                        details.stream(), failure.quotation().map(quoted -> TEXTS.get("trouble.says", quoted)).stream())
                .toList();
    }
}
