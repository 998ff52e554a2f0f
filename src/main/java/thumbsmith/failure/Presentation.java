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
 * @param notes the inputs that it is about; empty where none is known
 * @param ways the ways out, the first offered first
 * @param detailLine code · status · request id, to be copied for support; no secret and no prompt is in it
 * @param quotation what the service said, to be shown as plain text under the details, never as markup or a link
 * @param details what is wrong with single inputs, one sentence each, as plain text like the quotation; mostly empty
 */
public record Presentation(
        Surface surface,
        String title,
        String cause,
        String nextStep,
        List<FieldNote> notes,
        List<Way> ways,
        String detailLine,
        Optional<String> quotation,
        List<String> details) {

    public Presentation {
        notes = List.copyOf(notes);
        ways = List.copyOf(ways);
        details = List.copyOf(details);
    }

    Presentation on(Surface other) {
        return new Presentation(other, title, cause, nextStep, notes, ways, detailLine, quotation, details);
    }

    Presentation because(String otherCause) {
        return new Presentation(surface, title, otherCause, nextStep, notes, ways, detailLine, quotation, details);
    }

    /** What Enter takes in a dialog: the first way out that costs nothing; empty where each does. */
    public Optional<Way> defaultWay() {
        return ways.stream().filter(way -> !way.mayCost()).findFirst();
    }

    /** What a copy button takes along for support: the title, the codes, the details and the service's own words. */
    public String copyText() {
        List<String> lines = new ArrayList<>(List.of(title, detailLine));
        lines.addAll(details);
        quotation.ifPresent(it -> lines.add("The service says: “" + it + "”"));
        return String.join("\n", lines);
    }
}
