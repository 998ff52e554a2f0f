package thumbsmith.draft.brief;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import thumbsmith.draft.brief.Vocabulary.Found;

/** A prompt cut into words, with the language they are in and those that are denied. */
final class Reading {
    /** The contract allows no longer prompt. */
    private static final int LONGEST = 3000;
    /** White space and what readers see as such: control characters, half surrogates, private and unassigned ones. */
    private static final Pattern BLANK = Pattern.compile("[\\p{Z}\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}]+");

    private final String text;
    private final List<Clause> clauses;
    private final List<Token> words;
    private final Language language;
    private final BitSet denied;

    private Reading(String text) {
        this.text = text;
        clauses = Clauses.of(text);
        words = clauses.stream().flatMap(it -> it.words().stream()).toList();
        language = Language.of(words);
        denied = Negations.of(words, language);
    }

    static Reading of(String prompt) {
        String head = prompt.length() > LONGEST ? prompt.substring(0, LONGEST) : prompt;
        return new Reading(Commands.without(plain(head)));
    }

    /** One space, or one line break, for each run: patterns that repeat would try all ways to divide a long one. */
    private static String plain(String prompt) {
        return BLANK.matcher(prompt)
                .replaceAll(it -> it.group().contains("\n") ? "\n" : " ")
                .strip();
    }

    /** Without the words that merely order a thumbnail. */
    String text() {
        return text;
    }

    List<Clause> clauses() {
        return clauses;
    }

    List<Token> words() {
        return words;
    }

    Language language() {
        return language;
    }

    /** What the vocabulary knows of the prompt and the prompt does not deny. */
    <T> Stream<Found<T>> affirmed(Vocabulary<T> vocabulary) {
        return vocabulary.in(words).stream()
                .filter(it -> denied.nextSetBit(it.from()) < 0 || denied.nextSetBit(it.from()) >= it.to());
    }

    boolean denies(Token word) {
        return denied.get(word.at());
    }

    Optional<Token> word(int at) {
        return at >= 0 && at < words.size() ? Optional.of(words.get(at)) : Optional.empty();
    }
}
