package thumbsmith.draft.brief;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import thumbsmith.draft.brief.WordFile.Key;

/** Chooses the word of a headline that should be read first. */
final class Emphasis {
    private Emphasis() {}

    /** Its index; −1 for a single word, which stands out anyway. */
    static int of(List<Token> words, Language language) {
        return words.size() < 2
                ? -1
                : IntStream.range(0, words.size())
                        .boxed()
                        .max(Comparator.comparingDouble(it -> weight(words.get(it), words, language) + it * 0.01))
                        .orElse(-1);
    }

    /** Capitals stand out among small letters only. */
    private static boolean stands(Token word, List<Token> words) {
        return word.shouted()
                && words.stream().anyMatch(it -> !it.text().equals(it.text().toUpperCase(Locale.ROOT)));
    }

    private static double weight(Token word, List<Token> words, Language language) {
        if (word.hasDigit()) {
            return Figures.isMoney(word) ? 6 : Figures.isIdle(word) ? 1 : 5;
        }
        if (language.is(Key.STRONG, word) || stands(word, words)) {
            return 4;
        }
        boolean small = language.is(Key.WEAK, word) || word.text().length() < 3 && language.isEnglish();
        return small ? 0 : language.is(Key.UNITS, word) ? 1 : 2;
    }
}
