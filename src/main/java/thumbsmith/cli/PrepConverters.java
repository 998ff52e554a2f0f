package thumbsmith.cli;

import java.math.BigDecimal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import thumbsmith.darkroom.Frame;
import thumbsmith.darkroom.NameTemplate;

/** Reads sizes, shapes and weights from the command line; what cannot be read is answered with how it is written. */
final class PrepConverters {
    private static final Pattern SIZE = Pattern.compile("(\\d{1,6})[xX×](\\d{1,6})");
    private static final Pattern RATIO = Pattern.compile("(\\d{1,5}):(\\d{1,5})");
    private static final Pattern WEIGHT = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,6})?)\\s*([a-z]*)");
    private static final Map<String, Integer> UNITS =
            Map.of("", 1, "b", 1, "kb", 1000, "mb", 1_000_000, "kib", 1 << 10, "mib", 1 << 20);

    private PrepConverters() {}

    static final class OfSize implements ITypeConverter<Frame.Size> {
        @Override
        public Frame.Size convert(String text) {
            Matcher size = SIZE.matcher(text);
            if (!size.matches()) throw unread(text, "size", "1280x720");
            try {
                return new Frame.Size(Integer.parseInt(size.group(1)), Integer.parseInt(size.group(2)));
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("'" + text + "' cannot be: " + e.getMessage());
            }
        }
    }

    static final class OfRatio implements ITypeConverter<Frame.Ratio> {
        @Override
        public Frame.Ratio convert(String text) {
            Matcher ratio = RATIO.matcher(text);
            if (!ratio.matches()) throw unread(text, "shape", "16:9");
            try {
                return new Frame.Ratio(Integer.parseInt(ratio.group(1)), Integer.parseInt(ratio.group(2)));
            } catch (IllegalArgumentException e) {
                throw unread(text, "shape", "16:9");
            }
        }
    }

    static final class OfFocus implements ITypeConverter<Frame.Focus> {
        @Override
        public Frame.Focus convert(String text) {
            return switch (text) {
                case "center", "centre" -> new Frame.Focus.Centre();
                case "face", "faces" -> new Frame.Focus.Faces();
                default -> at(text);
            };
        }

        private static Frame.Focus at(String text) {
            try {
                String[] parts = text.split(",", -1);
                if (parts.length == 2)
                    return new Frame.Focus.At(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
            } catch (IllegalArgumentException e) {
                // Answered as anything else that is no focus.
            }
            throw new TypeConversionException(
                    "'" + text + "' is none of center, face, and a place such as 0.5,0.3 (0 to 1 from the top left)");
        }
    }

    /** Bytes. */
    static final class OfWeight implements ITypeConverter<Long> {
        @Override
        public Long convert(String text) {
            Matcher weight = WEIGHT.matcher(text.toLowerCase(Locale.ROOT));
            if (!weight.matches() || !UNITS.containsKey(weight.group(2))) throw unread(text, "weight", "2MB or 500KB");
            long bytes = new BigDecimal(weight.group(1))
                    .multiply(BigDecimal.valueOf(UNITS.get(weight.group(2))))
                    .longValue();
            if (bytes < 1) throw unread(text, "weight", "2MB or 500KB");
            return bytes;
        }
    }

    static final class OfNames implements ITypeConverter<NameTemplate> {
        @Override
        public NameTemplate convert(String text) {
            NameTemplate.objection(text).ifPresent(sentence -> {
                throw new TypeConversionException(sentence);
            });
            return new NameTemplate(text);
        }
    }

    static final class OfPath implements ITypeConverter<Path> {
        @Override
        public Path convert(String text) {
            try {
                return Path.of(text);
            } catch (InvalidPathException e) {
                throw new TypeConversionException("'" + PlainText.of(text) + "' is no name that a file can have");
            }
        }
    }

    private static TypeConversionException unread(String text, String what, String example) {
        return new TypeConversionException("'" + text + "' is no " + what + ". It is written as " + example);
    }
}
