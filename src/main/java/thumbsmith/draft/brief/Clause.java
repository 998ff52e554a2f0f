package thumbsmith.draft.brief;

import java.util.List;

/**
 * Words between two marks of punctuation.
 *
 * @param words at least one
 * @param end the mark that ends it; a space where there is none
 */
record Clause(List<Token> words, char end) {
    Clause {
        words = List.copyOf(words);
    }

    boolean asks() {
        return end == '?';
    }
}
