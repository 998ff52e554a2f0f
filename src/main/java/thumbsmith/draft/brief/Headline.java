package thumbsmith.draft.brief;

import java.util.List;

/**
 * The words to be set, as they are to be written (capitals where the script has them).
 *
 * @param words two to five where the prompt did not quote its own; empty if nothing should be written
 * @param emphasis index of the word that should be read first; −1 for none
 */
public record Headline(List<String> words, int emphasis) {
    public static final Headline NONE = new Headline(List.of(), -1);

    public Headline {
        words = List.copyOf(words);
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }
}
