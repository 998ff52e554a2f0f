package thumbsmith.job;

import thumbsmith.contract.Limits;
import thumbsmith.contract.LookMode;

/** What is said of batch files. */
final class BatchSentences {
    static final String NOT_THERE = "That file is not there.";
    static final String NO_FILE = "That is no file.";
    static final String UNREADABLE = "That file cannot be opened.";
    static final String TOO_LARGE = "That file is larger than 10 MB. Split it.";
    static final String TOO_MANY_ROWS = "That file has more than 10,000 rows. Split it.";
    static final String NO_ROWS = "There is no thumbnail in that file.";
    static final String NO_TEXT = "That file is not UTF-8 text. Save it as “CSV UTF-8” or as plain text in UTF-8.";
    static final String NO_PROMPT =
            "The first line names no column “prompt”. The columns are " + BatchColumn.all() + ".";
    static final String NO_SUCH_FILE = "There is no such file.";
    static final String NO_ADDRESS = "This is no address.";
    static final String NOT_TAKEN = "It could not be taken in.";

    private static final int QUOTED = 40;

    private BatchSentences() {}

    static String quotes(long line) {
        return "In or after line %d quotes are not closed as they should be. A quote within quotes is written twice."
                .formatted(line);
    }

    static String unknownColumn(String name) {
        return name.isBlank()
                ? "The first line leaves a column without a name. The columns are " + BatchColumn.all() + "."
                : "There is no column %s. The columns are %s.".formatted(quoted(name), BatchColumn.all());
    }

    static String twice(BatchColumn column) {
        return "The first line names the column “%s” twice.".formatted(column.wire());
    }

    static String surplus(int values) {
        return "This row has %s more than there are columns. Put quotes around a value that holds a comma."
                .formatted(values == 1 ? "one value" : values + " values");
    }

    static String unknownModel(String text) {
        return "There is no model %s. The models are pkz_2, pkz_3, pkz_4 and pkz_4_5.".formatted(quoted(text));
    }

    static String unknownFormat(String text) {
        return "There is no format %s. The formats are 16:9, 9:16 and 1:1.".formatted(quoted(text));
    }

    static String count(String text) {
        return "The number of thumbnails (n) is 1 to %d, not %s.".formatted(Limits.IN_FLIGHT, quoted(text));
    }

    static String noLook(LookMode mode, String text) {
        return "No %s here is called %s. Name one by its id.".formatted(mode.wire(), quoted(text));
    }

    static String manyLooks(String text) {
        return "More than one is called %s. Name it by its id.".formatted(quoted(text));
    }

    static String otherLook(LookMode mode, String text) {
        return "%s is no %s.".formatted(quoted(text), mode.wire());
    }

    static String unreadyLook(LookMode mode, String text) {
        return "The %s %s cannot be used: it is not trained.".formatted(mode.wire(), quoted(text));
    }

    static String picture(BatchColumn column, String text, String why) {
        return "%s %s: %s".formatted(column.shown(), quoted(text), why);
    }

    /** Files hold anything: what is repeated of them is short and on one line. */
    private static String quoted(String text) {
        String line = text.strip().replaceAll("\\p{Cntrl}|\\R", " ");
        int end = Math.min(line.length(), QUOTED);
        if (end < line.length() && Character.isHighSurrogate(line.charAt(end - 1))) end--;
        return "“" + line.substring(0, end) + (end < line.length() ? "…" : "") + "”";
    }
}
