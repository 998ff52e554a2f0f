package thumbsmith.image.codec;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When a picture was taken, as EXIF, XMP and IPTC write it. */
final class PictureDate {
    private static final Pattern WRITTEN = Pattern.compile(
            "(\\d{4})[:-]?([01]\\d)[:-]?([0-3]\\d)(?:[T ]([0-2]\\d):?([0-5]\\d)(?::?([0-5]\\d))?)?.*", Pattern.DOTALL);
    private static final DateTimeFormatter EXIF = DateTimeFormatter.ofPattern("yyyy:MM:dd HH:mm:ss");

    private PictureDate() {}

    /** Midnight where no time is told; empty for what is no date, such as the zeros of a camera without a clock. */
    static Optional<LocalDateTime> parsed(String text) {
        Matcher parts = WRITTEN.matcher(text);
        if (!parts.matches()) return Optional.empty();
        try {
            return Optional.of(LocalDateTime.of(
                            part(parts, 1),
                            part(parts, 2),
                            part(parts, 3),
                            part(parts, 4),
                            part(parts, 5),
                            part(parts, 6)))
                    .filter(it -> it.getYear() > 0);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static String exif(LocalDateTime time) {
        return EXIF.format(time);
    }

    private static int part(Matcher parts, int group) {
        return parts.group(group) == null ? 0 : Integer.parseInt(parts.group(group));
    }
}
