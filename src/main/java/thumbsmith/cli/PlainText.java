package thumbsmith.cli;

/** Text of other people on its way to a terminal. */
final class PlainText {
    private PlainText() {}

    /** The same text on one line and without control characters, which could move the cursor or rename the window. */
    static String of(String text) {
        return text.codePoints()
                .map(it -> Character.getType(it) == Character.CONTROL ? ' ' : it)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
