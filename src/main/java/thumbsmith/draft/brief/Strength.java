package thumbsmith.draft.brief;

import java.util.List;
import thumbsmith.draft.brief.Phrase.Opening;
import thumbsmith.draft.brief.WordFile.Key;

/** How well a phrase would do as a headline: weights set by reading the headlines of two hundred prompts. */
final class Strength {
    /** By how many words there are: one says too little, five are slow to read. */
    private static final double[] BY_LENGTH = {0, -4, 0.4, 1.5, 1.6, 0.9};

    private static final int WIDEST = 27;
    private final Reading reading;
    private final Language language;

    Strength(Reading reading) {
        this.reading = reading;
        language = reading.language();
    }

    double of(Phrase phrase) {
        return shape(phrase) + subject(phrase) + place(phrase);
    }

    /** A phrase that begins and ends where a thought does. */
    private double shape(Phrase phrase) {
        double wide = Math.max(0, phrase.letters() - WIDEST) * 0.15;
        return BY_LENGTH[phrase.words().size()]
                - wide
                + beginning(phrase)
                + (phrase.closes() ? 3 : -1.5)
                + (phrase.whole() ? 1.5 : 0)
                + (phrase.asks() ? 1.5 : 0);
    }

    private double beginning(Phrase phrase) {
        boolean figure = phrase.words().getFirst().hasDigit();
        boolean joined = phrase.words().stream().anyMatch(it -> language.is(Key.JOINTS, it));
        return (figure ? 2.5 : opening(phrase.opening()))
                + (phrase.leads() ? 1.5 : joined && !figure ? -1.5 : 0)
                - (figure && isSpan(phrase.words()) ? 2 : 0);
    }

    private static double opening(Opening opening) {
        return switch (opening) {
            case THOUGHT -> 2.5;
            case NOUN -> -2;
            case NONE -> -3;
        };
    }

    /** A bare "24 hours" does not say what happened in them. */
    private boolean isSpan(List<Token> words) {
        return words.size() == 2 && language.is(Key.UNITS, words.getLast());
    }

    private double subject(Phrase phrase) {
        List<Token> words = phrase.words();
        double strong = words.stream().mapToDouble(this::weight).sum();
        boolean tells = language.is(Key.TELLERS, words.getFirst()) && phrase.leads() && isDeed(words);
        double most = phrase.opening() == Opening.THOUGHT || words.getFirst().hasDigit() ? 6.5 : 3;
        return Math.min(strong, most) + (tells ? 1.2 : 0) + (explains(phrase) ? 1 : 0);
    }

    /** "How the internet works" says more than what comes after its first word. */
    private boolean explains(Phrase phrase) {
        Token first = phrase.words().getFirst();
        return first.at() == 0
                && phrase.words().size() > 3
                && language.is(Key.WEAK, first)
                && language.is(Key.OPENERS, first)
                && !language.is(Key.TELLERS, first)
                && !language.is(Key.DETERMINERS, first);
    }

    /** "I bought an island", not "I have an island". */
    private boolean isDeed(List<Token> words) {
        return words.size() > 2 && words.subList(0, 2).stream().anyMatch(it -> !language.is(Key.WEAK, it));
    }

    private double weight(Token word) {
        if (word.hasDigit()) {
            return Figures.isMoney(word) ? 3.5 : 1.5;
        }
        if (language.is(Key.STRONG, word) || word.shouted()) {
            return 1.5;
        }
        return language.is(Key.SCENERY, word) ? -1 : language.is(Key.WEAK, word) ? 0 : 0.5;
    }

    /** What a video is about comes first, how its picture should look later. */
    private double place(Phrase phrase) {
        return byClause(phrase.words().getFirst().clause()) - (phrase.described() ? 1.5 : 0);
    }

    private double byClause(int clause) {
        return switch (clause) {
            case 0 -> 3;
            case 1 -> reading.clauses().getFirst().end() == ':' ? 2.5 : -0.5;
            default -> -1;
        };
    }
}
