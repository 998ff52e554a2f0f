package thumbsmith.failure;

import java.util.List;
import thumbsmith.contract.KeyText;

/** Words of somebody else, made fit to be shown and copied: one line, of a length that a screen can hold, without a key. */
final class Quote {
    private static final int LONGEST = 600;
    private static final int MOST = 20;

    private Quote() {}

    static String of(String said) {
        String start = said.length() <= LONGEST ? said : cut(said);
        String line = start.codePoints()
                .map(it -> isUnseen(it) ? ' ' : it)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return KeyText.struckOut(line, "…").strip();
    }

    static List<String> of(List<String> said) {
        return said.stream().limit(MOST).map(Quote::of).toList();
    }

    /** A key that stands across the cut is cut off whole. */
    private static String cut(String said) {
        return KeyText.withoutCutKey(said.substring(0, LONGEST)) + "…";
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
