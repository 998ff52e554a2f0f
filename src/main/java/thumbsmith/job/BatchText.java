package thumbsmith.job;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The text in a file's bytes: UTF-8, or UTF-16 where a byte order mark says so, as spreadsheets save it. */
final class BatchText {
    private static final char MARK = '\uFEFF';

    private BatchText() {}

    /** Guessing at another encoding would send prompts with wrong letters, which are paid all the same. */
    static String decode(byte[] bytes) throws UnreadableBatchException {
        try {
            // A new decoder reports what is malformed instead of replacing it.
            String text =
                    charset(bytes).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            if (text.indexOf('\0') >= 0) throw new UnreadableBatchException(BatchSentences.NO_TEXT);
            return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnreadableBatchException(BatchSentences.NO_TEXT);
        }
    }

    private static Charset charset(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) return StandardCharsets.UTF_16LE;
        if (startsWith(bytes, 0xFE, 0xFF)) return StandardCharsets.UTF_16BE;
        return StandardCharsets.UTF_8;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
