package thumbsmith.darkroom;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes file names, without their endings, that Linux, macOS and Windows all accept. */
final class SafeName {
    /** Well under the 255 bytes of most file systems, with room for a number, an ending and a folder path on Windows. */
    static final int MAX_BYTES = 120;

    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9_()-][A-Za-z0-9 ._()-]*");
    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])([. ].*)?");
    private static final String FORBIDDEN = "<>:\"/\\|?*";
    /** Emoji are joined by it; the other characters of its kind turn or hide text. */
    private static final int JOINER = 0x200D;

    private static final char STAND_IN = '_';

    private SafeName() {}

    /** At most {@link #MAX_BYTES} bytes of UTF-8. */
    static String of(String wanted) {
        // Most names are so, and the tables of all scripts take their time to load.
        String clean = HARMLESS.matcher(wanted).matches() ? wanted : cleaned(wanted);
        String name = trimmed(cut(clean, MAX_BYTES - 1));
        if (name.isEmpty()) return "picture";
        return RESERVED.matcher(name).matches() ? STAND_IN + name : name;
    }

    static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** At most that many bytes of UTF-8, cut between characters as people see them. */
    static String cut(String text, int maxBytes) {
        if (bytes(text) <= maxBytes) return text;
        BreakIterator edges = BreakIterator.getCharacterInstance(Locale.ROOT);
        edges.setText(text);
        int end = edges.last();
        while (end > 0 && bytes(text.substring(0, end)) > maxBytes) end = edges.previous();
        return text.substring(0, Math.max(0, end));
    }

    private static String cleaned(String wanted) {
        CharsetEncoder system =
                Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8")).newEncoder();
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(wanted, Normalizer.Form.NFC).codePoints().forEach(it -> {
            if (isHarmless(it) && system.canEncode(Character.toString(it))) kept.appendCodePoint(it);
            else kept.append(STAND_IN);
        });
        return kept.toString();
    }

    private static boolean isHarmless(int codePoint) {
        if (FORBIDDEN.indexOf(codePoint) >= 0) return false;
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> false;
            case Character.FORMAT -> codePoint == JOINER;
            case Character.SPACE_SEPARATOR -> codePoint == ' ';
            default -> true;
        };
    }

    /** Windows drops dots and spaces at the end; a leading dot would hide the file elsewhere. */
    private static String trimmed(String name) {
        int from = 0;
        int to = name.length();
        while (from < to && " .".indexOf(name.charAt(from)) >= 0) from++;
        while (to > from && " .".indexOf(name.charAt(to - 1)) >= 0) to--;
        return name.substring(from, to);
    }
}
