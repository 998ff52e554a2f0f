package thumbsmith.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Figures as people say them. */
public final class Words {
    private Words() {}

    /** {@code 812 B}, {@code 34 KB}, {@code 6.9 MB}, {@code 4.2 GB}: decimal units. */
    public static String bytes(long bytes) {
        if (bytes < 1000) return bytes + " B";
        if (bytes < 1_000_000) return Math.round(bytes / 1000.0) + " KB";
        if (bytes < 999_950_000) return String.format(Locale.ENGLISH, "%.1f MB", bytes / 1_000_000.0);
        return String.format(Locale.ENGLISH, "%.1f GB", bytes / 1_000_000_000.0);
    }

    /** {@code $0.13}. */
    public static String usd(BigDecimal amount) {
        return "$" + amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    /** {@code 0:12}, {@code 3:05}. */
    public static String clock(double seconds) {
        long whole = Math.max(0, (long) seconds);
        return String.format(Locale.ENGLISH, "%d:%02d", whole / 60, whole % 60);
    }

    /** {@code 1280 × 720}. */
    public static String size(int width, int height) {
        return width + " × " + height;
    }
}
