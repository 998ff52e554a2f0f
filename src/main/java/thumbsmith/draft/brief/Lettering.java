package thumbsmith.draft.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Words as they are to be written: capitals, no pictures, none too long to be set. */
final class Lettering {
    static final int LONGEST = 24;
    private static final int MOST = 8;

    private Lettering() {}

    /** Of what somebody wrote between quotation marks: punctuation stays with its word. */
    static List<String> spoken(String text, Locale locale) {
        return of(List.of(text.strip().split("[\\s\\p{Z}]+")), locale);
    }

    static List<String> of(List<String> words, Locale locale) {
        List<String> written = new ArrayList<>();
        for (String word : words) {
            for (String piece : UnspacedScript.pieces(drawable(word))) {
                if (written.size() < MOST && !piece.isBlank()) {
                    add(written, cut(piece.toUpperCase(locale)));
                }
            }
        }
        return List.copyOf(written);
    }

    /** A mark alone goes to the word before it. */
    private static void add(List<String> written, String piece) {
        boolean bare = piece.codePoints().noneMatch(it -> Character.isLetterOrDigit(it) || "&+=".indexOf(it) >= 0);
        boolean hangs = bare && !written.isEmpty() && written.getLast().length() + piece.length() <= LONGEST;
        if (hangs) {
            written.add(written.removeLast() + piece);
        } else if (!bare) {
            written.add(piece);
        }
    }

    private static String drawable(String word) {
        return word.codePoints()
                .filter(Lettering::isDrawable)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Emoji and signs that no display font has are left out. */
    private static boolean isDrawable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.OTHER_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.ENCLOSING_MARK -> codePoint == 0x200C || codePoint == 0x200D;
            default -> !(codePoint >= 0xFE00 && codePoint <= 0xFE0F) && !(codePoint >= 0x1F3FB && codePoint <= 0x1F3FF);
        };
    }

    private static String cut(String word) {
        return word.length() <= LONGEST ? word : word.substring(0, before(word, LONGEST - 1)) + "…";
    }

    /** No farther than that many chars, between two characters as a reader sees them. */
    private static int before(String word, int most) {
        return IntStream.iterate(most, it -> it > 1, it -> it - 1)
                .filter(it -> !Character.isLowSurrogate(word.charAt(it))
                        && Character.getType(word.codePointAt(it)) != Character.NON_SPACING_MARK)
                .findFirst()
                .orElse(most);
    }
}
