package thumbsmith.image.codec;

import com.drew.metadata.StringValue;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words in an entry of metadata, whoever wrote them. */
final class TagText {
    /** In characters: more than any name or note needs, and few enough for one JPEG segment. */
    static final int LONGEST = 1_000;

    private TagText() {}

    /** Empty for what is no text or says nothing. */
    static Optional<String> of(Object value) {
        return switch (value) {
            case StringValue text -> cleaned(decoded(text.getBytes()));
            case StringValue[] texts -> cleaned(joined(texts));
            case String text -> cleaned(text);
            case String[] texts -> cleaned(String.join(", ", texts));
            case null, default -> Optional.empty();
        };
    }

    static Optional<String> cleaned(String text) {
        String printable = text.codePoints()
                .limit(LONGEST)
                .map(it -> Character.isISOControl(it) || !Character.isDefined(it) ? ' ' : it)
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .strip();
        return printable.isEmpty() ? Optional.empty() : Optional.of(printable);
    }

    private static String joined(StringValue[] texts) {
        return Arrays.stream(texts).map(it -> decoded(it.getBytes())).collect(Collectors.joining(", "));
    }

    /** EXIF says ASCII and means whatever the camera spoke: mostly UTF-8 by now, else Latin-1. */
    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }
}
