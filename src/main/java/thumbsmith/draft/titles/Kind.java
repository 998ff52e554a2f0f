package thumbsmith.draft.titles;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import thumbsmith.draft.brief.Story;

/** What an English line does: it decides which words may stand around it so that the sentence stays whole. */
enum Kind {
    DEED,
    HOW_TO,
    WARNING,
    DOING,
    COUNT,
    QUESTION,
    WHY,
    STATEMENT,
    TOPIC;

    private static final Map<String, Set<String>> WORDS = Pattern.lines("kinds.txt").stream()
            .collect(Collectors.toMap(
                    it -> it.substring(0, it.indexOf(':')),
                    it -> Set.of(it.substring(it.indexOf(':') + 2).split(", "))));

    static Kind of(Story.Line line) {
        List<String> words = Arrays.asList(
                line.text().toLowerCase(Locale.ROOT).replace('’', '\'').split(" "));
        String first = words.getFirst();
        String two = first + (words.size() > 1 ? " " + words.get(1) : "");
        if (line.asks() || isOne("asks", first) || isOne("asks in two", two)) {
            return QUESTION;
        }
        if (two.equals("how to") || isOne("orders", first)) {
            return HOW_TO;
        }
        return plain(first, two, words);
    }

    private static Kind plain(String first, String two, List<String> words) {
        if (isOne("tells", first)) {
            return words.size() > 1 && isOne("states", words.get(1)) ? STATEMENT : DEED;
        }
        if (isOne("explains", first)) {
            return WHY;
        }
        if (isOne("warns", first)) {
            return WARNING;
        }
        if (first.matches("\\d{1,3}") && words.size() > 1 && !isOne("spans", words.get(1)) || two.matches("top \\d+")) {
            return COUNT;
        }
        return first.endsWith("ing") && !isOne("no deeds", first)
                ? DOING
                : words.stream().anyMatch(it -> isOne("verbs", it)) ? STATEMENT : TOPIC;
    }

    /** Whether a word is common, so that it is small within a sentence; names and unknown words stay as they are. */
    static boolean isCommon(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return !small.startsWith("i'")
                && !small.equals("i")
                && (SMALL.contains(small)
                        || WORDS.values().stream().anyMatch(it -> it.contains(small))
                        || small.endsWith("ing"));
    }

    private static final Set<String> SMALL = Set.of(
            "the", "a", "an", "my", "our", "your", "this", "these", "we", "he", "she", "they", "from", "top", "every",
            "how", "last", "worst", "best", "hidden", "only");

    private static boolean isOne(String list, String word) {
        return WORDS.get(list).contains(word);
    }
}
