package thumbsmith.draft.brief;

import java.util.List;
import thumbsmith.draft.brief.WordFile.Key;

/** How well a phrase would do as a headline: weights set by reading the headlines of two hundred prompts. */
final class Strength {
    /** By how many words there are: one says too little, five are slow to read. */
    private static final double[] BY_LENGTH = {0, -2.5, 0.4, 1.5, 1.6, 0.9};

    private static final int WIDEST = 26;
    private final Language language;

    Strength(Language language) {
        this.language = language;
    }

    double of(Phrase phrase) {
        return shape(phrase) + subject(phrase.words()) + place(phrase);
    }

    /** A phrase that begins and ends where a thought does. */
    private double shape(Phrase phrase) {
        double wide = Math.max(0, phrase.letters() - WIDEST) * 0.15;
        return BY_LENGTH[phrase.words().size()]
                - wide
                + (phrase.opens() ? 2.5 : 0)
                + (phrase.closes() ? 3 : 0)
                + (phrase.whole() ? 1.5 : 0)
                + (phrase.asks() ? 1.5 : 0);
    }

    private double subject(List<Token> words) {
        double strong = words.stream().mapToDouble(this::weight).sum();
        return Math.min(strong, 4.5) + (language.is(Key.TELLERS, words.getFirst()) && words.size() > 2 ? 1.5 : 0);
    }

    private double weight(Token word) {
        return Figures.isMoney(word)
                ? 2.5
                : word.hasDigit()
                        ? 1.5
                        : language.is(Key.STRONG, word)
                                ? 1.5
                                : language.is(Key.SCENERY, word)
                                        ? -1
                                        : language.is(Key.WEAK, word) ? 0 : word.shouted() ? 1.5 : 0.5;
    }

    /** What a video is about comes first, how its picture should look later. */
    private static double place(Phrase phrase) {
        int clause = phrase.words().getFirst().clause();
        return (clause == 0 ? 3 : clause == 1 ? 0.5 : Math.max(-2, -0.5 * clause)) - (phrase.described() ? 1.5 : 0);
    }
}
