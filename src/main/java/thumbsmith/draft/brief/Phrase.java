package thumbsmith.draft.brief;

import java.util.List;

/**
 * Words of a clause that stand next to each other and might be a headline.
 *
 * @param words in order
 * @param clause whose words they are
 * @param opening what begins with them
 * @param closes nothing that matters comes after them in their chunk
 * @param whole they are all that their clause says
 * @param leads no joint stands before them in their clause
 * @param described a part of their clause before them is about the picture
 */
record Phrase(
        List<Token> words,
        Clause clause,
        Opening opening,
        boolean closes,
        boolean whole,
        boolean leads,
        boolean described) {
    /** What begins with the first word of a phrase. */
    enum Opening {
        /** A thought: nothing that matters stands before it in its chunk. */
        THOUGHT,
        /** What an article belongs to. */
        NOUN,
        NONE
    }

    Phrase {
        words = List.copyOf(words);
    }

    int letters() {
        return words.stream().mapToInt(it -> it.text().length() + 1).sum() - 1;
    }

    /** The question mark goes along with the last words of a question. */
    boolean asks() {
        return clause.asks() && words.getLast() == clause.words().getLast();
    }
}
