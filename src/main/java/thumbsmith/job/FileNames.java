package thumbsmith.job;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes file names that Linux, macOS and Windows all accept. */
final class FileNames {
    /** Well under the 255 bytes of most file systems, with room for an extension and a folder path on Windows. */
    static final int MAX_BYTES = 120;

    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?");
    /** Java cannot name a file beyond it, such as a Japanese one in the C locale. */
    private static final Charset SYSTEM = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));

    private static final int JOINER = 0x200D;

    private FileNames() {}

    /**
     * A safe name of at most {@link #MAX_BYTES} bytes of UTF-8.
     *
     * @param tail put back at the end of a name that had to be cut
     */
    static String safe(String wanted, String tail) {
        return safe(wanted, tail, SYSTEM);
    }

    /** @param system what the system writes file names in; characters that it has not are left out */
    static String safe(String wanted, String tail, Charset system) {
        String clean = trim(written(plain(wanted), system).replaceAll("\\s+", " "));
        String cut = bytes(clean) <= MAX_BYTES ? clean : trim(cutBytes(clean, MAX_BYTES - bytes(tail))) + tail;
        String named = cut.isEmpty() ? "thumbnail" + tail : cut;
        return RESERVED.matcher(named).matches() ? "_" + named : named;
    }

    private static String written(String text, Charset system) {
        CharsetEncoder encoder = system.newEncoder();
        StringBuilder kept = new StringBuilder();
        text.codePoints()
                .mapToObj(Character::toString)
                .filter(encoder::canEncode)
                .forEach(kept::append);
        return kept.toString();
    }

    /** The same text without what file names must not hold; letters, accents and emoji stay. */
    static String plain(String text) {
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .map(FileNames::replaced)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** At most that many UTF-16 units, cut between characters as people see them. */
    static String cut(String text, int length) {
        if (text.length() <= length) return text;
        BreakIterator edges = BreakIterator.getCharacterInstance(Locale.ROOT);
        edges.setText(text);
        return text.substring(0, edges.isBoundary(length) ? length : edges.preceding(length))
                .strip();
    }

    private static String cutBytes(String text, int max) {
        int length = text.length();
        while (bytes(cut(text, length)) > max) length--;
        return cut(text, length);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Windows drops dots and spaces at the end; a leading dot would hide the file elsewhere. */
    private static String trim(String text) {
        return text.replaceAll("^[\\s.]+|[\\s.]+$", "");
    }

    private static int replaced(int codePoint) {
        if ("<>:\"/\\|?*".indexOf(codePoint) >= 0) return ' ';
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
            // Emoji are joined by one of these; the others turn or hide text.
            case Character.FORMAT -> codePoint == JOINER ? codePoint : ' ';
            case Character.SPACE_SEPARATOR, Character.UNASSIGNED, Character.PRIVATE_USE -> ' ';
            default -> codePoint;
        };
    }
}
