package thumbsmith.draft.props;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Words and the things they stand for: whole words, their plurals, and beginnings that any ending may follow. */
final class Keywords {
    /** In words: the longest phrase that names a thing. */
    static final int LONGEST = 3;

    private static final String ANY_ENDING = "*";

    private final Map<String, Prop> whole = new HashMap<>();
    private final NavigableMap<String, Prop> beginnings = new TreeMap<>();

    /** The first thing that asks for a word gets it. */
    void put(String keyword, Prop prop) {
        if (keyword.endsWith(ANY_ENDING)) beginnings.putIfAbsent(keyword.substring(0, keyword.length() - 1), prop);
        else whole.putIfAbsent(keyword, prop);
    }

    Optional<Prop> of(String phrase) {
        String word = phrase.replaceFirst("['’]s$", "");
        return Optional.ofNullable(whole.get(word))
                .or(() -> singular(word, "ies", "y"))
                .or(() -> singular(word, "es", ""))
                .or(() -> singular(word, "s", ""))
                .or(() -> beginning(word));
    }

    private Optional<Prop> singular(String word, String ending, String instead) {
        return word.endsWith(ending)
                ? Optional.ofNullable(whole.get(word.substring(0, word.length() - ending.length()) + instead))
                : Optional.empty();
    }

    /** Nothing lies between a word and the longest beginning of it but other words with that beginning. */
    private Optional<Prop> beginning(String word) {
        for (var near = beginnings.floorEntry(word); near != null; near = beginnings.lowerEntry(near.getKey())) {
            if (word.startsWith(near.getKey())) return Optional.of(near.getValue());
            if (near.getKey().charAt(0) != word.charAt(0)) break;
        }
        return Optional.empty();
    }
}
