package thumbsmith.draft.titles;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;

/**
 * A form for titles.
 *
 * @param kind of line that it suits; {@code ANY} for all English ones
 * @param text with places in braces for the prompt's words
 * @param reason why it may serve, one short sentence without its full stop
 */
record Pattern(String kind, String text, String reason) {
    private static final java.util.regex.Pattern PLACE = java.util.regex.Pattern.compile("\\{(\\w+)}");
    private static final java.util.regex.Pattern LONG_WORD = java.util.regex.Pattern.compile("\\b[a-z]{5,}\\b");
    static final List<Pattern> ALL =
            lines("patterns.txt").stream().map(Pattern::of).toList();

    private static Pattern of(String line) {
        int first = line.indexOf(" | ");
        int last = line.lastIndexOf(" | ");
        return new Pattern(line.substring(0, first), line.substring(first + 3, last), line.substring(last + 3));
    }

    /** The lines of a shipped file, without its remarks. */
    static List<String> lines(String name) {
        try (InputStream in = Pattern.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(it -> !it.isBlank() && !it.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The program's own " + name + " cannot be read", e);
        }
    }

    /** Nothing if a word is missing. */
    Optional<String> filled(Map<String, String> words) {
        boolean all = PLACE.matcher(text).results().allMatch(it -> words.containsKey(it.group(1)));
        return all ? Optional.of(PLACE.matcher(text).replaceAll(it -> quoted(it, words))) : Optional.empty();
    }

    /** Whether a longer word of its own is already among somebody's words: "…, explained, explained". */
    boolean repeats(String words) {
        String small = words.toLowerCase(Locale.ROOT);
        return LONG_WORD.matcher(text.toLowerCase(Locale.ROOT)).results().anyMatch(it -> small.contains(it.group()));
    }

    private static String quoted(MatchResult place, Map<String, String> words) {
        return Matcher.quoteReplacement(words.get(place.group(1)));
    }
}
