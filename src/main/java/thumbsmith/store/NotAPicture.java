package thumbsmith.store;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Says in one sentence what something is that is no picture, by its first bytes. */
final class NotAPicture {
    private static final int SAMPLE = 512;
    private static final int ISO_MEDIA_MARK = 4;

    private record Kind(int offset, String magic, String sentence) {}

    private static final String FILM = "That is a video, not a picture.";
    private static final String SOUND = "That is a sound file, not a picture.";
    private static final String ARCHIVE = "That is a packed file, not a picture.";

    private static final List<Kind> KINDS = List.of(
            new Kind(0, "%PDF", "That is a PDF document, not a picture."),
            new Kind(0, "PK\u0003\u0004", ARCHIVE),
            new Kind(0, "\u001f\u008b", ARCHIVE),
            new Kind(0, "7z\u00bc\u00af", ARCHIVE),
            new Kind(0, "Rar!", ARCHIVE),
            new Kind(ISO_MEDIA_MARK, "ftyp", FILM),
            new Kind(0, "\u001aE\u00df\u00a3", FILM),
            new Kind(8, "AVI ", FILM),
            new Kind(0, "ID3", SOUND),
            new Kind(8, "WAVE", SOUND),
            new Kind(0, "OggS", SOUND),
            new Kind(0, "fLaC", SOUND),
            new Kind(0, "\u007fELF", "That is a program, not a picture."),
            new Kind(0, "MZ", "That is a program, not a picture."));

    private NotAPicture() {}

    static String sentence(byte[] bytes) {
        if (bytes.length == 0) return "That file is empty.";
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE));
        String raw = new String(head, StandardCharsets.ISO_8859_1);
        return KINDS.stream()
                .filter(kind -> raw.startsWith(kind.magic(), kind.offset()))
                .map(Kind::sentence)
                .findFirst()
                .orElseGet(() -> text(head, raw));
    }

    private static String text(byte[] head, String raw) {
        String start = raw.strip().toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
            return "That is a web page, not a picture.";
        }
        if (start.contains("<svg")) return "That is a vector drawing. Save it as PNG or JPEG first.";
        return isText(head) ? "That is a text file, not a picture." : "That is not a picture that can be read.";
    }

    private static boolean isText(byte[] head) {
        for (byte b : head) if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f') return false;
        try {
            // The sample may end inside a character; the last three bytes are left out of the question.
            int whole = head.length == SAMPLE ? SAMPLE - 3 : head.length;
            while (whole > 0 && head.length == SAMPLE && (head[whole] & 0xc0) == 0x80) whole--;
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(head, 0, whole));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
