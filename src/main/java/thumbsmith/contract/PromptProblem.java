package thumbsmith.contract;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What the contract finds wrong with a prompt before it is sent. */
public enum PromptProblem {
    EMPTY,
    TOO_LONG,
    LINE_BREAK,
    MENTIONS_HTTP;

    /** Every problem of that text; empty when it may be sent as it is. */
    public static Set<PromptProblem> in(String text) {
        Set<PromptProblem> found = EnumSet.noneOf(PromptProblem.class);
        if (text.isBlank()) found.add(EMPTY);
        if (text.length() > Limits.PROMPT_MAX) found.add(TOO_LONG);
        if (text.codePoints().anyMatch(PromptProblem::breaksLine)) found.add(LINE_BREAK);
        if (text.toLowerCase(Locale.ROOT).contains("http")) found.add(MENTIONS_HTTP);
        return found;
    }

    /** The line terminators that {@code .} of the contract's pattern does not match. */
    static boolean breaksLine(int codePoint) {
        return codePoint == '\n'
                || codePoint == '\r'
                || codePoint == '\u0085'
                || codePoint == '\u2028'
                || codePoint == '\u2029';
    }

    /** The same words on one line and without the letters {@code http}: what the one-click fixes make of a text. */
    public static String oneLine(String text) {
        return text.replaceAll(
                        "[\\s\\u0085\\u2028\\u2029]*[\\n\\r\\u0085\\u2028\\u2029]+[\\s\\u0085\\u2028\\u2029]*", " ")
                .strip();
    }

    /** Removes each address that starts with http, and the bare letters where they stand in a word or then meet. */
    public static String withoutHttp(String text) {
        String shorter = withoutHttpOnce(text);
        return shorter.equals(text) ? text : withoutHttp(shorter);
    }

    private static String withoutHttpOnce(String text) {
        return text.replaceAll("(?i)https?://\\S*", "")
                .replaceAll("(?i)https?", "")
                .replaceAll(" {2,}", " ")
                .strip();
    }
}
