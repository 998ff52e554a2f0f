package thumbsmith.draft.engine;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words in prompts. */
final class Words {
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}\\p{M}][\\p{L}\\p{N}\\p{M}'’$%€£.,:+-]*|[$€£]\\S+");
    private static final Pattern EDGE = Pattern.compile("[.,:'’-]+$");
    private static final Pattern QUOTED =
            Pattern.compile("[\"“„«]([^\"”“»]{1,80})[\"”“»]|(?<!\\p{L})'([^']{2,80})'(?!\\p{L})");

    private Words() {}

    /** The words in order, without the punctuation around them. */
    static List<String> of(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(it -> EDGE.matcher(it).replaceAll(""))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    /** The first words in quotation marks, or nothing. */
    static String quoted(String text) {
        return QUOTED.matcher(text)
                .results()
                .findFirst()
                .map(it -> it.group(1) == null ? it.group(2) : it.group(1))
                .orElse("")
                .strip();
    }

    /** Whether one of the words begins with that stem. */
    static boolean hasStem(String lowerCase, String stem) {
        int at = lowerCase.indexOf(stem);
        while (at > 0 && Character.isLetterOrDigit(lowerCase.charAt(at - 1))) {
            at = lowerCase.indexOf(stem, at + 1);
        }
        return at >= 0;
    }

    /** The first letter large, the others as they are. */
    static String capitalised(String word) {
        if (word.isEmpty()) {
            return word;
        }
        int first = word.offsetByCodePoints(0, 1);
        return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
    }
}
