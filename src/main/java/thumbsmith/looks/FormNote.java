package thumbsmith.looks;

import java.util.List;
import thumbsmith.failure.Presentation;
import thumbsmith.failure.Way;
import thumbsmith.ui.Quotations;

/**
 * A failure as it is said at its place in a form.
 *
 * @param sentence what happened here
 * @param ways offered here; empty where they stand at another place
 * @param detailLine code · status · request id; may be empty
 * @param said the service's own words; empty where it says nothing more
 * @param copyText what a copy button takes along for support
 */
public record FormNote(
        String title,
        String sentence,
        String nextStep,
        List<Way> ways,
        List<String> said,
        String detailLine,
        String copyText) {

    public FormNote {
        ways = List.copyOf(ways);
        said = List.copyOf(said);
    }

    static FormNote of(Presentation shown) {
        return of(shown, shown.cause());
    }

    static FormNote of(Presentation shown, String sentence) {
        return new FormNote(
                shown.title(),
                sentence,
                shown.nextStep(),
                shown.ways(),
                Quotations.of(shown),
                shown.detailLine(),
                shown.copyText());
    }

    FormNote offering(List<Way> others) {
        return new FormNote(title, sentence, nextStep, others, said, detailLine, copyText);
    }

    FormNote advising(String step) {
        return new FormNote(title, sentence, step, ways, said, detailLine, copyText);
    }
}
