package thumbsmith.prep;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * What a slider runs over.
 *
 * @param step whole multiples of it are taken
 * @param usual where it is put back to
 * @param unit behind the number, such as {@code " %"}; may be empty
 */
record DialScale(double least, double most, double step, double usual, String unit) {
    /** As typography writes it; what is typed may have a hyphen. */
    private static final char MINUS = '−';

    /** 0–100 and the like, in whole percent. */
    static DialScale percent(double least, double most, double usual) {
        return new DialScale(least, most, 1, usual, " %");
    }

    double snapped(double wanted) {
        double steps = Math.round(Math.clamp(wanted, least, most) / step);
        return BigDecimal.valueOf(steps * step)
                .setScale(decimals(), RoundingMode.HALF_UP)
                .doubleValue();
    }

    /** With a sign where there is a middle to tell the sides apart. */
    String words(double value) {
        String digits = String.format(Locale.ENGLISH, "%." + decimals() + "f", Math.abs(value));
        if (value < 0) return MINUS + digits + unit;
        return (least < 0 && value > 0 ? "+" : "") + digits + unit;
    }

    /** Takes a comma for the point, and the number with or without its unit; what lies beyond an end is brought to it. */
    OptionalDouble read(String words) {
        String plain = words.strip().replace(MINUS, '-').replace(',', '.');
        if (!unit.isBlank() && plain.endsWith(unit.strip())) {
            plain = plain.substring(0, plain.length() - unit.strip().length()).strip();
        }
        return plain.matches("[+-]?(\\d{1,9}(\\.\\d{0,9})?|\\.\\d{1,9})")
                ? OptionalDouble.of(snapped(Double.parseDouble(plain)))
                : OptionalDouble.empty();
    }

    private int decimals() {
        return step < 1 ? 2 : 0;
    }
}
