package thumbsmith.app;

/** As much of a service's own words as a person can read. A service may send any length. */
final class Excerpt {
    private static final int TEXT = 3000;
    private static final int LINE = 240;

    private Excerpt() {}

    static String ofText(String words) {
        return cut(words, TEXT);
    }

    /** On one line. */
    static String ofLine(String words) {
        return cut(words, LINE).replaceAll("\\s+", " ").strip();
    }

    private static String cut(String words, int most) {
        if (words.length() <= most) return words;
        int end = Character.isHighSurrogate(words.charAt(most - 1)) ? most - 1 : most;
        return words.substring(0, end) + "…";
    }
}
