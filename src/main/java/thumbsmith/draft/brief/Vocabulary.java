package thumbsmith.draft.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What words stand for. The longest phrase wins; the key {@code -} holds phrases that stand for nothing, such as "red carpet"
 * among the colours.
 */
final class Vocabulary<T> {
    private static final int MOST_WORDS = 4;
    private static final int SHORTEST_STEM = 2;
    private static final int LONGEST_STEM = 16;
    private final Map<String, Optional<T>> phrases = new HashMap<>();
    private final Map<String, Optional<T>> stems = new HashMap<>();
    /** Parts of words in scripts without spaces. */
    private final Map<String, Optional<T>> parts = new LinkedHashMap<>();

    /** Where something was found: words from (with) and to (without), counted over the whole prompt. */
    record Found<T>(int from, int to, T what) {}

    static <T> Vocabulary<T> of(Map<String, List<String>> lines, Function<String, T> meaning) {
        Vocabulary<T> vocabulary = new Vocabulary<>();
        lines.forEach((key, words) -> {
            Optional<T> what = key.equals("-") ? Optional.empty() : Optional.of(meaning.apply(key));
            words.forEach(it -> vocabulary.learn(it, what));
        });
        return vocabulary;
    }

    private void learn(String word, Optional<T> what) {
        if (word.endsWith("*")) {
            stems.put(word.substring(0, word.length() - 1), what);
        } else if (UnspacedScript.isUnspaced(word.codePointAt(0))) {
            parts.put(word, what);
        } else {
            phrases.put(word, what);
        }
    }

    /** In the order of the words. */
    List<Found<T>> in(List<Token> words) {
        List<Found<T>> found = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            i += take(words, i, found);
        }
        return found;
    }

    boolean knows(Token word) {
        return single(word.lower()).flatMap(it -> it).isPresent();
    }

    private int take(List<Token> words, int from, List<Found<T>> found) {
        for (int count = Math.min(MOST_WORDS, words.size() - from); count > 0; count--) {
            Optional<Optional<T>> what = meaning(words.subList(from, from + count));
            if (what.isPresent()) {
                int at = words.get(from).at();
                int to = at + count;
                what.get().ifPresent(it -> found.add(new Found<>(at, to, it)));
                return count;
            }
        }
        return 1;
    }

    private Optional<Optional<T>> meaning(List<Token> words) {
        if (words.getFirst().clause() != words.getLast().clause()) {
            return Optional.empty();
        }
        return words.size() == 1 ? single(words.getFirst().lower()) : phrase(joined(words));
    }

    private Optional<Optional<T>> single(String word) {
        return phrase(word).or(() -> stem(word)).or(() -> part(word));
    }

    /** A plural counts as its singular. */
    private Optional<Optional<T>> phrase(String text) {
        Optional<T> what = phrases.get(text);
        if (what == null && text.endsWith("s")) {
            what = phrases.get(text.substring(0, text.length() - 1));
        }
        return Optional.ofNullable(what);
    }

    private Optional<Optional<T>> stem(String word) {
        int longest = stems.isEmpty() ? 0 : Math.min(word.length(), LONGEST_STEM);
        for (int length = longest; length >= SHORTEST_STEM; length--) {
            Optional<T> what = stems.get(word.substring(0, length));
            if (what != null) {
                return Optional.of(what);
            }
        }
        return Optional.empty();
    }

    private Optional<Optional<T>> part(String word) {
        return !parts.isEmpty() && !word.isEmpty() && UnspacedScript.isUnspaced(word.codePointAt(0))
                ? parts.keySet().stream().filter(word::contains).findFirst().map(parts::get)
                : Optional.empty();
    }

    private static String joined(List<Token> words) {
        return String.join(" ", words.stream().map(Token::lower).toList());
    }
}
