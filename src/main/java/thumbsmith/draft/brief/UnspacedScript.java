package thumbsmith.draft.brief;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Scripts written without spaces: cut where a reader would take a breath. */
final class UnspacedScript {
    private static final Set<UnicodeScript> SCRIPTS = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);
    /** Chinese particles that end a breath. */
    private static final String PARTICLES = "的了着过吗呢吧";

    private static final int LONGEST = 6;
    /** Copied for each use: it is not for several threads. */
    private static final BreakIterator WORDS = BreakIterator.getWordInstance(Locale.ROOT);

    private UnspacedScript() {}

    static boolean isUnspaced(int codePoint) {
        return SCRIPTS.contains(UnicodeScript.of(codePoint));
    }

    /** The word itself unless it is written without spaces. */
    static List<String> pieces(String word) {
        if (word.codePoints().noneMatch(UnspacedScript::isUnspaced)) {
            return List.of(word);
        }
        List<String> pieces = new ArrayList<>();
        for (String part : parts(word)) {
            append(pieces, part);
        }
        return pieces.stream().flatMap(it -> breaths(it).stream()).toList();
    }

    private static List<String> parts(String word) {
        BreakIterator breaks = (BreakIterator) WORDS.clone();
        breaks.setText(word);
        List<String> parts = new ArrayList<>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            parts.add(word.substring(from, to));
            from = to;
        }
        return parts;
    }

    /** Hiragana hangs on the word before it, and a figure takes its counter along. */
    private static void append(List<String> pieces, String part) {
        boolean hangs = !pieces.isEmpty()
                && (script(part) == UnicodeScript.HIRAGANA
                        || pieces.getLast().codePoints().allMatch(Character::isDigit));
        if (hangs) {
            pieces.add(pieces.removeLast() + part);
        } else {
            pieces.add(part);
        }
    }

    private static List<String> breaths(String piece) {
        List<String> breaths = new ArrayList<>();
        StringBuilder breath = new StringBuilder();
        int[] points = piece.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            breath.appendCodePoint(points[i]);
            boolean room = points.length - i > 2;
            if (room && ends(points[i], breath)) {
                breaths.add(breath.toString());
                breath.setLength(0);
            }
        }
        breaths.add(breath.toString());
        return breaths;
    }

    private static boolean ends(int last, StringBuilder breath) {
        int length = breath.codePointCount(0, breath.length());
        return length >= LONGEST && isUnspaced(last) || length > 2 && PARTICLES.indexOf(last) >= 0;
    }

    private static UnicodeScript script(String text) {
        return UnicodeScript.of(text.codePointAt(0));
    }
}
