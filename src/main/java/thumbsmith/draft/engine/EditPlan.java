package thumbsmith.draft.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an edit's words ask for.
 *
 * @param words to write into the mask; they take the colour, where one is named
 * @param colour sRGB {@code 0xRRGGBB}
 * @param flat whether the colour covers everything rather than tinting it
 */
record EditPlan(
        Optional<Headline> words,
        Optional<Integer> colour,
        boolean flat,
        List<Adjustment> adjustments,
        List<RegionChange> regions) {
    private static final Pattern SAID =
            Pattern.compile("(?i)\\b(?:says?|saying|reads?|reading|write|captioned|titled)\\b\\s*:?\\s+(?<verb>.+)"
                    + "|\\b(?:text|words?|title|caption|headline)\\s*:\\s*(?<noun>.+)"
                    + "|\\badd (?:the )?(?:text|words?|title|caption|headline)\\s+(?<added>.+)");
    private static final List<String> FLAT = List.of("fill", "solid", "plain", "paint", "flat");

    static EditPlan of(String prompt) {
        Optional<Headline> words = said(prompt);
        String lower = Words.quoted(prompt).isEmpty() && words.isPresent() ? "" : unquoted(prompt);
        List<Adjustment> adjustments =
                Arrays.stream(Adjustment.values()).filter(it -> it.asked(lower)).toList();
        Optional<Integer> colour = ColourName.last(lower.replace("black and white", ""));
        return new EditPlan(
                words,
                colour,
                FLAT.stream().anyMatch(it -> Words.hasStem(lower, it)),
                words.isPresent() ? List.of() : adjustments,
                words.isPresent()
                        ? List.of()
                        : Arrays.stream(RegionChange.values())
                                .filter(it -> it.asked(lower))
                                .toList());
    }

    /** Whether the words ask for nothing that can be carried out. */
    boolean isEmpty() {
        return words.isEmpty() && colour.isEmpty() && adjustments.isEmpty() && regions.isEmpty();
    }

    /** The last resort: the request itself, written large. */
    EditPlan orWritten(String prompt) {
        Headline headline = Headline.of(prompt);
        return isEmpty() && !headline.isEmpty()
                ? new EditPlan(Optional.of(headline), colour, flat, adjustments, regions)
                : this;
    }

    private static Optional<Headline> said(String prompt) {
        String quoted = Words.quoted(prompt);
        if (!quoted.isEmpty()) {
            return Optional.of(Headline.spoken(quoted)).filter(it -> !it.isEmpty());
        }
        Matcher said = SAID.matcher(prompt);
        if (!said.find()) {
            return Optional.empty();
        }
        return Stream.of("verb", "noun", "added")
                .map(said::group)
                .filter(Objects::nonNull)
                .map(Headline::spoken)
                .filter(it -> !it.isEmpty())
                .findFirst();
    }

    private static String unquoted(String prompt) {
        String quoted = Words.quoted(prompt);
        return (quoted.isEmpty() ? prompt : prompt.replace(quoted, " ")).toLowerCase(Locale.ROOT);
    }
}
