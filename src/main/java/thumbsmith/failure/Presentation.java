package thumbsmith.failure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What people see of a failure.
 *
 * @param title a few plain words, without a code
 * @param cause what happened, and what was kept
 * @param nextStep what to do now
 * @param detailLine code · status · request id, to be copied for support; no secret and no prompt is in it
 * @param quotation what the service said, to be shown as plain text under the details, never as markup or a link
 * @param details what is wrong with single inputs, one sentence each, as plain text like the quotation; mostly empty
 */
public record Presentation(
        Surface surface,
        String title,
        String cause,
        String nextStep,
        String detailLine,
        Optional<String> quotation,
        List<String> details) {

    public Presentation {
        details = List.copyOf(details);
    }

    /** What a copy button takes along for support: the title, the codes, the details and the service's own words. */
    public String copyText() {
        List<String> lines = new ArrayList<>(List.of(title, detailLine));
        lines.addAll(details);
        quotation.ifPresent(it -> lines.add("The service says: “" + it + "”"));
        return String.join("\n", lines);
    }
}
