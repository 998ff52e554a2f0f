package thumbsmith.prep;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thumbsmith.darkroom.Developed;
import thumbsmith.image.codec.FileFormat;
import thumbsmith.ui.Texts;
import thumbsmith.ui.Words;

/** An export in words, and words as byte budgets. */
final class ExportWords {
    private static final Texts TEXTS = Texts.of(ExportWords.class);
    private static final Pattern BYTES = Pattern.compile("(?i)\\s*(\\d{1,6}(?:[.,]\\d{1,3})?)\\s*(k|m|)b?\\s*");
    private static final long MOST = 1_000_000_000;

    private ExportWords() {}

    static String of(FileFormat format) {
        return switch (format) {
            case JPG -> "JPEG";
            case PNG -> "PNG";
            case WEBP -> "WebP";
        };
    }

    /** {@code JPEG · 1280 × 720 · 187 KB · quality 90}. */
    static String of(Developed file, FileFormat format) {
        String size = Words.size(file.width(), file.height());
        String bytes = Words.bytes(file.bytes().length);
        return format == FileFormat.PNG
                ? TEXTS.get("export.result", of(format), size, bytes)
                : TEXTS.get("export.result.quality", of(format), size, bytes, file.quality());
    }

    /** {@code 2 MB} and {@code 500 kb} as bytes, a number alone as megabytes; empty where it is no such size. */
    static OptionalLong bytes(String words) {
        Matcher found = BYTES.matcher(words);
        if (!found.matches()) return OptionalLong.empty();
        BigDecimal number = new BigDecimal(found.group(1).replace(',', '.'));
        int unit = found.group(2).toLowerCase(Locale.ROOT).equals("k") ? 1000 : 1_000_000;
        long bytes = number.multiply(BigDecimal.valueOf(unit)).longValue();
        return bytes < 1 || bytes > MOST ? OptionalLong.empty() : OptionalLong.of(bytes);
    }

    /** A name that files may have; empty where nothing is left of it. */
    static Optional<String> fileName(String typed) {
        String clean =
                typed.strip().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-").replaceAll("^\\.+", "");
        return Optional.of(clean).filter(name -> !name.isBlank());
    }
}
