package thumbsmith.contract;

import java.util.regex.Pattern;

/** Strikes keys out of words that are shown, copied or written down, whosever words they are. */
public final class KeyText {
    /** Ends a key that is quoted or stands in a list. Any other printable letter may belong to it. */
    private static final String END = "\"',;)\\]}";

    private static final String LETTER = "[!-~&&[^" + END + "]]";

    /** Models begin alike, and may end a sentence. */
    private static final String NO_MODEL = "(?!(?:2|3|4_5|4)[.!?]?(?![!-~&&[^:" + END + "]]))";

    private static final Pattern KEY = Pattern.compile(Limits.KEY_PREFIX + NO_MODEL + LETTER + "+");
    private static final Pattern AT_END = Pattern.compile(Limits.KEY_PREFIX + LETTER + "*+$");

    private KeyText() {}

    /**
     * The text with that in place of each key.
     *
     * @param shown what is to be read there, without {@code pkz_}
     */
    public static String struckOut(String text, String shown) {
        return KEY.matcher(text).replaceAll(Limits.KEY_PREFIX + shown);
    }

    /** The text without the beginning of a key, or of a model, at its end: for text that was cut there. */
    public static String withoutCutKey(String text) {
        return AT_END.matcher(text).replaceFirst("");
    }
}
