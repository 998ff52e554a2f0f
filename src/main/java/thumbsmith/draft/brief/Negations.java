package thumbsmith.draft.brief;

import java.util.BitSet;
import java.util.List;
import thumbsmith.draft.brief.WordFile.Key;

/** Finds the words that a prompt denies: "no red or blue", "not too dark", "without people". */
final class Negations {
    private final List<Token> words;
    private final Language language;
    private final BitSet denied = new BitSet();

    private Negations(List<Token> words, Language language) {
        this.words = words;
        this.language = language;
    }

    static BitSet of(List<Token> words, Language language) {
        Negations reader = new Negations(words, language);
        for (Token word : words) {
            if (language.is(Key.NEGATIONS, word)) {
                reader.deny(word);
            }
        }
        return reader.denied;
    }

    /** The next word that says something, with its colour or shade, and what "or" adds to it. */
    private void deny(Token negation) {
        int at = negation.at() + 1;
        boolean goesOn = true;
        while (goesOn && isIn(at, negation.clause())) {
            Token word = words.get(at++);
            denied.set(word.at());
            goesOn = leadsOn(word) || isIn(at, negation.clause()) && language.is(Key.EITHER, words.get(at));
        }
    }

    private boolean leadsOn(Token word) {
        return language.is(Key.DEGREES, word)
                || language.is(Key.EITHER, word)
                || language.shades().knows(word)
                || language.colours().knows(word);
    }

    private boolean isIn(int at, int clause) {
        return at < words.size() && words.get(at).clause() == clause;
    }
}
