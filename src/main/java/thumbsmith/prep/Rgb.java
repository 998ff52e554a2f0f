package thumbsmith.prep;

import java.util.Optional;

/** sRGB colours as designers write them. */
final class Rgb {
    private Rgb() {}

    /** {@code #RRGGBB}. */
    static String words(int rgb) {
        return String.format("#%06X", rgb & 0xFFFFFF);
    }

    /** With or without the sign, three digits or six. */
    static Optional<Integer> read(String words) {
        String digits = words.strip().replaceFirst("^#", "");
        if (digits.matches("[0-9a-fA-F]{3}")) digits = digits.replaceAll("(.)", "$1$1");
        return digits.matches("[0-9a-fA-F]{6}") ? Optional.of(Integer.parseInt(digits, 16)) : Optional.empty();
    }
}
