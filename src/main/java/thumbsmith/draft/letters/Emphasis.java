package thumbsmith.draft.letters;

import java.util.Comparator;
import java.util.stream.IntStream;
import thumbsmith.draft.brief.Headline;
import thumbsmith.draft.letters.HeadlineWish.Treatment;

/** Gives a headline a word to stand out where its treatment needs one. */
final class Emphasis {
    private static final int FIGURE = 100;

    private Emphasis() {}

    static Headline given(Headline headline, Treatment treatment) {
        boolean needed = treatment == Treatment.HIGHLIGHT && headline.emphasis() < 0 && !headline.isEmpty();
        return needed ? new Headline(headline.words(), strongest(headline)) : headline;
    }

    /** A figure, else the longest word; the last of several. */
    private static int strongest(Headline headline) {
        return IntStream.range(0, headline.words().size())
                .boxed()
                .max(Comparator.comparingInt(
                                (Integer it) -> strength(headline.words().get(it)))
                        .thenComparingInt(it -> it))
                .orElseThrow();
    }

    private static int strength(String word) {
        return word.length() + (word.chars().anyMatch(Character::isDigit) ? FIGURE : 0);
    }
}
