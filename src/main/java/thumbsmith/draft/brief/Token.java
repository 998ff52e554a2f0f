package thumbsmith.draft.brief;

import java.util.Locale;

/**
 * A word of a prompt.
 *
 * @param text as written, without the punctuation around it
 * @param lower in small letters, straight apostrophes
 * @param at index among all words of the prompt
 * @param clause index of its clause
 * @param start where it begins in the text, in chars
 */
record Token(String text, String lower, int at, int clause, int start) {
    Token(String text, int at, int clause, int start) {
        this(text, small(text), at, clause, start);
    }

    /** One that stands alone. */
    Token(String text) {
        this(text, 0, 0, 0);
    }

    int end() {
        return start + text.length();
    }

    /** Small letters as the word lists have them; a Turkish capital İ is an i. */
    static String small(String text) {
        return text.toLowerCase(Locale.ROOT).replace("\u0307", "").replace('’', '\'');
    }

    boolean hasDigit() {
        return text.chars().anyMatch(Character::isDigit);
    }

    /** Written in capitals throughout, as for stress; abbreviations are no more than three letters. */
    boolean shouted() {
        return text.length() > 3
                && text.chars().allMatch(it -> Character.isUpperCase(it) || it == '\'')
                && !text.equals(lower);
    }

    boolean capitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }
}
