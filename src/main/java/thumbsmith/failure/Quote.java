package thumbsmith.failure;

import java.util.List;
import java.util.regex.Pattern;

/** Words of somebody else, made fit to be shown and copied: one line, of a length that a screen can hold, without a key. */
final class Quote {
    private static final int LONGEST = 600;
    private static final int MOST = 20;
    /** Models begin alike, but are shorter. */
    private static final Pattern KEY = Pattern.compile("pkz_[A-Za-z0-9_-]{6,}");

    private static final Pattern KEY_AT_END = Pattern.compile("pkz_[A-Za-z0-9_-]{0,600}$");

    private Quote() {}

    static String of(String said) {
        String start = said.length() <= LONGEST ? said : cut(said);
        String line = start.codePoints()
                .map(it -> isUnseen(it) ? ' ' : it)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return KEY.matcher(line).replaceAll("pkz_…").strip();
    }

    static List<String> of(List<String> said) {
        return said.stream().limit(MOST).map(Quote::of).toList();
    }

    /** A key that stands across the cut is cut off whole. */
    private static String cut(String said) {
        return KEY_AT_END.matcher(said.substring(0, LONGEST)).replaceFirst("") + "…";
    }

    /** Control characters, line ends, and those that turn the direction of writing around. */
    private static boolean isUnseen(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
