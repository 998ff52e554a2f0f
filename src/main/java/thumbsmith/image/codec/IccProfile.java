package thumbsmith.image.codec;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads from a colour profile what can be told without colour arithmetic. Damaged ones tell nothing. */
final class IccProfile {
    private static final int TAG_COUNT = 128;
    private static final int TAG_BYTES = 12;
    private static final int DESCRIPTION = 0x64657363; // desc
    private static final int IN_MANY_LANGUAGES = 0x6D6C7563; // mluc
    private static final int LONGEST = 200;

    private IccProfile() {}

    /** The profile's own name, such as "Display P3". */
    static Optional<String> description(byte[] profile) {
        try {
            return tag(ByteBuffer.wrap(profile), DESCRIPTION)
                    .map(IccProfile::text)
                    .map(String::strip)
                    .filter(it -> !it.isEmpty());
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<ByteBuffer> tag(ByteBuffer profile, int wanted) {
        int count = profile.getInt(TAG_COUNT);
        for (int i = 0; i < count; i++) {
            int at = TAG_COUNT + 4 + i * TAG_BYTES;
            if (profile.getInt(at) == wanted) {
                return Optional.of(profile.slice(profile.getInt(at + 4), profile.getInt(at + 8)));
            }
        }
        return Optional.empty();
    }

    /** Version 4 keeps a table of languages in UTF-16, of which the first will do; version 2 a counted ASCII text. */
    private static String text(ByteBuffer tag) {
        return tag.getInt(0) == IN_MANY_LANGUAGES
                ? string(tag, tag.getInt(24), tag.getInt(20), StandardCharsets.UTF_16BE)
                : string(tag, 12, tag.getInt(8) - 1, StandardCharsets.US_ASCII);
    }

    private static String string(ByteBuffer tag, int from, int length, Charset charset) {
        byte[] bytes = new byte[Math.min(length, LONGEST)];
        tag.get(from, bytes);
        return new String(bytes, charset);
    }
}
