package thumbsmith.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import thumbsmith.contract.Limits;

/**
 * Passes JSON through and takes the pictures out on the way: of each string that is a data URL the content is decoded
 * and kept here, and the reader behind sees {@code data:image/png;base64,#0} instead. A body of 40 MB so costs the bytes
 * of its pictures once, and never a string of that length.
 */
final class PictureSiphon extends InputStream {
    /** Longer than any {@code data:image/…;base64,} that is meant. */
    private static final int HEAD_MAX = 100;

    static final char MARK = '#';

    private final InputStream source;
    private final List<SentPicture> pictures = new ArrayList<>();
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int limit;
    private byte[] pending = {};
    private int pendingAt;
    private boolean inString;

    PictureSiphon(InputStream source) {
        this.source = source;
    }

    /** The pictures that were met so far; the n-th stands at {@code #n}. */
    List<SentPicture> pictures() {
        return Collections.unmodifiableList(pictures);
    }

    @Override
    public int read() throws IOException {
        if (pendingAt < pending.length) return pending[pendingAt++] & 0xff;
        int next = next();
        if (inString) passInString(next);
        else if (next == '"') enterString();
        return next;
    }

    private void passInString(int character) throws IOException {
        if (character == '\\') pass(String.valueOf((char) next()));
        if (character == '"') inString = false;
    }

    /** Looks at the beginning of a string; what was looked at is passed on afterwards. */
    private void enterString() throws IOException {
        inString = true;
        StringBuilder head = new StringBuilder();
        int next = 0;
        while (head.length() < HEAD_MAX && next != ',' && inString && (next = next()) >= 0) {
            head.append((char) next);
            if (next == '\\') head.append((char) next());
            if (next == '"') inString = false;
        }
        String start = head.toString().replace("\\/", "/");
        boolean picture = inString && Limits.IMAGE_DATA_URL.matcher(start).matches();
        pass(picture ? start + takePicture() : head.toString());
    }

    private void pass(String text) {
        pending = text.getBytes(StandardCharsets.ISO_8859_1);
        pendingAt = 0;
    }

    private String takePicture() throws IOException {
        Content content = new Content();
        pictures.add(decode(content));
        while (content.read() >= 0) continue;
        inString = false;
        return MARK + String.valueOf(pictures.size() - 1) + (content.closed ? "\"" : "");
    }

    private static SentPicture decode(Content content) throws IOException {
        try {
            byte[] bytes = Base64.getDecoder().wrap(content).readNBytes((int) Limits.PICTURE_MAX_BYTES + 1);
            return bytes.length > Limits.PICTURE_MAX_BYTES ? new SentPicture.TooLarge() : new SentPicture.Whole(bytes);
        } catch (IOException e) {
            if (content.broken) throw e;
            return new SentPicture.Garbled();
        }
    }

    private int next() throws IOException {
        if (position == limit) {
            limit = source.read(buffer);
            position = 0;
        }
        if (limit > 0) return buffer[position++] & 0xff;
        limit = 0;
        return -1;
    }

    /** What stands between the comma and the closing quote, unescaped. */
    private final class Content extends InputStream {
        boolean closed;
        boolean broken;

        @Override
        public int read() throws IOException {
            if (closed) return -1;
            int character = raw();
            closed = character == '"';
            if (character == '\\') return unescape();
            return closed ? -1 : character;
        }

        /** Some writers put {@code \/} for a slash and {@code \u002B} for a plus. */
        private int unescape() throws IOException {
            int kind = raw();
            if (kind != 'u') return kind == '/' ? '/' : '\\';
            int code = 0;
            for (int i = 0; i < 4; i++) code = code * 16 + Character.digit(raw(), 16);
            return code & 0xff;
        }

        private int raw() throws IOException {
            try {
                return next();
            } catch (IOException e) {
                broken = true;
                throw e;
            }
        }
    }
}
